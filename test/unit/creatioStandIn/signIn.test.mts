import { startCreatio } from '../../../sandbox/creatio/server.mts';
import type { RunningCreatio } from '../../../sandbox/creatio/server.mts';
import { call, fetchToken, signInWithPassword, startSignedIn, tokenForm } from './client.mts';

const contacts = '/odata/Contact?$top=1&$select=Id';

describe('password sign-in (creatio.md 11, rules 1 and 3)', () => {
	let creatio: RunningCreatio;
	let now = new Date('2026-03-01T10:00:00.000Z');
	const login = (path: string, body: unknown) => call('POST', `${creatio.url}${path}`, { body });

	beforeAll(async () => {
		creatio = await startCreatio({ port: 0, identityPort: 0, now: () => now });
	});
	afterAll(() => creatio.close());
	beforeEach(() => {
		creatio.context.switches.sessionExpiry = '401';
		creatio.context.switches.login = null;
	});

	test('a right password sets one cookie per Set-Cookie and answers Code 0', async () => {
		const answer = await login('/ServiceModel/AuthService.svc/Login', {
			UserName: 'Supervisor',
			UserPassword: 'Supervisor-1',
		});
		expect(answer.status).toBe(200);
		expect(answer.json).toMatchObject({
			Code: 0,
			Message: '',
			Exception: null,
			PasswordChangeUrl: null,
			RedirectUrl: '/0/Shell',
		});
		const names = answer.headers.getSetCookie().map((line) => line.split('=')[0]);
		expect(names).toEqual([
			'BPMLOADER',
			'.ASPXAUTH',
			'BPMCSRF',
			'UserName',
			'UserType',
			'CsrfToken',
			'CRT_CSRF',
		]);
		const userName = answer.headers.getSetCookie().find((line) => line.startsWith('UserName='));
		expect(userName).toContain('83|117|112|101');
	});

	test.each([
		['a wrong password', { UserName: 'Supervisor', UserPassword: 'no' }],
		['an unknown user', { UserName: 'Nobody', UserPassword: 'Supervisor-1' }],
		['an empty body', {}],
	])('%s answers 200 with Code 1 and no cookie', async (_, body) => {
		const answer = await login('/ServiceModel/AuthService.svc/Login', body);
		expect(answer.status).toBe(200);
		expect(answer.json.Code).toBe(1);
		expect(answer.json.Message).not.toBe('');
		expect(answer.headers.getSetCookie()).toEqual([]);
	});

	test.each([
		['/0/ServiceModel/AuthService.svc/Login', 401],
		['/ServiceModel/AuthService.svc/Logn', 403],
		['/rest/ServiceModel/AuthService.svc/Login', 404],
	])('the login at %s answers %i', async (path, status) => {
		const answer = await login(path, { UserName: 'Supervisor', UserPassword: 'Supervisor-1' });
		expect(answer.status).toBe(status);
	});

	test('an expired password can be played', async () => {
		creatio.context.switches.login = {
			Code: 1,
			Message: 'Password expired',
			PasswordChangeUrl: '/0/ChangePassword',
		};
		const answer = await login('/ServiceModel/AuthService.svc/Login', {
			UserName: 'Supervisor',
			UserPassword: 'Supervisor-1',
		});
		expect(answer.json).toMatchObject({ Code: 1, PasswordChangeUrl: '/0/ChangePassword' });
	});

	const cookieOf = (headers: Record<string, string>, name: string) =>
		headers.cookie
			.split('; ')
			.filter((pair) => !pair.startsWith(`${name}=`))
			.join('; ');

	test.each<[string, (headers: Record<string, string>) => Record<string, string>, number]>([
		['everything', (all) => all, 200],
		['no BPMCSRF header', ({ BPMCSRF: _, ...rest }) => rest, 403],
		['a stale BPMCSRF header', (all) => ({ ...all, BPMCSRF: 'stale' }), 403],
		['no ForceUseSession header', ({ ForceUseSession: _, ...rest }) => rest, 401],
		['no cookies', ({ cookie: _, ...rest }) => rest, 401],
		['a jar without BPMLOADER', (all) => ({ ...all, cookie: cookieOf(all, 'BPMLOADER') }), 401],
		['a jar without CsrfToken', (all) => ({ ...all, cookie: cookieOf(all, 'CsrfToken') }), 401],
		['a jar without the optional UserName', (all) => ({ ...all, cookie: cookieOf(all, 'UserName') }), 200],
	])('a call with %s', async (_, change, status) => {
		const headers = change(await signInWithPassword(creatio));
		expect((await call('GET', `${creatio.url}/0${contacts}`, { headers })).status).toBe(status);
	});

	test.each([
		['401', 401, undefined],
		['302', 302, undefined],
		['html', 200, '/Login/NuiLogin.aspx'],
	] as const)('an ended session in mode %s answers %i', async (mode, status, text) => {
		const headers = await signInWithPassword(creatio);
		creatio.context.switches.sessionExpiry = mode;
		creatio.sessions.expireAll();
		const answer = await call('GET', `${creatio.url}/0${contacts}`, { headers });
		expect(answer.status).toBe(status);
		if (status === 302) expect(answer.headers.get('location')).toContain('/Login/NuiLogin.aspx');
		if (text) {
			expect(answer.headers.get('content-type')).toContain('text/html');
			expect(answer.text).toContain(text);
		}
	});

	test('an idle session ends after its minutes, a used one stays', async () => {
		const headers = await signInWithPassword(creatio);
		const status = async () => (await call('GET', `${creatio.url}/0/ping`, { headers })).status;
		now = new Date(now.getTime() + 59 * 60_000);
		expect(await status()).toBe(200);
		now = new Date(now.getTime() + 59 * 60_000);
		expect(await status()).toBe(200);
		now = new Date(now.getTime() + 61 * 60_000);
		expect(await status()).toBe(401);
	});

	test('.svc services say in their own words that the session is gone', async () => {
		const answer = await call(
			'POST',
			`${creatio.url}/0/ServiceModel/UserInfoService.svc/GetCurrentUserInfo`,
			{ body: {} },
		);
		expect(answer.status).toBe(401);
		expect(answer.json).toEqual({
			Message: 'Authentication failed.',
			StackTrace: null,
			ExceptionType: 'System.InvalidOperationException',
		});
	});

	test('signing out ends the session', async () => {
		const headers = await signInWithPassword(creatio);
		expect(
			(await call('POST', `${creatio.url}/0/rest/MainMenuService/Logout`, { headers, body: {} })).status,
		).toBe(200);
		expect((await call('GET', `${creatio.url}/0/ping`, { headers })).status).toBe(401);
	});

	test('a write as the Supervisor carries the Supervisor as its author', async () => {
		const headers = await signInWithPassword(creatio);
		const answer = await call('POST', `${creatio.url}/0/odata/Contact`, {
			headers,
			body: { Name: 'Ann Lee' },
		});
		expect(answer.json.CreatedById).toBe('410006e1-ca4e-4502-a9ec-e54d922d2c00');
	});
});

