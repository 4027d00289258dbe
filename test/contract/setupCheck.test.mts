import { WhatsAppConversation } from '../../nodes/WhatsAppConversation/WhatsAppConversation.node';
import { CreatioCreateCase } from '../../nodes/CreatioCreateCase/CreatioCreateCase.node';
import { startCreatio, type RunningCreatio } from '../../sandbox/creatio/server.mts';
import { caseStatus } from '../../sandbox/creatio/seed/constants.mts';
import { startMeta, type Meta } from '../../sandbox/meta/server.mts';
import { ACCESS_TOKEN, APP_ID, APP_SECRET, PHONE_NUMBER_ID, VERIFY_TOKEN, WABA_ID } from '../../sandbox/meta/constants.mts';
import { N8nRim, passwordData } from '../unit/creatio/n8nRim.mts';
import type { Finding } from '../../lib/diagnosis/finding';

const URL = 'https://n8n.example/webhook/1/creatio-reply';
const NO_ROW = '11111111-2222-4333-8444-555555555555';
const earlier = { check: 'Data Table', ok: true, finding: 'There.', fix: '' };

describe('Check Setup of Creatio Create Case', () => {
	let creatio: RunningCreatio;
	let rim: N8nRim;
	let called: any[];
	beforeAll(async () => {
		creatio = await startCreatio({ port: 0, identityPort: 0 });
	});
	afterAll(async () => await creatio.close());
	beforeEach(() => {
		creatio.reset();
		called = [];
		rim = new N8nRim({ handoffCreatioApi: { ...passwordData(creatio.url), replySecret: 'reply-secret-made-up' } });
	});

	async function check(caseParameters: unknown = {}, answer: object | Error = { statusCode: 200, body: '{"ignored":"There is no such case."}' }) {
		const parameters = { mode: 'checkSetup', authentication: 'password', caseParameters, replyUrl: URL };
		const context = rim.context(parameters, [earlier, {}]);
		context.helpers.httpRequest = async (options: object) => {
			called.push(options);
			if (answer instanceof Error) throw answer;
			return { headers: {}, ...answer };
		};
		const [items] = await new CreatioCreateCase().execute.call(context);
		const findings = items.map(({ json }) => json as unknown as Finding);
		expect(JSON.stringify(findings)).not.toMatch(/Supervisor-1|reply-secret-made-up/);
		return { findings, bad: findings.filter(({ ok }) => !ok), of: (name: string) => findings.find(({ check: one }) => one === name) };
	}

	test('all well: findings before it go on, nothing is written', async () => {
		const before = creatio.context.store.rows('Case').length;
		const { findings, bad } = await check({
			status: { __rl: true, mode: 'id', value: caseStatus.new },
			aiFields: { field: [{ column: 'Priority', instruction: 'x' }] },
			fixedFields: { value: { UsrOrderNumber: '4711' } },
		});
		expect(bad).toEqual([]);
		expect(findings.map(({ check: name }) => name)).toEqual([
			'Data Table', 'Creatio: sign-in', 'Creatio: rights on Case', 'Creatio: rights on Activity', 'Creatio: rights on Contact',
			'Creatio: columns of Case', 'Creatio: Status in Create Case', 'Creatio: reply path',
		]);
		expect(creatio.context.store.rows('Case')).toHaveLength(before);
		expect(called).toMatchObject([{ method: 'POST', url: URL, headers: { 'x-reply-secret': 'reply-secret-made-up' } }]);
		expect(JSON.parse(called[0].body)).toEqual({ event_type: 'case_closed', caseId: expect.stringMatching(/^77616372-/) });
	});

	test('a GUID that is not there, a column that is not there, and parameters as text', async () => {
		const { bad } = await check(JSON.stringify({ status: NO_ROW, group: NO_ROW, aiFields: { field: [{ column: 'UsrGone' }] } }));
		expect(bad.map(({ finding }) => finding)).toEqual([
			'Case has no column "UsrGone".', `Creatio has no CaseStatus with the ID ${NO_ROW}.`, `Creatio has no SysAdminUnit with the ID ${NO_ROW}.`,
		]);
		expect(bad.every(({ fix }) => fix !== '')).toBe(true);
	});

	test('rights', async () => {
		creatio.context.switches.denied = ['Case:PATCH', 'Activity', 'Contact:POST'];
		const { bad } = await check();
		expect(bad).toMatchObject([{ finding: 'The user may not change cases.' }, { check: 'Creatio: rights on Activity', fix: expect.stringMatching(/./) }, { finding: 'The user may not add contacts.' }]);
	});

	test('a wrong password is told once, and the reply path is checked all the same', async () => {
		rim.stored.handoffCreatioApi.password = 'wrong';
		const { of, bad } = await check();
		expect(of('Creatio: sign-in')).toMatchObject({ ok: false, fix: expect.stringMatching(/./) });
		expect(bad).toHaveLength(5);
		expect(of('Creatio: reply path')).toMatchObject({ ok: true });
		expect(creatio.context.counters.logins).toBeLessThan(2);
	});

	test.each<[object | Error, RegExp]>([
		[{ statusCode: 404, body: '' }, /not published/],
		[{ statusCode: 401, body: '' }, /another reply secret/],
		[Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), /nothing listens there/],
	])('the reply path: %j', async (answer, finding) => {
		const { bad } = await check({}, answer);
		expect(bad).toMatchObject([{ check: 'Creatio: reply path', finding: expect.stringMatching(finding) }]);
	});

	test('no reply secret: nobody is called', async () => {
		rim.stored.handoffCreatioApi.replySecret = ' ';
		const { bad } = await check();
		expect(bad).toMatchObject([{ finding: expect.stringMatching(/no reply secret/) }]);
		expect(called).toEqual([]);
	});
});

