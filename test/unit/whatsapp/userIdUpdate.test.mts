import { webhookItemsOf } from '../../../lib/whatsapp/inbound/webhookItems';
import { AT, AT_ISO, deliveryOf, PHONE_NUMBER_ID, RECEIVED_AT, valueOf, type Json } from './deliveries.mts';

const read = (value: unknown, defaultPhoneNumberId = PHONE_NUMBER_ID) =>
	webhookItemsOf(deliveryOf({ field: 'user_id_update', value } as Json), { receivedAt: RECEIVED_AT, defaultPhoneNumberId });
const change = (previous: string, current: string, more: Json = {}) => ({ wa_id: '447700900123', detail: 'Ana changed number', user_id: { previous, current }, timestamp: AT, ...more });

test('each change is a notice whose row joins the old key with the new one', () => {
	const { messages, accountEvents } = read(valueOf({ user_id_update: [change('GB.1', 'GB.2'), change('GB.3', 'GB.4', { wa_id: undefined })] }));
	expect(messages.map(({ conversationKey, author, type, timestamp, log }) => [conversationKey, author, type, timestamp, log.kind])).toEqual([
		[`${PHONE_NUMBER_ID}:GB.1`, 'system', 'system', AT_ISO, 'note'],
		[`${PHONE_NUMBER_ID}:GB.3`, 'system', 'system', AT_ISO, 'note'],
	]);
	expect(messages.map(({ log }) => (JSON.parse(log.data) as Json).aliasOf)).toEqual([`${PHONE_NUMBER_ID}:GB.2`, `${PHONE_NUMBER_ID}:GB.4`]);
	expect(messages[0]?.text).toBe('[Ana changed number]');
	expect(accountEvents).toHaveLength(1);
});

test('delivered again it is the same event', () => {
	const ids = [1, 2].map(() => read(valueOf({ user_id_update: [change('GB.1', 'GB.2')] })).messages[0]?.log.eventId);
	expect(ids[0]).toBe(ids[1]);
	expect(ids[0]).toMatch(/^userId:/);
});

test('the number of the credential, when the delivery names none; nothing without any', () => {
	const value = { user_id_update: [change('GB.1', 'GB.2')] };
	expect(read(value).messages).toHaveLength(1);
	expect(read(value, '').messages).toEqual([]);
});

test('what tells of no change gives no notice, and its sibling stays', () => {
	const strange = [null, 'x', {}, { user_id: 'GB.1' }, { user_id: { previous: 'GB.1' } }, change('GB.1', 'GB.2')];
	const { messages, accountEvents } = read(valueOf({ user_id_update: strange }));
	expect(messages).toHaveLength(1);
	expect(accountEvents).toHaveLength(1);
});
