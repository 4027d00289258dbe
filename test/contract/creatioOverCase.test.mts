import { ADD_TO_IT, type OverRules } from '../../lib/creatio/overCase';
import { bringCaseUpToDate } from '../../lib/creatio/cases';
import type { CreatioClient } from '../../lib/creatio/client';
import { fold } from '../../lib/conversation/fold';
import { CreatioAddActivity } from '../../nodes/CreatioAddActivity/CreatioAddActivity.node';
import { CreatioCreateCase } from '../../nodes/CreatioCreateCase/CreatioCreateCase.node';
import { creatioSite } from '../../nodes/shared/creatio/session';
import { caseStatus } from '../../sandbox/creatio/seed/constants.mts';
import { startCreatio, type RunningCreatio } from '../../sandbox/creatio/server.mts';
import { conversationOf } from '../unit/creatio/conversations.mts';
import { caseRequest } from '../unit/creatio/requests.mts';
import { N8nRim, passwordData } from '../unit/creatio/n8nRim.mts';

const DAY = 86_400_000;

describe('the customer writes after the case was resolved or closed', () => {
	let creatio: RunningCreatio;
	let rim: N8nRim;
	let client: CreatioClient;
	beforeAll(async () => {
		creatio = await startCreatio({ port: 0, identityPort: 0 });
	});
	afterAll(async () => await creatio.close());
	beforeEach(async () => {
		creatio.reset();
		rim = new N8nRim({ handoffCreatioApi: passwordData(creatio.url) });
		({ client } = await creatioSite(rim.context(), 'password'));
	});

	/** A case of two messages whose rep has set this status `days` ago; the customer has written a third. */
	async function overFor(days: number, status: 'resolved' | 'closed' | 'canceled'): Promise<string> {
		const { id } = await bringCaseUpToDate(client, caseRequest(conversationOf(2)), new Date());
		const at = new Date(Date.now() - days * DAY).toISOString();
		creatio.store.update('Case', id, { StatusId: caseStatus[status], [status === 'resolved' ? 'SolutionProvidedOn' : 'ClosureDate']: at });
		creatio.requestLog.clear();
		return id;
	}
	const later = (id: string) =>
		conversationOf(3, { case: { id, number: 'SR1', url: '', contactId: '' }, unmirrored: ['wamid.3'] });
	const addTo = async (id: string, options: Record<string, unknown>): Promise<any> => {
		const parameters = { authentication: 'password', mode: 'conversation', conversation: later(id), attachFiles: false, options };
		return (await new CreatioAddActivity().execute.call(rim.context(parameters)))[0][0].json;
	};
	const messagesOn = (id: string): number => creatio.store.rows('Activity').filter(({ CaseId }) => CaseId === id).length - 1;
	const statusOf = (id: string) => creatio.store.get('Case', id)?.StatusId;

	test('by default it is added, in one request, and the status stays', async () => {
		const id = await overFor(1, 'resolved');
		expect(await addTo(id, {})).toMatchObject({ reopened: false, sessionEnded: false, log: { kind: 'note' } });
		expect(creatio.requests).toHaveLength(1);
		expect([messagesOn(id), statusOf(id)]).toEqual([3, caseStatus.resolved]);
	});

	test('reopened: the status is set and the message added, in two requests', async () => {
		const id = await overFor(2, 'resolved');
		expect(await addTo(id, { whenResolved: 'reopen' })).toMatchObject({ reopened: true, log: { kind: 'note' } });
		expect(creatio.requests).toHaveLength(2);
		expect([messagesOn(id), statusOf(id)]).toEqual([3, caseStatus.reopened]);
	});

	test('resolved and closed have rules of their own', async () => {
		const closed = await overFor(0.1, 'closed');
		expect(await addTo(closed, { whenResolved: 'reopen' })).toMatchObject({ reopened: false, sessionEnded: false });
		expect(statusOf(closed)).toBe(caseStatus.closed);
		creatio.store.update('Case', closed, { StatusId: caseStatus.canceled });
		expect(await addTo(closed, { whenResolved: 'add', whenClosed: 'reopen' })).toMatchObject({ reopened: true });
	});

	test.each([[6.9, 'reopened'], [7.1, 'ended']])('resolved %d days ago, reopened within 7: %s', async (days, what) => {
		const id = await overFor(days, 'resolved');
		const out = await addTo(id, { whenResolved: 'reopen', reopenDays: 7 });
		expect(out).toMatchObject({ reopened: what === 'reopened', sessionEnded: what === 'ended' });
		expect(messagesOn(id)).toBe(what === 'reopened' ? 3 : 2);
	});

	test('ended: nothing is written, and the row ends the session in the log, so that the message is for the AI again', async () => {
		const id = await overFor(1, 'closed');
		const { log, activities, sessionEnded } = await addTo(id, { whenClosed: 'end' });
		expect({ activities, sessionEnded }).toEqual({ activities: [], sessionEnded: true });
		expect(log).toMatchObject({ eventId: `closed:${id}`, kind: 'closed', author: 'system', caseId: id });
		const key = '1:447';
		const session = conversationOf(1).session.id;
		const row = (id: number, more: object) => ({ id, conversationKey: key, kind: 'message', author: 'customer' as const, at: new Date(Date.now() - 3 * DAY + id * 1000).toISOString(), text: 'x', sessionId: '', caseId: '', data: {}, ...more });
		const rows = [
			row(1, { eventId: 'wamid.1', data: { type: 'text' } }),
			row(2, { eventId: `handoff:${session}`, kind: 'handoff', author: 'ai', sessionId: session, data: { stage: 'decided' } }),
			row(3, { eventId: `case:${id}`, kind: 'handoff', author: 'system', sessionId: session, caseId: id, data: { stage: 'case', case: { id, number: 'SR1' }, mirrored: ['wamid.1'] } }),
			row(4, { eventId: 'wamid.3', at: new Date().toISOString(), data: { type: 'text' } }),
			{ ...row(5, {}), ...log, conversationKey: key, sessionId: session, data: JSON.parse(log.data) },
		];
		const before = fold(rows.slice(0, 4) as never, { now: new Date() });
		expect(before).toMatchObject({ owner: 'rep', case: { id } });
		const after = fold(rows as never, { now: new Date() });
		expect(after).toMatchObject({ owner: 'ai', turn: { messages: [{ eventId: 'wamid.3' }] } });
		expect(after.case).toBeUndefined();
		expect(after.session.id).not.toBe(before.session.id);
	});

	test('Create Case follows the same rules, but what was handed off always gets to the case', async () => {
		const id = await overFor(1, 'closed');
		const ends: OverRules = { ...ADD_TO_IT, closed: 'end' };
		expect(await bringCaseUpToDate(client, caseRequest(later(id), { handoff: undefined, over: ends }), new Date())).toMatchObject({ ended: { id }, activitiesAdded: 0, mirrored: [] });
		const parameters = { authentication: 'password', conversation: later(id), attachFiles: false, fixedFields: {}, options: { whenClosed: 'end' } };
		const [[out]] = await new CreatioCreateCase().execute.call(rim.context(parameters));
		expect(out.json).toMatchObject({ case: { sessionEnded: true }, log: { kind: 'closed' } });
		const reopens: OverRules = { resolved: 'reopen', closed: 'reopen', reopenDays: 0, reopenedStatusId: caseStatus.reopened };
		expect(await bringCaseUpToDate(client, caseRequest(later(id), { over: ends }), new Date())).toMatchObject({ id, activitiesAdded: 1, reopened: false });
		expect(await bringCaseUpToDate(client, caseRequest(later(id), { over: reopens }), new Date())).toMatchObject({ id, reopened: true });
		expect(statusOf(id)).toBe(caseStatus.reopened);
	});
});
