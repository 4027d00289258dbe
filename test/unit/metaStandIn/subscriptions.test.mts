import { createServer, type Socket } from 'node:net';
import { APP, APP_TOKEN, messagesOf, OTHER_PHONE, PHONE, startSubscriber, startTestMeta, WABA, type Subscriber, type TestMeta } from './subscriber.mts';

let subscriber: Subscriber;
let test: TestMeta;

beforeEach(async () => {
	subscriber = await startSubscriber();
	test = await startTestMeta();
});

afterEach(async () => {
	await test.meta.close();
	await subscriber.close();
});

const setApp = (path: string, fields = 'messages') =>
	test.call(
		'POST',
		`/v25.0/${APP}/subscriptions`,
		{ object: 'whatsapp_business_account', callback_url: subscriber.url + path, verify_token: 'app-token', fields },
		APP_TOKEN,
	);
const setAccount = (path: string) =>
	test.call('POST', `/v25.0/${WABA}/subscribed_apps`, { override_callback_uri: subscriber.url + path, verify_token: 'waba-token' });
const setPhone = (path: string, phone = PHONE) =>
	test.call('POST', `/v25.0/${phone}`, {
		webhook_configuration: { override_callback_uri: path && subscriber.url + path, verify_token: 'phone-token' },
	});
const write = (more: object = {}) => test.control<{ httpStatus: number }>('POST', 'customers/ana/messages', { text: 'hi', wait: true, ...more });
const lastPath = () => subscriber.received.at(-1)?.path;

