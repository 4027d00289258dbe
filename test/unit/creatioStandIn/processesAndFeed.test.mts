import { person } from '../../../sandbox/creatio/seed/constants.mts';
import { startSignedIn } from './client.mts';
import type { SignedIn } from './client.mts';

let at: SignedIn;
beforeAll(async () => {
	at = await startSignedIn();
});
afterAll(() => at.creatio.close());

describe('RunProcess (rule 14)', () => {
	const path = '/ServiceModel/ProcessEngineService.svc/RunProcess';
	const body = {
		schemaName: 'UsrNotify',
		parameterValues: [{ name: 'CaseId', value: '1' }],
		resultParameterNames: ['Result'],
	};

	test('records the call and answers what is configured', async () => {
		at.creatio.context.switches.processes = { UsrNotify: { Result: 'done' } };
		const { json } = await at.app('POST', path, { body });
		expect(json).toMatchObject({
			success: true,
			processStatus: 2,
			resultParameterValues: { Result: 'done' },
		});
		expect(at.creatio.context.counters.processRuns).toMatchObject([
			{ schemaName: 'UsrNotify', parameters: { CaseId: '1' } },
		]);
	});

	test('an unknown process fails with 200, a GET with 404', async () => {
		const unknown = await at.app('POST', path, { body: { schemaName: 'Nope' } });
		expect([unknown.status, unknown.json.success]).toEqual([200, false]);
		expect((await at.app('GET', path)).status).toBe(404);
	});
});

describe('feed and history (rule 13)', () => {
	const history = async (caseId: string) =>
		(
			await at.filter(
				'CaseMessageHistory',
				`Case/Id eq ${caseId}`,
				'&$orderby=CreatedOn&$expand=MessageNotifier($select=Name)',
			)
		).json.value;

	test('a feed message and an e-mail on a case appear in its history, a task does not', async () => {
		const { Id } = (await at.odata('POST', 'Case', { Subject: 'x' })).json;
		const feed = {
			EntitySchemaUId: '117d32f9-8275-4534-8411-1c66115ce9cd',
			EntityId: Id,
			Message: '<p>hello</p>',
			CreatedById: person.emma,
		};
		const message = (await at.odata('POST', 'SocialMessage', feed)).json;
		expect(message.CreatedById).toBe(person.emma);
		await at.odata('POST', 'Activity', { Title: 'Task', CaseId: Id });
		await at.odata('POST', 'Activity', {
			Title: 'Mail',
			CaseId: Id,
			TypeId: 'e2831dec-cfc0-df11-b00f-001d60e938c6',
			Body: 'mail',
		});
		const rows = await history(Id);
		expect(rows.map((row: any) => [row.MessageNotifier.Name, row.Message])).toEqual([
			['Social', '<p>hello</p>'],
			['Email', 'mail'],
		]);
		expect(rows[0].RecordId).toBe(message.Id);
	});

	test('nobody writes the history', async () => {
		const { Id } = (await at.odata('POST', 'Case', { Subject: 'x' })).json;
		expect((await at.odata('POST', 'CaseMessageHistory', { CaseId: Id, Message: 'x' })).status).toBe(500);
		expect(await history(Id)).toEqual([]);
		expect(at.creatio.context.counters.flags).toHaveLength(1);
	});
});
