import {
	changesOf,
	messagesOf,
	pause,
	startSubscriber,
	startTestMeta,
	statusesOf,
	subscribe,
	until,
	type Subscriber,
	type TestMeta,
} from './subscriber.mts';

let subscriber: Subscriber;
let test: TestMeta;

beforeEach(async () => {
	subscriber = await startSubscriber();
	test = await startTestMeta();
	await subscribe(test, subscriber.url);
});

afterEach(async () => {
	await test.meta.close();
	await subscriber.close();
});

const bodies = () => subscriber.received.map((one) => one.body);

describe('webhook deliveries', () => {
	it('repeat the same bytes until the answer is 200, and only 200', async () => {
		subscriber.answers = [500, 204, 302, 401];
		await test.control('POST', 'customers/ana/messages', { text: 'hello' });
		await until(() => subscriber.received.length === 5);
		await pause(80);
		expect(subscriber.received).toHaveLength(5);
		expect(new Set(bodies()).size).toBe(1);
		const { log, waiting } = await test.control<{ log: { status: number; outcome: string; attempt: number }[]; waiting: [] }>('GET', 'deliveries');
		expect(log.map(({ status, outcome, attempt }) => [attempt, status, outcome])).toEqual([
			[1, 500, 'willRetry'],
			[2, 204, 'willRetry'],
			[3, 302, 'willRetry'],
			[4, 401, 'willRetry'],
			[5, 200, 'delivered'],
		]);
		expect(waiting).toEqual([]);
	});

	it('keep going when nobody answers, and arrive when somebody does', async () => {
		const { url } = subscriber;
		await subscriber.close();
		const first = await test.control<{ httpStatus: number }>('POST', 'customers/ana/messages', { text: 'anybody?', wait: true });
		expect(first.httpStatus).toBe(0);
		subscriber = await startSubscriber();
		await test.control('PUT', 'webhook', { phones: { '106540352242922': { url: subscriber.url, verifyToken: 'x' } } });
		await until(() => subscriber.received.length === 1);
		expect(url).not.toBe(subscriber.url);
		expect(messagesOf(subscriber.received)[0]).toMatchObject({ text: { body: 'anybody?' } });
	});

	it('are given up after the retry span', async () => {
		subscriber.answers = Array.from({ length: 50 }, () => 500);
		await test.control('POST', 'customers/ana/messages', { text: 'late', wait: true });
		test.time.now += 7 * 24 * 3600_000 + 1000;
		await until(() => subscriber.received.length >= 2);
		await pause(80);
		const { log, waiting } = await test.control<{ log: { outcome: string }[]; waiting: [] }>('GET', 'deliveries');
		expect(log.at(-1)?.outcome).toBe('dropped');
		expect(waiting).toEqual([]);
	});

	it('come twice when told to, with the same message id', async () => {
		await test.control('PATCH', 'knobs', { duplicateDeliveries: 1 });
		await test.control('POST', 'customers/ana/messages', { text: 'twice', wait: true });
		await until(() => subscriber.received.length === 2);
		expect(new Set(messagesOf(subscriber.received).map((one) => one.id)).size).toBe(1);
	});

	it('can be repeated at the same moment', async () => {
		await test.control('POST', 'customers/ana/messages', { text: 'once more', wait: true });
		const { answers } = await test.control<{ answers: { status: number }[] }>('POST', 'repeat', { times: 8, concurrent: true });
		expect(answers.map((one) => one.status)).toEqual(Array.from({ length: 8 }, () => 200));
		expect(new Set(bodies()).size).toBe(1);
		expect(subscriber.received).toHaveLength(9);
	});

	it('carry up to 1000 messages in one POST, in each of the three layouts', async () => {
		const big = await test.control<{ messageIds: string[] }>('POST', 'batch', { count: 1000, newCustomers: true });
		expect(subscriber.received).toHaveLength(1);
		expect(messagesOf(subscriber.received).map((one) => one.id)).toEqual(big.messageIds);
		expect(changesOf(subscriber.received)[0]?.value.contacts).toHaveLength(1000);

		for (const [layout, entries, changes] of [['changes', 1, 3], ['entries', 3, 3], ['messages', 1, 1]] as const) {
			subscriber.received.length = 0;
			await test.control('POST', 'batch', { count: 3, layout });
			const body = JSON.parse(subscriber.received[0]?.body ?? '{}') as { entry: unknown[] };
			expect(body.entry).toHaveLength(entries);
			expect(changesOf(subscriber.received)).toHaveLength(changes);
			expect(messagesOf(subscriber.received)).toHaveLength(3);
		}
		expect((await test.call('POST', '/_control/batch', { count: 1001 })).status).toBe(400);
	});

	it('collect what happens together when batching is on', async () => {
		await test.control('PATCH', 'knobs', { batchWindowMs: 40 });
		for (const text of ['one', 'two', 'three']) await test.control('POST', 'customers/ana/messages', { text });
		await until(() => subscriber.received.length === 1);
		expect(messagesOf(subscriber.received).map((one) => (one.text as { body: string }).body)).toEqual(['one', 'two', 'three']);
	});

	it('tell statuses out of order, twice, or not at all when told to', async () => {
		await test.control('POST', 'customers/ana/messages', { text: 'hi', wait: true });
		await test.control('PATCH', 'knobs', { statusOrder: 'reversed', omitStatuses: ['delivered'], duplicateStatuses: true });
		await test.sendText('hello');
		await until(() => statusesOf(subscriber.received).length === 4);
		const order = statusesOf(subscriber.received).map((one) => one.status);
		expect(order).toEqual(['read', 'read', 'sent', 'sent']);
	});

	it('add keys that nobody documented when told to', async () => {
		await test.control('PATCH', 'knobs', { unknownKeys: true });
		await test.control('POST', 'customers/ana/messages', { text: 'hi', wait: true });
		expect(messagesOf(subscriber.received)[0]).toHaveProperty('x_not_documented');
	});
});
