import type { IDataObject, IHttpRequestHelper } from 'n8n-workflow';
import { ConnectionLostError } from '../../../lib/creatio/errors';
import type { PlainHttp } from '../../../lib/creatio/signIn/http';

/** Milliseconds. Creatio itself gives up a request after 120 s (creatio.md 2). */
export const REQUEST_TIMEOUT = 120_000;
const SIGN_IN_TIMEOUT = 30_000;

/** The connection was never made, so nothing was sent. */
const NEVER_ARRIVED = new Set([
	'ECONNREFUSED',
	'ENOTFOUND',
	'EAI_AGAIN',
	'EHOSTUNREACH',
	'ENETUNREACH',
	'CERT_HAS_EXPIRED',
	'DEPTH_ZERO_SELF_SIGNED_CERT',
	'SELF_SIGNED_CERT_IN_CHAIN',
	'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
	'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** The network's code of a request that got no answer (ECONNRESET, ETIMEDOUT …), looked for along the causes. */
function networkCode(error: unknown): string | undefined {
	for (let current = error, depth = 0; current instanceof Error && depth < 5; current = current.cause, depth++) {
		if ('response' in current && current.response) return undefined;
		if ('code' in current && typeof current.code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(current.code)) return current.code;
	}
	return undefined;
}

/** The error as "no answer came", or undefined when it is about something else. */
export function connectionLost(error: unknown): ConnectionLostError | undefined {
	const code = networkCode(error);
	return code === undefined ? undefined : new ConnectionLostError('No answer came.', code, !NEVER_ARRIVED.has(code));
}

interface FullResponse {
	statusCode: number;
	headers: IDataObject;
	body: unknown;
}

/** The body as text: n8n may have parsed it. */
export function bodyText(body: unknown): string {
	if (typeof body === 'string') return body;
	if (body === undefined || body === null) return '';
	if (Buffer.isBuffer(body)) return body.toString('utf8');
	return JSON.stringify(body);
}

function cookieLines(headers: IDataObject): string[] {
	const lines = headers['set-cookie'];
	if (Array.isArray(lines)) return lines.map(String);
	return typeof lines === 'string' ? [lines] : [];
}

/** Requests without sign-in, for signing in. Redirects are not followed. */
export function plainHttp(context: IHttpRequestHelper): PlainHttp {
	return async ({ method, url, headers, body }) => {
		let response: FullResponse;
		try {
			response = (await context.helpers.httpRequest({
				method,
				url,
				headers,
				body,
				encoding: 'text',
				returnFullResponse: true,
				ignoreHttpStatusErrors: true,
				disableFollowRedirect: true,
				timeout: SIGN_IN_TIMEOUT,
			})) as FullResponse;
		} catch (error) {
			throw connectionLost(error) ?? (error as ConnectionLostError);
		}
		return { status: response.statusCode, cookies: cookieLines(response.headers), body: bodyText(response.body) };
	};
}
