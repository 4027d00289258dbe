import { CreatioCreateCase } from '../../nodes/CreatioCreateCase/CreatioCreateCase.node';
import { startCreatio, type RunningCreatio } from '../../sandbox/creatio/server.mts';
import { N8nRim, passwordData } from '../unit/creatio/n8nRim.mts';

const HIGH = 'b3c7d9e1-2f4a-4b6c-8d0e-1a3c5e7f9b2d';

describe('what the editor asks Creatio', () => {
	let creatio: RunningCreatio;
	let rim: N8nRim;
	beforeAll(async () => {
		creatio = await startCreatio({ port: 0, identityPort: 0 });
		rim = new N8nRim({ handoffCreatioApi: passwordData(creatio.url) });
	});
	afterAll(async () => await creatio.close());

	test('lists for the editor: searched on the server, paged, columns with captions', async () => {
		const node = new CreatioCreateCase();
		const { listSearch, loadOptions, resourceMapping } = node.methods;
		const editor = rim.context({ authentication: 'password' });
		expect((await listSearch.searchCaseStatuses.call(editor)).results[0].name).toBe('New');
		expect((await listSearch.searchCasePriorities.call(editor, 'Hi')).results).toEqual([{ name: 'High', value: HIGH }]);
		const owners = await listSearch.searchOwners.call(editor, '');
		expect(owners.results.map(({ name }) => name)).toContain('Supervisor');
		expect((await listSearch.searchGroups.call(editor)).results.length).toBeGreaterThan(1);
		creatio.context.switches.systemTablesClosed = true;
		expect((await listSearch.searchOwners.call(editor, 'Super')).results[0].name).toBe('Supervisor');
		const columns = await loadOptions.getCaseColumns.call(editor);
		expect(columns.find(({ value }) => value === 'UsrProduct')?.description).toBe('Lookup: UsrProduct');
		const { fields } = await resourceMapping.getCaseFields.call(editor);
		const product = fields.find(({ id }) => id === 'UsrProductId');
		expect(product).toMatchObject({ type: 'options' });
		expect(product?.options?.length).toBeGreaterThan(0);
		for (let index = 0; index < 230; index++) creatio.store.insert('ServiceItem', { Id: `00000000-1111-4000-8000-000000000${100 + index}`, Name: `Service ${String(index).padStart(3, '0')}` });
		const first = await listSearch.searchServices.call(editor);
		expect(first.results).toHaveLength(100);
		const second = await listSearch.searchServices.call(editor, '', first.paginationToken as string);
		expect(second.results[0].name).not.toBe(first.results[0].name);
	});
});
