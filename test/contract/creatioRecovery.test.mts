import { COMPLETED_TASK } from '../../lib/creatio/activities';
import { addMessages, addNote } from '../../lib/creatio/addActivities';
import { bringCaseUpToDate, caseIdOf, type CaseOutcome, type CaseRequest } from '../../lib/creatio/cases';
import { CreatioClient } from '../../lib/creatio/client';
import { CreatioForbiddenError, CreatioRefusedError, CreatioUncertainError } from '../../lib/creatio/errors';
import { ADD_TO_IT } from '../../lib/creatio/overCase';
import { creatioSite } from '../../nodes/shared/creatio/session';
import { startCreatio, type RunningCreatio } from '../../sandbox/creatio/server.mts';
import { conversationOf, handoff } from '../unit/creatio/conversations.mts';
import { caseRequest } from '../unit/creatio/requests.mts';
import { N8nRim, passwordData } from '../unit/creatio/n8nRim.mts';

const now = new Date('2026-01-31T12:00:00Z');

describe('whatever happens on the way, each record is there once', () => {
	let creatio: RunningCreatio;
	let client: CreatioClient;
	beforeAll(async () => {
		creatio = await startCreatio({ port: 0, identityPort: 0 });
	});
	afterAll(async () => await creatio.close());
	beforeEach(async () => {
		creatio.reset();
		({ client } = await creatioSite(new N8nRim({ handoffCreatioApi: passwordData(creatio.url) }).context(), 'password'));
		await client.list({ entity: 'CaseStatus', top: 1 });
		creatio.requestLog.clear();
	});

	const requestFor = (count = 10, more: Partial<CaseRequest> = {}): CaseRequest => caseRequest(conversationOf(count), more);
	const run = async (request: CaseRequest, by = client): Promise<CaseOutcome> => await bringCaseUpToDate(by, request, now);

	function expectComplete(outcome: CaseOutcome, messages: number): void {
		const cases = creatio.store.rows('Case').filter(({ Id }) => Id === caseIdOf(conversationOf(messages)));
		expect(cases).toHaveLength(1);
		expect(outcome.number).toBe(cases[0].Number);
		expect(creatio.store.rows('Contact').filter(({ Name }) => Name === 'Ana Ruiz')).toHaveLength(1);
		expect(creatio.store.rows('ContactCommunication').filter(({ ContactId }) => ContactId === outcome.contactId)).toHaveLength(1);
		const activities = creatio.store.rows('Activity').filter(({ CaseId }) => CaseId === outcome.id);
		expect(activities).toHaveLength(messages + 1);
		const starts = activities.map(({ StartDate }) => String(StartDate)).sort();
		expect(new Set(starts).size).toBe(messages + 1);
		expect(outcome.mirrored).toHaveLength(messages);
	}

	test.each(['Contact', 'ContactCommunication', 'Case', 'Activity'])(
		'%s is written and the answer is a 500',
		async (entity) => {
			creatio.faults.add({ action: 'failAfterWrite', method: 'POST', entity });
			expectComplete(await run(requestFor()), 10);
		},
	);

	test.each(['resetAfterWrite', 'reset'] as const)('the connection of the batch breaks off (%s)', async (action) => {
		creatio.faults.add({ action, method: 'POST', path: '$batch', after: 1 });
		expectComplete(await run(requestFor()), 10);
	});

	test('the batch breaks off three times: told as uncertain, and the next run finishes it', async () => {
		creatio.faults.add({ action: 'reset', path: '$batch', after: 1 });
		creatio.faults.add({ action: 'reset', path: '$batch', after: 1 });
		creatio.faults.add({ action: 'resetAfterWrite', path: '$batch', after: 1 });
		await expect(run(requestFor())).rejects.toThrow(CreatioUncertainError);
		expectComplete(await run(requestFor()), 10);
	});

	test.each(['Contact', 'ContactCommunication', 'Activity'])('a batch stops in the middle, at %s', async (entity) => {
		creatio.faults.add({ action: 'failBeforeWrite', method: 'POST', entity, after: entity === 'Activity' ? 4 : 0 });
		if (entity === 'Contact') {
			await expect(run(requestFor())).rejects.toThrow(CreatioRefusedError);
			expect(creatio.store.rows('Case').some(({ Id }) => Id === caseIdOf(conversationOf(10)))).toBe(false);
		} else {
			const first = await run(requestFor());
			expect(first.notAdded).toHaveLength(1);
			expect(first.mirrored).toHaveLength(entity === 'Activity' ? 9 : 10);
		}
		const again = await run(requestFor());
		if (entity !== 'ContactCommunication') expectComplete(again, 10);
	});

	test('two executions at the same moment', async () => {
		const outcomes = await Promise.all([run(requestFor()), run(requestFor()), run(requestFor())]);
		for (const outcome of outcomes) expectComplete(outcome, 10);
		expect(outcomes.filter(({ created }) => created).length).toBeLessThanOrEqual(1);
	});

	test('somebody else takes an id between our reading and our writing', async () => {
		const racing = new CreatioClient({
			appPath: '',
			send: async (request) => {
				if (request.path === '/odata/$batch' && request.body?.toString().includes('"POST"')) {
					if (!creatio.store.get('Case', caseIdOf(conversationOf(10)))) await run(requestFor(4));
				}
				return await forwarded(request);
			},
		});
		const forwarded = (client as unknown as { send: ConstructorParameters<typeof CreatioClient>[0]['send'] }).send;
		const outcome = await run(requestFor(), racing);
		expect(outcome.created).toBe(false);
		expectComplete(outcome, 10);
	});

	test('the session ends in the middle of a long transcript', async () => {
		const sending = client as unknown as { send: ConstructorParameters<typeof CreatioClient>[0]['send'] };
		const carry = sending.send;
		let batches = 0;
		sending.send = async (request) => {
			if (++batches === 3) creatio.sessions.expireAll();
			return await carry(request);
		};
		expectComplete(await run(requestFor(250)), 250);
		expect(creatio.context.counters.logins).toBe(2);
	});

	test('1,000 messages', async () => {
		expectComplete(await run(requestFor(1000)), 1000);
		expect(creatio.requests.length).toBeLessThanOrEqual(13);
	});

	test('no right on Case: told with what to do, and no contact-less leftovers are repeated', async () => {
		creatio.context.switches.denied = ['Case:POST'];
		await expect(run(requestFor())).rejects.toThrow(CreatioForbiddenError);
		creatio.context.switches.denied = [];
		expectComplete(await run(requestFor()), 10);
	});

	test('slowing down is respected once, within its bound', async () => {
		creatio.faults.add({ action: 'status', status: 503, headers: { 'retry-after': '1' }, path: '$batch', after: 1 });
		expectComplete(await run(requestFor()), 10);
	});

	test('messages added later, and a note, are there once however often they are added', async () => {
		const { id, number, contactId } = await run(requestFor(2));
		const reference = { id, number, url: '', contactId };
		const later = conversationOf(5, { case: reference, unmirrored: ['wamid.3', 'wamid.4', 'wamid.5'] });
		creatio.requestLog.clear();
		const added = await addMessages(client, later, reference, { activity: COMPLETED_TASK, transcript: 'perMessage', over: ADD_TO_IT }, now);
		expect(added.mirrored).toEqual(['wamid.3', 'wamid.4', 'wamid.5']);
		expect(creatio.requests).toHaveLength(1);
		const again = await addMessages(client, later, reference, { activity: COMPLETED_TASK, transcript: 'perMessage', over: ADD_TO_IT }, now);
		expect(again).toEqual(added);
		creatio.faults.add({ action: 'failAfterWrite', method: 'POST', entity: 'Activity' });
		const note = { caseId: id, contactId, title: 'Waits', text: 'for the customer', key: 'k1' };
		expect(await addNote(client, note, COMPLETED_TASK, now)).toMatchObject({ created: false });
		await addNote(client, note, COMPLETED_TASK, now);
		expect(creatio.store.rows('Activity').filter(({ CaseId }) => CaseId === id)).toHaveLength(7);
	});

	test('a case opened at the first message gets summary and handoff note when a person takes over', async () => {
		const opened = await run(requestFor(1, { handoff: undefined }));
		const taken = await run(requestFor(3));
		expect(taken).toMatchObject({ id: opened.id, created: false, activitiesAdded: 2 });
		expect(creatio.store.get('Case', opened.id)?.Symptoms).toBe(handoff.summary);
		const notes = creatio.store.rows('Activity').filter(({ CaseId, Title }) => CaseId === opened.id && /^WhatsApp (conv|handoff)/.test(String(Title)));
		expect(notes.map(({ Title }) => Title)).toEqual(['WhatsApp conversation', 'WhatsApp handoff: The customer asked for a person']);
		creatio.store.update('Case', opened.id, { Symptoms: 'edited by a rep' });
		await run(requestFor(4));
		expect(creatio.store.get('Case', opened.id)?.Symptoms).toBe('edited by a rep');
	});
});
