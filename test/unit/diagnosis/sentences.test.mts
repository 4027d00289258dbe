import { CreatioForbiddenError } from '../../../lib/creatio/errors';
import type { Column } from '../../../lib/creatio/schema';
import { caseSettings, columnFindings, rowFinding } from '../../../lib/diagnosis/caseSettings';
import { RIGHTS, rightsFinding } from '../../../lib/diagnosis/creatioRights';
import { firstAndRest } from '../../../lib/diagnosis/finding';
import { tableFinding } from '../../../lib/diagnosis/logTable';
import { addressFinding, replyPathFinding, triggerFinding } from '../../../lib/diagnosis/ownAddress';
import { templateFinding } from '../../../lib/diagnosis/templates';
import { subscriptionFinding, type Subscriptions } from '../../../lib/diagnosis/webhookSubscription';
import { credentialFinding, secretsFinding } from '../../../lib/diagnosis/whatsApp';

const URL = 'https://n8n.example/webhook/1/creatio-reply';
const GUID = 'ae5f2f10-f46b-1410-fd9a-0050ba5d6c38';
const fault = { cause: 'unknown', title: 'said Meta', details: '', meaning: 'Meta said no', retryable: false, replayable: false, uncertain: false } as never;

describe('the table', () => {
	test('rows, or none, are fine', () => {
		expect(tableFinding([{}])).toMatchObject({ ok: true, finding: 'The table whatsAppHandoffLog is there, with its columns.', fix: '' });
		expect(tableFinding([{ id: 1, conversationKey: 'a', text: 'error' }]).ok).toBe(true);
	});
	test.each([
		[{ error: 'Data table with name "whatsAppHandoffLog" not found' }, /cannot be read/, /Run the set-up/],
		[{ error: { message: 'Unknown column "caseId"' } }, /lacks a column/, /Add the missing column/],
	])('%j', (item, finding, fix) => {
		expect(tableFinding([item])).toMatchObject({ ok: false, finding: expect.stringMatching(finding), fix: expect.stringMatching(fix) });
	});
});

describe('the way back from Creatio', () => {
	const answer = (status: number, body: unknown = {}) => replyPathFinding(URL, { status, body: JSON.stringify(body) });
	test('ignored with a reason is what should come', () => {
		expect(answer(200, { ignored: 'There is no such case.' })).toMatchObject({ ok: true, finding: expect.stringMatching(/its secret is right/) });
		expect(answer(200, { ignored: 'This node is set to polling.' })).toMatchObject({ ok: true, finding: expect.stringMatching(/set to polling/) });
	});
	test.each([
		[404, /creatio-reply is not published/, /Publish it/],
		[401, /expects another reply secret/, /same credential/],
		[403, /has no reply secret/, /long random text/],
		[503, /could not read Creatio/, /Repair what is said about Creatio/],
		[302, /answered with status 302/, /production URL/],
		[200, /answered with status 200/, /production URL/],
	])('%i', (status, finding, fix) => {
		expect(answer(status)).toMatchObject({ ok: false, finding: expect.stringMatching(finding), fix: expect.stringMatching(fix) });
	});
	test('something else with 200', () => {
		expect(replyPathFinding(URL, { status: 200, body: '<html>' }).ok).toBe(false);
	});
	test.each([
		['ECONNREFUSED', /n8n\.example: nothing listens there/],
		['CERT_HAS_EXPIRED', /certificate is not trusted/],
		['', /n8n\.example\.$/],
	])('nobody answers: %s', (code, finding) => {
		expect(replyPathFinding(URL, { unreachable: code })).toMatchObject({ ok: false, finding: expect.stringMatching(finding), fix: expect.stringMatching(/WEBHOOK_URL/) });
	});
	test('no address', () => {
		expect(addressFinding('', 'Creatio: reply path')).toMatchObject({ ok: false, fix: expect.stringMatching(/production URL of Creatio Reply Trigger/) });
		expect(addressFinding(URL, 'Creatio: reply path')).toBeUndefined();
	});
});

