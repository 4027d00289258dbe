import { signBody } from '../../../lib/whatsapp/signature';
import { WhatsAppTrigger } from '../../../nodes/WhatsAppTrigger/WhatsAppTrigger.node';
import {
	ANA,
	deliveryOf,
	messageOf,
	messagesDelivery,
	SECRET,
	statusesDelivery,
	valueOf,
	type Json,
} from './deliveries.mts';
import { CREDENTIAL, webhookFunctions, type WebhookCall } from './triggerFakes.mts';

const trigger = new WhatsAppTrigger();
const JUST_NOW = String(Math.floor(Date.now() / 1000));
const text = (body: string, more: Json = {}) => ({
	...messageOf('text', { text: { body } }),
	timestamp: JUST_NOW,
	...more,
});
/** As Meta writes it: other than ASCII and slashes escaped. */
const onTheWire = (body: unknown) =>
	Buffer.from(
		JSON.stringify(body)
			.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
			.replaceAll('/', '\\/'),
	);

async function call(options: WebhookCall) {
	const { context, answered, logged } = webhookFunctions(options);
	return { result: await trigger.webhook.call(context), answered, logged };
}
async function post(body: unknown, options: WebhookCall = {}) {
	const rawBody = Buffer.isBuffer(body) ? body : onTheWire(body);
	return await call({ rawBody, headers: { 'x-hub-signature-256': signBody(rawBody, SECRET) }, ...options });
}
const setup = async (query: Json, credential = {}) => await call({ webhook: 'setup', query, credential });
const CHECK = {
	'hub.mode': 'subscribe',
	'hub.challenge': '1158201444',
	'hub.verify_token': CREDENTIAL.verifyToken,
};

describe('the check of the address', () => {
	test('answers the challenge as plain text', async () => {
		const { result, answered } = await setup(CHECK);
		expect(answered).toEqual({ status: 200, type: 'text/plain', body: '1158201444' });
		expect(result).toEqual({ noWebhookResponse: true });
	});
	test.each<[string, Json, Json]>([
		['wrong token', { ...CHECK, 'hub.verify_token': 'other' }, {}],
		['no token', { ...CHECK, 'hub.verify_token': undefined }, {}],
		['token given twice', { ...CHECK, 'hub.verify_token': [CREDENTIAL.verifyToken, 'x'] }, {}],
		['another mode', { ...CHECK, 'hub.mode': 'unsubscribe' }, {}],
		['no challenge', { ...CHECK, 'hub.challenge': '' }, {}],
		['nothing at all', {}, {}],
		['no token in the credential', { ...CHECK, 'hub.verify_token': '' }, { verifyToken: '' }],
	])('403: %s', async (_name, query, credential) => {
		const { result, answered, logged } = await setup(query, credential);
		expect(answered).toMatchObject({ status: 403, body: 'Forbidden' });
		expect(result).toEqual({ noWebhookResponse: true });
		expect(logged).toHaveLength(1);
		expect(logged.join()).not.toContain(CREDENTIAL.verifyToken);
	});
});

describe('who may deliver', () => {
	const body = onTheWire(messagesDelivery([text('Zoë 👍 https://example.com')]));
	test.each<[string, WebhookCall, number]>([
		['no signature', { headers: {} }, 401],
		['malformed signature', { headers: { 'x-hub-signature-256': 'sha256=xyz' } }, 401],
		['wrong signature', { headers: { 'x-hub-signature-256': signBody(body, 'other') } }, 401],
		['no secret', { credential: { appSecret: ' ' } }, 500],
	])('%s: refused, no execution', async (_name, options, status) => {
		const { result, answered, logged } = await post(body, options);
		expect(answered.status).toBe(status);
		expect(result).toEqual({ noWebhookResponse: true });
		expect(logged).toHaveLength(1);
		expect(logged.join()).not.toContain(SECRET);
	});
	test('a right signature, over escaped bytes', async () => {
		const { result } = await post(body);
		expect(result.workflowData?.[0][0].json).toMatchObject({ text: 'Zoë 👍 https://example.com' });
	});
	test('both secrets during rotation', async () => {
		const { result } = await post(body, { credential: { appSecret: `new-one,\n${SECRET}` } });
		expect(result.workflowData?.[0]).toHaveLength(1);
	});
	test('a body that n8n has not read yet', async () => {
		const { result } = await post(body, { lazy: true });
		expect(result.workflowData?.[0]).toHaveLength(1);
	});
	test('too large: 413 before anything is checked', async () => {
		const { result, answered } = await post(Buffer.alloc(4 * 1024 * 1024 + 1, 32));
		expect(answered.status).toBe(413);
		expect(result).toEqual({ noWebhookResponse: true });
	});
	test('3 MB is not too large', async () => {
		const { result } = await post(messagesDelivery([text('x'.repeat(3 * 1024 * 1024))]));
		expect(result.workflowData?.[0]).toHaveLength(1);
	});
	test.each(['not json', '', '{"object":'])('signed, but not JSON: 400 (%j)', async (body) => {
		expect((await post(Buffer.from(body))).answered.status).toBe(400);
	});
});

