import { buildCallbackData, parseCallbackData } from '../../../lib/whatsapp/callbackData';
import { meaningOfCode } from '../../../lib/whatsapp/errorCodes';
import { ANA, AT_ISO, messageOf, PHONE_NUMBER_ID, statusesDelivery, type Json } from './deliveries.mts';
import { read } from './reading.mts';
import { INTENT, KEY, statusOf } from './statusFixtures.mts';

const one = (status: Json, more: Json = {}) => {
	const { statuses, unreadable } = read(statusesDelivery([status], more));
	expect(unreadable).toEqual([]);
	expect(statuses).toHaveLength(1);
	return statuses[0];
};

describe('statuses', () => {
	test.each(['sent', 'delivered', 'read', 'played', 'deleted', 'state_of_tomorrow'])('%s', (status) => {
		const item = one(statusOf(status, { pricing: { billable: true }, conversation: { id: 'x' } }), {
			contacts: [ANA],
		});
		expect(item).toMatchObject({
			messageId: 'wamid.out',
			status,
			timestamp: AT_ISO,
			conversationKey: KEY,
			callbackId: INTENT,
		});
		expect(item.customer?.profileName).toBe('Ana Sousa');
		expect(item.log).toMatchObject({
			kind: 'status',
			author: 'system',
			eventId: `wamid.out:${status}`,
			conversationKey: KEY,
			text: status,
		});
		expect(JSON.parse(item.log.data)).toEqual({ messageId: 'wamid.out', status, callbackId: INTENT });
	});

	test('failed carries the meaning and whether a retry can help', () => {
		const errors = [
			{
				code: 131047,
				title: 'Re-engagement message',
				message: 'Re-engagement message',
				error_data: { details: 'More than 24 hours' },
				href: 'https://x',
			},
		];
		const item = one(statusOf('failed', { errors, recipient_user_id: undefined }));
		const error = {
			code: 131047,
			title: 'Re-engagement message',
			details: 'More than 24 hours',
			meaning: meaningOfCode(131047).meaning,
			retryable: false,
			cause: 'windowClosed',
		};
		expect(item.error).toEqual(error);
		expect(item.conversationKey).toBe(KEY);
		expect(JSON.parse(item.log.data)).toMatchObject({ error });
		expect(item.log.text).toBe(error.meaning);
	});
	test('old errors have their details at the top', () => {
		expect(
			one(statusOf('failed', { errors: [{ code: '131026', title: 'x', details: 'old place' }] })).error,
		).toMatchObject({ code: 131026, details: 'old place' });
	});
	test('failed without any error', () => {
		expect(one(statusOf('failed', { errors: undefined }))).not.toHaveProperty('error');
	});
	test('the recipient tells the conversation of messages that others sent', () => {
		const foreign = { biz_opaque_callback_data: 'order-7781' };
		expect(one(statusOf('read', foreign)).conversationKey).toBe(KEY);
		expect(one(statusOf('read', { ...foreign, recipient_user_id: undefined })).conversationKey).toBe(
			`${PHONE_NUMBER_ID}:447700900123`,
		);
		const nobody = one(
			statusOf('read', { ...foreign, recipient_user_id: undefined, recipient_id: undefined }),
		);
		expect(nobody).not.toHaveProperty('conversationKey');
		expect(nobody.log.conversationKey).toBe('');
	});
	test('the parent id has an older name', () => {
		expect(one(statusOf('sent', { parent_recipient_user_id: 'GB.ENT.1' })).customer?.parentUserId).toBe(
			'GB.ENT.1',
		);
	});
	test.each(['recipient_participant_user_id', 'recipient_participant_id', 'participant_recipient_id'])(
		'each member of a group has a status of its own (%s)',
		(name) => {
			const group = (member: string) =>
				statusOf('read', {
					recipient_type: 'group',
					recipient_id: 'group-1',
					recipient_user_id: undefined,
					[name]: member,
				});
			const { statuses } = read(statusesDelivery([group('44771'), group('44772')]));
			expect(statuses.map(({ log }) => log.eventId)).toEqual([
				'wamid.out:read:44771',
				'wamid.out:read:44772',
			]);
		},
	);
	test('out of order and skipped steps: each is an item, in the order they came', () => {
		const { statuses } = read(statusesDelivery([statusOf('read'), statusOf('sent')]));
		expect(statuses.map(({ status }) => status)).toEqual(['read', 'sent']);
	});
	test('a bad one is reported, siblings and messages stay', () => {
		const bad = [{ id: 'wamid.x' }, { status: 'sent' }, 7];
		const items = read(
			statusesDelivery([...bad, statusOf('sent')], {
				contacts: [ANA],
				messages: [messageOf('text', { text: { body: 'hi' } })],
			}),
		);
		expect(items.statuses).toHaveLength(1);
		expect(items.messages).toHaveLength(1);
		expect(items.unreadable).toHaveLength(3);
	});
});

describe('callback data', () => {
	test('is split at the last bar', () => {
		const data = { conversationKey: '1:a|b', intentId: 'i' };
		expect(parseCallbackData(buildCallbackData(data))).toEqual(data);
	});
	test.each([undefined, '', '|', 'a:b|', '|i', 'no bar', 'nokey|i'])('%s is not ours', (text) => {
		expect(parseCallbackData(text)).toBeUndefined();
	});
	test('is left out rather than cut', () => {
		expect(buildCallbackData({ conversationKey: `1:${'a'.repeat(512)}`, intentId: 'i' })).toBeUndefined();
		expect(buildCallbackData({ conversationKey: '', intentId: 'i' })).toBeUndefined();
	});
});
