import { pause, startSubscriber, startTestMeta, statusesOf, subscribe, until, type Subscriber, type TestMeta } from './subscriber.mts';

const HOUR = 3600_000;
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
const idOf = (answer: Awaited<ReturnType<TestMeta['sendText']>>) => (answer.body.messages as { id: string }[])[0]?.id;

describe('a message that arrives', () => {
	it('is accepted, then sent, delivered and read, with our data and both ids', async () => {
		await write();
		const answer = await test.send({ to: '+44 (7700) 900-123', type: 'text', text: { body: 'hello' }, biz_opaque_callback_data: 'key|intent' });
		expect(answer.body).toMatchObject({ messaging_product: 'whatsapp', contacts: [{ input: '+44 (7700) 900-123', wa_id: '447700900123' }] });
		await until(() => statuses().length === 3);
		expect(statuses().map((one) => one.status)).toEqual(['sent', 'delivered', 'read']);
		for (const one of statuses()) {
			expect(one).toMatchObject({
				id: idOf(answer),
				biz_opaque_callback_data: 'key|intent',
				recipient_id: '447700900123',
				recipient_user_id: 'GB.20817787093429421234',
			});
		}
	});

	it('reaches a person without a phone number by recipient, and its statuses carry no phone', async () => {
		await write('bruno');
		const answer = await test.send({ recipient: 'BR.31928898104530532345', type: 'text', text: { body: 'oi' } });
		expect(answer.body.contacts).toEqual([{ input: 'BR.31928898104530532345', user_id: 'BR.31928898104530532345' }]);
		await until(() => statuses().length === 3);
		expect(statuses()[0]).not.toHaveProperty('recipient_id');
	});

	it('is lost when a user id is put in `to`', async () => {
		await write('bruno');
		const answer = await test.sendText('oi', 'BR.31928898104530532345');
		expect(answer.status).toBe(200);
		expect(idOf(answer)).toMatch(/^wamid\./);
		await pause(60);
		expect(statuses()).toEqual([]);
		expect(await test.control('GET', 'counters')).toMatchObject({ 'sends.lost': 1 });
	});

	it('takes `to` when both are there', async () => {
		const answer = await test.send({ to: '+447700900123', recipient: 'BR.31928898104530532345', type: 'text', text: { body: 'x' } });
		expect(answer.body.contacts).toMatchObject([{ wa_id: '447700900123' }]);
	});

	it.each([
		['+52 1 55 1234 5678', '5215512345678'],
		['+52 55 1234 5678', '5215512345678'],
		['+54 9 11 2345 6789', '5491123456789'],
		['+54 11 2345 6789', '5491123456789'],
		['+55 11 96123 4567', '551161234567'],
		['+55 11 6123 4567', '551161234567'],
	])('is the same person however the number is written: %s', async (to, waId) => {
		await test.control('POST', 'customers', { id: 'traveller', waId, name: 'Traveller' });
		await write('traveller');
		const answer = await test.sendText('hello', to);
		expect(answer.body.contacts).toEqual([{ input: to, wa_id: waId }]);
		await until(() => statuses().length === 3);
	});
});

describe('the 24-hour window', () => {
	it('is closed before the first message: accepted, then failed 131047', async () => {
		const answer = await test.sendText('hello');
		expect(answer.status).toBe(200);
		await until(() => statuses().length === 1);
		expect(statuses()[0]).toMatchObject({
			id: idOf(answer),
			status: 'failed',
			recipient_id: '447700900123',
			errors: [{ code: 131047, title: 'Re-engagement message', message: 'Re-engagement message' }],
		});
		// Sent to a phone number: a failed status names no user id and brings no contacts (whatsapp.md 1.8).
		expect(statuses()[0]).not.toHaveProperty('recipient_user_id');
	});

	it('closes 24 hours after the customer\'s last message, to the millisecond, and opens again', async () => {
		await write();
		test.time.now += 24 * HOUR;
		await test.sendText('still open');
		await until(() => statuses().length === 3);
		test.time.now += 1;
		await test.sendText('too late');
		await until(() => statuses().length === 4);
		expect(statuses()[3]?.status).toBe('failed');
		await write();
		await test.sendText('open again');
		await until(() => statuses().length === 7);
	});

	it('counts from the message\'s own time, not from its arrival', async () => {
		await write('ana', { timestamp: (test.time.now - 25 * HOUR) / 1000 });
		await test.sendText('hello');
		await until(() => statuses().length === 1);
		expect(statuses()[0]?.status).toBe('failed');
	});

	it('is opened by a call, moves with the shifted clock, and never holds a template back', async () => {
		await test.control('POST', 'customers/ana/call', {});
		await test.sendText('you called');
		await until(() => statuses().length === 3);
		await test.control('POST', 'clock', { hours: 25 });
		await test.send({ to: '+447700900123', type: 'template', template: { name: 'reopen_conversation', language: { code: 'en_US' } } });
		await until(() => statuses().length === 6);
		await test.sendText('no');
		await until(() => statuses().length === 7);
		expect(statuses()[6]?.status).toBe('failed');
	});

	it('can refuse at once', async () => {
		await test.control('PATCH', 'knobs', { windowRefusal: 'immediate' });
		expect(errorOf(await test.sendText('hello'))).toEqual({ status: 400, code: 131047 });
		expect(await test.control('GET', 'sent')).toEqual([]);
	});

	it('is per business number', async () => {
		await write('ana', { phoneNumberId: '106540352242923' });
		await test.sendText('other number');
		await until(() => statuses().some((one) => one.status === 'failed'));
	});
});