describe('WhatsApp', () => {
	test('the trigger answers the question of Meta', () => {
		expect(triggerFinding(URL, 'c', { status: 200, body: 'c' })).toMatchObject({ ok: true });
		expect(triggerFinding(URL, 'c', { status: 200, body: 'd' })).toMatchObject({ ok: false });
		expect(triggerFinding(URL, 'c', { status: 404, body: '' })).toMatchObject({ ok: false, finding: expect.stringMatching(/not published/) });
		expect(triggerFinding(URL, 'c', { status: 403, body: '' })).toMatchObject({ ok: false, finding: expect.stringMatching(/another verify token/) });
		expect(triggerFinding(URL, 'c', { unreachable: 'ENOTFOUND' })).toMatchObject({ ok: false, finding: expect.stringMatching(/name is not known/) });
	});

	test('what the credential test says becomes a finding and a fix', () => {
		expect(credentialFinding(undefined)).toMatchObject({ ok: true, fix: '' });
		expect(credentialFinding('The Graph version is not one of Meta. It looks like v25.0.')).toMatchObject({ finding: 'The Graph version is not one of Meta.', fix: 'It looks like v25.0.' });
		expect(credentialFinding('Meta is busy')).toMatchObject({ finding: 'Meta is busy.', fix: expect.stringMatching(/press Test/) });
		expect(firstAndRest('It looks like v25.0.')).toEqual(['It looks like v25.0.', '']);
	});

	test('secrets', () => {
		expect(secretsFinding({ appSecret: 's', verifyToken: 'v' }).ok).toBe(true);
		expect(secretsFinding({ appSecret: '', verifyToken: 'v' })).toMatchObject({ ok: false, finding: expect.stringMatching(/no app secret/) });
		expect(secretsFinding({ appSecret: 's', verifyToken: '' })).toMatchObject({ ok: false, finding: expect.stringMatching(/no verify token/) });
	});

	const state = (overrideUrl = '', subscribed = true) => ({ ok: true as const, value: { overrideUrl, subscribed } });
	const app = (url: string, fields = ['messages']) => ({ known: true, subscription: { url, fields } });
	test.each<[string, Subscriptions, RegExp | undefined]>([
		['by the app', { number: state(), account: state(), app: app(URL) }, undefined],
		['by the account, before the app', { number: state(), account: state(`${URL}/`), app: app('https://x.example') }, undefined],
		['by the number, before the account', { number: state(URL), account: state('https://x.example') }, undefined],
		['Meta does not tell', { number: state(), account: state(), app: { known: false } }, undefined],
		['elsewhere', { number: state('https://x.example/secret'), app: app(URL) }, /to x\.example, not to n8n\.example/],
		['another path', { number: state('https://n8n.example/secret') }, /to another address at n8n\.example/],
		['nowhere', { number: state(), account: state(), app: { known: true } }, /no webhook address/],
		['not the app', { number: state('', false) }, /does not get the events/],
		['without messages', { number: state(URL), app: app(URL, ['flows']) }, /not subscribed to the field "messages"/],
		['no answer', { number: { ok: false, fault } }, /Meta said no/],
	])('messages arrive: %s', (_name, subscriptions, finding) => {
		const found = subscriptionFinding(subscriptions, URL);
		expect(found).toMatchObject(finding ? { ok: false, finding: expect.stringMatching(finding), fix: expect.stringMatching(/./) } : { ok: true, fix: '' });
		expect(JSON.stringify(found)).not.toContain('secret');
	});

	const templates = (...given: Array<[language: string, status: string]>) => ({ ok: true as const, value: given.map(([language, status]) => ({ name: 'waiting', language, status })) as never });
	test.each([
		['approved', templates(['de', 'PENDING'], ['en_US', 'APPROVED']), undefined],
		['not approved', templates(['en_US', 'REJECTED']), /its state is REJECTED/],
		['another language', templates(['de', 'APPROVED'], ['fr', 'APPROVED']), /exists in de, fr, not in en_US/],
		['none', templates(), /no template called waiting/],
		['no answer', { ok: false as const, fault }, /Meta said no/],
	])('template: %s', (_name, answer, finding) => {
		expect(templateFinding({ name: 'waiting', language: 'en_US' }, answer)).toMatchObject(finding ? { ok: false, finding: expect.stringMatching(finding) } : { ok: true });
	});
});

