import { deepestMessage, startSignedIn } from './client.mts';
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

describe('filters (rule 7)', () => {
	const numbers = async (text: string, set = 'Case', column = 'Number') => {
		const answer = await at.filter(set, text, `&$orderby=${column}`);
		return answer.status === 200
			? answer.json.value.map((row: Record<string, string>) => row[column])
			: answer.status;
	};
	const [one, two] = ['SR00000001', 'SR00000002'];

	test.each<[string, unknown]>([
		[`Contact/Id eq ${person.ana}`, [one]],
		[`Contact/Id eq ${person.ana.toUpperCase()}`, [one]],
		["Contact/Account/Name eq 'Harbour Foods'", [one]],
		["Status/Name eq 'New'", [one]],
		['Status/IsFinal eq false', [one]],
		['Status/IsFinal', [two]],
		['not Status/IsFinal', [one]],
		["contains(Contact/MobilePhone,'900123')", [one]],
		["Subject eq 'O''Brien''s kettle + lid'", [one]],
		["contains(Subject,'KETTLE')", [one]],
		["startswith(Number,'SR') and endswith(Number,'2')", [two]],
		['Contact/Id eq null', [two]],
		['Contact/Id ne null', [one]],
		[`Contact/Id ne ${person.peter}`, [one]],
		['CreatedOn ge 2020-01-31T00:00:00Z', [one, two]],
		['CreatedOn lt 2020-01-31T00:00:00+02:00', []],
		[`(Id eq ${person.ana} or Status/IsFinal eq true)`, [two]],
		['ProcessListeners eq 0', [one, two]],
		["tolower(Number) eq 'sr00000002'", [two]],
		['year(UsrPurchaseDate) eq 2026', [one]],
		// refused
		["Id eq '509c189d-37a0-49d5-80f4-7de9ab389f3a'", 400],
		["CreatedOn ge '2026-01-31T00:00:00Z'", 400],
		['CreatedOn ge 2026-01-31', 400],
		["Status/IsFinal eq 'false'", 400],
		['Subject eq 5', 400],
		["Number in ('SR00000001','SR00000002')", 400],
		["Nope eq 'x'", 400],
		["Status/Nope eq 'x'", 400],
		["Subject eq 'x", 400],
		['Subject eq', 400],
		['Subject', 400],
		['contains(Id,1)', 400],
		["nofunction(Subject,'x')", 400],
		['Contact eq null', 400],
		[`Id eq guid'${person.ana}'`, 400],
	])('%s', async (text, expected) => {
		expect(await numbers(text)).toEqual(expected);
	});

	test.each([
		['Case', `ContactId eq ${person.ana}`, 'Column by path ContactId not found in schema Case'],
		['Activity', `CaseId eq ${person.ana}`, 'Column by path CaseId not found in schema Activity'],
		[
			'Case',
			`Contact/AccountId eq ${person.ana}`,
			'Column by path Contact.AccountId not found in schema Case',
		],
	])('%s filtered on %s is a 500', async (set, text, message) => {
		const answer = await at.filter(set, text);
		expect(answer.status).toBe(500);
		expect(deepestMessage(answer.json)).toBe(message);
	});

	test('real Guid columns may be filtered', async () => {
		expect((await at.filter('SocialMessage', `EntityId eq ${person.ana}`)).json.value).toEqual([]);
		expect((await at.filter('CaseMessageHistory', `RecordId eq ${person.ana}`)).status).toBe(200);
	});

	test('a quoted date names both types', async () => {
		const answer = await at.filter('Case', "CreatedOn ge '2026-01-31T00:00:00Z'");
		expect(deepestMessage(answer.json)).toContain(
			"Found operand types 'Edm.DateTimeOffset' and 'Edm.String'",
		);
	});

	test('seven fraction digits are kept and compared', async () => {
		expect(
			(await at.filter('Activity', 'StartDate gt 2026-01-31T10:00:00.1234566Z')).json.value,
		).toHaveLength(1);
		expect(
			(await at.filter('Activity', 'StartDate gt 2026-01-31T10:00:00.1234567Z')).json.value,
		).toHaveLength(0);
	});

	test('an unescaped + in the address is a space', async () => {
		expect((await at.odata('GET', "Case?$filter=contains(Subject,'kettle+lid')")).json.value).toEqual([]);
		expect(
			(await at.odata('GET', "Case?$filter=contains(Subject,'kettle %2B lid')")).json.value,
		).toHaveLength(1);
	});

	test('on .NET text comparison is exact', async () => {
		const net = await startSignedIn({ runtime: 'net' });
		await net.odata('POST', 'Case', { Subject: 'Kettle' });
		expect((await net.filter('Case', "contains(Subject,'KETTLE')")).json.value).toEqual([]);
		await net.creatio.close();
	});
});
