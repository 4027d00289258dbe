import type { IExecuteFunctions, IHookFunctions, IWebhookFunctions } from 'n8n-workflow';
import type { Authentication } from '../shared/creatio/session';

/** The secret that calls must carry; empty when none is set. */
export async function replySecretOf(
	context: Pick<IExecuteFunctions | IHookFunctions | IWebhookFunctions, 'getCredentials'>,
	authentication: Authentication,
): Promise<string> {
	const type = authentication === 'password' ? 'handoffCreatioApi' : 'handoffCreatioOAuth2Api';
	const { replySecret } = await context.getCredentials(type);
	return typeof replySecret === 'string' ? replySecret.trim() : '';
}
