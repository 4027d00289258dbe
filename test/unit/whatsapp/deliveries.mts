/** Builders for deliveries as Meta sends them. All values are invented for these tests. */

export const WABA = '102290129340398';
export const PHONE_NUMBER_ID = '106540352242922';
export const DISPLAY_NUMBER = '15550783881';
export const SECRET = 'a-secret-made-up-for-tests';

export type Json = Record<string, unknown>;

export const ANA: Json = {
	profile: { name: 'Ana Sousa', username: '@ana_s' },
	wa_id: '447700900123',
	user_id: 'GB.55500011122233344455',
};

/** Same moment for every fixture: 2026-01-31T10:00:00Z. */
export const AT = '1769853600';
export const AT_ISO = '2026-01-31T10:00:00.000Z';
export const RECEIVED_AT = new Date('2026-01-31T10:00:05.000Z');

export function messageOf(type: string, content: Json = {}): Json {
	return {
		from: '447700900123',
		from_user_id: 'GB.55500011122233344455',
		id: `wamid.${type}`,
		timestamp: AT,
		type,
		...content,
	};
}

export function valueOf(content: Json): Json {
	return {
		messaging_product: 'whatsapp',
		metadata: { display_phone_number: DISPLAY_NUMBER, phone_number_id: PHONE_NUMBER_ID },
		...content,
	};
}

export function deliveryOf(...changes: Json[]): Json {
	return { object: 'whatsapp_business_account', entry: [{ id: WABA, changes }] };
}

export function messagesDelivery(messages: unknown[], contacts: unknown[] = [ANA]): Json {
	return deliveryOf({ field: 'messages', value: valueOf({ contacts, messages }) });
}

export function statusesDelivery(statuses: unknown[], more: Json = {}): Json {
	return deliveryOf({ field: 'messages', value: valueOf({ statuses, ...more }) });
}
