import { startTestMeta, WABA, type TestMeta } from './subscriber.mts';

let test: TestMeta;

beforeAll(async () => {
	test = await startTestMeta({ pairLimit: 'off', messagesPerSecond: 10_000 });
	await test.call('POST', '/_control/customers/ana/messages', { text: 'hi' });
});

afterAll(() => test.meta.close());

const to = '+447700900123';
const codeOf = async (message: Record<string, unknown>) => {
	const { status, body } = await test.send({ to, ...message });
	return status === 200 ? 200 : body.error?.code;
};
const buttons = (...titles: string[]) => ({
	type: 'interactive',
	interactive: { type: 'button', body: { text: 'Pick' }, action: { buttons: titles.map((title, i) => ({ type: 'reply', reply: { id: `b${i}`, title } })) } },
});
const list = (rows: number, title = 'Row') => ({
	type: 'interactive',
	interactive: {
		type: 'list',
		body: { text: 'Pick' },
		action: { button: 'Menu', sections: [{ title: 'A', rows: Array.from({ length: rows }, (_, i) => ({ id: `r${i}`, title: `${title} ${i}` })) }] },
	},
});
const template = (name: string, parameters?: unknown[], language = 'en_US') => ({
	type: 'template',
	template: { name, language: { code: language }, ...(parameters ? { components: [{ type: 'body', parameters }] } : {}) },
});
const text = (value: string) => ({ type: 'text', text: value });

describe('limits of a send (whatsapp.md 2.1)', () => {
	it.each<[string, Record<string, unknown>, number]>([
		['4096 characters', { type: 'text', text: { body: 'x'.repeat(4096) } }, 200],
		['4097 characters', { type: 'text', text: { body: 'x'.repeat(4097) } }, 100],
		['an empty text', { type: 'text', text: { body: '' } }, 100],
		['an unknown type', { type: 'poll', poll: {} }, 131051],
		['three buttons', buttons('One', 'Two', 'Three'), 200],
		['four buttons', buttons('One', 'Two', 'Three', 'Four'), 131009],
		['a title of 21 characters', buttons('x'.repeat(21)), 131009],
		['equal titles', buttons('Same', 'Same'), 131009],
		['ten rows', list(10), 200],
		['eleven rows', list(11), 131009],
		['a row title of more than 24', list(1, 'x'.repeat(24)), 131009],
		['media with neither id nor link', { type: 'image', image: { caption: 'x' } }, 100],
		['media with both', { type: 'image', image: { id: '1', link: 'https://x.example/a.png' } }, 100],
		['a caption of 1025', { type: 'image', image: { link: 'https://x.example/a.png', caption: 'x'.repeat(1025) } }, 131009],
		['an unknown media id', { type: 'image', image: { id: '1' } }, 131009],
		['a location', { type: 'location', location: { latitude: '51.5', longitude: '-0.1' } }, 200],
		['callback data of 513', { type: 'text', text: { body: 'x' }, biz_opaque_callback_data: 'x'.repeat(513) }, 100],
		['a bad recipient type', { type: 'text', text: { body: 'x' }, recipient_type: 'person' }, 100],
		['no recipient', { to: undefined, type: 'text', text: { body: 'x' } }, 100],
		['ourselves', { to: '+15550783881', type: 'text', text: { body: 'x' } }, 131021],
	])('%s', async (_name, message, code) => {
		expect(await codeOf(message)).toBe(code);
	});

	it('answers in Meta\'s form, and asks for messaging_product first', async () => {
		const { status, body } = await test.send({ to, ...buttons('One', 'Two', 'Three', 'Four') });
		expect(status).toBe(400);
		expect(body.error).toMatchObject({
			message: '(#131009) Parameter value is not valid',
			type: 'OAuthException',
			code: 131009,
			error_data: { messaging_product: 'whatsapp', details: expect.stringContaining('Max allowed buttons: 3') },
		});
		expect(body.error?.fbtrace_id).toMatch(/^A/);
		expect((await test.send({ messaging_product: undefined, to, type: 'text', text: { body: 'x' } })).body.error?.message).toContain('messaging_product');
	});
});

describe('templates', () => {
	it.each<[string, Record<string, unknown>, number]>([
		['fits', template('support_update', [text('Ana'), text('It is on its way.')]), 200],
		['named fits in any order', template('appointment_reminder', [{ ...text('Monday'), parameter_name: 'day' }, { ...text('Ana'), parameter_name: 'first_name' }]), 200],
		['too few parameters', template('support_update', [text('Ana')]), 132000],
		['names missing', template('appointment_reminder', [text('Ana'), text('Monday')]), 100],
		['a line break inside', template('support_update', [text('Ana'), text('one\ntwo')]), 132018],
		['too long after filling', template('support_update', [text('Ana'), text('x'.repeat(1020))]), 132005],
		['another language', template('support_update', [text('a'), text('b')], 'de'), 132001],
		['the same name in Spanish', template('reopen_conversation', undefined, 'es'), 200],
		['not approved yet', template('spring_offer', [text('10 %')]), 132001],
		['paused', template('old_notice'), 132015],
		['unknown', template('nothing'), 132001],
		['header of the wrong kind', template('receipt', [text('order 4711')]), 132012],
	])('%s', async (_name, message, code) => {
		expect(await codeOf(message)).toBe(code);
	});

	it('say 404 for a missing one and never go to a user id when they authenticate', async () => {
		expect((await test.send({ to, ...template('nothing') })).status).toBe(404);
		const { body } = await test.send({ recipient: 'GB.20817787093429421234', ...template('sign_in_code', [text('123456')]) });
		expect(body.error?.code).toBe(131062);
	});

	it('are listed with filters, fields and pages', async () => {
		const page = async (query: string) => (await test.call('GET', `/v25.0/${WABA}/message_templates?${query}`)).body as {
			data: Record<string, unknown>[];
			paging: { cursors?: { after: string }; next?: string };
			error?: { code: number };
		};
		const first = await page('limit=4&fields=name,status');
		expect(first.data[0]).toEqual({ name: 'reopen_conversation', status: 'APPROVED', id: '1387000000000001' });
		expect(first.paging.next).toContain('after=');
		const second = await page(`limit=4&after=${first.paging.cursors?.after}`);
		expect(second.data[0]?.id).toBe('1387000000000005');
		expect((await page('status=approved')).data.every((one) => one.status === 'APPROVED')).toBe(true);
		expect((await page('name=reopen_conversation')).data).toHaveLength(2);
		expect((await page('after=nonsense')).error?.code).toBe(131059);
	});
});

it('knobs have names, and a misspelt one is refused', async () => {
	const answer = await test.call('PATCH', '/_control/knobs', { paarLimit: 'off' });
	expect(answer).toMatchObject({ status: 400, body: { message: 'There is no knob "paarLimit".' } });
});
