import fc from 'fast-check';
import { isBusinessAccountDelivery } from '../../../lib/whatsapp/inbound/envelope';
import { filterItems } from '../../../lib/whatsapp/inbound/filters';
import { parseBody } from '../../../lib/whatsapp/inbound/parseBody';
import { webhookItemsOf } from '../../../lib/whatsapp/inbound/webhookItems';
import { ANA, messageOf, RECEIVED_AT, valueOf, type Json } from './deliveries.mts';

const RUNS = 6000;

/** One of each kind, so that every reader is hit. */
const VICTIMS: Json[] = [
	messageOf('text', { text: { body: 'Hi' }, context: { id: 'wamid.0', forwarded: true } }),
	messageOf('image', {
		image: { id: '1', caption: 'c', mime_type: 'image/png', sha256: 'x' },
		referral: { source_type: 'ad' },
	}),
	messageOf('audio', { audio: { id: '1', voice: true } }),
	messageOf('document', { document: { id: '1', filename: 'a.pdf' } }),
	messageOf('location', { location: { latitude: 1, longitude: 2, name: 'n' } }),
	messageOf('contacts', {
		contacts: [{ name: { formatted_name: 'n' }, phones: [{ phone: '1' }], org: { company: 'c' } }],
	}),
	messageOf('interactive', {
		interactive: { type: 'list_reply', list_reply: { id: '1', title: 't', description: 'd' } },
	}),
	messageOf('interactive', {
		interactive: { type: 'nfm_reply', nfm_reply: { response_json: '{"a":{"b":[1]}}' } },
	}),
	messageOf('button', { button: { payload: 'p', text: 't' } }),
	messageOf('reaction', { reaction: { message_id: 'wamid.0', emoji: '👍' } }),
	messageOf('order', {
		order: { product_items: [{ product_retailer_id: 'a', quantity: 1, item_price: 2, currency: 'EUR' }] },
	}),
	messageOf('system', { system: { body: 'b', type: 'user_changed_number', wa_id: '1' } }),
	messageOf('unsupported', {
		errors: [{ code: 131051, title: 't', error_data: { details: 'd' } }],
		unsupported: { type: 'poll' },
	}),
	messageOf('edit', {
		edit: { original_message_id: 'wamid.0', message: { type: 'text', text: { body: 'n' } } },
	}),
];
const STATUS: Json = {
	id: 'wamid.v',
	status: 'failed',
	timestamp: '1769853600',
	recipient_id: '447700900123',
	errors: [{ code: 131026, title: 't' }],
};
const EVENT: Json = {
	event: 'APPROVED',
	message_template_name: 'n',
	message_template_language: 'l',
	rejection_info: { reason: 'r' },
};

/** The sibling that must survive whatever happens to the victim. */
const SIBLING = { ...messageOf('text', { text: { body: 'still here' } }), id: 'wamid.sibling' };
const SIBLING_STATUS = {
	id: 'wamid.sibling',
	status: 'sent',
	timestamp: '1769853600',
	recipient_id: '447700900123',
};

interface Step {
	kind: 'drop' | 'rename' | 'retype' | 'nest' | 'duplicate';
	at: number;
	value: unknown;
	name: string;
}

const step: fc.Arbitrary<Step> = fc.record({
	kind: fc.constantFrom('drop', 'rename', 'retype', 'nest', 'duplicate' as const),
	at: fc.nat(60),
	value: fc.oneof(
		fc.jsonValue({ maxDepth: 3 }),
		fc.constantFrom(null, '', -0, 1e308, '\u0000', '\ud800', '💥'.repeat(3), [[]], {}),
	),
	name: fc.oneof(
		fc.string({ maxLength: 8 }),
		fc.constantFrom('__proto__', 'constructor', 'toString', 'type', 'id', 'messages'),
	),
});

type Spot = { holder: Json | unknown[]; key: string };

function spotsIn(value: unknown, found: Spot[] = []): Spot[] {
	if (typeof value !== 'object' || value === null) return found;
	for (const key of Object.keys(value)) {
		found.push({ holder: value as Json, key });
		spotsIn((value as Json)[key], found);
	}
	return found;
}