describe('identity service (rule 4)', () => {
	let creatio: RunningCreatio;
	let now = new Date('2026-03-01T10:00:00.000Z');
	beforeAll(async () => {
		creatio = await startCreatio({ port: 0, identityPort: 0, now: () => now });
	});
	afterAll(() => creatio.close());

	test('gives a bearer token that works without cookies and ends after 3600 s', async () => {
		const { status, json } = await fetchToken(creatio);
		expect(status).toBe(200);
		expect(json).toMatchObject({ expires_in: 3600, token_type: 'Bearer' });
		expect(json.scope).toMatch(/^ApplicationAccess_[0-9a-f]{32}$/);
		expect(json.access_token).toMatch(/^eyJ/);
		const headers = { authorization: `Bearer ${json.access_token}` };
		const status2 = async () => (await call('GET', `${creatio.url}/0${contacts}`, { headers })).status;
		expect(await status2()).toBe(200);
		now = new Date(now.getTime() + 3_600_000);
		expect(await status2()).toBe(401);
	});

	test.each<[string, string, string]>([
		['a wrong secret', tokenForm({ client_secret: 'x' }), 'invalid_client'],
		['an unknown client', tokenForm({ client_id: 'x' }), 'invalid_client'],
		['another grant', tokenForm({ grant_type: 'password' }), 'unsupported_grant_type'],
		['an unknown scope', tokenForm({ scope: 'api' }), 'invalid_scope'],
	])('%s answers 400', async (_, form, error) => {
		const answer = await fetchToken(creatio, form);
		expect([answer.status, answer.json]).toEqual([400, { error }]);
	});

	test('a JSON body is refused', async () => {
		const answer = await call('POST', `${creatio.identityUrl}/connect/token`, {
			body: {
				grant_type: 'client_credentials',
				client_id: 'sandbox-client',
				client_secret: 'sandbox-client-secret',
			},
		});
		expect([answer.status, answer.json]).toEqual([400, { error: 'invalid_request' }]);
	});

	test('the instance has no token endpoint unless it is switched on, and the identity host has no OData', async () => {
		const atInstance = () =>
			call('POST', `${creatio.url}/0/connect/token`, {
				headers: { 'content-type': 'application/x-www-form-urlencoded' },
				raw: tokenForm(),
			});
		expect((await atInstance()).status).toBe(404);
		creatio.context.switches.tokenAtInstance = true;
		expect((await atInstance()).status).toBe(200);
		expect((await call('GET', `${creatio.identityUrl}/0${contacts}`)).status).toBe(404);
	});

	test('a made-up token is refused', async () => {
		expect(
			(await call('GET', `${creatio.url}/0${contacts}`, { headers: { authorization: 'Bearer nope' } }))
				.status,
		).toBe(401);
	});
});

describe('runtimes (rule 2)', () => {
	test.each([
		['netFramework', '/0', ''],
		['net', '', '/0'],
	] as const)('on %s the routes are under "%s" and nowhere else', async (runtime, right, wrong) => {
		const { creatio } = await startSignedIn({ runtime });
		const headers = await signInWithPassword(creatio);
		const status = async (prefix: string, path: string) =>
			(await call('GET', `${creatio.url}${prefix}${path}`, { headers })).status;
		const loginPage = runtime === 'net' ? '/Login/Login.html' : '/Login/NuiLogin.aspx';
		for (const path of [contacts, '/ping', '/api/HealthCheck/Ping']) {
			expect([path, await status(right, path)]).toEqual([path, 200]);
			expect([path, await status(wrong, path)]).toEqual([path, 404]);
		}
		expect(await status(right, loginPage)).toBe(200);
		expect(await status('', '/rest/odata/Contact')).toBe(404);
		await creatio.close();
	});
});
