import { derivedId } from '../../../lib/conversation/derivedId';
import { CreatioReplyTrigger } from '../../../nodes/CreatioReplyTrigger/CreatioReplyTrigger.node';
import { startCreatio, type RunningCreatio } from '../../../sandbox/creatio/server.mts';
import { moveCase, replyAsRep } from '../../../sandbox/creatio/control/repActions.mts';
import { N8nRim, oAuth2Data, passwordData } from '../creatio/n8nRim.mts';
import { N8nWebhook, triggerContext } from './n8nWebhook.mts';
import { CASE_ID } from './replies.mts';

const SECRET = 'sandbox-reply-secret';
let creatio: RunningCreatio;
let rim: N8nRim;
let n8n: N8nWebhook;
let url: string;

beforeAll(async () => {
	creatio = await startCreatio({ port: 0, identityPort: 0 });
});
afterAll(async () => await creatio.close());
beforeEach(async () => {
	creatio.reset();
	rim = new N8nRim({
		handoffCreatioOAuth2Api: { ...oAuth2Data(creatio.url, creatio.identityUrl), replySecret: SECRET },
		handoffCreatioApi: { ...passwordData(creatio.url), replySecret: SECRET },
	});
	n8n = new N8nWebhook(rim);
	url = await n8n.start();
	Object.assign(creatio.outbound.config, { url: '', secret: SECRET, body: 'ids', duplicates: 0, retries: 3, retryDelayMs: 20 });
	await control('table/Case', { rows: [{ Id: CASE_ID, Subject: 'Parcel', ContactId: '8a4e2c60-1d3f-4b57-a9c8-6e0d2b4f8a13' }] });
});
afterEach(async () => {
	creatio.outbound.config.url = '';
	await creatio.outbound.settled();
	await n8n.close();
});

async function control(path: string, body: unknown): Promise<any> {
	const response = await fetch(`${creatio.url}/_control/${path}`, { method: 'POST', body: JSON.stringify(body) });
	expect(response.status).toBe(200);
	return await response.json();
}

async function post(body: unknown, headers: Record<string, string> = { 'x-reply-secret': SECRET }, at = url) {
	const response = await fetch(at, {
		method: 'POST',
		headers: { 'content-type': 'application/json', ...headers },
		body: typeof body === 'string' ? body : JSON.stringify(body),
	});
	return { status: response.status, body: (await response.json()) as any };
}

const reply = (more = {}) => String(replyAsRep(creatio.context, { caseId: CASE_ID, text: 'On its way', ...more }).Id);
const thin = { event_type: 'new_activity', caseId: CASE_ID };

