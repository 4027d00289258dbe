import { caseFieldFiller } from '../../lib/creatio/aiFields';
import { CreatioCreateCase } from '../../nodes/CreatioCreateCase/CreatioCreateCase.node';
import { creatioSite } from '../../nodes/shared/creatio/session';
import { startCreatio, type RunningCreatio } from '../../sandbox/creatio/server.mts';
import { conversationOf, handoff } from '../unit/creatio/conversations.mts';
import { N8nRim, passwordData } from '../unit/creatio/n8nRim.mts';

const COLUMNS = 400;
const ROWS = 10_000;

describe(`a Creatio with ${COLUMNS} columns on Case and lookups of ${ROWS} rows`, () => {
	let creatio: RunningCreatio;
	let rim: N8nRim;
	const node = new CreatioCreateCase();
	const { listSearch, loadOptions, resourceMapping } = node.methods;
	beforeAll(async () => {
		creatio = await startCreatio({ port: 0, identityPort: 0 });
		const schema = creatio.store.schema('Case');
		const text = schema.columns.find(({ name }) => name === 'UsrOrderNumber');
		const lookup = schema.columns.find(({ name }) => name === 'UsrProduct');
		for (let index = 0; index < COLUMNS; index += 1) {
			const like = index % 4 === 0 ? lookup : text;
			schema.columns.push({ ...like!, name: `UsrColumn${index}`, caption: `Column ${String(index).padStart(3, '0')}` });
		}
		for (const entity of ['UsrProduct', 'ServiceItem', 'Contact']) {
			for (let index = 0; index < ROWS; index += 1) {
				creatio.store.insert(entity, { Id: `00000000-1111-4000-8000-0000000${10_000 + index}`, Name: `Row ${String(index).padStart(5, '0')}` });
			}
		}
		rim = new N8nRim({ handoffCreatioApi: passwordData(creatio.url) });
		await loadOptions.getCaseStatuses.call(rim.context({ authentication: 'password' }));
	}, 60_000);
	afterAll(async () => await creatio.close());
	beforeEach(() => creatio.requestLog.clear());

	const editor = () => rim.context({ authentication: 'password' });
	test('all columns in one request', async () => {
		const columns = await loadOptions.getCaseColumns.call(editor());
		expect(columns.length).toBeGreaterThan(COLUMNS);
		expect(columns.find(({ value }) => value === 'UsrColumn399')).toMatchObject({ name: 'Column 399 (UsrColumn399)' });
		expect(creatio.requests).toHaveLength(1);
	});

	test('fixed fields: two requests, long lookups by id', async () => {
		const { fields } = await resourceMapping.getCaseFields.call(editor());
		expect(fields.length).toBeGreaterThan(COLUMNS);
		expect(fields.find(({ id }) => id === 'UsrColumn0Id')).toMatchObject({ type: 'string', displayName: 'Column 000 (ID)' });
		expect(fields.find(({ id }) => id === 'StatusId')).toMatchObject({ type: 'options' });
		expect(creatio.requests).toHaveLength(2);
	});

	test('a long lookup is searched on the server and comes in pages to its end', async () => {
		const found = await listSearch.searchServices.call(editor(), 'row 0999');
		expect(found.results.map(({ name }) => name)).toEqual(Array.from({ length: 10 }, (_, index) => `Row 0999${index}`));
		expect(found.paginationToken).toBeUndefined();
		let token: string | undefined;
		const seen = new Set<unknown>();
		let pages = 0;
		do {
			const page = await listSearch.searchServices.call(editor(), '', token);
			for (const { value } of page.results) seen.add(value);
			token = page.paginationToken as string | undefined;
			pages += 1;
		} while (token);
		expect(seen.size).toBe(creatio.store.rows('ServiceItem').length);
		expect(pages).toBe(Math.ceil((ROWS + 1) / 100));
		expect(creatio.requests.every(({ url }) => url.includes('%24top=100') || url.includes('$top=100'))).toBe(true);
	});

	test('a quote in the search is only a letter', async () => {
		creatio.store.insert('ServiceItem', { Id: '00000000-1111-4000-8000-000000099999', Name: "O'Brien & Co" });
		expect((await listSearch.searchServices.call(editor(), "O'Brien & ")).results.map(({ name }) => name)).toEqual(["O'Brien & Co"]);
	});

	test('the model may answer a long lookup with a name; it is looked up, and only an exact one is taken', async () => {
		const { client } = await creatioSite(rim.context(), 'password');
		const asked: any[] = [];
		const filler = caseFieldFiller(client, [{ column: 'UsrProduct', instruction: 'the product' }, { column: 'UsrColumn4', instruction: 'the other' }], {
			conversation: conversationOf(2),
			handoff,
			model: async () => async (prompt) => {
				asked.push(prompt.tool.parameters);
				return { UsrProduct: 'Row 04711', UsrColumn4: 'Row 4711' };
			},
		});
		const result = await filler.fill(await client.listsSettled(await filler.queries()));
		expect(asked[0].properties.UsrProduct.enum).toBeUndefined();
		expect(result.columns).toEqual({ UsrProductId: '00000000-1111-4000-8000-000000014711' });
		expect(result.leftEmpty).toEqual([{ column: 'UsrColumn4', reason: '"Row 4711" is not one of the allowed values' }]);
	});
});