describe('the handshake', () => {
	it('sends mode, challenge and token, and accepts only 200 with the challenge', async () => {
		expect((await setApp('/app')).body).toEqual({ success: true });
		const [query] = subscriber.handshakes;
		expect(query?.get('hub.mode')).toBe('subscribe');
		expect(query?.get('hub.verify_token')).toBe('app-token');
		expect(query?.get('hub.challenge')).toMatch(/^\d+$/);
	});

	it.each([
		[{ status: 404 }, 'HTTP Status Code = 404'],
		[{ status: 403, body: 'no' }, 'HTTP Status Code = 403'],
		[{ status: 200, body: '"not the challenge"' }, 'verify token or challenge'],
	])('refuses %j with (#2200) and keeps what was there', async (handshake, words) => {
		await setApp('/before');
		subscriber.handshake = handshake;
		const answer = await setApp('/after');
		expect(answer.status).toBe(400);
		expect(answer.body.error?.code).toBe(2200);
		expect(answer.body.error?.message).toMatch(/^\(#2200\) Callback verification failed with the following errors: /);
		expect(answer.body.error?.message).toContain(words);
		const { body } = await test.call('GET', `/v25.0/${APP}/subscriptions`, undefined, APP_TOKEN);
		expect(body.data).toMatchObject([{ callback_url: `${subscriber.url}/before`, active: true }]);
	});

	it('times out', async () => {
		await test.control('PATCH', 'knobs', { webhookTimeoutMs: 50 });
		const sockets: Socket[] = [];
		const silent = createServer((socket) => sockets.push(socket));
		await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
		const { port } = silent.address() as { port: number };
		const answer = await test.call('POST', `/v25.0/${APP}/subscriptions`, {
			object: 'whatsapp_business_account', callback_url: `http://127.0.0.1:${port}/`, verify_token: 'x', fields: 'messages',
		}, APP_TOKEN);
		expect(answer.body.error?.message).toContain('Request timeout');
		for (const socket of sockets) socket.destroy();
		silent.close();
	});
});

describe('where webhooks go', () => {
	it('needs the account to be subscribed, not the app alone', async () => {
		await setApp('/app');
		await write();
		expect(subscriber.received).toHaveLength(0);
		const { log } = await test.control<{ log: { outcome: string; note: string }[] }>('GET', 'deliveries');
		expect(log).toMatchObject([{ outcome: 'noTarget', note: 'The app is not subscribed to the business account.' }]);
		await test.call('POST', `/v25.0/${WABA}/subscribed_apps`);
		await write();
		expect(lastPath()).toBe('/app');
	});

	it('is the phone number before the account before the app, and back again', async () => {
		await test.call('POST', `/v25.0/${WABA}/subscribed_apps`);
		await setApp('/app');
		await setAccount('/waba');
		await setPhone('/phone');
		await write();
		expect(lastPath()).toBe('/phone');
		await write({ phoneNumberId: OTHER_PHONE });
		expect(lastPath()).toBe('/waba');
		const read = await test.call('GET', `/v25.0/${PHONE}?fields=webhook_configuration`);
		expect(read.body).toEqual({
			webhook_configuration: {
				phone_number: `${subscriber.url}/phone`,
				whatsapp_business_account: `${subscriber.url}/waba`,
				application: `${subscriber.url}/app`,
			},
			id: PHONE,
		});
		await setPhone('');
		await write();
		expect(lastPath()).toBe('/waba');
		// Without an address the same call takes the override away (whatsapp.md 6).
		await test.call('POST', `/v25.0/${WABA}/subscribed_apps`);
		await write();
		expect(lastPath()).toBe('/app');
	});

	it('does not follow an override for template and account fields, and respects the app\'s list of fields', async () => {
		await test.call('POST', `/v25.0/${WABA}/subscribed_apps`);
		await setApp('/app', 'messages,account_update');
		await setPhone('/phone');
		const field = (name: string) => test.control('POST', 'field', { field: name, value: { event: 'X' }, phoneNumberId: PHONE });
		await field('account_update');
		expect(lastPath()).toBe('/app');
		await field('message_template_status_update');
		expect(subscriber.received).toHaveLength(1);
	});

	it('has one address per app: setting it again replaces the first', async () => {
		await test.call('POST', `/v25.0/${WABA}/subscribed_apps`);
		await setApp('/first');
		await setApp('/second');
		await write();
		expect(subscriber.received.map((one) => one.path)).toEqual(['/second']);
		await test.call('DELETE', `/v25.0/${APP}/subscriptions?object=whatsapp_business_account`, undefined, APP_TOKEN);
		await write();
		expect(subscriber.received).toHaveLength(1);
	});

	it('takes an override only for a subscribed account, with a handshake, up to 200 characters', async () => {
		expect((await setPhone('/phone')).status).toBe(400);
		await test.call('POST', `/v25.0/${WABA}/subscribed_apps`);
		expect((await setPhone(`/${'x'.repeat(200)}`)).body.error?.message).toContain('200 characters');
		subscriber.handshake = { status: 404 };
		expect((await setPhone('/phone')).body.error?.code).toBe(2200);
		expect((await setAccount('/waba')).body.error?.code).toBe(2200);
	});
});

describe('who may call', () => {
	it('refuses no token, a wrong token and an expired one', async () => {
		expect((await test.call('GET', `/v25.0/${PHONE}`, undefined, null)).status).toBe(401);
		expect((await test.call('GET', `/v25.0/${PHONE}`, undefined, 'wrong')).body.error?.code).toBe(190);
		await test.control('PATCH', 'knobs', { token: 'expired' });
		expect((await test.call('GET', `/v25.0/${PHONE}`)).body.error).toMatchObject({ code: 190, error_subcode: 463 });
		const { body } = await test.call('GET', '/v25.0/debug_token?input_token=sandbox-access-token', undefined, APP_TOKEN);
		expect(body.data).toMatchObject({ is_valid: false });
	});

	it('keeps app calls for the app and business calls for a user with the permission', async () => {
		expect((await test.call('GET', `/v25.0/${APP}/subscriptions`)).body.error?.code).toBe(15);
		expect((await test.call('GET', `/v25.0/${PHONE}`, undefined, APP_TOKEN)).body.error?.code).toBe(100);
		await test.control('PATCH', 'knobs', { tokenScopes: ['whatsapp_business_management'] });
		expect((await test.sendText('hi')).body.error?.code).toBe(10);
		await test.control('PATCH', 'knobs', { accountShared: false });
		expect((await test.call('GET', `/v25.0/${WABA}/phone_numbers`)).body.error?.message).toContain('missing permissions');
	});

	it('gives an app token for the right secret', async () => {
		const path = (secret: string) => `/v19.0/oauth/access_token?client_id=${APP}&client_secret=${secret}&grant_type=client_credentials`;
		expect((await test.call('GET', path('wrong'), undefined, null)).status).toBe(400);
		const { body } = await test.call('GET', path('sandbox-app-secret-0123456789abcdef'), undefined, null);
		expect((await test.call('GET', `/v25.0/${APP}/subscriptions`, undefined, String(body.access_token))).status).toBe(200);
	});
});

it('a person without a phone number writes without from and wa_id', async () => {
	await test.call('POST', `/v25.0/${WABA}/subscribed_apps`);
	await setPhone('/phone');
	await test.control('POST', 'customers/bruno/messages', { text: 'oi', wait: true });
	const [message] = messagesOf(subscriber.received);
	expect(message).toMatchObject({ from_user_id: 'BR.31928898104530532345' });
	expect(message).not.toHaveProperty('from');
});
