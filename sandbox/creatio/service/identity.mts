import type { Answer } from '../context.mts';
import type { Sessions } from './sessions.mts';

export interface Client {
	id: string;
	secret: string;
}

const refusal = (error: string): Answer => ({
	status: 400,
	headers: { 'cache-control': 'no-store' },
	body: { error },
});

/** `POST /connect/token`: form body only, client credentials only (creatio.md 1.3). */
export function tokenAnswer(sessions: Sessions, client: Client, contentType: string, body: Buffer): Answer {
	if (!/^application\/x-www-form-urlencoded/i.test(contentType)) return refusal('invalid_request');
	const form = new URLSearchParams(body.toString('utf8'));
	if (form.get('client_id') !== client.id || form.get('client_secret') !== client.secret)
		return refusal('invalid_client');
	if (form.get('grant_type') !== 'client_credentials') return refusal('unsupported_grant_type');
	const scope = form.get('scope');
	if (scope && !/^ApplicationAccess_[0-9a-f]{32}$/.test(scope)) return refusal('invalid_scope');
	const { token, seconds } = sessions.issueToken();
	return {
		status: 200,
		headers: { 'cache-control': 'no-store' },
		body: {
			access_token: token,
			expires_in: seconds,
			token_type: 'Bearer',
			scope: 'ApplicationAccess_0f6a4c8e2b1d4795a3c7e9f1b5d2086a',
		},
	};
}

export const discoveryAnswer = (issuer: string): Answer => ({
	status: 200,
	body: { issuer, token_endpoint: `${issuer}/connect/token`, grant_types_supported: ['client_credentials'] },
});
