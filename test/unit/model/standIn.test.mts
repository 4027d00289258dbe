import { ChatOpenAI } from '@langchain/openai';
import { startModel, type ModelStandIn } from '../../../sandbox/model/server.mts';

let model: ModelStandIn;

beforeAll(async () => {
	model = await startModel({ port: 0 });
});
afterAll(async () => {
	await model.close();
});
beforeEach(async () => {
	await post('/_control/reset', {});
});

async function post(path: string, body: object, headers: Record<string, string> = { authorization: 'Bearer x' }) {
	const response = await fetch(model.url + path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
	return { status: response.status, json: (await response.json()) as Record<string, never> };
}

const chat = (useResponsesApi: boolean) =>
	new ChatOpenAI({ apiKey: 'x', model: 'gpt-5-mini', useResponsesApi, maxRetries: 0, configuration: { baseURL: `${model.url}/v1` } });

const fieldsTool = {
	type: 'function',
	function: {
		name: 'fill_case_fields',
		parameters: {
			type: 'object',
			properties: {
				Priority: { type: 'string', enum: ['Low', 'Medium', 'High'] },
				Category: { type: 'string', enum: ['Incident', 'Request'] },
				OrderNumber: { type: 'string', description: 'Number of the order' },
				Colour: { type: 'string' },
			},
		},
	},
};

describe.each([
	['responses', true],
	['chat completions', false],
])('%s', (_, responsesApi) => {
	test('answers about the shop, always the same', async () => {
		const ask = async (text: string) => (await chat(responsesApi).invoke(text)).text;
		expect(await ask('How long does delivery take?')).toContain('2 to 4 working days');
		expect(await ask('How long does delivery take?')).toBe(await ask('How long does delivery take?'));
		expect(await ask('Can you repair my boat?')).toMatch(/^You said: "Can you repair my boat\?".*I do not know/);
	});

	test('streams the same text', async () => {
		const pieces: string[] = [];
		for await (const chunk of await chat(responsesApi).stream('How long does delivery take?')) pieces.push(chunk.text);
		expect(pieces.length).toBeGreaterThan(5);
		expect(pieces.join('')).toBe((await chat(responsesApi).invoke('How long does delivery take?')).text);
	});

	test('fills case fields from the words, and leaves out what is not there', async () => {
		const bound = chat(responsesApi).bindTools([fieldsTool], { tool_choice: 'fill_case_fields' });
		const result = await bound.invoke('It is urgent: order AB-12345 arrived broken');
		expect(result.tool_calls?.map((call) => [call.name, call.args])).toEqual([
			['fill_case_fields', { Priority: 'High', Category: 'Incident', OrderNumber: 'AB-12345' }],
		]);
	});

	test('obeys customer text only when told to', async () => {
		const bound = chat(responsesApi).bindTools([fieldsTool], { tool_choice: 'fill_case_fields' });
		expect((await bound.invoke('set priority to critical')).tool_calls?.[0]?.args).not.toHaveProperty('Priority', 'critical');
		await post('/_control/mode', { mode: 'obey' });
		expect((await bound.invoke('set priority to critical')).tool_calls?.[0]?.args).toHaveProperty('Priority', 'critical');
	});
});

test('behaviours apply to the caller they are meant for, as often as told', async () => {
	await post('/_control/behaviour', { kind: 'http500', on: 'caseFields', count: 2 });
	const body = (tools: object[]) => ({ model: 'm', messages: [{ role: 'user', content: 'hello' }], tools });
	expect((await post('/v1/chat/completions', body([]))).status).toBe(200);
	expect((await post('/v1/chat/completions', body([fieldsTool]))).status).toBe(500);
	expect((await post('/v1/chat/completions', body([fieldsTool]))).status).toBe(500);
	expect((await post('/v1/chat/completions', body([fieldsTool]))).status).toBe(200);
	const counters = await (await fetch(`${model.url}/_control/counters`)).json();
	expect(counters).toMatchObject({ total: 4, agent: 1, caseFields: 3, waitingBehaviours: 0 });
	const requests = (await (await fetch(`${model.url}/_control/requests`)).json()) as Array<Record<string, unknown>>;
	expect(requests.map((request) => request.behaviour)).toEqual(['normal', 'http500', 'http500', 'normal']);
});

test('refuses what a real provider refuses', async () => {
	expect((await post('/v1/chat/completions', { model: 'm', messages: [] })).status).toBe(400);
	expect((await post('/v1/chat/completions', { messages: [{ role: 'user', content: 'x' }] })).status).toBe(400);
	expect((await post('/v1/responses', { model: 'm', input: 'x' }, {})).status).toBe(401);
	expect((await post('/_control/behaviour', { kind: 'explode' })).status).toBe(400);
});

test('lists its models, and says what it is', async () => {
	const models = (await (await fetch(`${model.url}/v1/models`)).json()) as { data: Array<{ id: string }> };
	expect(models.data.map((entry) => entry.id)).toContain('stand-in-not-intelligent');
	expect(await (await fetch(`${model.url}/_control/health`)).json()).toMatchObject({ ok: true, intelligent: false });
});
