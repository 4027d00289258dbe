import { derivedId } from '../../lib/conversation/derivedId.ts';
import { Desk } from '../../sandbox/runner/desk.mts';
import { startLoop, type Loop } from '../../sandbox/runner/loop.mts';
import { accounts } from '../../sandbox/runner/settings.mts';
import { webhookPaths } from '../../sandbox/runner/wiring.mts';
import { handedOff, onPhone, quiet, shows, withRepSettings, type HandedOff } from './repSteps.mts';

let loop: Loop;
let desk: Desk;

beforeAll(async () => {
	loop = await startLoop({ adapt: withRepSettings() });
	desk = new Desk(loop.creatio);
});
afterAll(async () => {
	await loop?.stop();
});

const address = (): string => `${loop.rest.url}/webhook/${webhookPaths.creatioReply}`;
const secret = { 'x-reply-secret': accounts.creatio.replySecret };
const call = async (body: string, headers: Record<string, string> = secret, url = address()): Promise<{ status: number; body: string }> => {
	const answer = await fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
	return { status: answer.status, body: await answer.text() };
};
const executions = async (): Promise<number> => (await loop.rest.executions({ workflowId: loop.provisioned.workflows['creatio-reply.json'], limit: 250 })).length;
/** A reply of which the processes tell nobody. */
const silentReply = async ({ caseId }: HandedOff, text: string): Promise<string> => {
	const { url } = await loop.creatio.get<{ url: string }>('/processes');
	await loop.creatio.post('/processes', { url: '' });
	const { id } = await loop.creatio.post<{ id: string }>('/reply', { caseId, text });
	await loop.creatio.post('/processes', { url });
	return id;
};

describe('the same reply', () => {
	test('told ten times at the same moment is on the phone once', async () => {
		const one = await handedOff(loop, desk, 'Kay', '447700900821');
		await loop.creatio.post('/processes', { duplicates: 9 });
		await desk.reply(one.caseId, 'Only once, please.');
		await loop.creatio.post('/processes', { duplicates: 0 });
		await shows(one.phone, 'Only once, please.');
		await quiet(8_000);
		expect((await onPhone(one.phone)).slice(1)).toEqual(['Only once, please.']);
	});

	test.each(['thin', 'ids', 'full'])('is found from a %s body, also when it comes again', async (body) => {
		const one = await handedOff(loop, desk, `Leo${body}`, `44770090083${['thin', 'ids', 'full'].indexOf(body)}`);
		await loop.creatio.post('/processes', { body, duplicates: 1 });
		await desk.reply(one.caseId, `Told by a ${body} body.`);
		await shows(one.phone, `Told by a ${body} body.`);
		await quiet();
		await loop.creatio.post('/processes', { body: 'ids', duplicates: 0 });
		expect((await onPhone(one.phone)).slice(1)).toEqual([`Told by a ${body} body.`]);
	});

	test('is found with empty texts, missing fields and the secret in the path', async () => {
		const one = await handedOff(loop, desk, 'Moe', '447700900826');
		const id = await silentReply(one, 'Found all the same.');
		const [base] = webhookPaths.creatioReply.split('/');
		const inPath = `${loop.rest.url}/webhook/${base}/${base}/creatio-reply/${accounts.creatio.replySecret}`;
		expect(await call(JSON.stringify({ event_type: '', caseId: '', activityId: id, text: '', title: null }), {}, inPath)).toEqual({ status: 200, body: '{"accepted":true}' });
		await shows(one.phone, 'Found all the same.');
		expect((await call(JSON.stringify({ activityId: id }), {}, `${inPath}x`)).status).toBe(401);
	});
});

describe('bad callers', () => {
	const good = JSON.stringify({ event_type: 'new_activity', caseId: derivedId('case', 'nobody') });

	test.each<[string, number, () => Promise<{ status: number; body: string }>]>([
		['a wrong secret', 401, async () => await call(good, { 'x-reply-secret': 'guess' })],
		['no secret', 401, async () => await call(good, {})],
		['10 MB', 413, async () => await call(`{"caseId":"${'x'.repeat(10 * 1024 * 1024)}"}`)],
		['broken JSON, which n8n refuses itself', 422, async () => await call('{"caseId":')],
		['text', 400, async () => await call('Hello', { ...secret, 'content-type': 'text/plain' })],
		['a list', 400, async () => await call('[1,2]')],
		['nothing', 400, async () => await call('')],
		['binary junk', 400, async () => await call('\u0000\u0001\u0002', { ...secret, 'content-type': 'application/octet-stream' })],
	])('%s: %i and no execution', async (_what, status, send) => {
		const before = await executions();
		const answer = await send();
		expect(answer.status).toBe(status);
		expect(answer.body).not.toContain(accounts.creatio.replySecret);
		expect(await executions()).toBe(before);
	});

	test.each([
		['an unknown case', good, 'Creatio shows no such case'],
		['a case that is not ours', JSON.stringify({ caseId: '410006e1-ca4e-4502-a9ec-e54d922d2c00' }), 'not made by this package'],
		['no id at all', JSON.stringify({ event_type: 'new_activity', caseId: '' }), 'names no case'],
		['an unknown event', JSON.stringify({ event_type: 'lunch', caseId: derivedId('case', 'nobody') }), 'is not known'],
	])('%s: 200, ignored with the reason, no execution', async (_what, body, reason) => {
		const before = await executions();
		const answer = await call(body);
		expect(answer.status).toBe(200);
		expect((JSON.parse(answer.body) as { ignored: string }).ignored).toContain(reason);
		expect(await executions()).toBe(before);
	});
});