describe('Check Setup of WhatsApp Conversation', () => {
	let meta: Meta;
	beforeAll(async () => {
		meta = await startMeta({ port: 0 });
	});
	afterAll(async () => await meta.close());

	async function check(parameters: Record<string, unknown> = {}, credential: Record<string, unknown> = {}, rows: Array<Record<string, unknown>> = [{}]) {
		const stored = { accessToken: ACCESS_TOKEN, phoneNumberId: PHONE_NUMBER_ID, businessAccountId: WABA_ID, appId: APP_ID, appSecret: APP_SECRET, verifyToken: VERIFY_TOKEN, graphBaseUrl: meta.url, graphVersion: 'v25.0', ...credential };
		const rim = new N8nRim({ handoffWhatsAppApi: stored });
		const context = rim.context({ operation: 'checkSetup', webhookUrl: 'https://n8n.example/webhook/1/whatsapp', templateNames: '', ...parameters }, rows);
		const ask = context.helpers.httpRequest;
		// Our own trigger, which repeats the challenge to whoever knows its verify token.
		context.helpers.httpRequest = async (options: any) => {
			if (!options.url.startsWith('https://n8n.example/')) return await ask(options);
			return options.qs['hub.verify_token'] === VERIFY_TOKEN ? { statusCode: 200, headers: {}, body: options.qs['hub.challenge'] } : { statusCode: 403, headers: {}, body: '' };
		};
		const [items] = await new WhatsAppConversation().execute.call(context);
		const findings = items.map(({ json }) => json as unknown as Finding);
		expect(JSON.stringify(findings)).not.toMatch(new RegExp(`${ACCESS_TOKEN}|${APP_SECRET}|${VERIFY_TOKEN}`));
		return Object.fromEntries(findings.map((finding) => [finding.check, finding]));
	}

	test('what Meta knows: templates, and that it has no address yet', async () => {
		const found = await check({ templateNames: 'reopen_conversation|en_US' });
		expect(Object.values(found).filter(({ ok }) => !ok)).toMatchObject([{ check: 'WhatsApp: webhook subscription' }]);
		expect(found['WhatsApp: template'].finding).toBe('The template reopen_conversation is approved in en_US.');
	});

	test('every trouble has its line', async () => {
		const found = await check({ templateNames: 'old_notice|en_US' }, { accessToken: 'wrong-made-up', verifyToken: 'another' }, [{ error: 'The table was not found' }]);
		for (const name of ['Data Table', 'WhatsApp: credential', 'WhatsApp: webhook subscription', 'WhatsApp: trigger', 'WhatsApp: template']) {
			expect(found[name]).toMatchObject({ ok: false, fix: expect.stringMatching(/./) });
		}
		expect((await check({ templateNames: 'old_notice|en_US' }))['WhatsApp: template'].finding).toMatch(/not approved: its state is PAUSED/);
		expect((await check({ templateNames: 'a|en' }, { businessAccountId: '' }))['WhatsApp: template'].finding).toMatch(/credential names none/);
		expect((await check({ webhookUrl: '' }))['WhatsApp: trigger'].finding).toMatch(/holds no web address/);
	});
});

test('the mode has its own fields, and no parameter of the other mode got lost', () => {
	const { properties } = new CreatioCreateCase().description;
	const named = (name: string) => properties.find((property) => property.name === name);
	expect(named('conversation')?.displayOptions?.hide).toEqual({ mode: ['checkSetup'] });
	expect(named('attachFiles')?.displayOptions).toBeUndefined();
	expect(named('caseParameters')?.displayOptions?.show).toEqual({ mode: ['checkSetup'] });
	// n8n writes the descriptions of tools itself when there is a parameter of this name.
	expect(named('operation')).toBeUndefined();
	expect(new WhatsAppConversation().description.outputs).toContain('"checkSetup":["Findings"]');
});
