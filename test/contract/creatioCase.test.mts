import { bringCaseUpToDate, type CaseRequest } from '../../lib/creatio/cases';
import { COMPLETED_TASK } from '../../lib/creatio/activities';
import { creatioSite } from '../../nodes/shared/creatio/session';
import { startCreatio, type RunningCreatio } from '../../sandbox/creatio/server.mts';
import { conversationOf, handoff } from '../unit/creatio/conversations.mts';
import { caseRequest } from '../unit/creatio/requests.mts';
import { N8nRim, oAuth2Data, passwordData } from '../unit/creatio/n8nRim.mts';

const now = new Date('2026-01-31T12:00:00Z');

for (const runtime of ['netFramework', 'net'] as const) {
	for (const authentication of ['oAuth2', 'password'] as const) {
		describe(`${runtime}, ${authentication}`, () => {
			let creatio: RunningCreatio;
			let rim: N8nRim;
			beforeAll(async () => {
				creatio = await startCreatio({ port: 0, identityPort: 0, runtime });
			});
			afterAll(async () => await creatio.close());
			beforeEach(() => {
				creatio.reset();
				creatio.sessions.expireAll();
				rim = new N8nRim({
					handoffCreatioApi: passwordData(creatio.url),
					handoffCreatioOAuth2Api: oAuth2Data(creatio.url, creatio.identityUrl),
				});
			});

			const run = async (request: CaseRequest) => {
				const { client } = await creatioSite(rim.context(), authentication);
				return await bringCaseUpToDate(client, request, now);
			};

			test('a handoff makes one contact, one case and its activities in order', async () => {
				const outcome = await run(caseRequest());
				expect(outcome).toMatchObject({ created: true, contactMatch: 'created', activitiesAdded: 5, notAdded: [] });
				expect(outcome.number).toMatch(/^SR\d+$/);
				const row = creatio.store.get('Case', outcome.id);
				expect(row).toMatchObject({ Symptoms: handoff.summary, Subject: 'Ana Ruiz: delivery', ContactId: outcome.contactId });
				const activities = creatio.store.rows('Activity').filter(({ CaseId }) => CaseId === outcome.id);
				expect(activities).toHaveLength(6);
				expect(activities[0].DetailedResult).toContain('View session: https://n8n.example/session?c=1&sig=x');
				expect(activities.slice(1).map(({ DetailedResult }) => String(DetailedResult).split(' of ')[0])).toEqual([
					'Message 1', 'Message 2', 'Message 3', 'Message 4', 'Message 5',
				]);
				expect(activities.every(({ ShowInScheduler, StatusId }) => ShowInScheduler === false && StatusId === COMPLETED_TASK.statusId)).toBe(true);
				expect(activities.map(({ StartDate }) => StartDate)).toEqual(activities.map(({ StartDate }) => StartDate).sort());
				const numbers = creatio.store.rows('ContactCommunication').filter(({ ContactId }) => ContactId === outcome.contactId);
				expect(numbers.map(({ Number }) => Number)).toEqual(['+447911555666']);
				expect(creatio.store.get('Contact', outcome.contactId)).toMatchObject({ Name: 'Ana Ruiz', MobilePhone: '+447911555666' });
				expect(creatio.context.counters.flags).toEqual([]);
			});

			test('the same handoff again adds nothing; a later message is added alone', async () => {
				const first = await run(caseRequest());
				const again = await run(caseRequest());
				expect(again).toMatchObject({ id: first.id, number: first.number, created: false, activitiesAdded: 0 });
				const later = await run(caseRequest(conversationOf(6)));
				expect(later).toMatchObject({ id: first.id, created: false, activitiesAdded: 1 });
				expect(creatio.store.rows('Case').filter(({ Id }) => Id === first.id)).toHaveLength(1);
				expect(creatio.store.rows('Activity').filter(({ CaseId }) => CaseId === first.id)).toHaveLength(7);
			});

			test('50 messages and a new contact: at most 6 requests, signing in included; an update at most 3', async () => {
				await run(caseRequest(conversationOf(50)));
				expect(creatio.requests.length).toBeLessThanOrEqual(6);
				creatio.requestLog.clear();
				await run(caseRequest(conversationOf(52)));
				expect(creatio.requests.map(({ url }) => url)).toHaveLength(2);
			});
		});
	}
}
