import { PHONE, pause, startSubscriber, startTestMeta, statusesOf, subscribe, until, type Subscriber, type TestMeta } from './subscriber.mts';

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

const write = (customer = 'ana', more: object = {}) =>
	test.control<{ messageId: string }>('POST', `customers/${customer}/messages`, { text: 'hi', wait: true, ...more });
const statuses = () => statusesOf(subscriber.received);
const errorOf = (answer: Awaited<ReturnType<TestMeta['sendText']>>) => ({ status: answer.status, code: answer.body.error?.code });

describe('the pair limit', () => {
	it('lends 45 messages, then one every six seconds, for each pair alone', async () => {
		await write();
		await write('bruno');
		const answers = await Promise.all(Array.from({ length: 45 }, (_, index) => test.sendText(`n ${index}`)));
		expect(new Set(answers.map((one) => one.status))).toEqual(new Set([200]));
		expect(errorOf(await test.sendText('one too many'))).toEqual({ status: 400, code: 131056 });
		test.time.now += 5999;
		expect(errorOf(await test.sendText('not yet')).code).toBe(131056);
		test.time.now += 1;
		expect((await test.sendText('now')).status).toBe(200);
		expect(errorOf(await test.sendText('and again')).code).toBe(131056);
		expect((await test.send({ recipient: 'BR.31928898104530532345', type: 'text', text: { body: 'x' } })).status).toBe(200);
	});

	it('in payback mode lets nothing out before a burst is paid', async () => {
		await test.control('PATCH', 'knobs', { pairLimit: 'payback' });
		await write();
		for (let i = 0; i < 20; i += 1) expect((await test.sendText('burst')).status).toBe(200);
		test.time.now += 60_000;
		expect(errorOf(await test.sendText('too early')).code).toBe(131056);
		test.time.now += 60_000;
		expect((await test.sendText('paid')).status).toBe(200);
	});

	it('does not count what was refused, and the number has a throughput of its own', async () => {
		await test.control('PATCH', 'knobs', { messagesPerSecond: 2, pairLimit: 'off' });
		await test.sendText('1');
		await test.sendText('2');
		expect(errorOf(await test.sendText('3'))).toEqual({ status: 400, code: 130429 });
		test.time.now += 1000;
		expect((await test.sendText('4')).status).toBe(200);
	});
});

describe('planned accidents', () => {
	it('refuse, fail late, break before and break after', async () => {
		await write();
		await test.control('POST', 'faults', { kind: 'error', code: 131042, title: 'Business eligibility payment issue' });
		expect(errorOf(await test.sendText('a'))).toEqual({ status: 400, code: 131042 });
		await test.control('POST', 'faults', { kind: 'serverError' });
		expect(errorOf(await test.sendText('b'))).toEqual({ status: 500, code: 131000 });
		expect(await test.control('GET', 'sent')).toEqual([]);
		await test.control('POST', 'faults', { kind: 'lateFailure', code: 131049 });
		expect((await test.sendText('c')).status).toBe(200);
		await test.control('POST', 'faults', { kind: 'answerLost' });
		await expect(test.sendText('d')).rejects.toThrow();
		const sent = await test.control<{ text: string }[]>('GET', 'sent');
		expect(sent.map((one) => one.text)).toEqual(['c', 'd']);
		await test.control('POST', 'faults', { kind: 'hang' });
		const unanswered = test.sendText('e');
		unanswered.catch(() => undefined);
		expect(await Promise.race([unanswered, pause(50)])).toBeUndefined();
		await until(() => statuses().length === 7);
	});
});

describe('read marks', () => {
	it('mark this message and the earlier ones, and show that somebody types', async () => {
		await write();
		const { messageId } = await write();
		const read = (id: string) => test.send({ status: 'read', message_id: id, typing_indicator: { type: 'text' } });
		expect((await read(messageId)).body).toEqual({ success: true });
		expect(errorOf(await read('wamid.unknown')).code).toBe(131009);
		const { messages } = await test.control<{ messages: { readByBusiness?: boolean }[] }>('GET', 'chats/ana');
		expect(messages.map((one) => one.readByBusiness)).toEqual([true, true]);
		expect(await test.control('GET', 'counters')).toMatchObject({ reads: 1, typing: 1 });
	});
});

it('a file lives behind an address for five minutes, for the owner of the token', async () => {
	const form = new FormData();
	form.set('messaging_product', 'whatsapp');
	form.set('file', new Blob(['bytes'], { type: 'image/png' }), 'a.png');
	const headers = { authorization: 'Bearer sandbox-access-token' };
	const upload = await fetch(`${test.meta.url}/v25.0/${PHONE}/media`, { method: 'POST', body: form, headers });
	const { id } = (await upload.json()) as { id: string };
	const { body } = await test.call('GET', `/v25.0/${id}?phone_number_id=${PHONE}`);
	const url = String(body.url);
	expect(await (await fetch(url, { headers })).text()).toBe('bytes');
	expect((await fetch(url)).status).toBe(401);
	expect((await fetch(url.replace('hash=', 'hash=x'), { headers })).status).toBe(404);
	test.time.now += 5 * 60_000 + 1000;
	expect((await fetch(url, { headers })).status).toBe(404);
	const fresh = await test.call('GET', `/v25.0/${id}`);
	expect((await fetch(String(fresh.body.url), { headers })).status).toBe(200);
});
