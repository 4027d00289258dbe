import { derivedId } from '../../../lib/conversation/derivedId';
import { moveCase } from '../../../sandbox/creatio/control/repActions.mts';
import { CallSetup, THIN } from './callSetup.mts';
import { CASE_ID } from './replies.mts';

const setup = new CallSetup();

describe('what Creatio reports', () => {
	beforeEach(() => {
		setup.connect();
	});
	const statuses = () => setup.creatio.outbound.deliveries.map(({ status }) => status);

	test.each(['oAuth2', 'password'])('a reply arrives with author and log, signed in by %s', async (authentication) => {
		setup.n8n.parameters.authentication = authentication;
		const recordId = setup.reply({ text: 'It is **free** & yours' });
		await setup.settled();
		const [item] = setup.n8n.items(0);
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
		setup.creatio.outbound.config.body = body;
		setup.reply();
		await setup.settled();
		setup.reply({ kind: 'feed', text: 'WhatsApp: from the feed' });
		await setup.settled();
		expect(statuses()).toEqual([200, 200]);
		expect([...new Set(setup.n8n.items(0).map(({ reply: { source, text } }) => `${source}: ${text}`))]).toEqual([
			'activity: On its way',
			'feed: from the feed',
		]);
	});

	test('internal notes, plain feed messages, e-mails and our own records start nothing', async () => {
		setup.reply({ kind: 'internal' });
		setup.reply({ kind: 'feed', text: 'Customer is nice' });
		setup.reply({ kind: 'email' });
		await setup.control('table/Activity', {
			rows: [
				{ Id: derivedId('activity', CASE_ID, 'wamid.1'), Title: 'WhatsApp: customer', DetailedResult: 'x', CaseId: CASE_ID },
			],
		});
		await setup.settled();
		expect(statuses()).toEqual([200, 200, 200, 200]);
		expect(setup.n8n.runs).toEqual([]);
	});

	test('the same call ten times gives the same message each time, and not ten executions', async () => {
		setup.creatio.outbound.config.duplicates = 9;
		setup.reply();
		await setup.settled();
		expect(statuses()).toEqual(Array.from({ length: 10 }, () => 200));
		expect(setup.n8n.runs.length).toBeLessThan(10);
		expect(setup.n8n.runs.map(([replies]) => replies.length)).toEqual(setup.n8n.runs.map(() => 1));
		expect(new Set(setup.n8n.items(0).map(({ log }) => JSON.stringify(log))).size).toBe(1);
	});

	test('replies that are told at the same moment start one execution, in the order of their writing', async () => {
		setup.creatio.outbound.config.url = '';
		const ids = ['One', 'Two', 'Three'].map((text) => setup.reply({ text }));
		const answers = await Promise.all([...ids].reverse().map(async (activityId) => await setup.post({ ...THIN, activityId })));
		expect(answers.map(({ body }) => body)).toEqual(ids.map(() => ({ accepted: true })));
		const texts = setup.n8n.items(0).map(({ reply }) => reply.text);
		expect([...texts].sort()).toEqual(['One', 'Three', 'Two']);
		for (const [replies] of setup.n8n.runs) {
			const times = replies.map(({ json }: any) => json.reply.at);
			expect(times).toEqual([...times].sort());
		}
		expect(setup.n8n.runs.length).toBeLessThan(ids.length);
	});

	test('a case is closed, in the flags or in the chosen statuses', async () => {
		moveCase(setup.creatio.context, CASE_ID, 'resolve');
		await setup.settled();
		expect(setup.n8n.items(1)).toEqual([
			{
				case: { id: CASE_ID, number: expect.any(String), statusId: 'ae7f411e-f46b-1410-009b-0050ba5d6c38', statusName: 'Resolved' },
				log: expect.objectContaining({ eventId: `closed:${CASE_ID}`, kind: 'closed', conversationKey: '', caseId: CASE_ID }),
			},
		]);
		setup.n8n.parameters.closingStatuses = ['3E7F420C-F46B-1410-FC9A-0050BA5D6C38'];
		expect((await setup.post({ event_type: 'case_closed', caseId: CASE_ID })).body.ignored).toMatch(/"Resolved", which does not close/);
		moveCase(setup.creatio.context, CASE_ID, 'close');
		await setup.settled();
		expect(setup.n8n.items(1)).toHaveLength(2);
	});

	test('Creatio down: 503, the call comes again, and the reply is there once', async () => {
		await setup.control('faults', { faults: [{ action: 'status', path: 'odata', status: 503, times: 2, body: '' }] });
		setup.reply();
		await setup.settled();
		expect(statuses()[0]).toBe(503);
		expect(statuses().at(-1)).toBe(200);
		expect(setup.n8n.items(0)).toHaveLength(1);
		expect(setup.n8n.logged.join()).toMatch(/told to call again/);
		await setup.clearFaults();
	});

	test('the secret of the client is wrong: 503 and the reason in the log', async () => {
		setup.creatio.outbound.config.retries = 0;
		setup.rim.stored.handoffCreatioOAuth2Api.clientSecret = 'other';
		setup.reply();
		await setup.settled();
		expect(statuses()).toEqual([503]);
		expect(setup.n8n.runs).toEqual([]);
	});

	test('Creatio hangs: 503 before its own caller gives up', async () => {
		setup.creatio.outbound.config.retries = 0;
		await setup.control('faults', { faults: [{ action: 'hang', path: 'odata', times: 5 }] });
		setup.reply();
		await setup.settled();
		expect(statuses()).toEqual([503]);
		expect(setup.creatio.outbound.deliveries[0].milliseconds).toBeLessThan(4900);
		await setup.clearFaults();
	}, 20_000);
});
