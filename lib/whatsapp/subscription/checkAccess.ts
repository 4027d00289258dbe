import { z } from 'zod/v4';
import type { GraphClient } from '../client';
import { flag, part, text } from '../inbound/tolerant';
import type { SubscriptionTrouble } from './lifecycle';

export interface Access {
	accessToken: string;
	appId: string;
	phoneNumberId: string;
}

const tokenAnswer = z.object({
	data: part({ is_valid: flag, app_id: text, scopes: z.array(z.string()).optional().catch(undefined) }),
});

const REQUIRED = ['whatsapp_business_messaging', 'whatsapp_business_management'];

/**
 * Checks token, app and number before publishing and returns what is missing, in words; nothing when all is well
 * (whatsapp.md 6). A service that cannot tell about its token is not held against the user.
 */
export async function checkAccess(
	client: GraphClient,
	access: Access,
): Promise<SubscriptionTrouble | undefined> {
	const answer = await client.call('GET', 'debug_token', { query: { input_token: access.accessToken } });
	const token = answer.ok ? tokenAnswer.safeParse(answer.value).data?.data : undefined;
	if (token?.is_valid === false || (!answer.ok && answer.fault.code === 190)) {
		return {
			message: 'Meta does not accept the access token',
			description:
				'It has expired or was revoked. Make a new token for the system user and save it in the credential.',
		};
	}
	if (token?.app_id !== undefined && access.appId !== '' && token.app_id !== access.appId) {
		return {
			message: `The access token belongs to another Meta app (${token.app_id})`,
			description: `Its webhooks would be signed with another secret. Make a token for the app ${access.appId}, or correct the app ID and app secret in the credential.`,
		};
	}
	const missing = token?.scopes && REQUIRED.filter((scope) => !token.scopes?.includes(scope));
	if (missing && missing.length > 0) {
		return {
			message: `The access token lacks ${missing.join(' and ')}`,
			description:
				'Make a new token for the system user with these permissions and save it in the credential.',
		};
	}
	const number = await client.call('GET', access.phoneNumberId, {
		query: { fields: 'display_phone_number,status' },
	});
	if (!number.ok) {
		return {
			message: `The phone number ID ${access.phoneNumberId} cannot be used: ${number.fault.meaning}`,
			description: number.fault.details || number.fault.title,
			fault: number.fault,
		};
	}
	return undefined;
}
