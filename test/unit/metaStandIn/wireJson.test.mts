import { createHmac } from 'node:crypto';
import { signature, wireJson } from '../../../sandbox/meta/wireJson.mts';
import { startSubscriber, startTestMeta, subscribe } from './subscriber.mts';

// whatsapp.md 1.2, test vector.
const secret = '0123456789abcdef0123456789abcdef';
const vector = {
	object: 'whatsapp_business_account',
	entry: [
		{
			id: '102290129340398',
			changes: [
				{
					value: {
						messaging_product: 'whatsapp',
						metadata: { display_phone_number: '15550783881', phone_number_id: '106540352242922' },
						contacts: [{ profile: { name: 'Zoë 👍' }, wa_id: '16505551234' }],
						messages: [
							{
								from: '16505551234',
								id: 'wamid.TEST1',
								timestamp: '1749416383',
								text: { body: 'äöå https://example.com' },
								type: 'text',
							},
						],
					},
					field: 'messages',
				},
			],
		},
	],
};

describe('bytes on the wire', () => {
	it('are the ones of the reference vector, with its signature', () => {
		const body = wireJson(vector);
		expect(Buffer.byteLength(body)).toBe(466);
		expect(signature(body, secret)).toBe('sha256=f5c6e6bbb037d2bd2569217e3a07e025bd92937aa3f451bbdc26372779421c77');
	});

	it('are ASCII with lower-case escapes and escaped slashes, and mean the same', () => {
		const value = { text: 'Ünï \u007f \u2028 👍 a/b "quoted" back\\slash' };
		const body = wireJson(value);
		expect(body).toMatch(/^[\x20-\x7e]+$/);
		expect(body).toContain('\\u00dc');
		expect(body).toContain('\\ud83d\\udc4d');
		expect(body).toContain('a\\/b');
		expect(JSON.parse(body)).toEqual(value);
	});

	it('are signed over exactly what is sent, with the app secret', async () => {
		const subscriber = await startSubscriber();
		const test = await startTestMeta();
		await subscribe(test, subscriber.url);
		await test.control('POST', 'customers/ana/messages', { text: 'Zoë https://x.example 👍', wait: true });
		const [received] = subscriber.received;
		expect(received?.headers['content-type']).toBe('application/json');
		expect(received?.headers['user-agent']).toBe('facebookexternalua');
		const expected = createHmac('sha256', 'sandbox-app-secret-0123456789abcdef').update(received?.body ?? '').digest('hex');
		expect(received?.headers['x-hub-signature-256']).toBe(`sha256=${expected}`);
		expect(received?.body).toContain('Zo\\u00eb https:\\/\\/x.example \\ud83d\\udc4d');
		await test.meta.close();
		await subscriber.close();
	});

	it('can carry a wrong, missing or malformed signature on request', async () => {
		const subscriber = await startSubscriber();
		const test = await startTestMeta();
		await subscribe(test, subscriber.url);
		for (const kind of ['wrong', 'missing', 'malformed', 'valid']) {
			await test.control('POST', 'deliver', { body: { object: 'whatsapp_business_account', entry: [] }, signature: kind });
		}
		const signatures = subscriber.received.map((one) => one.headers['x-hub-signature-256']);
		expect(signatures.slice(0, 3)).toEqual([`sha256=${'0'.repeat(64)}`, undefined, 'sha256=nothex']);
		expect(signatures[3]).toBe(signature(subscriber.received[3]?.body ?? '', 'sandbox-app-secret-0123456789abcdef'));
		await test.meta.close();
		await subscriber.close();
	});
});
