import { createServer } from 'node:http';
import type { IncomingHttpHeaders, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CASE_SCHEMA_UID } from '../../../sandbox/creatio/schema/caseEntities.mts';
import { caseStatus } from '../../../sandbox/creatio/seed/constants.mts';
import { startSignedIn } from './client.mts';
import type { SignedIn } from './client.mts';

interface Received {
	headers: IncomingHttpHeaders;
	body: any;
}

let at: SignedIn;
let receiver: Server;
let received: Received[];
/** What the receiver answers, one by one; 200 when the list is empty; 0 = no answer. */
let answers: number[];
let caseId: string;

beforeEach(async () => {
	received = [];
	answers = [];
	receiver = createServer((request, response) => {
		const chunks: Buffer[] = [];
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => {
			received.push({ headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString('utf8')) });
			const status = answers.shift() ?? 200;
			if (status > 0) response.writeHead(status).end('{}');
		});
	});
	await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
	const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/webhook/reply`;
	at = await startSignedIn({ replyWebhook: { url, secret: 'shh', retryDelayMs: 1 } });
	caseId = (await at.odata('POST', 'Case', { Subject: 'x' })).json.Id;
});
afterEach(async () => {
	receiver.closeAllConnections();
	await at.creatio.close();
	await new Promise((done) => receiver.close(done));
});

const bodies = async (): Promise<unknown[]> => {
	await at.creatio.outbound.settled();
	return received.map(({ body }) => body);
};
const addActivity = async (more: object = {}): Promise<string> =>
	(await at.odata('POST', 'Activity', { Title: 'x', CaseId: caseId, ...more })).json.Id;

describe('calls out of Creatio (creatio.md 5.3; section 11, rule 15)', () => {
	test('an activity on a case, also one of our own', async () => {
		const activityId = await addActivity({ Id: '77616372-0000-8000-8000-000000000001' });
		expect(await bodies()).toEqual([{ event_type: 'new_activity', caseId, activityId }]);
		expect(received[0].headers).toMatchObject({
			'x-reply-secret': 'shh',
			'content-type': 'application/json',
		});
	});

	test('a feed message on a case', async () => {
		const { Id } = (
			await at.odata('POST', 'SocialMessage', {
				EntitySchemaUId: CASE_SCHEMA_UID,
				EntityId: caseId,
				Message: 'x',
			})
		).json;
		expect(await bodies()).toEqual([{ event_type: 'new_activity', caseId, activityId: Id }]);
	});

	test('neither an activity without a case nor a changed activity', async () => {
		await at.odata('POST', 'Activity', { Title: 'x' });
		const id = await addActivity();
		await at.odata('PATCH', `Activity(${id})`, { Title: 'y' });
		expect(await bodies()).toHaveLength(1);
	});

	test.each([
		['resolved', 1],
		['closed', 1],
		['canceled', 1],
		['inProgress', 0],
		['pending', 0],
	] as const)('a case that becomes %s raises %i call', async (status, count) => {
		await at.odata('PATCH', `Case(${caseId})`, { StatusId: caseStatus[status] });
		expect(await bodies()).toEqual(Array(count).fill({ event_type: 'case_closed', caseId }));
	});

	test('a closed case that changes otherwise raises none; reopened and closed again one more', async () => {
		for (const body of [
			{ StatusId: caseStatus.closed },
			{ Subject: 'y' },
			{ StatusId: caseStatus.closed },
			{ StatusId: caseStatus.reopened },
			{ StatusId: caseStatus.closed },
		]) {
			await at.odata('PATCH', `Case(${caseId})`, body);
		}
		expect(await bodies()).toHaveLength(2);
	});

	test.each([
		['thin', { event_type: 'new_activity', caseId: '' }],
		['full', { event_type: 'new_activity', caseId: '', activityId: '', title: 'Reply', text: 'Hello' }],
	] as const)('a %s body', async (body, shape) => {
		at.creatio.outbound.config.body = body;
		await addActivity({ Title: 'Reply', DetailedResult: 'Hello' });
		const [sent] = (await bodies()) as Array<Record<string, string>>;
		expect(Object.keys(sent)).toEqual(Object.keys(shape));
		if (body === 'full') expect(sent).toMatchObject({ title: 'Reply', text: 'Hello' });
	});

	test('an answer of 400 or more is tried again', async () => {
		answers = [500, 404, 200];
		await addActivity();
		expect(await bodies()).toHaveLength(3);
		expect(at.creatio.outbound.deliveries.map(({ attempt, status }) => [attempt, status])).toEqual([
			[1, 500],
			[2, 404],
			[3, 200],
		]);
	});

	test('it gives up after its retries', async () => {
		answers = [500, 500, 500, 500, 500, 500];
		at.creatio.outbound.config.retries = 2;
		await addActivity();
		expect(await bodies()).toHaveLength(3);
	});

	test('no answer in time counts as a failure', async () => {
		answers = [0];
		at.creatio.outbound.config.timeoutMs = 60;
		await addActivity();
		expect(await bodies()).toHaveLength(2);
		expect(at.creatio.outbound.deliveries[0]).toMatchObject({
			status: 0,
			note: expect.stringContaining('TimeoutError'),
		});
	});

	test('duplicates', async () => {
		at.creatio.outbound.config.duplicates = 2;
		await addActivity();
		expect(await bodies()).toHaveLength(3);
	});

	test('out of order: the later call comes first', async () => {
		at.creatio.outbound.config.outOfOrder = true;
		const first = await addActivity();
		const second = await addActivity();
		expect(((await bodies()) as Array<{ activityId: string }>).map(({ activityId }) => activityId)).toEqual([
			second,
			first,
		]);
	});

	test('without an address nothing is sent; a slow receiver never delays the writer', async () => {
		answers = [0];
		at.creatio.outbound.config.timeoutMs = 2_000;
		at.creatio.outbound.config.retries = 0;
		const start = performance.now();
		await addActivity();
		expect(performance.now() - start).toBeLessThan(1_800);
		await at.creatio.outbound.settled();
		await at.control('POST', 'processes', { url: '' });
		await addActivity();
		expect(await bodies()).toHaveLength(1);
	});
});
