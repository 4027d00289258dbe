import { AT, AT_ISO, deliveryOf, messageOf, valueOf, type Json } from './deliveries.mts';
import { read } from './reading.mts';

describe('account events', () => {
	const event = (field: string, value: Json, more: Json = {}) => {
		const body = {
			object: 'whatsapp_business_account',
			entry: [{ id: '1', time: 1769853600, changes: [{ field, value }], ...more }],
		};
		const { accountEvents, messages, unreadable } = read(body);
		expect(messages).toEqual([]);
		expect(unreadable).toEqual([]);
		expect(accountEvents).toHaveLength(1);
		return accountEvents[0];
	};
	const template = {
		message_template_id: 1689,
		message_template_name: 'reply_waiting',
		message_template_language: 'en-US',
	};
	test.each<[string, Json, string]>([
		[
			'message_template_status_update',
			{ ...template, event: 'APPROVED', reason: 'NONE' },
			'Template reply_waiting (en-US) is now APPROVED',
		],
		[
			'message_template_status_update',
			{ ...template, event: 'PENDING_DELETION', reason: null },
			'Template reply_waiting (en-US) is now PENDING_DELETION',
		],
		[
			'message_template_status_update',
			{
				...template,
				event: 'REJECTED',
				reason: 'PROMOTIONAL',
				rejection_info: { reason: 'x', recommendation: 'Remove the offer' },
			},
			'Template reply_waiting (en-US) is now REJECTED: PROMOTIONAL. Remove the offer',
		],
		[
			'message_template_quality_update',
			{ ...template, previous_quality_score: 'GREEN', new_quality_score: 'RED' },
			'Template reply_waiting (en-US): quality GREEN to RED',
		],
		['message_template_components_update', template, 'Template reply_waiting (en-US) was changed'],
		[
			'template_category_update',
			{ ...template, previous_category: 'UTILITY', new_category: 'MARKETING' },
			'Template reply_waiting (en-US): category UTILITY to MARKETING',
		],
		[
			'template_category_update',
			{ ...template, correct_category: 'MARKETING' },
			'Template reply_waiting (en-US): category will become MARKETING',
		],
		[
			'phone_number_quality_update',
			{ display_phone_number: '1555', event: 'FLAGGED', current_limit: 'TIER_1K' },
			'Number 1555: FLAGGED, limit TIER_1K',
		],
		[
			'phone_number_name_update',
			{ display_phone_number: '1555', decision: 'APPROVED', requested_verified_name: 'Acme' },
			'Number 1555: name Acme APPROVED',
		],
		['account_update', { event: 'ACCOUNT_RESTRICTION' }, 'Account: ACCOUNT_RESTRICTION'],
		['account_review_update', { decision: 'APPROVED' }, 'Account review: APPROVED'],
		[
			'account_alerts',
			{ alert_type: 'LIMIT', alert_description: 'Raise refused' },
			'Account alert: Raise refused',
		],
		[
			'business_capability_update',
			{ max_daily_conversations_per_business: 1000 },
			'Limits of the business changed: 1000 conversations a day',
		],
		[
			'user_preferences',
			{
				user_preferences: [
					{ user_id: 'GB.1', value: 'stop' },
					{ wa_id: '44770', value: 'resume' },
				],
			},
			'GB.1 stopped marketing messages; 44770 accepts marketing messages again',
		],
		[
			'user_id_update',
			{ user_id_update: [{ user_id: { previous: 'GB.1', current: 'GB.2' } }] },
			'The id of a person changed from GB.1 to GB.2',
		],
		['standby', { messages: [messageOf('text')] }, 'Event standby'],
		['messaging_handovers', { event: 'CONTROL_TAKEN' }, 'Event messaging_handovers: CONTROL_TAKEN'],
		['history', { history: [] }, 'Event history'],
		['smb_app_state_sync', { state_sync: [] }, 'Event smb_app_state_sync'],
		['field_of_tomorrow', { a: { b: 1 } }, 'Event field_of_tomorrow'],
		['__proto__', { a: 1 }, 'Event __proto__'],
	])('%s', (field, value, text) => {
		const item = event(field, value);
		expect(item).toMatchObject({ field, text, timestamp: AT_ISO, wabaId: '1', value });
		expect(item.log).toMatchObject({ kind: 'note', author: 'system', conversationKey: '', text });
		expect(event(field, structuredClone(value)).log.eventId).toBe(item.log.eventId);
	});
	test('the account of waba_info, when the entry holds a portfolio', () => {
		expect(event('account_update', { event: 'PARTNER_ADDED', waba_info: { waba_id: '77' } }).wabaId).toBe(
			'77',
		);
	});
	test('faults and taps inside the field messages', () => {
		const value = valueOf({
			errors: [{ code: 130429, title: 'Rate limit hit' }],
			user_actions: [{ action_type: 'marketing_messages_link_click', timestamp: AT, client_user_agent: 'x' }],
		});
		const { accountEvents } = read(deliveryOf({ field: 'messages', value }));
		expect(accountEvents.map(({ field, text }) => [field, text])).toEqual([
			['errors', 'WhatsApp reports 130429: Rate limit hit'],
			['user_actions', 'A person tapped a marketing message: marketing_messages_link_click'],
		]);
		expect(accountEvents[1].timestamp).toBe(AT_ISO);
	});
	test('a call of the customer opens the window, its end is an event', () => {
		const call = {
			id: 'wacid.1',
			from: '447700900123',
			to: '15550783881',
			timestamp: AT,
			direction: 'USER_INITIATED',
		};
		const calls = [
			{ ...call, event: 'connect' },
			{ ...call, event: 'terminate' },
		];
		const { messages, accountEvents } = read(deliveryOf({ field: 'calls', value: valueOf({ calls }) }));
		expect(messages).toMatchObject([
			{
				type: 'call',
				author: 'system',
				text: '[Called the business]',
				messageId: 'wacid.1',
				timestamp: AT_ISO,
			},
		]);
		expect(messages[0].log).toMatchObject({ kind: 'note', author: 'system' });
		expect(JSON.parse(messages[0].log.data)).toMatchObject({
			note: 'call',
			type: 'call',
			customer: { waId: '447700900123' },
		});
		expect(accountEvents.map(({ text }) => text)).toEqual(['Call: terminate']);
	});
	test.each<[string, Json]>([
		['no entry', { object: 'whatsapp_business_account' }],
		['an entry that is text', { object: 'whatsapp_business_account', entry: ['x'] }],
		['a change that is null', { object: 'whatsapp_business_account', entry: [{ id: '1', changes: [null] }] }],
		['messages without a value', deliveryOf({ field: 'messages' })],
		['messages without any list', deliveryOf({ field: 'messages', value: valueOf({}) })],
	])('%s is reported', (_name, body) => {
		const items = read(body);
		expect(items.unreadable).toHaveLength(1);
		expect([...items.messages, ...items.statuses, ...items.accountEvents]).toEqual([]);
	});
});
