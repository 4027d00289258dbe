import type { ILoadOptionsFunctions } from 'n8n-workflow';
import { templateContent } from '../../../lib/whatsapp/templates/templateContent';
import { templateFields } from '../../../lib/whatsapp/templates/templateFields';
import { readTemplateKey } from '../../../lib/whatsapp/templates/templateList';
import { WhatsAppSendWithWindowCheck } from '../../../nodes/WhatsAppSendWithWindowCheck/WhatsAppSendWithWindowCheck.node';
import { accounts } from '../../../sandbox/runner/settings.mts';
import { startTestMeta, type TestMeta } from '../metaStandIn/subscriber.mts';
import type { Json } from './deliveries.mts';
import { conversation, message, run } from './sendFakes.mts';

let standIn: TestMeta;
beforeAll(async () => void (standIn = await startTestMeta()));
afterAll(async () => await standIn.meta.close());

const { searchTemplates } = new WhatsAppSendWithWindowCheck().methods.listSearch;
const { templateFields: fieldsOfTemplate } = new WhatsAppSendWithWindowCheck().methods.resourceMapping;

/** The editor, with the stand-in behind it. */
function editor({ template = '', credential = {} }: { template?: string; credential?: Json } = {}): ILoadOptionsFunctions {
	return {
		getCredentials: async () => await Promise.resolve({ ...accounts.meta, graphBaseUrl: standIn.meta.url, ...credential }),
		getNode: () => ({ id: '1', name: 'Send', type: 't', typeVersion: 1, position: [0, 0], parameters: {} }),
		getCurrentNodeParameter: () => template,
		helpers: {
			httpRequestWithAuthentication: async (_type: string, { url, method, qs }: { url: string; method: string; qs: Record<string, string> }) => {
				const answer = await standIn.call(method, `${url.slice(standIn.meta.url.length)}?${new URLSearchParams(qs).toString()}`);
				return { statusCode: answer.status, headers: {}, body: answer.body };
			},
		},
	} as unknown as ILoadOptionsFunctions;
}

describe('the list', () => {
	test('only approved templates, one line per language, with their text', async () => {
		const { results } = await searchTemplates.call(editor());
		expect(results.map(({ value }) => value)).toEqual([
			'reopen_conversation|en_US',
			'reopen_conversation|es',
			'support_update|en_US',
			'order_ready|en_US',
			'appointment_reminder|en_US',
			'receipt|en_US',
			'sign_in_code|en_US',
		]);
		expect(results[3]).toEqual({ name: 'order_ready (en_US)', value: 'order_ready|en_US', description: 'Order {{1}} is ready, {{2}}.' });
	});
	test('searched by name or text', async () => {
		const { results } = await searchTemplates.call(editor(), 'receipt');
		expect(results.map(({ value }) => value)).toEqual(['receipt|en_US']);
	});
	test('without an account, or with a token that does not work: a sentence', async () => {
		await expect(searchTemplates.call(editor({ credential: { businessAccountId: '' } }))).rejects.toThrow('no business account ID');
		await expect(searchTemplates.call(editor({ credential: { businessAccountId: '404' } }))).rejects.toThrow('could not be listed');
	});
});

describe('the fields', () => {
	test.each([
		['support_update|en_US', ['body:1', 'body:2']],
		['order_ready|en_US', ['header:text:1', 'body:1', 'body:2', 'button:0:url', 'button:1:payload']],
		['appointment_reminder|en_US', ['body:first_name', 'body:day']],
		['receipt|en_US', ['header:document', 'body:1']],
		['reopen_conversation|es', ['button:0:payload']],
	])('%s', async (template, ids) => {
		const { fields } = await fieldsOfTemplate.call(editor({ template }));
		expect(fields.map(({ id }) => id)).toEqual(ids);
		for (const { id, required } of fields) expect(required).toBe(!id.endsWith(':payload'));
	});
	test('no template, and one that does not exist', async () => {
		expect(await fieldsOfTemplate.call(editor())).toMatchObject({ fields: [], emptyFieldsNotice: 'Choose a template first.' });
		await expect(fieldsOfTemplate.call(editor({ template: 'order_ready|de' }))).rejects.toThrow('no approved template order_ready in the language de');
	});
	test('components of tomorrow leave nothing open', () => {
		expect(templateFields({ name: 'x', language: 'en', status: 'APPROVED', category: 'UTILITY', components: [{ type: 'CAROUSEL', format: undefined, text: '{{1}}', buttons: undefined }] })).toEqual([]);
	});
});

describe('what is filled in', () => {
	const valueFor = (id: string) => (id.startsWith('header:document') ? 'https://shop.example/receipt.pdf' : `value of ${id}`);
	test('is what Meta expects, for every approved template', async () => {
		const { results } = await searchTemplates.call(editor());
		for (const { value } of results) {
			const template = String(value);
			const { fields } = await fieldsOfTemplate.call(editor({ template }));
			// In any order: the editor may keep another.
			const values = Object.fromEntries(fields.map(({ id }) => [id, valueFor(id)]).reverse());
			const item = { conversation: conversation(), message: message({ text: '' }) };
			const parameters = { messageType: 'template', templateSource: 'list', template, templateValues: { value: values, schema: fields } };
			const { calls } = await run({ items: [item], parameters });
			const answer = await standIn.send({ ...calls[0].body, to: '+447700900123' });
			expect({ template, status: answer.status, error: answer.body.error }).toEqual({ template, status: 200, error: undefined });
		}
	});
	test('numbers, names and empty values', () => {
		const key = { name: 'order_ready', language: 'en_US' };
		expect(templateContent(key, { 'body:10': 'ten', 'body:2': 2, 'body:1': ' one ', 'button:1:payload': '', 'header:image': '4711' })).toEqual({
			...key,
			bodyParameters: [{ text: 'one' }, { text: '2' }, { text: 'ten' }],
			header: { type: 'image', id: '4711' },
		});
		expect(templateContent(key, { 'body:first_name': 'Ana' }).bodyParameters).toEqual([{ name: 'first_name', text: 'Ana' }]);
	});
	test('a missing value is refused before anything is sent, and named', async () => {
		const parameters = {
			messageType: 'template',
			templateSource: 'list',
			template: 'order_ready|en_US',
			templateValues: { value: { 'body:1': '' }, schema: [{ id: 'body:1', displayName: 'Text {{1}}', required: true }, { id: 'button:1:payload', displayName: 'ID', required: false }] },
		};
		const item = { conversation: conversation(), message: message() };
		await expect(run({ items: [item], parameters })).rejects.toThrow('The template order_ready needs a value for: Text {{1}}');
		await expect(run({ items: [item], parameters: { ...parameters, template: ' ' } })).rejects.toThrow('No template is chosen');
	});
});

test.each([
	['order_ready|de', { name: 'order_ready', language: 'de' }],
	[' order_ready ', { name: 'order_ready', language: 'en_US' }],
	['|de', undefined],
	['', undefined],
])('key %s', (text, key) => expect(readTemplateKey(text)).toEqual(key));
