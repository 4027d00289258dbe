import { derivedId } from '../../../lib/conversation/derivedId';
import { CreatioReplyTrigger } from '../../../nodes/CreatioReplyTrigger/CreatioReplyTrigger.node';
import { CallSetup, SECRET, THIN } from './callSetup.mts';
import { triggerContext } from './n8nWebhook.mts';
import { CASE_ID } from './replies.mts';

const setup = new CallSetup();

describe('who may call', () => {
	test.each([
		['header', { 'x-reply-secret': SECRET }, ''],
		['query', {}, `?secret=${SECRET}`],
		['path', {}, `/an-id/${SECRET}`],
	])('secret in the %s', async (_name, headers, suffix) => {
		setup.reply();
		expect(await setup.post(THIN, headers, suffix)).toEqual({ status: 200, body: { accepted: true } });
		expect(setup.n8n.items(0)).toHaveLength(1);
	});

	test.each([
		['wrong', { 'x-reply-secret': 'nope' }, ''],
		['missing', {}, ''],
		['wrong in the path', {}, '/an-id/nope'],
		['twice in the query', {}, `?secret=x&secret=y`],
	])('%s secret: 401, nothing is read, nothing starts', async (_name, headers, suffix) => {
		const before = setup.creatio.requests.length;
		expect((await setup.post(THIN, headers, suffix)).status).toBe(401);
		expect(setup.creatio.requests.length).toBe(before);
		expect(setup.n8n.runs).toEqual([]);
		expect(setup.n8n.logged.join()).toMatch(/secret is not the reply secret/);
		expect(setup.n8n.logged.join()).not.toContain('nope');
	});

	test('no secret in the credential: 403 and a sentence in the log', async () => {
		setup.rim.stored.handoffCreatioOAuth2Api.replySecret = '';
		expect((await setup.post(THIN, { 'x-reply-secret': '' })).status).toBe(403);
		expect(setup.n8n.logged.join()).toMatch(/no reply secret. Enter/);
	});

	test.each([
		['10 MB', 'x'.repeat(10 * 1024 * 1024)],
		['just above 1 MB', 'x'.repeat(1024 * 1024 + 1)],
	])('%s: 413', async (_name, body) => {
		expect((await setup.post(body)).status).toBe(413);
	});

	test('10 MB without a length: 413', async () => {
		const stream = new ReadableStream({
			pull(controller) {
				controller.enqueue(Buffer.alloc(5 * 1024 * 1024, 120));
				controller.close();
			},
		});
		const response = await fetch(setup.url, { method: 'POST', headers: { 'x-reply-secret': SECRET }, body: stream, duplex: 'half' } as RequestInit);
		expect(response.status).toBe(413);
	});

	test.each(['', 'junk', '[]', '{"hello":1}', '{"event_type":'])('junk %j: 400', async (body) => {
		expect((await setup.post(body)).status).toBe(400);
		expect(setup.n8n.runs).toEqual([]);
	});

	test.each([
		['a case of others', { ...THIN, caseId: '509c189d-37a0-49d5-80f4-7de9ab389f3a' }, /not made by this package/],
		['a case that is not there', { ...THIN, caseId: derivedId('case', 'other') }, /shows no such case/],
		['a record that is not there', { ...THIN, activityId: '509c189d-37a0-49d5-80f4-7de9ab389f3a' }, /does not show the record/],
		['a placeholder', { ...THIN, caseId: '[#Case#]' }, /not a Creatio id/],
		['nothing new on the case', THIN, /in the last 60 minutes/],
	])('%s: 200 and ignored with a reason', async (_name, body, reason) => {
		expect(await setup.post(body)).toEqual({ status: 200, body: { ignored: expect.stringMatching(reason) } });
		expect(setup.n8n.runs).toEqual([]);
	});

	test('ignored calls start the workflow when wanted', async () => {
		setup.n8n.parameters.additionalOptions = { outputIgnored: true };
		const recordId = setup.reply({ kind: 'internal' });
		expect((await setup.post({ ...THIN, activityId: recordId })).body.ignored).toMatch(/internal note/);
		expect(setup.n8n.items(2)).toEqual([{ ignored: { reason: expect.stringMatching(/internal note/), caseId: CASE_ID, recordId } }]);
		expect([setup.n8n.items(0), setup.n8n.items(1)]).toEqual([[], []]);
	});
});

describe('publishing', () => {
	const hooks = new CreatioReplyTrigger().webhookMethods.default;
	test('stops when every call would be refused', async () => {
		setup.rim.stored.handoffCreatioOAuth2Api.replySecret = ' ';
		await expect(hooks.checkExists.call(triggerContext(setup.rim, {}))).rejects.toThrow('no reply secret');
		expect(await hooks.checkExists.call(triggerContext(setup.rim, { mode: 'both' }))).toBe(true);
	});
	test('has nothing to register', async () => {
		expect(await hooks.checkExists.call(triggerContext(setup.rim, {}))).toBe(true);
		expect(await hooks.delete.call(triggerContext(setup.rim, {}))).toBe(true);
	});
});
