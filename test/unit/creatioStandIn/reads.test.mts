import { startSignedIn } from './client.mts';
import type { SignedIn } from './client.mts';
import { caseStatus, person } from '../../../sandbox/creatio/seed/constants.mts';

let at: SignedIn;
let caseId: string;

beforeAll(async () => {
	at = await startSignedIn();
	const made = await at.odata('POST', 'Case', {
		Subject: "O'Brien's kettle + lid",
		ContactId: person.ana,
		UsrPurchaseDate: '2026-01-31T00:00:00Z',
	});
	caseId = made.json.Id;
	await at.odata('POST', 'Case', { Subject: 'No contact', StatusId: caseStatus.closed });
	await at.odata('POST', 'Activity', {
		Title: 'First',
		CaseId: caseId,
		StartDate: '2026-01-31T10:00:00.1234567Z',
	});
});
afterAll(() => at.creatio.close());

describe('reads (creatio.md 11, rules 5 and 6)', () => {
	test('an entity has typed empties, seven fraction digits, no null, no ETag, no display names', async () => {
		const { json, headers } = await at.odata('GET', `Case(${caseId})`);
		expect(json['@odata.context']).toBe(`${at.creatio.url}/0/odata/$metadata#Case/$entity`);
		expect(json).toMatchObject({
			OwnerId: '00000000-0000-0000-0000-000000000000',
			Solution: '',
			ClosureDate: '0001-01-01T00:00:00Z',
			UsrPurchaseDate: '2026-01-31T00:00:00Z',
			ResponseOverdue: false,
			SolutionRemains: 0,
		});
		expect(json.CreatedOn).toMatch(/T\d\d:\d\d:\d\d(\.\d{1,7})?Z$/);
		expect(Object.values(json)).not.toContain(null);
		expect(Object.keys(json).filter((key) => /etag|Contact$|Status$/i.test(key))).toEqual([]);
		expect(headers.get('etag')).toBeNull();
	});

	test('streams come last, as three annotations', async () => {
		const { json } = await at.odata('GET', `Contact(${person.ana})`);
		const link = `Contact(${person.ana})/ContactPhoto`;
		expect(Object.entries(json).slice(-3)).toEqual([
			['ContactPhoto@odata.mediaEditLink', link],
			['ContactPhoto@odata.mediaReadLink', link],
			['ContactPhoto@odata.mediaContentType', 'application/octet-stream'],
		]);
	});

	test.each([
		['Case/', 200],
		['Case', 200],
		['Case?$top=0', 200],
		['Nope', 404],
		['case', 404],
		['Case(abc)', 404],
		['Case(11111111-1111-1111-1111-111111111111)', 404],
		['Case?$select=Nope', 400],
		['Case?$select=StatusId', 200],
		['Case?$expand=Status', 200],
		['Case?$expand=StatusId', 400],
		['Case?$expand=ActivityCollectionByCase', 400],
		['Case?$expand=Contact($expand=Account($select=Name))', 200],
		['Case?$expand=Contact($expand=Account($expand=Owner))', 400],
		['Case?$expand=Contact($filter=Name eq 1)', 400],
		['Case?$orderby=Nope', 400],
		['Case?$orderby=StatusId', 500],
		['Case?$orderby=Status/Name desc,CreatedOn', 200],
		['Case?$top=-1', 400],
		['Case?$apply=x', 400],
		['Case?$top=1&$top=2', 400],
	])('GET %s answers %i', async (path, status) => {
		expect((await at.odata('GET', path)).status).toBe(status);
	});

	test('an unknown set answers the routing miss, with 200 when so switched', async () => {
		const miss = { MessageDetail: "No type was found that matches the controller named 'Nope'." };
		expect((await at.odata('GET', 'Nope?$top=1')).json).toMatchObject(miss);
		at.creatio.context.switches.unknownSetAs200 = true;
		const answer = await at.odata('GET', 'Nope');
		at.creatio.context.switches.unknownSetAs200 = false;
		expect([answer.status, answer.json.MessageDetail]).toEqual([200, miss.MessageDetail]);
	});

	test('system tables can be closed', async () => {
		expect((await at.odata('GET', 'SysAdminUnit?$top=1')).status).toBe(200);
		at.creatio.context.switches.systemTablesClosed = true;
		expect((await at.odata('GET', 'SysAdminUnit?$top=1')).status).toBe(404);
		at.creatio.context.switches.systemTablesClosed = false;
	});

	test('select, expand, order, paging and count work together', async () => {
		const { json } = await at.odata(
			'GET',
			'Case?$select=Number,StatusId&$expand=Status($select=Name,IsFinal)&$orderby=Number desc&$top=1&$skip=1&$count=true',
		);
		expect(json['@odata.count']).toBe(2);
		expect(json.value).toEqual([
			{ Number: 'SR00000001', StatusId: caseStatus.new, Status: { Name: 'New', IsFinal: false } },
		]);
	});

	test('an expanded empty lookup has no null', async () => {
		const { json } = await at.odata(
			'GET',
			"Case?$filter=Number eq 'SR00000002'&$expand=Contact($select=Id,Name)",
		);
		expect(json.value[0].Contact).toEqual({ Id: '00000000-0000-0000-0000-000000000000', Name: '' });
	});

	test('count alone, as a number and in the envelope', async () => {
		expect((await at.odata('GET', 'Case/$count')).text).toBe('2');
		const { json } = await at.odata('GET', 'Case?$count=true&$top=0');
		expect([json['@odata.count'], json.value]).toEqual([2, []]);
	});

	test('rows come by Id when nobody asks for an order', async () => {
		const { json } = await at.odata('GET', 'ActivityType?$select=Id');
		const ids = json.value.map((row: { Id: string }) => row.Id);
		expect(ids).toEqual([...ids].sort());
	});

	test('single columns, key as a segment, upper-case keys', async () => {
		const subject = "O'Brien's kettle + lid";
		expect((await at.odata('GET', `Case(${caseId})/Subject`)).json.value).toBe(subject);
		expect((await at.odata('GET', `Case/${caseId.toUpperCase()}/Subject/$value`)).text).toBe(subject);
		expect((await at.odata('GET', `Case(${caseId})/Contact?$select=Name`)).json.Name).toBe('Ana Belova');
	});

	test('at most 20,000 rows', async () => {
		for (let index = 0; index < 20_005; index += 1) {
			at.creatio.store.insert(
				'UsrProduct',
				{ Id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`, Name: `P${index}` },
				true,
			);
		}
		const { json } = await at.odata('GET', 'UsrProduct?$select=Id&$count=true');
		expect([json.value.length, json['@odata.count']]).toEqual([20_000, 20_009]);
	});

	test('service document and metadata', async () => {
		const sets = (await at.odata('GET', '')).json.value;
		expect(sets).toContainEqual({ name: 'Case', kind: 'EntitySet', url: 'Case' });
		const { text } = await at.odata('GET', '$metadata');
		expect(text).toContain(
			'<NavigationProperty Name="UsrProduct" Type="Terrasoft.Configuration.OData.UsrProduct"',
		);
		expect(/ (DefaultValue|MaxLength|Caption)=|ReferentialConstraint/.exec(text)).toBeNull();
	});
});