function setOwn(holder: Json | unknown[], key: string, value: unknown): void {
	Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Changes a copy of a value in one place. */
function mutate(value: unknown, { kind, at, value: other, name }: Step): void {
	const spots = spotsIn(value);
	if (spots.length === 0) return;
	const { holder, key } = spots[at % spots.length];
	const old = (holder as Json)[key];
	if (kind === 'retype') setOwn(holder, key, structuredClone(other));
	else if (kind === 'nest') setOwn(holder, key, { [name === '__proto__' ? 'x' : name]: old });
	else if (kind === 'duplicate')
		Array.isArray(holder) ? holder.push(old) : setOwn(holder, `${key}_${name}`, old);
	else if (Array.isArray(holder)) holder.splice(Number(key), 1);
	else {
		delete holder[key];
		if (kind === 'rename') setOwn(holder, name, old);
	}
}

function read(body: unknown) {
	// Through text, as it comes over the wire; a duplicated key is the last one there too.
	const parsed = parseBody(Buffer.from(JSON.stringify(body)));
	if (!isBusinessAccountDelivery(parsed)) return undefined;
	const items = webhookItemsOf(parsed, { receivedAt: RECEIVED_AT, defaultPhoneNumberId: '1' });
	const everything = {
		phoneNumberIds: [],
		messageTypes: [],
		statuses: ['sent', 'failed'],
		accountEvents: true,
		maxAgeHours: 0,
	};
	const kept = filterItems(items, everything, RECEIVED_AT);
	const all = [...items.messages, ...items.statuses, ...items.accountEvents, ...items.unreadable];
	for (const { log } of all) {
		expect(Object.values(log).every((cell) => typeof cell === 'string')).toBe(true);
		expect(log.eventId).not.toBe('');
		expect(Number.isNaN(Date.parse(log.at))).toBe(false);
		expect(() => JSON.parse(log.data) as unknown).not.toThrow();
	}
	for (const { text, conversationKey } of items.messages) {
		expect(text).not.toBe('');
		expect(conversationKey).toContain(':');
	}
	return { ...kept, count: all.length };
}

describe('mutated deliveries', () => {
	test(`${RUNS} mutations of one member: nothing throws, siblings stay, nothing vanishes`, () => {
		const victim = fc.constantFrom(...VICTIMS);
		fc.assert(
			fc.property(
				victim,
				fc.array(step, { minLength: 1, maxLength: 4 }),
				fc.nat(2),
				(original, steps, place) => {
					const holder = {
						victim: structuredClone(original),
						status: structuredClone(STATUS),
						event: structuredClone(EVENT),
					};
					for (const each of steps) for (const part of Object.values(holder)) mutate(part, each);
					const messages: unknown[] = [SIBLING];
					messages.splice(place % 2, 0, holder.victim);
					const body = {
						object: 'whatsapp_business_account',
						entry: [
							{
								id: '1',
								changes: [
									{
										field: 'messages',
										value: valueOf({ contacts: [ANA], messages, statuses: [holder.status, SIBLING_STATUS] }),
									},
								],
							},
							{ id: '1', changes: [{ field: 'message_template_status_update', value: holder.event }] },
						],
					};
					const items = read(body);
					expect(
						items?.messages.filter(({ messageId }) => messageId === 'wamid.sibling').map(({ text }) => text),
					).toContain('still here');
					expect(items?.statuses.some(({ messageId }) => messageId === 'wamid.sibling')).toBe(true);
					// Each victim is an item too, or it is reported: two messages, two statuses, one event.
					expect(items?.count).toBe(5);
				},
			),
			{ numRuns: RUNS },
		);
	});

	test('2000 mutations of a whole delivery: nothing throws, an untouched entry stays', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...VICTIMS),
				fc.array(step, { minLength: 1, maxLength: 5 }),
				(original, steps) => {
					const entry = {
						id: '1',
						changes: [
							{
								field: 'messages',
								value: valueOf({ contacts: [ANA], messages: [original], statuses: [STATUS] }),
							},
						],
					};
					const mutated = structuredClone(entry);
					for (const each of steps) mutate(mutated, each);
					const untouched = {
						id: '2',
						changes: [{ field: 'messages', value: valueOf({ contacts: [ANA], messages: [SIBLING] }) }],
					};
					const items = read({ object: 'whatsapp_business_account', entry: [mutated, untouched] });
					expect(items?.messages.filter(({ wabaId }) => wabaId === '2').map(({ text }) => text)).toEqual([
						'still here',
					]);
				},
			),
			{ numRuns: 2000 },
		);
	});

	test('any JSON at all', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (entry) => {
				read({ object: 'whatsapp_business_account', entry });
				read(entry);
			}),
			{ numRuns: 1000 },
		);
	});
});

test('ids above 2^53 keep their digits', () => {
	const json =
		'{"value":{"message_template_id": 1689123456789012345,"note":"\\"message_template_id\\":1689123456789012345"}}';
	expect(parseBody(Buffer.from(json))).toEqual({
		value: { message_template_id: '1689123456789012345', note: '"message_template_id":1689123456789012345' },
	});
	expect(parseBody(Buffer.from('{"a":'))).toBeUndefined();
});

test('keys with a meaning in JavaScript change nothing', () => {
	const event = '{"message_template_name":"n","__proto__":{"event":{"a":1},"reason":{"toString":1}}}';
	const value = '{"__proto__":{"messages":"x","statuses":{}},"messages":[]}';
	const body = parseBody(
		Buffer.from(
			`{"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"message_template_status_update","value":${event}},{"field":"messages","value":${value}}]}]}`,
		),
	);
	const items = webhookItemsOf(body as Json, { receivedAt: RECEIVED_AT });
	expect(items.accountEvents.map(({ text }) => text)).toEqual(['Template n is now ?']);
	expect(items.unreadable).toEqual([]);
	expect(({} as Json).messages).toBeUndefined();
});
