import type { Execution, WorkflowDocument } from '../../sandbox/n8n/rest.mts';
import { eventually, startLoop, type Loop } from '../../sandbox/runner/loop.mts';
import { accounts } from '../../sandbox/runner/settings.mts';
import { logColumns, tableName } from '../../workflows/source/nodes.mts';

interface Finding {
	check: string;
	ok: boolean;
	finding: string;
	fix: string;
}

const TEMPLATE = 'whatsapp-ai-support.json';
const NO_ROW = '11111111-2222-4333-8444-555555555555';

let loop: Loop;
beforeAll(async () => {
	loop = await startLoop();
}, 300_000);
afterAll(async () => await loop?.stop());

/** Presses "Execute workflow" on the manual trigger and gives what the last step shows. */
async function check(): Promise<Finding[]> {
	const { rest, provisioned } = loop;
	const workflowId = provisioned.workflows[TEMPLATE];
	const { executionId } = await rest.rest<{ executionId: string }>('POST', `/rest/workflows/${workflowId}/run`, { triggerToStartFrom: { name: 'Set Up and Check (Run by Hand)' } });
	const run = await eventually(
		'the end of the check',
		async () => {
			const found = await rest.api<Execution>('GET', `/executions/${executionId}?includeData=true`);
			return ['success', 'error', 'crashed'].includes(found.status) ? found : undefined;
		},
		120_000,
		1_000,
	);
	expect({ status: run.status, said: run.data?.resultData?.error?.message }).toEqual({ status: 'success', said: undefined });
	const [last] = (run.data?.resultData?.runData?.['Check Creatio'] ?? []) as Array<{ data: { main: Array<Array<{ json: Finding }>> } }>;
	const findings = (last?.data.main[0] ?? []).map(({ json }) => json);
	const shown = JSON.stringify(findings);
	for (const secret of [accounts.meta.accessToken, accounts.meta.appSecret, accounts.meta.verifyToken, accounts.creatio.clientSecret, accounts.creatio.replySecret]) expect(shown).not.toContain(secret);
	return findings;
}

const wrong = async () => (await check()).filter(({ ok }) => !ok);
const like = (name: string, finding: RegExp, fix: RegExp) => ({ check: name, ok: false, finding: expect.stringMatching(finding), fix: expect.stringMatching(fix) });

/** Changes parameters of one node of the stored workflow, as saving in the editor does. */
async function change(nodeName: string, parameters: object): Promise<void> {
	const { rest, provisioned } = loop;
	const path = `/workflows/${provisioned.workflows[TEMPLATE]}`;
	const { name, nodes, connections, settings } = await rest.api<WorkflowDocument>('GET', path);
	const changed = nodes.map((node) => (node.name === nodeName ? { ...node, parameters: { ...(node.parameters as object), ...parameters } } : node));
	await rest.api('PUT', path, { name, nodes: changed, connections, settings: { executionOrder: settings.executionOrder, saveManualExecutions: true } });
}

test('after the set-up everything is as it should be, and nothing was written', async () => {
	const findings = await check();
	expect(findings.filter(({ ok }) => !ok)).toEqual([]);
	expect(findings.map(({ check: name }) => name)).toEqual([
		'Data Table',
		'WhatsApp: credential',
		'WhatsApp: app secret and verify token',
		'WhatsApp: webhook subscription',
		'WhatsApp: trigger',
		'WhatsApp: template',
		'Creatio: sign-in',
		'Creatio: rights on Case',
		'Creatio: rights on Activity',
		'Creatio: rights on Contact',
		'Creatio: columns of Case',
		'Creatio: Origin in Create Case',
		'Creatio: reply path',
	]);
	expect(await loop.rest.rows(loop.provisioned.tableId)).toEqual([]);
	expect(await loop.creatio.get<unknown[]>('/cases')).toEqual([]);
}, 180_000);

test('a token that has expired', async () => {
	await loop.meta.patch('/knobs', { token: 'expired' });
	try {
		expect(await wrong()).toEqual([
			like('WhatsApp: credential', /does not accept the access token/, /make a new one/),
			like('WhatsApp: webhook subscription', /Meta did not say where it sends messages/, /credential first/),
		]);
	} finally {
		await loop.meta.patch('/knobs', { token: 'valid' });
	}
}, 180_000);

test('a status, a column and a template that do not exist', async () => {
	await change('Create Case', { status: { __rl: true, mode: 'id', value: NO_ROW }, aiFields: { field: [{ column: 'UsrGone', instruction: 'x' }] } });
	await change('Send', { reopenTemplateName: 'reopen_conversation', reopenTemplateLanguage: 'de' });
	expect(await wrong()).toEqual([
		like('WhatsApp: template', /reopen_conversation exists in .*en.*, not in de/, /Correct the language in Send/),
		like('Creatio: columns of Case', /no column "UsrGone"/, /Open Create Case/),
		like('Creatio: Status in Create Case', new RegExp(`no CaseStatus with the ID ${NO_ROW}`), /choose the value of Status/),
	]);
	await change('Create Case', { status: { __rl: true, mode: 'list', value: '' }, aiFields: {} });
	await change('Send', { reopenTemplateName: 'reopen_conversation', reopenTemplateLanguage: 'en_US' });
	expect(await wrong()).toEqual([]);
}, 240_000);

test('a table without its columns, and none at all', async () => {
	const { rest, provisioned } = loop;
	await rest.api('DELETE', `/data-tables/${provisioned.tableId}`);
	const { id } = await rest.api<{ id: string }>('POST', '/data-tables', { name: tableName, columns: logColumns.slice(0, 3) });
	expect(await wrong()).toEqual([like('Data Table', /lacks a column/, /Add the missing column/)]);
	await rest.api('DELETE', `/data-tables/${id}`);
	expect(await wrong()).toEqual([]);
}, 240_000);

test('a reply workflow that is not published', async () => {
	const { rest, provisioned } = loop;
	await rest.api('POST', `/workflows/${provisioned.workflows['creatio-reply.json']}/unpublish`, {});
	expect(await wrong()).toEqual([like('Creatio: reply path', /creatio-reply is not published/, /Publish it/)]);
}, 180_000);
