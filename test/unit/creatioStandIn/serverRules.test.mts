import { caseStatus, communicationType, person } from '../../../sandbox/creatio/seed/constants.mts';
import { call, deepestMessage, signInWithPassword, startSignedIn } from './client.mts';
import type { SignedIn } from './client.mts';

const EMPTY = '00000000-0000-0000-0000-000000000000';
let at: SignedIn;

beforeAll(async () => {
	at = await startSignedIn();
});
afterAll(() => at.creatio.close());

const create = async (set: string, body: unknown) => {
	const answer = await at.odata('POST', set, body);
	if (answer.status !== 201) throw new Error(`${answer.status} ${answer.text}`);
	return answer.json;
};
const read = async (set: string, id: string) => (await at.odata('GET', `${set}(${id})`)).json;

describe('what the server adds', () => {
	test('a case gets number, defaults and Symptoms; an own Symptoms stays', async () => {
		const first = await create('Case', { Subject: 'No power' });
		const second = await create('Case', { Subject: 'No power', Symptoms: 'It does not start' });
		expect(first).toMatchObject({ StatusId: caseStatus.new, Symptoms: 'No power', OwnerId: EMPTY });
		expect([first.PriorityId, first.OriginId, first.RegisteredOn]).not.toContain(EMPTY);
		expect(second.Symptoms).toBe('It does not start');
		expect(first.Number).toMatch(/^SR\d{8}$/);
		expect(Number(second.Number.slice(2))).toBe(Number(first.Number.slice(2)) + 1);
	});

	test('status changes fill dates and lifecycle rows', async () => {
		const { Id } = await create('Case', { Subject: 'x' });
		for (const StatusId of [caseStatus.inProgress, caseStatus.resolved, caseStatus.closed]) {
			expect((await at.odata('PATCH', `Case(${Id})`, { StatusId })).status).toBe(204);
		}
		const row = await read('Case', Id);
		for (const column of ['RespondedOn', 'SolutionProvidedOn', 'FirstSolutionProvidedOn', 'ClosureDate']) {
			expect([column, row[column] > '2000']).toEqual([column, true]);
		}
		expect(row.ClosureCodeId).not.toBe(EMPTY);
		const stages = (
			await at.filter('CaseLifecycle', `Case/Id eq ${Id}`, '&$orderby=CreatedOn&$expand=Status($select=Name)')
		).json.value;
		expect(stages.map((stage: any) => [stage.Status.Name, stage.EndDate > '2000'])).toEqual([
			['New', true],
			['In progress', true],
			['Resolved', true],
			['Closed', false],
		]);
	});

	test('only an administrator may set the satisfaction level', async () => {
		const level = (await at.odata('GET', 'SatisfactionLevel?$top=1')).json.value[0].Id;
		const { Id } = await create('Case', { Subject: 'x' });
		const refused = await at.odata('PATCH', `Case(${Id})`, { SatisfactionLevelId: level });
		expect(refused.status).toBe(500);
		expect(deepestMessage(refused.json)).toContain('CanChangeCaseSatisfactionLevel');
		const headers = await signInWithPassword(at.creatio);
		const url = `${at.creatio.url}/0/odata/Case(${Id})`;
		expect((await call('PATCH', url, { headers, body: { SatisfactionLevelId: level } })).status).toBe(204);
	});

	test('an activity gets its defaults; its author is the caller', async () => {
		const made = await create('Activity', { Title: 'x' });
		expect(made).toMatchObject({
			AuthorId: person.integration,
			OwnerId: person.integration,
			OrganizerId: person.integration,
		});
		const { json } = await at.odata(
			'GET',
			`Activity(${made.Id})?$select=StartDate,DueDate&$expand=Type($select=Name),Status($select=Name),ActivityCategory($select=Name),Priority($select=Name)`,
		);
		expect([json.Type.Name, json.Status.Name, json.ActivityCategory.Name, json.Priority.Name]).toEqual([
			'Task',
			'Not started',
			'To do',
			'Medium',
		]);
		expect(json.DueDate).toBe(json.StartDate);
	});

	test.each([
		['John Best', 'John', '', 'Best'],
		['Ana Maria Silva', 'Ana', 'Maria', 'Silva'],
		['Cher', 'Cher', '', ''],
	])('the name %s is split', async (Name, GivenName, MiddleName, Surname) => {
		expect(await create('Contact', { Name })).toMatchObject({
			GivenName,
			MiddleName,
			Surname,
			OwnerId: person.integration,
			Confirmed: true,
		});
	});

	const rowsOf = async (contact: string) =>
		(
			await at.filter(
				'ContactCommunication',
				`Contact/Id eq ${contact}`,
				'&$select=Number,SearchNumber,CommunicationTypeId&$orderby=CreatedOn',
			)
		).json.value;

	test('a phone on the contact becomes a communication row with reversed digits', async () => {
		const { Id } = await create('Contact', {
			Name: 'A B',
			MobilePhone: '+380 50 123-45-67',
			Email: 'a1@b.c',
		});
		expect(await rowsOf(Id)).toEqual([
			{
				Number: '+380 50 123-45-67',
				SearchNumber: '765432105083',
				CommunicationTypeId: communicationType.mobilePhone,
			},
			{ Number: 'a1@b.c', SearchNumber: '', CommunicationTypeId: communicationType.email },
		]);
		const found = (
			await at.filter(
				'ContactCommunication',
				"startswith(SearchNumber,'7654321')",
				'&$expand=Contact($select=Name)',
			)
		).json.value;
		expect(found[0].Contact.Name).toBe('A B');
		await at.odata('PATCH', `Contact(${Id})`, { MobilePhone: '+380 50 123-45-68', Email: '' });
		expect(await rowsOf(Id)).toEqual([
			{
				Number: '+380 50 123-45-68',
				SearchNumber: '865432105083',
				CommunicationTypeId: communicationType.mobilePhone,
			},
		]);
	});

	test('a communication row fills the contact column, follows changes and leaves with it', async () => {
		const { Id } = await create('Contact', { Name: 'A B' });
		const row = await create('ContactCommunication', {
			ContactId: Id,
			CommunicationTypeId: communicationType.homePhone,
			Number: '0171 22',
			SearchNumber: 'made up',
		});
		expect(row.SearchNumber).toBe('221710');
		expect((await read('Contact', Id)).HomePhone).toBe('0171 22');
		await at.odata('PATCH', `ContactCommunication(${row.Id})`, { Number: '0171 33' });
		expect((await read('Contact', Id)).HomePhone).toBe('0171 33');
		expect((await rowsOf(Id))[0].SearchNumber).toBe('331710');
		expect((await at.odata('DELETE', `ContactCommunication(${row.Id})`)).status).toBe(204);
		expect((await read('Contact', Id)).HomePhone).toBe('');
	});
});
