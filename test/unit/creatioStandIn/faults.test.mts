import { call, signInWithPassword, startSignedIn } from './client.mts';
import type { SignedIn } from './client.mts';

let at: SignedIn;
beforeAll(async () => {
	at = await startSignedIn();
});
afterAll(() => at.creatio.close());
afterEach(async () => {
	await at.control('DELETE', 'faults');
});

const count = async (name: string): Promise<number> =>
	(await at.filter('City', `Name eq '${name}'`)).json.value.length;
const addCity = (Name: string) => at.odata('POST', 'City', { Name });

describe('fault knobs (creatio.md 11, rule 16)', () => {
	test.each([
		['failBeforeWrite', 0],
		['failAfterWrite', 1],
	])('%s answers 500 and leaves %i rows', async (action, rows) => {
		await at.control('POST', 'faults', { faults: [{ action, method: 'POST', entity: 'City' }] });
		expect((await addCity(action)).status).toBe(500);
		expect(await count(action)).toBe(rows);
		expect((await addCity(`${action} later`)).status).toBe(201);
	});

	test('failAfterWrite works inside a batch, at the chosen operation', async () => {
		await at.control('POST', 'faults', { faults: [{ action: 'failAfterWrite', entity: 'City', after: 1 }] });
		const post = (id: string) => ({ id, method: 'POST', url: 'City', body: { Name: 'batch' } });
		const { json } = await at.odata('POST', '$batch', { requests: [post('1'), post('2'), post('3')] });
		expect(json.responses.map((item: any) => item.status)).toEqual([201, 500]);
		expect(await count('batch')).toBe(2);
	});

	test.each([
		['reset', 0],
		['resetAfterWrite', 1],
	])('%s closes the connection and leaves %i rows', async (action, rows) => {
		await at.control('POST', 'faults', { faults: [{ action, method: 'POST', path: '/odata/City' }] });
		await expect(addCity(action)).rejects.toThrow('fetch failed');
		expect(await count(action)).toBe(rows);
	});

	test.each([
		['hang', 0],
		['hangAfterWrite', 1],
	])('%s never answers and leaves %i rows', async (action, rows) => {
		await at.control('POST', 'faults', { faults: [{ action, method: 'POST' }] });
		const outcome = await Promise.race([
			addCity(action).catch(() => 'closed'),
			new Promise((done) => setTimeout(() => done('silence'), 120)),
		]);
		expect(outcome).toBe('silence');
		expect(await count(action)).toBe(rows);
	});

	test.each<[object, number, string]>([
		[{ action: 'waf' }, 403, '<html>'],
		[{ action: 'waf', status: 429 }, 429, '<html>'],
		[
			{ action: 'status', status: 503, headers: { 'retry-after': '2' }, body: { Message: 'busy' } },
			503,
			'busy',
		],
		[{ action: 'loginPage' }, 200, '/Login/NuiLogin.aspx'],
		[{ action: 'redirect' }, 302, ''],
	])('%j', async (fault, status, text) => {
		await at.control('POST', 'faults', { faults: [{ ...fault, times: 2 }] });
		for (let turn = 0; turn < 2; turn += 1) {
			const answer = await at.odata('GET', 'City?$top=1');
			expect([answer.status, answer.text.includes(text)]).toEqual([status, true]);
		}
		expect((await at.odata('GET', 'City?$top=1')).status).toBe(200);
	});

	test('a fault waits for its path and lets the first calls pass', async () => {
		await at.control('POST', 'faults', {
			faults: [{ action: 'status', status: 401, path: '$batch', after: 1 }],
		});
		const batch = async () => (await at.odata('POST', '$batch', { requests: [] })).status;
		expect([
			await batch(),
			(await at.odata('GET', 'City?$top=1')).status,
			await batch(),
			await batch(),
		]).toEqual([200, 200, 401, 200]);
	});

	test('latency, and a slow first OData call', async () => {
		const time = async () => {
			const start = performance.now();
			await at.odata('GET', 'City?$top=1');
			return performance.now() - start;
		};
		await at.control('POST', 'faults', { latencyMs: 40, firstCallMs: 1_000 });
		expect(await time()).toBeGreaterThanOrEqual(1_030);
		const second = await time();
		expect(second).toBeGreaterThanOrEqual(38);
		expect(second).toBeLessThan(1_000);
	});

	test('a right can be missing, for all or for one method', async () => {
		await at.control('POST', 'faults', { denied: ['City:POST', 'Case'] });
		expect([
			(await addCity('x')).status,
			(await at.odata('GET', 'City?$top=1')).status,
			(await at.odata('GET', 'Case?$top=1')).status,
		]).toEqual([403, 200, 403]);
	});

	test('all sessions can end, and the anti-forgery value can go stale', async () => {
		const headers = await signInWithPassword(at.creatio);
		const status = async () => (await call('GET', `${at.creatio.url}/0/ping`, { headers })).status;
		expect(await status()).toBe(200);
		await at.control('POST', 'stale-csrf');
		expect(await status()).toBe(403);
		const again = await signInWithPassword(at.creatio);
		expect((await call('GET', `${at.creatio.url}/0/ping`, { headers: again })).status).toBe(200);
		await at.control('POST', 'expire-sessions');
		expect((await call('GET', `${at.creatio.url}/0/ping`, { headers: again })).status).toBe(401);
	});
});
