import { person } from '../../../sandbox/creatio/seed/constants.mts';
import { deepestMessage, startSignedIn } from './client.mts';
import type { SignedIn } from './client.mts';

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

describe('changing and deleting (rule 9)', () => {
	test('PATCH and DELETE answer 204 without a body', async () => {
		const { Id } = await create('City', { Name: 'Deal' });
		const patched = await at.odata('PATCH', `City(${Id})`, { Name: 'Dover' });
		expect([patched.status, patched.text]).toEqual([204, '']);
		expect((await read('City', Id)).Name).toBe('Dover');
		const deleted = await at.odata('DELETE', `City(${Id})`);
		expect([deleted.status, deleted.text]).toEqual([204, '']);
		expect((await at.filter('City', `Id eq ${Id}`)).json.value).toEqual([]);
	});

	test.each([404, 204] as const)('an absent row can answer %i', async (status) => {
		at.creatio.context.switches.absentRow = status;
		const absent = 'City(aaaaaaaa-0000-4000-8000-0000000000ff)';
		expect((await at.odata('PATCH', absent, { Name: 'x' })).status).toBe(status);
		expect((await at.odata('DELETE', absent)).status).toBe(status);
	});

	test('a record that others point at stays, its details go with it', async () => {
		const { Id } = await create('Contact', { Name: 'A B', MobilePhone: '12345' });
		const { Id: caseId } = await create('Case', { Subject: 'x', ContactId: Id });
		const refused = await at.odata('DELETE', `Contact(${Id})`);
		expect([refused.status, deepestMessage(refused.json)]).toEqual([
			500,
			expect.stringContaining('dbo.Case'),
		]);
		await at.odata('DELETE', `Case(${caseId})`);
		expect((await at.odata('DELETE', `Contact(${Id})`)).status).toBe(204);
		expect((await at.filter('ContactCommunication', "Number eq '12345'")).json.value).toEqual([]);
	});

	test.each([
		['PATCH', 'Case'],
		['POST', `Case(${person.ana})`],
		['PUT', 'Case'],
	])('%s %s answers 405', async (method, path) => {
		expect((await at.odata(method, path, { Subject: 'x' })).status).toBe(405);
	});
});
