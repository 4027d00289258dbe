import {
	ANA,
	AT_ISO,
	messageOf,
	messagesDelivery,
	PHONE_NUMBER_ID,
	RECEIVED_AT,
	valueOf,
	type Json,
} from './deliveries.mts';
import { one, read } from './reading.mts';

const FILE = {
	id: '9001',
	mime_type: 'image/jpeg',
	sha256: 'aGFzaA==',
	url: 'https://lookaside.fbsbx.com/x',
};

describe('what is carried', () => {
	test('the whole item and its row', () => {
		const item = one(
			messageOf('image', {
				image: { ...FILE, caption: 'Broken' },
				context: {
					from: '15550783881',
					id: 'wamid.before',
					frequently_forwarded: true,
					referred_product: { catalog_id: '1' },
				},
				referral: { source_type: 'ad', ctwa_clid: 'Aff' },
			}),
		);
		const customer = {
			userId: 'GB.55500011122233344455',
			waId: '447700900123',
			phone: '+447700900123',
			profileName: 'Ana Sousa',
			username: 'ana_s',
		};
		const media = { id: '9001', mimeType: 'image/jpeg', sha256: 'aGFzaA==' };
		const key = `${PHONE_NUMBER_ID}:GB.55500011122233344455`;
		expect(item).toMatchObject({
			conversationKey: key,
			sessionId: key,
			messageId: 'wamid.image',
			phoneNumberId: PHONE_NUMBER_ID,
			displayPhoneNumber: '15550783881',
			wabaId: '102290129340398',
			customer,
			media,
			replyTo: 'wamid.before',
			forwarded: true,
			product: { catalog_id: '1' },
			referral: { source_type: 'ad', ctwa_clid: 'Aff' },
		});
		expect(Object.keys(item.log).sort()).toEqual([
			'at',
			'author',
			'caseId',
			'conversationKey',
			'data',
			'eventId',
			'kind',
			'sessionId',
			'text',
		]);
		expect(Object.values(item.log).every((value) => typeof value === 'string')).toBe(true);
		expect(item.log).toMatchObject({ conversationKey: key, sessionId: '', caseId: '' });
		expect(JSON.parse(item.log.data)).toEqual({
			type: 'image',
			customer,
			phoneNumberId: PHONE_NUMBER_ID,
			displayPhoneNumber: '15550783881',
			wabaId: '102290129340398',
			media,
			replyTo: 'wamid.before',
			forwarded: true,
			product: { catalog_id: '1' },
			referral: { source_type: 'ad', ctwa_clid: 'Aff' },
		});
	});

	test('forwarded alone has no reply', () => {
		const item = one(messageOf('text', { text: { body: 'x' }, context: { forwarded: true } }));
		expect(item.forwarded).toBe(true);
		expect(item).not.toHaveProperty('replyTo');
	});
	test('reaction, its removal, edit and revoke name their message', () => {
		expect(one(messageOf('reaction', { reaction: { message_id: 'wamid.x', emoji: '👍' } })).reaction).toEqual(
			{ messageId: 'wamid.x', emoji: '👍' },
		);
		expect(one(messageOf('reaction', { reaction: { message_id: 'wamid.x' } })).reaction).toEqual({
			messageId: 'wamid.x',
			emoji: '',
		});
		expect(one(messageOf('revoke', { revoke: { original_message_id: 'wamid.0' } })).replyTo).toBe('wamid.0');
		expect(one(messageOf('edit', { edit: { original_message_id: 'wamid.0' } })).replyTo).toBe('wamid.0');
	});
	test('template buttons are carried like other answers', () => {
		expect(one(messageOf('button', { button: { payload: 'STOP', text: 'Stop' } })).interactive).toEqual({
			type: 'button',
			button: { payload: 'STOP', text: 'Stop' },
		});
	});
	test('voice notes are marked', () => {
		expect(
			one(messageOf('audio', { audio: { id: '1', mime_type: 'audio/ogg; codecs=opus', voice: true } })).media,
		).toEqual({
			id: '1',
			mimeType: 'audio/ogg; codecs=opus',
			voice: true,
		});
	});
	test('keys that nobody knows stay in the raw message', () => {
		const item = one(messageOf('text', { text: { body: 'x' }, internal_1p_only_data: { a: 1 } }));
		expect(item.raw.internal_1p_only_data).toEqual({ a: 1 });
	});
});

describe('batching', () => {
	test('1000 messages in one delivery are 1000 items', () => {
		const messages = Array.from({ length: 1000 }, (_, index) => ({
			...messageOf('text', { text: { body: `${index}` } }),
			id: `wamid.${index}`,
		}));
		const entry = (part: Json[]) => ({
			id: '1',
			changes: [{ value: valueOf({ contacts: [ANA], messages: part }), field: 'messages' }],
		});
		const body = {
			entry: [entry(messages.slice(0, 400)), entry(messages.slice(400))],
			object: 'whatsapp_business_account',
		};
		const items = read(body).messages;
		expect(items.map(({ text }) => text)).toEqual(messages.map((_, index) => `${index}`));
	});
	test('the test button of the dashboard', () => {
		const body = {
			object: 'whatsapp_business_account',
			entry: [
				{
					id: '0',
					changes: [
						{
							field: 'messages',
							value: {
								messaging_product: 'whatsapp',
								metadata: { display_phone_number: '16505551111', phone_number_id: '123456123' },
								contacts: [{ profile: { name: 'test user name' }, wa_id: '16315551181' }],
								messages: [
									{
										from: '16315551181',
										id: 'ABGGFlA5Fpa',
										timestamp: '1504902988',
										type: 'text',
										text: { body: 'this is a text message' },
									},
								],
							},
						},
					],
				},
			],
		};
		expect(read(body).messages[0]).toMatchObject({
			conversationKey: '123456123:16315551181',
			text: 'this is a text message',
		});
	});
	test.each([
		['a message that is text', ['oops']],
		['a message that is null', [null]],
		['a message that is a list', [[1]]],
	])('%s is reported beside its sibling', (_name, bad) => {
		const { messages, unreadable } = read(
			messagesDelivery([...bad, messageOf('text', { text: { body: 'ok' } })]),
		);
		expect(messages.map(({ text }) => text)).toEqual(['ok']);
		expect(unreadable).toHaveLength(1);
	});
	test('a message nested too deeply is reported beside its sibling', () => {
		const deep = JSON.parse(`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`) as Json;
		const { messages, unreadable } = read(
			messagesDelivery([messageOf('text', { deep }), messageOf('text', { text: { body: 'ok' } })]),
		);
		expect(messages.map(({ text }) => text)).toEqual(['ok']);
		expect(unreadable).toHaveLength(1);
		expect(JSON.stringify(unreadable)).toContain('nested too deeply');
	});
	test('a message without id gets the same id each time', () => {
		const withoutId = { ...messageOf('text', { text: { body: 'x' } }), id: undefined };
		expect(one(withoutId).messageId).toMatch(/^message:[0-9a-f]{32}$/);
		expect(one(withoutId).messageId).toBe(one(structuredClone(withoutId)).messageId);
	});
	test('a time that makes no sense becomes the time of receipt', () => {
		for (const timestamp of ['soon', '', null, -5, 1e300, {}]) {
			expect(one(messageOf('text', { timestamp })).timestamp).toBe(RECEIVED_AT.toISOString());
		}
		expect(one(messageOf('text', { timestamp: 1769853600 })).timestamp).toBe(AT_ISO);
	});
});
