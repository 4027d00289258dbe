import { CreatioAddActivity } from '../../nodes/CreatioAddActivity/CreatioAddActivity.node';
import { CreatioCreateCase } from '../../nodes/CreatioCreateCase/CreatioCreateCase.node';
import { startCreatio, type RunningCreatio } from '../../sandbox/creatio/server.mts';
import { conversationOf, handoff } from '../unit/creatio/conversations.mts';
import { N8nRim, oAuth2Data, passwordData } from '../unit/creatio/n8nRim.mts';

const HIGH = 'b3c7d9e1-2f4a-4b6c-8d0e-1a3c5e7f9b2d';

describe('the Creatio nodes', () => {
	let creatio: RunningCreatio;
	let rim: N8nRim;
	beforeAll(async () => {
		creatio = await startCreatio({ port: 0, identityPort: 0 });
	});
	afterAll(async () => await creatio.close());
	beforeEach(() => {
		creatio.reset();
		rim = new N8nRim({
			handoffCreatioApi: passwordData(creatio.url),
			handoffCreatioOAuth2Api: oAuth2Data(creatio.url, creatio.identityUrl),
		});
	});

	const parameters = (more: Record<string, unknown> = {}) => ({
		authentication: 'password',
		conversation: (json: Record<string, unknown>) => json.conversation,
		handoff: (json: Record<string, unknown>) => json.handoff,
		subject: '{name}: {topic}',
		priority: HIGH,
		fixedFields: { value: { UsrOrderNumber: '4711', UsrWarranty: true, UsrProductId: null } },
		...more,
	});
	const item = (count = 4) => ({ conversation: conversationOf(count) as unknown, handoff, log: { kind: 'stale' } });
	const modelSaying = (args: unknown) => {
		const asked: any[] = [];
		const model = {
			bindTools: (tools: any[], options: any) => ({
				invoke: async (messages: unknown) => {
					asked.push({ tools, options, messages });
					return { content: '', tool_calls: [{ name: 'fill_case_fields', args }] };
				},
			}),
			invoke: async () => {
				throw new Error('not bound');
			},
		};
		return { model, asked };
	};

	test('Create Case gives the case result and the row for the log', async () => {
		const [[out]] = await new CreatioCreateCase().execute.call(rim.context(parameters(), [item()]));
		const result = out.json.case as any;
		expect(result).toMatchObject({
			contactMatch: 'created', created: true, activitiesAdded: 4, filesAdded: 0, aiFields: {}, aiFieldsLeftEmpty: [],
		});
		expect(result.url).toBe(`${creatio.url}/0/Nui/ViewModule.aspx#CardModuleV2/CasePage/edit/${result.id}`);
		expect(out.pairedItem).toEqual({ item: 0 });
		const log = out.json.log as any;
		expect(log).toMatchObject({ eventId: `case:${result.id}`, kind: 'handoff', author: 'system', caseId: result.id });
		expect(JSON.parse(log.data)).toEqual({
			stage: 'case',
			case: { id: result.id, number: result.number, url: result.url, contactId: result.contactId },
			mirrored: ['wamid.1', 'wamid.2', 'wamid.3', 'wamid.4'],
		});
		expect(creatio.store.get('Case', result.id)).toMatchObject({
			Subject: 'Ana Ruiz: delivery', PriorityId: HIGH, UsrOrderNumber: '4711', UsrWarranty: true,
		});
		expect(out.json.conversation).toMatchObject({ case: { id: result.id }, unmirrored: [] });
	});

	test('20 items with an expired session: two sign-ins at most, and one bad item does not cost the others', async () => {
		const items: any[] = Array.from({ length: 20 }, (_, index) => ({
			conversation: conversationOf(2, {
				key: `1:4479115556${index}`,
				customer: { waId: `4479115556${10 + index}`, profileName: `Customer ${index}` },
				session: { id: `77616372-0000-8000-8000-0000000001${10 + index}`, startedAt: '2026-01-31T10:00:00Z', url: '' },
			}),
			handoff,
		}));
		items[7] = { conversation: { key: '' } };
		await new CreatioCreateCase().execute.call(rim.context(parameters(), [item()]));
		creatio.sessions.expireAll();
		const context = rim.context(parameters(), items, { continueOnFail: () => true });
		const [out] = await new CreatioCreateCase().execute.call(context);
		expect(creatio.context.counters.logins).toBe(2);
		expect(out).toHaveLength(20);
		expect(out.filter(({ error }) => error)).toHaveLength(1);
		expect(out[7].json.error).toMatch(/holds no conversation/);
		expect(new Set(out.map(({ json }) => (json.case as any)?.number)).size).toBe(20);
	});

	test('a refusal names what to do and the item, and gives the row that says so', async () => {
		creatio.context.switches.denied = ['Case:POST'];
		await expect(new CreatioCreateCase().execute.call(rim.context(parameters(), [item()]))).rejects.toMatchObject({
			message: expect.stringMatching(/may not do this|refused the request/),
			description: expect.stringMatching(/Object permissions/),
			context: { itemIndex: 0 },
		});
		const context = rim.context(parameters(), [item()], { continueOnFail: () => true });
		const [[out]] = await new CreatioCreateCase().execute.call(context);
		expect(out.json.log).toMatchObject({ kind: 'failed', eventId: expect.stringMatching(/^failed:case:/) });
		expect(JSON.parse((out.json.log as any).data)).toMatchObject({ operation: 'createCase' });
	});

	test('AI-filled fields: allowed values only, empty with a reason otherwise, one call, not again for an existing case', async () => {
		const products = creatio.store.rows('UsrProduct');
		const { model, asked } = modelSaying({
			UsrProduct: String(products[0].Name).toUpperCase(), Category: 'Complaint about aliens', UsrWarranty: 'yes', UsrPurchaseDate: '2026-01-15', UsrOrderNumber: 'A-1',
		});
		const wishes = ['UsrProduct', 'Category', 'UsrWarranty', 'UsrPurchaseDate', 'UsrOrderNumber', 'ServiceItem', 'UsrGone'];
		const aiFields = { field: wishes.map((column) => ({ column, instruction: `what about ${column}` })) };
		const context = rim.context(parameters({ aiFields, fixedFields: {} }), [item()], { getInputConnectionData: async () => model });
		const [[out]] = await new CreatioCreateCase().execute.call(context);
		const result = out.json.case as any;
		expect(result.aiFields).toEqual({
			UsrProduct: products[0].Name, UsrWarranty: true, UsrPurchaseDate: '2026-01-15', UsrOrderNumber: 'A-1',
		});
		expect(Object.fromEntries(result.aiFieldsLeftEmpty.map(({ column, reason }: any) => [column, reason]))).toEqual({
			UsrGone: 'Case has no such column',
			Category: '"Complaint about aliens" is not one of the allowed values',
			ServiceItem: 'not settled by the conversation',
		});
		const row = creatio.store.get('Case', result.id);
		expect(row).toMatchObject({ UsrProductId: products[0].Id, UsrWarranty: true, UsrOrderNumber: 'A-1' });
		expect(String(row?.UsrPurchaseDate)).toMatch(/^2026-01-15/);
		const { properties } = asked[0].tools[0].function.parameters;
		expect(properties.UsrProduct.enum).toEqual(products.map(({ Name }) => Name).sort());
		expect(properties.UsrProduct.description).toMatch(/what about UsrProduct/);
		const note = creatio.store.rows('Activity').find(({ CaseId }) => CaseId === result.id);
		expect(note?.DetailedResult).toMatch(/Left empty by the AI:[^]*- Category: "Complaint about aliens" is not one of the allowed values/);
		expect(creatio.requests.length).toBeLessThanOrEqual(6);
		await new CreatioCreateCase().execute.call(context);
		expect(asked).toHaveLength(1);
	});

	test('no model, or one that fails: the case is made and the reason is told', async () => {
		const aiFields = { field: [{ column: 'UsrProduct', instruction: 'the product' }] };
		const [[none]] = await new CreatioCreateCase().execute.call(rim.context(parameters({ aiFields }), [item()]));
		expect((none.json.case as any).aiFieldsLeftEmpty).toEqual([
			{ column: 'UsrProduct', reason: 'the model did not answer (no chat model is connected to this node)' },
		]);
	});

	test('Add Activity adds new messages with their row, and a note', async () => {
		const [[made]] = await new CreatioCreateCase().execute.call(rim.context(parameters(), [item(2)]));
		const conversation = conversationOf(3, { case: (made.json.conversation as any).case, unmirrored: ['wamid.3'] });
		const add = rim.context(parameters({ mode: 'conversation', authentication: 'oAuth2' }), [{ conversation }]);
		const [[out]] = await new CreatioAddActivity().execute.call(add);
		expect((out.json.activities as any[]).map(({ eventId }) => eventId)).toEqual(['wamid.3']);
		expect(out.json.log).toMatchObject({ kind: 'note', eventId: `mirrored:${conversation.case?.id}:wamid.3` });
		const note = rim.context(
			parameters({ mode: 'single', caseId: conversation.case?.id, title: 'Waits', text: 'The window is closed' }),
			[{}],
		);
		await new CreatioAddActivity().execute.call(note);
		expect(creatio.store.rows('Activity').some(({ Title, CaseId }) => Title === 'Waits' && CaseId === conversation.case?.id)).toBe(true);
		await expect(
			new CreatioAddActivity().execute.call(rim.context(parameters({ mode: 'conversation' }), [item()])),
		).rejects.toThrow(/has no case yet/);
	});
});
