import type { WorkflowDocument } from '../../sandbox/n8n/rest.mts';
import { Desk } from '../../sandbox/runner/desk.mts';
import { startLoop, type Loop } from '../../sandbox/runner/loop.mts';
import { conversationOf } from '../unit/creatio/conversations.mts';

/** An AI Agent that has both Creatio nodes as tools; the model stand-in is told which one to call. */
describe('the Creatio nodes as tools of an AI Agent', () => {
	let loop: Loop;
	let desk: Desk;
	const number = '447911555666';
	beforeAll(async () => {
		loop = await startLoop();
		desk = new Desk(loop.creatio);
		const workflowId = await loop.rest.createWorkflow(agent(loop.provisioned.credentials));
		await loop.rest.publish(workflowId);
		await loop.rest.waitForWebhook('POST', 'creatio-tools');
	});
	afterAll(async () => await loop?.stop());

	/** Lets the model call one tool and then say what it was told. */
	async function ask(tool: string, args: Record<string, unknown>): Promise<{ answer: unknown; offered: any; toolResult: any }> {
		await loop.model.post('/reset');
		await loop.model.post('/behaviour', { kind: 'toolCall', on: 'agent', tool: { name: tool, arguments: args } });
		await loop.model.post('/behaviour', { kind: 'text', on: 'agent', text: 'It is done.' });
		const response = await fetch(`${loop.rest.url}/webhook/creatio-tools`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ question: 'Please open a case', conversation: conversationOf(3) }),
		});
		const [first, second] = await loop.model.get<Array<{ body: any }>>('/requests');
		const said = (second?.body.messages ?? second?.body.input ?? []) as any[];
		const result = said.findLast((message) => message.role === 'tool' || message.type === 'function_call_output');
		const text = result?.content ?? result?.output;
		return {
			answer: await response.json(),
			offered: (first?.body.tools ?? []).map((one: any) => one.function ?? one),
			toolResult: JSON.parse(typeof text === 'string' ? text : JSON.stringify(text ?? null)),
		};
	}

	test('Create Case: the model fills subject and description, the case has the transcript, the answer is short', async () => {
		const { answer, offered, toolResult } = await ask('Open_a_Case', { subject: 'Parcel 4711 is late', summary: 'Ana waits for parcel 4711.' });
		const schema = offered.find(({ name }: { name: string }) => name === 'Open_a_Case').parameters;
		expect(Object.keys(schema.properties).sort()).toEqual(['subject', 'summary']);
		expect(answer).toMatchObject({ output: 'It is done.' });
		const found = await desk.onlyCaseOf(number);
		expect(found.subject).toBe('Parcel 4711 is late');
		expect(found.fields.find(({ column }) => column === 'Symptoms')?.value).toBe('Ana waits for parcel 4711.');
		expect(found.activities).toHaveLength(4);
		const [told] = [toolResult].flat();
		expect(told.case).toMatchObject({ id: found.id, number: found.number, created: true });
		expect(Object.keys(told)).toEqual(['case']);
	});

	test('Add Activity: a note of the model is on the case, once however often the model says it', async () => {
		const { id } = await desk.onlyCaseOf(number);
		const note = { case_id: id, title: 'Prefers to be called', text: 'After five in the afternoon.' };
		await ask('Write_a_Note', note);
		const { answer } = await ask('Write_a_Note', note);
		expect(answer).toMatchObject({ output: 'It is done.' });
		const { activities } = await desk.onlyCaseOf(number);
		expect(activities.filter(({ title, text }) => title === note.title && text === note.text)).toHaveLength(1);
	});

	test('what the model gets wrong is told to it in words, and the run goes on', async () => {
		const { answer, toolResult } = await ask('Write_a_Note', { case_id: 'SR1', title: 'x', text: 'y' });
		expect(JSON.stringify(toolResult)).toMatch(/Case ID holds no Creatio ID/);
		expect(answer).toMatchObject({ output: 'It is done.' });
	});
});

function agent(credentials: Record<string, { id: string; name: string }>): WorkflowDocument {
	const creatio = { handoffCreatioOAuth2Api: credentials.handoffCreatioOAuth2Api };
	const node = (name: string, type: string, typeVersion: number, position: [number, number], parameters: object, more: object = {}) => ({ id: `d0000000-0000-4000-a000-0000000000${position[0]}`, name, type, typeVersion, position, parameters, ...more });
	const ai = (name: string, type: string) => ({ [name]: { [type]: [[{ node: 'Agent', type, index: 0 }]] } });
	return {
		name: 'Agent with Creatio tools',
		settings: { executionOrder: 'v1' },
		nodes: [
			node('Webhook', 'n8n-nodes-base.webhook', 2.1, [10, 0], { httpMethod: 'POST', path: 'creatio-tools', responseMode: 'lastNode', options: {} }, { webhookId: 'd0000000-0000-4000-a000-0000000000aa' }),
			node('Agent', '@n8n/n8n-nodes-langchain.agent', 3.1, [20, 0], { promptType: 'define', text: '={{ $json.body.question }}', options: {} }),
			node('Model', '@n8n/n8n-nodes-langchain.lmChatOpenAi', 1.2, [30, 0], { model: { __rl: true, mode: 'id', value: 'gpt-4.1-mini' }, options: {} }, { credentials: { openAiApi: credentials.openAiApi } }),
			node('Open a Case', 'n8n-nodes-whatsapp-creatio.creatioCreateCaseTool', 1, [40, 0], {
				toolDescription: 'Opens a support case for the customer of this conversation',
				conversation: '={{ $json.body.conversation }}',
				handoff: '',
				subject: "={{ $fromAI('subject', 'A short title of the matter', 'string') }}",
				description: "={{ $fromAI('summary', 'What the customer wants', 'string') }}",
			}, { credentials: creatio }),
			node('Write a Note', 'n8n-nodes-whatsapp-creatio.creatioAddActivityTool', 1, [50, 0], {
				toolDescription: 'Writes a note on a case',
				mode: 'single',
				caseId: "={{ $fromAI('case_id', 'ID of the case', 'string') }}",
				title: "={{ $fromAI('title', 'Title of the note', 'string') }}",
				text: "={{ $fromAI('text', 'Text of the note', 'string') }}",
			}, { credentials: creatio }),
		],
		connections: {
			Webhook: { main: [[{ node: 'Agent', type: 'main', index: 0 }]] },
			...ai('Model', 'ai_languageModel'),
			...ai('Open a Case', 'ai_tool'),
			...ai('Write a Note', 'ai_tool'),
		},
	};
}
