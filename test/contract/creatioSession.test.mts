import { CreatioAuthError, CreatioCsrfError, CreatioForbiddenError } from '../../lib/creatio/errors';
import { creatioSite, type Authentication } from '../../nodes/shared/creatio/session';
import { startCreatio, type RunningCreatio } from '../../sandbox/creatio/server.mts';
import { N8nRim, oAuth2Data, passwordData } from '../unit/creatio/n8nRim.mts';

const read = { entity: 'CaseStatus', select: ['Id', 'Name'], orderBy: 'StageNumber', top: 5 };

describe('one sign-in serves many requests', () => {
	let creatio: RunningCreatio;
	let rim: N8nRim;
	beforeAll(async () => {
		creatio = await startCreatio({ port: 0, identityPort: 0 });
	});
	afterAll(async () => await creatio.close());
	beforeEach(() => {
		creatio.reset();
		creatio.sessions.expireAll();
		rim = new N8nRim({
			handoffCreatioApi: passwordData(creatio.url),
			handoffCreatioOAuth2Api: oAuth2Data(`${creatio.url}/`, `${creatio.identityUrl}/`),
		});
	});
	const signIns = (): number => creatio.context.counters.logins + creatio.context.counters.tokens;

	for (const authentication of ['password', 'oAuth2'] as const) {
		test(`${authentication}: 20 requests at once without a session sign in once`, async () => {
			const { client, address } = await creatioSite(rim.context(), authentication);
			await Promise.all(Array.from({ length: 20 }, async () => await client.list(read)));
			expect(signIns()).toBe(1);
			expect(address()).toEqual({ base: creatio.url, appPath: '/0' });
			const next = await creatioSite(rim.context(), authentication);
			await next.client.list(read);
			expect(signIns()).toBe(1);
		});

		test(`${authentication}: 20 requests at once with an expired session sign in once more`, async () => {
			const before = await creatioSite(rim.context(), authentication);
			await before.client.list(read);
			creatio.sessions.expireAll();
			const { client } = await creatioSite(rim.context(), authentication);
			const rows = await Promise.all(Array.from({ length: 20 }, async () => await client.list(read)));
			expect(rows.every((list) => list.length === 5)).toBe(true);
			expect(signIns()).toBe(2);
		});

		test(`${authentication}: executions side by side find the session that another one renewed`, async () => {
			const first = await creatioSite(rim.context(), authentication);
			await first.client.list(read);
			const other = await creatioSite(rim.context(), authentication);
			creatio.sessions.expireAll();
			await first.client.list(read);
			await other.client.list(read);
			expect(signIns()).toBe(2);
		});
	}

	test.each(['401', '302', 'html'] as const)('a session that is gone (%s) is renewed once', async (sessionExpiry) => {
		creatio.context.switches.sessionExpiry = sessionExpiry;
		const { client } = await creatioSite(rim.context(), 'password');
		await client.list(read);
		creatio.sessions.expireAll();
		expect(await client.list(read)).toHaveLength(5);
		expect(creatio.context.counters.logins).toBe(2);
	});

	test('a stale anti-forgery token is renewed once, also inside a batch', async () => {
		const { client } = await creatioSite(rim.context(), 'password');
		await client.lists([read]);
		creatio.sessions.staleCsrf();
		expect((await client.lists([read]))[0]).toHaveLength(5);
		expect(creatio.context.counters.logins).toBe(2);
	});

	test('a right that is missing is told, and does not sign in again for every item', async () => {
		creatio.context.switches.denied = ['CaseStatus'];
		const { client } = await creatioSite(rim.context(), 'password');
		for (let item = 0; item < 5; item++) {
			const error = await client.list(read).catch((caught: unknown) => caught);
			expect([CreatioForbiddenError, CreatioCsrfError].some((kind) => error instanceof kind)).toBe(true);
			expect((error as CreatioForbiddenError).whatToDo).toMatch(/Object permissions/);
		}
		expect(creatio.context.counters.logins).toBeLessThanOrEqual(2);
	});

	test('a wrong password is tried once per execution, whatever the number of items', async () => {
		rim.stored.handoffCreatioApi.password = 'wrong';
		const { client } = await creatioSite(rim.context(), 'password');
		const errors = await Promise.all(
			Array.from({ length: 20 }, async () => await client.list(read).catch((caught: unknown) => caught)),
		);
		expect(errors.every((error) => error instanceof CreatioAuthError)).toBe(true);
		await expect(client.list(read)).rejects.toThrow(/did not accept the user name or password/);
		expect(creatio.context.counters.logins).toBe(1);
	});

	test('a session never serves another address or password than it was made for', async () => {
		const { client } = await creatioSite(rim.context(), 'password');
		await client.list(read);
		rim.stored.handoffCreatioApi.baseUrl = creatio.url.replace('127.0.0.1', 'localhost');
		const changed = await creatioSite(rim.context(), 'password');
		await changed.client.list(read);
		expect(creatio.context.counters.logins).toBe(2);
	});
});

