import { filterItems } from '../../../lib/whatsapp/inbound/filters';
import { ANA, deliveryOf, messageOf, PHONE_NUMBER_ID, RECEIVED_AT, valueOf } from './deliveries.mts';
import { read } from './reading.mts';
import { statusOf } from './statusFixtures.mts';

describe('filters', () => {
	const all = {
		phoneNumberIds: [],
		messageTypes: [],
		statuses: ['failed'],
		accountEvents: false,
		maxAgeHours: 0,
	};
	const items = read(
		deliveryOf(
			{
				field: 'messages',
				value: valueOf({
					contacts: [ANA],
					messages: [messageOf('text', { text: { body: 'a' } }), messageOf('image'), 5],
					statuses: [statusOf('sent'), statusOf('failed')],
				}),
			},
			{ field: 'account_update', value: { event: 'X' } },
		),
	);
	const counts = (filters: object, now = RECEIVED_AT) => {
		const { messages, statuses, accountEvents } = filterItems(items, { ...all, ...filters }, now);
		return [messages.length, statuses.length, accountEvents.length];
	};
	test.each<[string, object, number[]]>([
		['by default: failed only, no events, but what could not be read', {}, [2, 1, 1]],
		['account events', { accountEvents: true }, [2, 1, 2]],
		['no statuses', { statuses: [] }, [2, 0, 1]],
		['types', { messageTypes: ['image'] }, [1, 1, 1]],
		['another number', { phoneNumberIds: ['1'] }, [0, 0, 0]],
		['our number', { phoneNumberIds: [PHONE_NUMBER_ID] }, [2, 1, 1]],
	])('%s', (_name, filters, expected) => {
		expect(counts(filters)).toEqual(expected);
	});
	test('late retries', () => {
		const later = new Date(RECEIVED_AT.getTime() + 3 * 3_600_000);
		expect(counts({ maxAgeHours: 2 }, later)).toEqual([0, 1, 1]);
		expect(counts({ maxAgeHours: 4 }, later)).toEqual([2, 1, 1]);
	});
});
