import { createHmac } from 'node:crypto';
import { APP_SECRET, DISPLAY_PHONE_NUMBER, PHONE_NUMBER_ID, WABA_ID } from '../meta/constants.mts';
import { wireJson } from '../meta/wireJson.mts';

/** A delivery with many messages as Meta writes it, and its signature. */
export function deliveryOf(count: number): { body: Buffer; signature: string } {
	const now = Math.floor(Date.now() / 1000);
	const people = Array.from({ length: count }, (_, index) => ({
		profile: { name: `Zoë Ćirić ${index}` },
		wa_id: String(447700000000 + index),
		user_id: `GB.2${447700000000 + index}`,
	}));
	const messages = people.map(({ wa_id: from, user_id: userId }, index) => ({
		from,
		from_user_id: userId,
		id: `wamid.HBgMNDQ3NzAwOTAwMTIzFQIAEhgg${now}${index}`,
		timestamp: String(now),
		text: { body: `Grüße! Where is my order ${4000 + index}? See https://shop.example/orders/${index} 👍` },
		type: 'text',
	}));
	const value = {
		messaging_product: 'whatsapp',
		metadata: { display_phone_number: DISPLAY_PHONE_NUMBER, phone_number_id: PHONE_NUMBER_ID },
		contacts: people,
		messages,
	};
	const body = Buffer.from(wireJson({ object: 'whatsapp_business_account', entry: [{ id: WABA_ID, changes: [{ field: 'messages', value }] }] }));
	return { body, signature: `sha256=${createHmac('sha256', APP_SECRET).update(body).digest('hex')}` };
}
