import { eventually } from '../../sandbox/runner/loop.mts';
import { startTriggerInstance, type TriggerInstance } from '../../sandbox/bench/triggerInstance.mts';

type Json = Record<string, unknown>;
type Item = { json: Json & { text: string; messageId: string }; binary?: { data: { fileName: string; mimeType: string; fileSize: string } } };

let instance: TriggerInstance;

beforeAll(async () => void (instance = await startTriggerInstance()));
afterAll(async () => await instance?.stop());

async function control<T>(path: string, body: Json): Promise<T> {
	const response = await fetch(`${instance.meta.url}/_control/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
	return (await response.json()) as T;
}

/** The items that one execution began with. */
async function itemsOf(workflowId: string): Promise<Item[]> {
	return await eventually('an execution with its data', async () => {
		const [execution] = await instance.executions(workflowId);
		const [run] = (execution?.data?.resultData?.runData?.['WhatsApp Trigger'] ?? []) as Array<{ data: { main: Item[][] } }>;
		return run?.data.main[0];
	});
}

async function published(options: Json): Promise<string> {
	const { id } = await instance.workflow({ subscription: 'phoneNumber', options });
	expect(await instance.publish(id)).toMatchObject({ status: 'published' });
	return id;
}

test('1,000 messages in one POST are 1,000 items of one execution', async () => {
	const id = await published({});
	const { httpStatus, ms } = await control<{ httpStatus: number; ms: number }>('batch', { count: 1000, customerId: 'ana', text: 'Message' });
	expect(httpStatus).toBe(200);
	console.log(`1,000 messages in one POST: 200 after ${ms} ms`);
	const items = await itemsOf(id);
	expect(items).toHaveLength(1000);
	expect(new Set(items.map(({ json }) => json.messageId)).size).toBe(1000);
	await instance.unpublish(id);
});

test('files become binary data of n8n', async () => {
	const id = await published({ downloadMedia: true });
	const answer = await control<{ httpStatus: number }>('customers/ana/messages', { type: 'document', text: 'The invoice', wait: true });
	expect(answer.httpStatus).toBe(200);
	const [item] = await itemsOf(id);
	expect(item?.binary?.data).toMatchObject({ fileName: 'invoice 4711.pdf', mimeType: 'application/pdf' });
	expect(item?.json.mediaNote).toBeUndefined();
	await instance.unpublish(id);
});

test('a file that is gone is a note, and the message arrives', async () => {
	const id = await published({ downloadMedia: true });
	const message = { type: 'image', content: { id: '424242', mime_type: 'image/png' }, wait: true };
	const answer = await control<{ httpStatus: number }>('customers/ana/messages', message);
	expect(answer.httpStatus).toBe(200);
	const [item] = await itemsOf(id);
	expect(item?.json.text).toBe('[Image]');
	expect(item?.json.mediaNote).toMatch(/^The file was not downloaded/);
	expect(item?.binary).toBeUndefined();
	await instance.unpublish(id);
});
