import { PHONE_NUMBER_ID, type Json } from './deliveries.mts';
import { APP, checkExists, FOREIGN_URL, hook, Meta, OUR_URL, publish, remove } from './subscriptionFakes.mts';
import { CREDENTIAL, hookFunctions } from './triggerFakes.mts';

describe('manual', () => {
	test('never touches Meta', async () => {
		const meta = new Meta();
		for (const activation of ['activate', 'init', 'manual']) {
			const { context, calls, staticData } = hook(meta, {}, { activation });
			expect(await checkExists.call(context)).toBe(true);
			expect(await remove.call(context)).toBe(true);
			expect(calls).toEqual([]);
			expect(staticData).toEqual({});
		}
	});
	test.each([
		['appSecret', 'app secret'],
		['verifyToken', 'verify token'],
	])('publishing without %s says so', async (field, words) => {
		const { context } = hook(new Meta(), {}, { credential: { [field]: '' } });
		await expect(checkExists.call(context)).rejects.toThrow(words);
	});
});

describe.each([
	[
		'phone number',
		{ subscription: 'phoneNumber' },
		(meta: Meta): string => meta.overrides[PHONE_NUMBER_ID] ?? '',
		(meta: Meta, url: string): void => void (meta.overrides[PHONE_NUMBER_ID] = url),
	],
	[
		'business account',
		{ subscription: 'businessAccount' },
		(meta: Meta): string => meta.app?.override ?? '',
		(meta: Meta, url: string): void => void (meta.app = { override: url }),
	],
] as const)('automatic for the %s', (_name, parameters, current, set) => {
	test('publish and un-publish', async () => {
		const meta = new Meta();
		const staticData = await publish(meta, parameters);
		expect(current(meta)).toBe(OUR_URL);
		await remove.call(hook(meta, parameters, { staticData }).context);
		expect(current(meta)).toBe('');
		expect(meta.app).toBeDefined();
		expect(staticData).toEqual({});
	});
	test('a restart of n8n changes nothing', async () => {
		const meta = new Meta();
		const staticData = await publish(meta, parameters);
		const writes = meta.writes.length;
		await publish(meta, parameters, { staticData, activation: 'init' });
		expect(meta.writes).toHaveLength(writes);
	});
	test('a foreign address is not replaced', async () => {
		const meta = new Meta();
		set(meta, FOREIGN_URL);
		await expect(publish(meta, parameters)).rejects.toThrow('other.example');
		await expect(publish(meta, parameters)).rejects.not.toThrow('secret-path');
		expect(current(meta)).toBe(FOREIGN_URL);
		expect(meta.writes).toEqual([]);
	});
	test('a foreign address is replaced on request, and put back', async () => {
		const meta = new Meta();
		set(meta, FOREIGN_URL);
		const replace = { ...parameters, replaceForeign: true, foreignVerifyToken: 'foreign-token' };
		const staticData = await publish(meta, replace);
		expect(current(meta)).toBe(OUR_URL);
		await remove.call(hook(meta, replace, { staticData }).context);
		expect(current(meta)).toBe(FOREIGN_URL);
	});
	test('a foreign address that cannot be put back: ours goes, and the log says so', async () => {
		const meta = new Meta();
		set(meta, FOREIGN_URL);
		const replace = { ...parameters, replaceForeign: true };
		const staticData = await publish(meta, replace);
		const { context, logged } = hook(meta, replace, { staticData });
		await remove.call(context);
		expect(current(meta)).toBe('');
		expect(logged.join()).toContain('verify token is missing or wrong');
	});
	test('somebody took over meanwhile: un-publishing leaves them alone', async () => {
		const meta = new Meta();
		const staticData = await publish(meta, parameters);
		set(meta, FOREIGN_URL);
		await remove.call(hook(meta, parameters, { staticData }).context);
		expect(current(meta)).toBe(FOREIGN_URL);
		expect(staticData).toEqual({});
	});
	test('a new address of n8n keeps what was there first', async () => {
		const meta = new Meta();
		set(meta, FOREIGN_URL);
		const replace = { ...parameters, replaceForeign: true, foreignVerifyToken: 'foreign-token' };
		const staticData = await publish(meta, replace);
		const moved = 'https://n8n-new.example/webhook/1/whatsapp';
		meta.reachable[moved] = CREDENTIAL.verifyToken;
		await publish(meta, { ...replace, replaceForeign: false }, { staticData, url: moved });
		expect(current(meta)).toBe(moved);
		await remove.call(hook(meta, replace, { staticData, url: moved }).context);
		expect(current(meta)).toBe(FOREIGN_URL);
	});
	test('a failing handshake is explained', async () => {
		const meta = new Meta();
		meta.reachable = {};
		await expect(publish(meta, parameters)).rejects.toMatchObject({
			message: expect.stringContaining('could not verify'),
			description: expect.stringContaining('reachable from the internet'),
		});
		expect(current(meta)).toBe('');
	});
	test('an address that is too long', async () => {
		await expect(
			publish(new Meta(), parameters, { url: `https://n8n.example/${'x'.repeat(200)}` }),
		).rejects.toThrow('200 characters');
	});
	test.each<[string, Json, string]>([
		['expired', { is_valid: false }, 'does not accept the access token'],
		['of another app', { is_valid: true, app_id: '111' }, 'another Meta app (111)'],
		[
			'without a permission',
			{ is_valid: true, app_id: APP, scopes: ['whatsapp_business_messaging'] },
			'lacks whatsapp_business_management',
		],
	])('a token that is %s is explained, and nothing is changed', async (_word, token, words) => {
		const meta = new Meta();
		meta.token = token;
		const fault = await publish(meta, parameters).catch((reason: unknown) => reason);
		expect(String(fault)).toContain(words);
		expect(JSON.stringify(fault)).not.toContain(CREDENTIAL.accessToken);
		expect(meta.writes).toEqual([]);
	});
	test('Meta cannot be reached', async () => {
		const broken = hookFunctions({
			parameters,
			graph: () => {
				throw Object.assign(new Error('no'), { code: 'ECONNREFUSED' });
			},
		});
		await expect(checkExists.call(broken.context)).rejects.toThrow('could not be read');
	});
});

describe('business account', () => {
	test('not subscribed before: un-publishing takes the subscription back', async () => {
		const meta = new Meta();
		meta.app = undefined;
		const staticData = await publish(meta, { subscription: 'businessAccount' });
		expect(meta.app).toEqual({ override: OUR_URL });
		await remove.call(hook(meta, { subscription: 'businessAccount' }, { staticData }).context);
		expect(meta.app).toBeUndefined();
	});
	test('a number of an account that was not subscribed: it is now, before the override', async () => {
		const meta = new Meta();
		meta.app = undefined;
		await publish(meta, { subscription: 'phoneNumber' });
		expect(meta.app).toEqual({ override: '' });
		expect(meta.overrides).toEqual({ [PHONE_NUMBER_ID]: OUR_URL });
	});
	test('needs account and app', async () => {
		await expect(
			publish(new Meta(), { subscription: 'businessAccount' }, { credential: { appId: '' } }),
		).rejects.toThrow('no app ID');
	});
});

test('a wrong phone number id is explained', async () => {
	const credential = { phoneNumberId: '404' };
	await expect(publish(new Meta(), { subscription: 'phoneNumber' }, { credential })).rejects.toThrow(
		'phone number 404',
	);
});