describe('who may call', () => {
	test.each([
		['header', { 'x-reply-secret': SECRET }, ''],
		['query', {}, `?secret=${SECRET}`],
		['path', {}, `/an-id/${SECRET}`],
	])('secret in the %s', async (_name, headers, suffix) => {
		reply();
		expect(await post(thin, headers, url + suffix)).toEqual({ status: 200, body: { accepted: true } });
		expect(n8n.items(0)).toHaveLength(1);
	});

	test.each([
		['wrong', { 'x-reply-secret': 'nope' }, ''],
		['missing', {}, ''],
		['wrong in the path', {}, '/an-id/nope'],
		['twice in the query', {}, `?secret=x&secret=y`],
	])('%s secret: 401, nothing is read, nothing starts', async (_name, headers, suffix) => {
		const before = creatio.requests.length;
		expect((await post(thin, headers, url + suffix)).status).toBe(401);
		expect(creatio.requests.length).toBe(before);
		expect(n8n.runs).toEqual([]);
		expect(n8n.logged.join()).toMatch(/secret is not the reply secret/);
		expect(n8n.logged.join()).not.toContain('nope');
	});

	test('no secret in the credential: 403 and a sentence in the log', async () => {
		rim.stored.handoffCreatioOAuth2Api.replySecret = '';
		expect((await post(thin, { 'x-reply-secret': '' })).status).toBe(403);
		expect(n8n.logged.join()).toMatch(/no reply secret. Enter/);
	});

	test.each([
		['10 MB', 'x'.repeat(10 * 1024 * 1024)],
		['just above 1 MB', 'x'.repeat(1024 * 1024 + 1)],
	])('%s: 413', async (_name, body) => {
		expect((await post(body)).status).toBe(413);
	});

	test('10 MB without a length: 413', async () => {
		const stream = new ReadableStream({
			pull(controller) {
				controller.enqueue(Buffer.alloc(5 * 1024 * 1024, 120));
				controller.close();
			},
		});
		const response = await fetch(url, { method: 'POST', headers: { 'x-reply-secret': SECRET }, body: stream, duplex: 'half' } as RequestInit);
		expect(response.status).toBe(413);
	});

	test.each(['', 'junk', '[]', '{"hello":1}', '{"event_type":'])('junk %j: 400', async (body) => {
		expect((await post(body)).status).toBe(400);
		expect(n8n.runs).toEqual([]);
	});

	test.each([
		['a case of others', { ...thin, caseId: '509c189d-37a0-49d5-80f4-7de9ab389f3a' }, /not made by this package/],
		['a case that is not there', { ...thin, caseId: derivedId('case', 'other') }, /shows no such case/],
		['a record that is not there', { ...thin, activityId: '509c189d-37a0-49d5-80f4-7de9ab389f3a' }, /does not show the record/],
		['a placeholder', { ...thin, caseId: '[#Case#]' }, /not a Creatio id/],
		['nothing new on the case', thin, /in the last 60 minutes/],
	])('%s: 200 and ignored with a reason', async (_name, body, reason) => {
		expect(await post(body)).toEqual({ status: 200, body: { ignored: expect.stringMatching(reason) } });
		expect(n8n.runs).toEqual([]);
	});

	test('ignored calls start the workflow when wanted', async () => {
		n8n.parameters.additionalOptions = { outputIgnored: true };
		const recordId = reply({ kind: 'internal' });
		expect((await post({ ...thin, activityId: recordId })).body.ignored).toMatch(/internal note/);
		expect(n8n.items(2)).toEqual([{ ignored: { reason: expect.stringMatching(/internal note/), caseId: CASE_ID, recordId } }]);
		expect([n8n.items(0), n8n.items(1)]).toEqual([[], []]);
	});
});

