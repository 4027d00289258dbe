import { person } from '../../../sandbox/creatio/seed/constants.mts';
import { deepestMessage, startSignedIn } from './client.mts';
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

describe('creating (creatio.md 11, rule 8)', () => {
	test('answers 201 with an absolute Location and the full entity; an own Id is lower-cased', async () => {
		const Id = 'ABCDEF01-2345-4678-9ABC-DEF012345678';
		const answer = await at.odata('POST', 'City', { Id, Name: 'Bath' });
		expect(answer.status).toBe(201);
		expect(answer.headers.get('location')).toBe(`${at.creatio.url}/0/odata/City(${Id.toLowerCase()})`);
		expect(answer.json).toMatchObject({
			Id: Id.toLowerCase(),
			Name: 'Bath',
			CreatedById: person.integration,
		});
	});

	test('without an Id one is made', async () => {
		expect((await create('City', { Name: 'York' })).Id).toMatch(/^[0-9a-f-]{36}$/);
	});

	test.each([
		['netFramework', 'Violation of PRIMARY KEY constraint'],
		['net', 'duplicate key value violates unique constraint'],
	] as const)('a used Id is a 500 with the text of the database (%s)', async (runtime, text) => {
		const other = await startSignedIn({ runtime });
		const body = { Id: 'aaaaaaaa-0000-4000-8000-000000000001', Name: 'Hull' };
		expect((await other.odata('POST', 'City', body)).status).toBe(201);
		const answer = await other.odata('POST', 'City', body);
		expect(answer.status).toBe(500);
		expect(deepestMessage(answer.json)).toContain(text);
		await other.creatio.close();
	});

	test.each<[string, string, unknown, number, string]>([
		['no Subject', 'Case', { ContactId: person.ana }, 500, 'Subject'],
		['an empty Subject', 'Case', { Subject: '' }, 500, 'Subject'],
		['no Title', 'Activity', { DetailedResult: 'x' }, 500, 'Title'],
		['no Name', 'Contact', {}, 500, 'Name'],
		['no Contact', 'ContactCommunication', { Number: '1' }, 500, 'ContactId'],
		['a Subject that is too long', 'Case', { Subject: 'x'.repeat(501) }, 500, 'truncated'],
		[
			'a contact that is not there',
			'Case',
			{ Subject: 'x', ContactId: 'aaaaaaaa-0000-4000-8000-00000000000f' },
			500,
			'FOREIGN KEY',
		],
		[
			'a user id as owner',
			'Case',
			{ Subject: 'x', OwnerId: '7f3b869f-34f3-4f20-ab4d-7480a5fdf647' },
			500,
			'FOREIGN KEY',
		],
		['an unknown property', 'Case', { Subject: 'x', Nope: 1 }, 400, 'Nope'],
		[
			'the entity name instead of its Id column',
			'Activity',
			{ Title: 'x', Recipient: 'a@b.c' },
			400,
			'Recipient',
		],
		['an invalid GUID', 'Case', { Subject: 'x', ContactId: 'zzz' }, 400, 'Edm.Guid'],
		['a number as text', 'Case', { Subject: 5 }, 400, 'Edm.String'],
		[
			'a day without a time',
			'Case',
			{ Subject: 'x', UsrPurchaseDate: '2026-01-31' },
			400,
			'Edm.DateTimeOffset',
		],
		[
			'a time without an offset',
			'Case',
			{ Subject: 'x', RegisteredOn: '2026-01-31T10:00:00' },
			400,
			'Edm.DateTimeOffset',
		],
		['a text as boolean', 'Case', { Subject: 'x', UsrWarranty: 'true' }, 400, 'Edm.Boolean'],
		['a list', 'Case', [], 400, 'JSON object'],
	])('%s is refused', async (_, set, body, status, text) => {
		const answer = await at.odata('POST', set, body);
		expect(answer.status).toBe(status);
		expect(deepestMessage(answer.json)).toContain(text);
	});

	test('users cannot be created through OData', async () => {
		expect((await at.odata('POST', 'SysAdminUnit', { Name: 'x' })).status).toBe(500);
		expect((await at.odata('GET', "SysAdminUnit/$count?$filter=Name eq 'x'")).text).toBe('0');
	});

	test.each([
		['text/plain', '{"Name":"x"}', 415],
		['application/json', '{"Name":', 400],
		['application/json; charset=utf-8; IEEE754Compatible=true', '{"Name":"Leeds"}', 201],
	])('a body of type %s: %s', async (type, raw, status) => {
		expect((await at.app('POST', '/odata/City', { headers: { 'content-type': type }, raw })).status).toBe(
			status,
		);
	});

	test('null means empty', async () => {
		const made = await create('Case', { Subject: 'x', ContactId: null, Notes: null, ClosureDate: null });
		expect([made.ContactId, made.Notes, made.ClosureDate]).toEqual([EMPTY, '', '0001-01-01T00:00:00Z']);
	});

	test.each([{ Contact: { Id: person.ana } }, { 'Contact/Id': person.ana }])(
		'a navigation in the body is dropped: %j',
		async (more) => {
			expect((await create('Case', { Subject: 'x', ...more })).ContactId).toBe(EMPTY);
		},
	);
});
