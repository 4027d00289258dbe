import {
	ANA,
	deliveryOf,
	messageOf,
	messagesDelivery,
	PHONE_NUMBER_ID,
	valueOf,
	type Json,
} from './deliveries.mts';
import { one, read } from './reading.mts';

describe('people', () => {
	const anonymous = { id: 'wamid.1', timestamp: '1769853600', type: 'text', text: { body: 'hi' } };
	test('without a phone number', () => {
		const item = one({ ...anonymous, from_user_id: 'US.7' }, [
			{ profile: { username: 'zed' }, user_id: 'US.7' },
		]);
		expect(item.conversationKey).toBe(`${PHONE_NUMBER_ID}:US.7`);
		expect(item.customer).toEqual({ userId: 'US.7', username: 'zed' });
	});
	test('with an empty number, as in 2025', () => {
		const item = one({ ...anonymous, from: '', from_user_id: 'US.7' }, [{ wa_id: '', user_id: 'US.7' }]);
		expect(item.customer).toEqual({ userId: 'US.7' });
	});
	test('with a number only', () => {
		const item = one({ ...anonymous, from: '447700900123' }, []);
		expect(item.conversationKey).toBe(`${PHONE_NUMBER_ID}:447700900123`);
		expect(item.customer).toEqual({ waId: '447700900123', phone: '+447700900123' });
	});
	test('are matched by id when contacts come in another order', () => {
		const ben = { wa_id: '447700900999', user_id: 'GB.9', profile: { name: 'Ben' } };
		const { messages } = read(
			messagesDelivery(
				[
					{ ...messageOf('text', { text: { body: '1' } }), id: 'a' },
					{ ...anonymous, from: '447700900999', from_user_id: 'GB.9', id: 'b' },
				],
				[ben, ANA],
			),
		);
		expect(messages.map(({ messageId, customer }) => [messageId, customer.profileName])).toEqual([
			['a', 'Ana Sousa'],
			['b', 'Ben'],
		]);
	});
	test('notices of WhatsApp are no messages of the customer', () => {
		const item = one(
			messageOf('system', {
				system: { body: 'Ana changed from 1 to 2', wa_id: '447700900999', type: 'user_changed_number' },
			}),
			[],
		);
		expect(item).toMatchObject({ author: 'system', text: '[Ana changed from 1 to 2]' });
		expect(item.log).toMatchObject({ kind: 'note', author: 'system' });
		expect(JSON.parse(item.log.data)).toMatchObject({ note: 'system', type: 'system' });
	});
	test.each([
		[
			'user_changed_user_id',
			{ type: 'user_changed_user_id', user_id: 'GB.2' },
			'[Changed their phone number]',
			'GB.2',
		],
		[
			'with the previous id',
			{ type: 'user_changed_user_id', user_id: 'GB.2', previous_user_id: 'GB.1' },
			'[Changed their phone number]',
			'GB.1',
		],
		[
			'customer_identity_changed',
			{ type: 'customer_identity_changed', wa_id: '44770', identity: {} },
			'[Their WhatsApp security code changed]',
			'44770',
		],
		[
			'older form',
			{ type: 'user_changed_number', new_wa_id: '44771' },
			'[Changed their phone number]',
			'44771',
		],
	])('a notice without sender: %s', (_name, system, text, person) => {
		const item = one({ id: 'wamid.s', timestamp: '1769853600', type: 'system', system }, []);
		expect(item.text).toBe(text);
		expect(item.conversationKey).toBe(`${PHONE_NUMBER_ID}:${person}`);
	});
	test('a changed number or id joins before and after', () => {
		const aliasOf = (system: Json, from: Json) =>
			(
				JSON.parse(
					one({ id: 'wamid.s', timestamp: '1769853600', type: 'system', system, ...from }, []).log.data,
				) as Json
			).aliasOf;
		const changed = { type: 'user_changed_user_id', user_id: 'GB.2', wa_id: '447700900999' };
		expect(aliasOf(changed, { from_user_id: 'GB.1' })).toBe(`${PHONE_NUMBER_ID}:GB.2`);
		expect(aliasOf({ ...changed, previous_user_id: 'GB.1' }, {})).toBe(`${PHONE_NUMBER_ID}:GB.2`);
		expect(aliasOf({ type: 'user_changed_number', wa_id: '447700900999' }, { from: '447700900123' })).toBe(
			`${PHONE_NUMBER_ID}:447700900999`,
		);
		expect(aliasOf({ type: 'customer_identity_changed' }, { from: '447700900123' })).toBeUndefined();
	});
	test('a message of nobody is reported, its sibling stays', () => {
		const { messages, unreadable } = read(
			messagesDelivery([anonymous, messageOf('text', { text: { body: 'x' } })], []),
		);
		expect(messages).toHaveLength(1);
		expect(unreadable).toHaveLength(1);
		expect(unreadable[0]).toMatchObject({ field: 'unreadable', value: anonymous });
	});
});

describe('echoes', () => {
	const echo = {
		from: '15550783881',
		to: '447700900123',
		id: 'wamid.e',
		timestamp: '1769853600',
		type: 'text',
		text: { body: 'Here is Tom' },
	};
	test("are messages of a rep in the customer's conversation", () => {
		const { messages } = read(
			deliveryOf({ field: 'smb_message_echoes', value: valueOf({ message_echoes: [echo] }) }),
		);
		expect(messages).toHaveLength(1);
		expect(messages[0]).toMatchObject({
			author: 'rep',
			text: 'Here is Tom',
			conversationKey: `${PHONE_NUMBER_ID}:447700900123`,
		});
		expect(messages[0].log).toMatchObject({ kind: 'message', author: 'rep', eventId: 'wamid.e' });
		expect(JSON.parse(messages[0].log.data)).toMatchObject({ echo: true, type: 'text' });
	});
	test('to a person without a number', () => {
		const hidden = { ...echo, to: undefined, to_user_id: 'US.7', to_parent_user_id: 'US.ENT.7' };
		const { messages } = read(
			deliveryOf({ field: 'smb_message_echoes', value: valueOf({ message_echoes: [hidden] }) }),
		);
		expect(messages[0].customer).toEqual({ userId: 'US.7', parentUserId: 'US.ENT.7' });
	});
});
