import { CreatioAddActivity } from '../../nodes/CreatioAddActivity/CreatioAddActivity.node';
import { CreatioCreateCase } from '../../nodes/CreatioCreateCase/CreatioCreateCase.node';
import { startCreatio, type RunningCreatio } from '../../sandbox/creatio/server.mts';
import { conversationOf, handoff } from '../unit/creatio/conversations.mts';
import { N8nRim, oAuth2Data, passwordData } from '../unit/creatio/n8nRim.mts';

/** Every HTTP request the stand-in saw, sign-in and runtime detection included; files apart. */
describe.each(['netFramework', 'net'] as const)('requests per handoff, %s', (runtime) => {
	let creatio: RunningCreatio;
	beforeAll(async () => {
		creatio = await startCreatio({ port: 0, identityPort: 0, runtime });
	});
	afterAll(async () => await creatio.close());

	const columns = ['Priority', 'Category', 'UsrProduct', 'UsrOrderNumber', 'UsrWarranty', 'UsrPurchaseDate'];
	const answers = { Priority: 'High', UsrOrderNumber: '4711', UsrWarranty: true, UsrPurchaseDate: '2026-01-15', _summary: 'The parcel of Ana is late.' };
	const model = { bindTools: () => ({ invoke: async () => ({ tool_calls: [{ name: 'fill_case_fields', args: answers }] }) }), invoke: async () => ({}) };

	test.each(['oAuth2', 'password'])('%s: 50 messages, a new contact and six AI-filled fields take at most 6; an update at most 3', async (authentication) => {
		creatio.reset();
		creatio.sessions.expireAll();
		const rim = new N8nRim({ handoffCreatioApi: passwordData(creatio.url), handoffCreatioOAuth2Api: oAuth2Data(creatio.url, creatio.identityUrl) });
		const parameters = (conversation: unknown) => ({
			authentication, conversation, handoff, subject: '{name}: {topic}', fixedFields: {},
			aiFields: { field: columns.map((column) => ({ column, instruction: `the ${column}` })) },
		});
		const execute = async (conversation: unknown): Promise<any> =>
			(await new CreatioCreateCase().execute.call(rim.context(parameters(conversation), [{}], { getInputConnectionData: async () => model })))[0][0].json;

		creatio.requestLog.clear();
		const made = await execute(conversationOf(50));
		expect(made.case).toMatchObject({ created: true, contactMatch: 'created', activitiesAdded: 50, aiFields: { Priority: 'High', UsrOrderNumber: '4711' } });
		expect(creatio.requests.length).toBeLessThanOrEqual(6);
		// A rule handed off and could only quote: the model's summary, from the same call, takes its place everywhere.
		expect(made.handoff.summary).toBe(answers._summary);
		expect(creatio.store.get('Case', made.case.id)?.Symptoms).toBe(answers._summary);
		const note = creatio.store.rows('Activity').find(({ Title }) => /^WhatsApp handoff/.test(String(Title)));
		expect(String(note?.DetailedResult).split('\n')[0]).toBe(answers._summary);

		creatio.requestLog.clear();
		const updated = await execute({ ...conversationOf(60), case: made.conversation.case });
		expect(updated.case).toMatchObject({ created: false, activitiesAdded: 10 });
		expect(creatio.requests.length).toBeLessThanOrEqual(3);

		creatio.requestLog.clear();
		const later = { ...conversationOf(61), case: made.conversation.case, unmirrored: ['wamid.61'] };
		await new CreatioAddActivity().execute.call(rim.context({ authentication, mode: 'conversation', conversation: later }));
		expect(creatio.requests.map(({ url }) => url.split('/').pop())).toEqual(['$batch']);
	});

	test('1,000 messages: one batch per hundred', async () => {
		creatio.reset();
		const rim = new N8nRim({ handoffCreatioApi: passwordData(creatio.url) });
		const parameters = { authentication: 'password', conversation: conversationOf(1000), handoff, subject: '{name}', fixedFields: {} };
		const [[out]] = await new CreatioCreateCase().execute.call(rim.context(parameters));
		expect(out.json.case).toMatchObject({ activitiesAdded: 1000, notAdded: [] });
		expect(creatio.requests.filter(({ url }) => url.endsWith('$batch')).length).toBeLessThanOrEqual(13);
	});
});
