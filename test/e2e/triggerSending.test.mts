import { startTriggerInstance, type TriggerInstance } from '../../sandbox/bench/triggerInstance.mts';
import { PHONE_NUMBER_ID } from '../../sandbox/meta/constants.mts';
import { eventually } from '../../sandbox/runner/loop.mts';

type Json = Record<string, unknown>;

let instance: TriggerInstance;
beforeAll(async () => void (instance = await startTriggerInstance()));
afterAll(async () => await instance?.stop());

const conversation =
	'={{ { key: $json.conversationKey, customer: $json.customer, phoneNumberId: $json.phoneNumberId, window: { closesAt: $now.plus({ hours: 1 }).toISO() }, turn: { messages: [{ eventId: $json.messageId }] } } }}';
const answer = { conversation, author: 'ai', intentId: '={{ "answer to " + $json.messageId }}', answers: '={{ $json.messageId }}' };
const readMark = { messageType: 'readMark', conversation, readMessageId: '={{ $json.messageId }}' };

const ana = () => instance.meta.world.state.chats.ana ?? [];
const sent = () => ana().filter(({ direction }) => direction === 'out');

/** Ana writes, and waits for one more message on her phone. */
async function write(sends: Json[], message: Json, options: Json = {}): Promise<Json> {
	const { id } = await instance.workflow({ subscription: 'phoneNumber', options }, sends);
	expect(await instance.publish(id)).toMatchObject({ status: 'published' });
	const before = sent().length;
	await fetch(`${instance.meta.url}/_control/customers/ana/messages`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ ...message, wait: true }) });
	const last = await eventually('the answer', async () => {
		const failed = (await instance.executions(id)).find(({ status }) => status === 'error');
		if (failed) throw new Error(failed.data?.resultData?.error?.message);
		return sent().length > before ? sent().at(-1) : undefined;
	}, 20_000);
	await instance.unpublish(id);
	return last.raw;
}

test('a file of the customer goes back to them, behind a read mark that lets the item through', async () => {
	const file = { ...answer, messageType: 'media', text: 'Here it is again' };
	const body = await write([readMark, file], { type: 'document', text: 'The invoice' }, { downloadMedia: true });
	expect(body).toMatchObject({ type: 'document', document: { id: expect.any(String), filename: 'invoice 4711.pdf', caption: 'Here it is again' } });
	const { id } = body.document as { id: string };
	const original = ana().find(({ direction, mediaId }) => direction === 'in' && mediaId !== undefined);
	expect(instance.meta.world.state.media[id]?.sha256).toBe(instance.meta.world.state.media[original?.mediaId ?? '']?.sha256);
	expect(original?.readByBusiness).toBe(true);
});

test('a read mark that Meta refuses stops nothing', async () => {
	const wrong = { ...readMark, readMessageId: 'wamid.of nobody' };
	expect(await write([wrong, { ...answer, text: 'Still answered' }], { text: 'Hello' })).toMatchObject({ text: { body: 'Still answered' } });
});

test('a template from the list, with its places as fields', async () => {
	const call = async <T,>(path: string, more: Json) =>
		await instance.rest.rest<T>('POST', `/rest/dynamic-node-parameters/${path}`, {
			nodeTypeAndVersion: { name: 'n8n-nodes-whatsapp-creatio.whatsAppSendWithWindowCheck', version: 1 },
			credentials: instance.stored,
			...more,
		});
	const currentNodeParameters = { messageType: 'template', templateSource: 'list', template: { __rl: true, mode: 'list', value: 'order_ready|en_US' } };
	const { results } = await call<{ results: Array<{ value: string }> }>('resource-locator-results', { path: 'parameters.template', methodName: 'searchTemplates', filter: 'order_ready', currentNodeParameters });
	expect(results.map(({ value }) => value)).toEqual(['order_ready|en_US']);
	const { fields } = await call<{ fields: Array<{ id: string; required: boolean }> }>('resource-mapper-fields', { path: 'parameters.templateValues', methodName: 'templateFields', currentNodeParameters });
	expect(fields.map(({ id }) => id)).toEqual(['header:text:1', 'body:1', 'body:2', 'button:0:url', 'button:1:payload']);

	const values = { 'header:text:1': '={{ $json.customer.profileName }}', 'body:1': 'A-17', 'body:2': 'come\nand get it', 'button:0:url': '17' };
	const template = { ...answer, ...currentNodeParameters, text: 'Your order is ready', templateValues: { mappingMode: 'defineBelow', value: values, schema: fields, matchingColumns: [] } };
	const body = await write([template], { text: 'Is it ready?' });
	expect(body).toMatchObject({
		template: {
			name: 'order_ready',
			language: { code: 'en_US' },
			components: [
				{ type: 'header', parameters: [{ type: 'text', text: expect.stringMatching(/^Ana/) }] },
				{ type: 'body', parameters: [{ text: 'A-17' }, { text: 'come and get it' }] },
				{ type: 'button', sub_type: 'url', index: '0', parameters: [{ text: '17' }] },
			],
		},
	});
	expect(sent().at(-1)?.phoneNumberId).toBe(PHONE_NUMBER_ID);
});