describe('what Creatio reports', () => {
	beforeEach(() => {
		creatio.outbound.config.url = url;
	});
	const settled = async () => await creatio.outbound.settled();
	const statuses = () => creatio.outbound.deliveries.map(({ status }) => status);
	beforeEach(() => creatio.outbound.deliveries.splice(0));

	test.each(['oAuth2', 'password'])('a reply arrives with author and log, signed in by %s', async (authentication) => {
		n8n.parameters.authentication = authentication;
		const recordId = reply({ text: 'It is **free** & yours' });
		await settled();
		const [item] = n8n.items(0);
		expect(item).toMatchObject({
			reply: { recordId, source: 'activity', text: 'It is *free* & yours', author: { contactId: '76929f8c-7e15-4c64-bdb0-adc62d383727' } },
			case: { id: CASE_ID, number: expect.stringMatching(/^SR/) },
			message: { intentId: derivedId('reply', recordId), author: 'rep', text: 'It is *free* & yours', answers: '' },
			log: { eventId: derivedId('reply', recordId), caseId: CASE_ID, conversationKey: '', author: 'rep' },
		});
		expect(item.reply.author.name).not.toBe('');
		expect(new Date(item.reply.at).getTime()).toBeGreaterThan(Date.now() - 60_000);
	});

	test.each(['thin', 'ids', 'full'] as const)('%s bodies, feed and task', async (body) => {
		creatio.outbound.config.body = body;
		reply();
		await settled();
		reply({ kind: 'feed', text: 'WhatsApp: from the feed' });
		await settled();
		expect(statuses()).toEqual([200, 200]);
		expect([...new Set(n8n.items(0).map(({ reply: { source, text } }) => `${source}: ${text}`))]).toEqual([
			'activity: On its way',
			'feed: from the feed',
		]);
	});

	test('internal notes, plain feed messages, e-mails and our own records start nothing', async () => {
		reply({ kind: 'internal' });
		reply({ kind: 'feed', text: 'Customer is nice' });
		reply({ kind: 'email' });
		await control('table/Activity', {
			rows: [
				{ Id: derivedId('activity', CASE_ID, 'wamid.1'), Title: 'WhatsApp: customer', DetailedResult: 'x', CaseId: CASE_ID },
			],
		});
		await settled();
		expect(statuses()).toEqual([200, 200, 200, 200]);
		expect(n8n.runs).toEqual([]);
	});

	test('the same call ten times gives the same message each time', async () => {
		creatio.outbound.config.duplicates = 9;
		reply();
		await settled();
		expect(n8n.items(0)).toHaveLength(10);
		expect(new Set(n8n.items(0).map(({ log }) => JSON.stringify(log))).size).toBe(1);
	});

	test('a case is closed, in the flags or in the chosen statuses', async () => {
		moveCase(creatio.context, CASE_ID, 'resolve');
		await settled();
		expect(n8n.items(1)).toEqual([
			{
				case: { id: CASE_ID, number: expect.any(String), statusId: 'ae7f411e-f46b-1410-009b-0050ba5d6c38', statusName: 'Resolved' },
				log: expect.objectContaining({ eventId: `closed:${CASE_ID}`, kind: 'closed', conversationKey: '', caseId: CASE_ID }),
			},
		]);
		n8n.parameters.closingStatuses = ['3E7F420C-F46B-1410-FC9A-0050BA5D6C38'];
		expect((await post({ event_type: 'case_closed', caseId: CASE_ID })).body.ignored).toMatch(/"Resolved", which does not close/);
		moveCase(creatio.context, CASE_ID, 'close');
		await settled();
		expect(n8n.items(1)).toHaveLength(2);
	});

	test('Creatio down: 503, the call comes again, and the reply is there once', async () => {
		await control('faults', { faults: [{ action: 'status', path: 'odata', status: 503, times: 2, body: '' }] });
		reply();
		await settled();
		expect(statuses()[0]).toBe(503);
		expect(statuses().at(-1)).toBe(200);
		expect(n8n.items(0)).toHaveLength(1);
		expect(n8n.logged.join()).toMatch(/told to call again/);
		await fetch(`${creatio.url}/_control/faults`, { method: 'DELETE' });
	});

	test('the secret of the client is wrong: 503 and the reason in the log', async () => {
		creatio.outbound.config.retries = 0;
		rim.stored.handoffCreatioOAuth2Api.clientSecret = 'other';
		reply();
		await settled();
		expect(statuses()).toEqual([503]);
		expect(n8n.runs).toEqual([]);
	});

	test('Creatio hangs: 503 before its own caller gives up', async () => {
		creatio.outbound.config.retries = 0;
		await control('faults', { faults: [{ action: 'hang', path: 'odata', times: 5 }] });
		reply();
		await settled();
		expect(statuses()).toEqual([503]);
		expect(creatio.outbound.deliveries[0].milliseconds).toBeLessThan(4900);
		await fetch(`${creatio.url}/_control/faults`, { method: 'DELETE' });
	}, 20_000);
});

describe('publishing', () => {
	const hooks = new CreatioReplyTrigger().webhookMethods.default;
	test('stops when every call would be refused', async () => {
		rim.stored.handoffCreatioOAuth2Api.replySecret = ' ';
		await expect(hooks.checkExists.call(triggerContext(rim, {}))).rejects.toThrow('no reply secret');
		expect(await hooks.checkExists.call(triggerContext(rim, { mode: 'both' }))).toBe(true);
	});
	test('has nothing to register', async () => {
		expect(await hooks.checkExists.call(triggerContext(rim, {}))).toBe(true);
		expect(await hooks.delete.call(triggerContext(rim, {}))).toBe(true);
	});
});