describe('signing in tells what to fix', () => {
	let creatio: RunningCreatio;
	beforeAll(async () => {
		creatio = await startCreatio({ port: 0, identityPort: 0, runtime: 'net' });
	});
	afterAll(async () => await creatio.close());
	beforeEach(() => creatio.reset());

	const attempt = async (authentication: Authentication, change: Record<string, string>): Promise<string> => {
		const rim = new N8nRim({
			handoffCreatioApi: { ...passwordData(creatio.url), ...change },
			handoffCreatioOAuth2Api: { ...oAuth2Data(creatio.url, creatio.identityUrl), ...change },
		});
		const type = authentication === 'password' ? 'handoffCreatioApi' : 'handoffCreatioOAuth2Api';
		const answer = await rim
			.authenticated(type, { url: '/odata/Contact?$top=1&$select=Id' })
			.catch((caught: Error) => caught.message);
		return typeof answer === 'string' ? answer : `status ${answer.statusCode}`;
	};

	test.each(['/', '/0', '/0/', '/Login/NuiLogin.aspx?ReturnUrl=x', '/Shell/#Section/Case'])(
		'addresses copied from the browser work: …%s',
		async (ending) => {
			expect(await attempt('password', { baseUrl: ` ${creatio.url}${ending} ` })).toBe('status 200');
			expect(await attempt('oAuth2', { baseUrl: `${creatio.url}${ending}` })).toBe('status 200');
		},
	);

	test('wrong password, wrong secret', async () => {
		expect(await attempt('password', { password: 'x' })).toMatch(/did not accept the user name or password: Invalid username.*Check both/);
		expect(await attempt('oAuth2', { clientSecret: 'x' })).toMatch(/did not accept the client id or client secret.*Copy both again/);
	});

	test('wrong addresses', async () => {
		expect(await attempt('password', { baseUrl: 'http://127.0.0.1:9' })).toMatch(/127\.0\.0\.1:9 could not be reached.*Check the Creatio address/);
		expect(await attempt('oAuth2', { identityUrl: 'http://127.0.0.1:9' })).toMatch(/could not be reached/);
		expect(await attempt('password', { baseUrl: creatio.identityUrl })).toMatch(/does not answer like Creatio/);
		expect(await attempt('oAuth2', { identityUrl: creatio.url })).toMatch(/is not an identity service.*Enter the Identity Service Address/);
		expect(await attempt('oAuth2', { baseUrl: creatio.identityUrl })).toMatch(/has no Creatio data service/);
		expect(await attempt('password', { baseUrl: 'not a url' })).toMatch(/is not a web address/);
		expect(await attempt('password', { baseUrl: '' })).toMatch(/address is empty/);
	});

	test('a login page instead of data, and the wrong runtime', async () => {
		creatio.faults.add({ action: 'loginPage', path: '/odata', times: 4 });
		expect(await attempt('password', {})).toMatch(/showed its login page instead of data/);
		creatio.faults.clear();
		creatio.faults.add({ action: 'loginPage', path: '/ServiceModel/AuthService.svc/Login' });
		expect(await attempt('password', {})).toMatch(/does not answer like Creatio \(a web page/);
		expect(await attempt('oAuth2', { runtime: 'netFramework' })).toMatch(/for the chosen Runtime.*Set Runtime to Detect/);
		creatio.faults.add({ action: 'waf', path: '/odata', times: 4 });
		expect(await attempt('oAuth2', {})).toMatch(/firewall/);
	});
});