describe('what starts an execution', () => {
	test.each<[string, unknown]>([
		['another object', { object: 'page', entry: [] }],
		['JSON that is no object', [1]],
		['null', null],
		[
			'a read receipt',
			statusesDelivery([{ id: 'wamid.1', status: 'read', timestamp: JUST_NOW, recipient_id: '44' }]),
		],
		['an account event', deliveryOf({ field: 'account_update', value: { event: 'X' } })],
	])('%s: 200 and nothing', async (_name, body) => {
		const { result, answered } = await post(body);
		expect(result).toEqual({ webhookResponse: 'EVENT_RECEIVED' });
		expect(answered).toEqual({});
	});

	const mixed = deliveryOf(
		{
			field: 'messages',
			value: valueOf({ contacts: [ANA], messages: [text('one'), 5, { ...text('two'), id: 'wamid.2' }] }),
		},
		{
			field: 'messages',
			value: valueOf({
				statuses: [
					{ id: 'wamid.3', status: 'failed', timestamp: JUST_NOW, recipient_id: '44' },
					{ id: 'wamid.3', status: 'read', timestamp: JUST_NOW, recipient_id: '44' },
				],
			}),
		},
		{ field: 'account_update', value: { event: 'X' } },
	);
	test('three outputs, one item each; what could not be read is reported', async () => {
		const { result, logged } = await post(mixed);
		expect(result).not.toHaveProperty('webhookResponse');
		const [messages, statuses, events] = result.workflowData ?? [];
		expect(messages.map(({ json }) => json.text)).toEqual(['one', 'two']);
		expect(statuses.map(({ json }) => json.status)).toEqual(['failed']);
		expect(events.map(({ json }) => json.field)).toEqual(['unreadable']);
		expect(logged).toHaveLength(1);
	});
	test('with the settings', async () => {
		const { result } = await post(mixed, {
			parameters: {
				statuses: ['read', 'failed'],
				accountEvents: true,
				responseMode: 'onReceived',
				options: { messageTypes: ['image'] },
			},
		});
		expect(result.webhookResponse).toBe('EVENT_RECEIVED');
		expect(result.workflowData?.map((items) => items.length)).toEqual([0, 2, 2]);
	});
	test('another of our numbers, and a late retry', async () => {
		const options = { phoneNumberIds: '1, 2' };
		expect((await post(messagesDelivery([text('x')]), { parameters: { options } })).result).toEqual({
			webhookResponse: 'EVENT_RECEIVED',
		});
		const old = messagesDelivery([text('x', { timestamp: String(Number(JUST_NOW) - 7200) })]);
		expect((await post(old, { parameters: { options: { maxAgeHours: 1 } } })).result).toEqual({
			webhookResponse: 'EVENT_RECEIVED',
		});
		expect(
			(await post(old, { parameters: { options: { maxAgeHours: 3 } } })).result.workflowData?.[0],
		).toHaveLength(1);
	});
	test('1000 messages in one delivery', async () => {
		const messages = Array.from({ length: 1000 }, (_, index) => ({
			...text(`${index}`),
			id: `wamid.${index}`,
		}));
		const { result } = await post(messagesDelivery(messages));
		expect(result.workflowData?.[0]).toHaveLength(1000);
	});
});

test('the GET webhook comes first, and the POST answers as the setting says', () => {
	const { webhooks, outputNames } = trigger.description;
	expect(
		webhooks?.map(({ name, httpMethod, path, responseMode }) => [name, httpMethod, path, responseMode]),
	).toEqual([
		['setup', 'GET', 'whatsapp', 'onReceived'],
		['default', 'POST', 'whatsapp', '={{$parameter["responseMode"]}}'],
	]);
	expect(outputNames).toEqual(['Messages', 'Statuses', 'Account Events']);
});