describe('Creatio', () => {
	const [onCase] = RIGHTS;
	test.each<[number | undefined, RegExp | undefined]>([
		[15, undefined],
		[undefined, undefined],
		[1, /may not add and change cases/],
		[3, /may not change cases/],
	])('level %s', (level, finding) => {
		expect(rightsFinding(onCase, { reading: undefined, level })).toMatchObject(
			finding ? { ok: false, finding: expect.stringMatching(finding), fix: expect.stringMatching(/Object permissions.*Case/) } : { ok: true },
		);
	});
	test('rights that nobody tells are not said to be there', () => {
		expect(rightsFinding(onCase, { reading: undefined, level: undefined }).finding).toMatch(/did not say whether it may add and change/);
		const reading = new CreatioForbiddenError('The user may not read Case', 'Ask an administrator');
		expect(rightsFinding(onCase, { reading, level: 15 })).toMatchObject({ ok: false, finding: 'The user may not read Case.', fix: 'Ask an administrator.' });
	});

	test('the parameters of Create Case, as they are stored', () => {
		expect(
			caseSettings({
				status: { __rl: true, mode: 'list', value: GUID },
				priority: GUID,
				origin: { __rl: true, mode: 'id', value: '={{ $json.origin }}' },
				owner: { __rl: true, mode: 'list', value: '' },
				group: 7,
				aiFields: { field: [{ column: 'Priority', instruction: '' }, { column: '' }, 'x'] },
				fixedFields: { mappingMode: 'defineBelow', value: { UsrWarranty: false, UsrProductId: GUID, UsrNote: '' } },
			}),
		).toEqual({
			rows: [
				{ field: 'Status', id: GUID, entities: ['CaseStatus'] },
				{ field: 'Priority', id: GUID, entities: ['CasePriority'] },
			],
			aiColumns: [],
			fixedColumns: [{ column: 'UsrWarranty', value: false }, { column: 'UsrProductId', value: GUID }],
		});
		expect(caseSettings({})).toEqual({ rows: [], aiColumns: [], fixedColumns: [] });
	});

	const column = (name: string, kind: Column['kind'], reference = ''): Column => ({ name, odataName: kind === 'lookup' ? `${name}Id` : name, caption: `The ${name}`, kind, required: false, reference });
	test('columns', () => {
		const columns = [column('Priority', 'lookup', 'CasePriority'), column('UsrProduct', 'lookup', 'Product'), column('UsrNote', 'text')];
		const settings = { rows: [], aiColumns: ['Priority', 'UsrGone'], fixedColumns: [{ column: 'UsrProductId', value: GUID }, { column: 'UsrNote', value: 'x' }] };
		const { findings, rows } = columnFindings(settings, columns);
		expect(findings).toEqual([{ check: 'Creatio: columns of Case', ok: false, finding: 'Case has no column "UsrGone".', fix: expect.stringMatching(/AI-Filled Fields/) }]);
		expect(rows).toEqual([{ field: 'The UsrProduct', id: GUID, entities: ['Product'] }]);
		expect(columnFindings({ ...settings, aiColumns: ['Priority'] }, columns).findings).toMatchObject([{ ok: true }]);
		expect(columnFindings({ rows: [], aiColumns: [], fixedColumns: [] }, columns).findings).toMatchObject([{ ok: true }]);
	});

	test('rows', () => {
		const group = { field: 'Group', id: GUID, entities: ['SysAdminUnit', 'VwSysRole'] };
		const closed = new CreatioForbiddenError('closed', 'open it');
		expect(rowFinding(group, [closed, [{ Id: GUID, Name: '2nd line' }]])).toMatchObject({ ok: true, finding: 'Group is "2nd line".' });
		expect(rowFinding(group, [closed, []])).toMatchObject({ ok: false, finding: `Creatio has no SysAdminUnit with the ID ${GUID}.`, fix: expect.stringMatching(/choose the value of Group/) });
		expect(rowFinding(group, [closed, closed])).toMatchObject({ ok: false, finding: 'closed.', fix: 'open it.' });
		expect(rowFinding({ ...group, id: 'Team 2' }, [])).toMatchObject({ ok: false, finding: expect.stringMatching(/"Team 2", which is no Creatio ID/) });
	});
});
