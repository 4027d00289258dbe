import { createHash } from 'node:crypto';
import { signBody } from '../../../lib/whatsapp/signature';
import { WhatsAppTrigger } from '../../../nodes/WhatsAppTrigger/WhatsAppTrigger.node';
import { messageOf, messagesDelivery, SECRET, type Json } from './deliveries.mts';
import { CREDENTIAL, webhookFunctions, type GraphCall } from './triggerFakes.mts';

const BYTES = Buffer.from('picture');
const sha256 = createHash('sha256').update(BYTES).digest('base64');
const image = (id: string, more: Json = {}) => ({ ...messageOf('image', { image: { id, mime_type: 'image/png', sha256, ...more } }), id: `wamid.${id}` });
const text = { ...messageOf('text', { text: { body: 'Hi' } }), id: 'wamid.text' };

/** Meta: descriptors at the Graph address, files beside it; `broken` answers nothing. */
async function graph({ url }: GraphCall) {
	if (url.endsWith('/broken')) throw new Error('socket hang up');
	if (url.startsWith('https://graph.example/v25.0/')) {
		return await Promise.resolve({ statusCode: 200, body: { url: `https://graph.example/files/${url.split('/').at(-1)}?key=secret`, file_size: '7' } });
	}
	return { statusCode: 200, headers: { 'content-type': 'image/png' }, body: BYTES };
}

async function receive(messages: Json[], options: Json) {
	const calls: Array<GraphCall & Json> = [];
	const rawBody = Buffer.from(JSON.stringify(messagesDelivery(messages)));
	const { context, logged } = webhookFunctions({
		rawBody,
		headers: { 'x-hub-signature-256': signBody(rawBody, SECRET) },
		parameters: { options },
		graph: async (call) => {
			calls.push(call as GraphCall & Json);
			return await graph(call);
		},
	});
	const { workflowData = [] } = await new WhatsAppTrigger().webhook.call(context);
	return { items: workflowData[0] ?? [], calls, logged };
}

test('off by default: nothing is called', async () => {
	const { items, calls } = await receive([image('1'), text], {});
	expect(calls).toEqual([]);
	expect(items.map(({ binary }) => binary)).toEqual([undefined, undefined]);
});

test('files are attached to their messages, the others stay as they are', async () => {
	const { items, calls } = await receive([text, image('1'), image('2')], { mediaSeconds: 1, downloadMedia: true });
	expect(items.map(({ json, binary }) => [json.messageId, binary?.data])).toEqual([
		['wamid.text', undefined],
		['wamid.1', { data: BYTES.toString('base64'), fileName: 'image-1.png', mimeType: 'image/png' }],
		['wamid.2', { data: BYTES.toString('base64'), fileName: 'image-2.png', mimeType: 'image/png' }],
	]);
	for (const call of calls) expect(call).toMatchObject({ disableFollowRedirect: true, ignoreHttpStatusErrors: true, timeout: expect.any(Number) });
});

test('a file that does not come is a note on its message; no message is lost', async () => {
	const { items, logged } = await receive([image('broken'), image('1'), image('2', { sha256: 'A'.repeat(43) + '=' }), text], { mediaSeconds: 1, downloadMedia: true });
	expect(items).toHaveLength(4);
	expect(items.map(({ json }) => json.mediaNote)).toEqual([
		expect.stringContaining('not downloaded'),
		undefined,
		expect.stringContaining('SHA-256 differs'),
		undefined,
	]);
	expect(items.map(({ binary }) => binary !== undefined)).toEqual([false, true, false, false]);
	expect(logged.join()).not.toMatch(new RegExp(`secret|${CREDENTIAL.accessToken}`));
});

test('only the chosen kinds, up to the size limit', async () => {
	const kinds = await receive([image('1')], { mediaSeconds: 1, downloadMedia: true, mediaTypes: ['document'] });
	expect(kinds.calls).toEqual([]);
	expect(kinds.items[0]?.json.mediaNote).toBeUndefined();
	const small = await receive([image('1')], { mediaSeconds: 1, downloadMedia: true, mediaMaxMegabytes: 0.000001 });
	expect(small.items[0]?.json.mediaNote).toContain('limit of the trigger');
});
