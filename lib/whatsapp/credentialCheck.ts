import { z } from 'zod/v4';
import { addressTrouble, unreachableTrouble, type GraphAddress } from './addressTrouble';
import type { GraphClient, GraphResult } from './client';
import type { GraphFault } from './graph';
import { parts, text } from './inbound/tolerant';
import { checkAccess, type Access } from './subscription/checkAccess';

export interface CheckedCredential extends Access, GraphAddress {
	businessAccountId: string;
}

export interface CredentialClients {
	/** Calls with the access token. */
	user: GraphClient;
	/** Calls as the app; absent without app ID or app secret. */
	app?: GraphClient;
}

const NOT_LIKE_META =
	'The address answers, but not like Meta. Check the Graph base URL: it is https://graph.facebook.com unless you use a proxy.';

const numberAnswer = z.object({ id: z.string() });
const numbersAnswer = z.object({ data: parts({ id: text }), paging: z.object({ next: text }).optional() });

/** Codes of Meta for objects that do not exist or are not shared with the token's owner. */
const UNKNOWN_OBJECT = new Set([33, 100]);
const NO_PERMISSION = new Set([3, 10]);

function sentenceFor(fault: GraphFault, graphBaseUrl: string, unknownObject: string): string {
	const { code, httpStatus } = fault;
	if (httpStatus === undefined) return unreachableTrouble(graphBaseUrl, `${fault.title} ${fault.details}`);
	if (code === undefined) return NOT_LIKE_META;
	if (code === 190 || code === 104 || code === 0) {
		return 'Meta does not accept the access token. It may have expired: make a new one and save it in the credential.';
	}
	if (NO_PERMISSION.has(code) || (code >= 200 && code < 300)) {
		return 'The access token lacks a permission. It needs whatsapp_business_messaging and whatsapp_business_management.';
	}
	return UNKNOWN_OBJECT.has(code) ? unknownObject : fault.meaning;
}

function missingNumber(answer: GraphResult<unknown>, phoneNumberId: string): boolean {
	const page = answer.ok ? numbersAnswer.safeParse(answer.value).data : undefined;
	// Without a list, or with only a part of it, nothing is known.
	return (
		page?.data !== undefined &&
		page.paging?.next === undefined &&
		!page.data.some(({ id }) => id === phoneNumberId)
	);
}

/**
 * What the Test button of the credential checks, in the order in which one thing depends on another. Returns what is
 * wrong and what to do, in one text; nothing when all is well.
 */
export async function checkCredential(
	{ user, app }: CredentialClients,
	credential: CheckedCredential,
): Promise<string | undefined> {
	const { graphBaseUrl, phoneNumberId, businessAccountId, appId } = credential;
	const address = addressTrouble(credential);
	if (address !== undefined) return address;

	const number = await user.call('GET', phoneNumberId, { query: { fields: 'id,display_phone_number' } });
	if (!number.ok) {
		return sentenceFor(
			number.fault,
			graphBaseUrl,
			'Meta does not know this phone number ID, or the token may not see it. Check the ID and give the system user access to the WhatsApp account.',
		);
	}
	if (!numberAnswer.safeParse(number.value).success) return NOT_LIKE_META;

	const access = await checkAccess(user, credential);
	if (access !== undefined) return `${access.message}. ${access.description}`;

	if (businessAccountId !== '') {
		const numbers = await user.call('GET', `${businessAccountId}/phone_numbers`, {
			query: { fields: 'id', limit: '100' },
		});
		if (!numbers.ok) {
			return sentenceFor(
				numbers.fault,
				graphBaseUrl,
				'Meta does not know this business account ID, or the token may not see it. WhatsApp Manager shows it under the account settings.',
			);
		}
		if (missingNumber(numbers, phoneNumberId)) {
			return 'The phone number does not belong to this business account. Check both IDs in WhatsApp Manager.';
		}
	}
	if (app === undefined) return undefined;
	const asApp = await app.call('GET', appId, { query: { fields: 'id' } });
	if (asApp.ok || asApp.fault.uncertain) return undefined;
	return 'App ID and app secret do not belong together, so every message from Meta would be refused. Copy both from the basic settings of your app in the Meta dashboard.';
}
