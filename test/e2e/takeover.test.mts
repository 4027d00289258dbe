import { setTimeout as delay } from 'node:timers/promises';
import { derivedId } from '../../lib/conversation/derivedId.ts';
import { linkKey, linkUrl, signLink } from '../../lib/conversation/sessionLink.ts';
import { Desk } from '../../sandbox/runner/desk.mts';
import { eventually, startLoop, type Loop } from '../../sandbox/runner/loop.mts';
import { Phone } from '../../sandbox/runner/phone.mts';
import { accounts } from '../../sandbox/runner/settings.mts';
import { webhookPaths } from '../../sandbox/runner/wiring.mts';

let loop: Loop;
let desk: Desk;

beforeAll(async () => {
	loop = await startLoop();
	desk = new Desk(loop.creatio);
});
afterAll(async () => {
	await loop?.stop();
});

type Row = Record<string, unknown>;
const keyOf = (number: string): string => `${accounts.meta.phoneNumberId}:GB.2${number}`;
const rowsOf = async (number: string): Promise<Row[]> => (await loop.rest.rows(loop.provisioned.tableId)).filter((row) => row.conversationKey === keyOf(number));
const contactsOf = async (number: string): Promise<Row[]> =>
	(await loop.creatio.get<Row[]>('/table/Contact')).filter((row) => String(row.MobilePhone).replace(/\D/g, '') === number);

describe('a rep takes over while the AI is thinking', () => {
	/** The customer asks, and the model holds its answer back for `delayMs`. */
	async function askSlowly(phone: Phone, delayMs: number): Promise<string> {
		const asked = (await loop.model.get<{ agent: number }>('/counters')).agent;
		await loop.model.post('/behaviour', { kind: 'slow', on: 'agent', delayMs });
		const { messageId } = await phone.write('What are your opening hours?');
		await eventually('the question at the model', async () => (await loop.model.get<{ agent: number }>('/counters')).agent > asked);
		return messageId;
	}
	const droppedRow = async (number: string): Promise<Row> =>
		await eventually('the note that the answer was dropped', async () => (await rowsOf(number)).find((row) => String(row.data).includes('"note":"dropped"')), 60_000);

	test('with the button: the answer is dropped, the customer hears of the handoff, one case', async () => {
		const number = '447700900601';
		const phone = await Phone.of(loop.meta, 'Hal', number);
		const messageId = await askSlowly(phone, 8_000);
		const link = signLink(linkKey(accounts.meta.appSecret), { conversationKey: keyOf(number), sessionId: derivedId('session', keyOf(number), messageId), days: 1, now: new Date() });
		const form = new URL(linkUrl(`${loop.rest.url}/webhook/${webhookPaths.handOff}`, link));
		const answer = await fetch(form.origin + form.pathname, { method: 'POST', body: form.searchParams });
		expect(answer.status).toBe(200);
		expect(String((await droppedRow(number)).data)).toContain('A rep took over');
		await desk.onlyCaseOf(number);
		await delay(3_000);
		const texts = (await phone.received()).map((message) => message.text);
		expect(texts).toEqual([expect.stringMatching(/colleague will answer/i)]);
	});

	test('by typing in the WhatsApp Business app: the answer is dropped, and nothing else is said', async () => {
		const number = '447700900602';
		const phone = await Phone.of(loop.meta, 'Ida', number);
		await askSlowly(phone, 8_000);
		await loop.meta.post('/echo', { customerId: phone.customerId, text: 'Hello Ida, this is Tom. We are open until six.' });
		expect(String((await droppedRow(number)).data)).toContain('A rep took over');
		await delay(3_000);
		expect((await phone.received()).map((message) => message.text)).toEqual(['Hello Ida, this is Tom. We are open until six.']);
		expect(await desk.casesOf(number)).toEqual([]);
	});

	test('when the customer writes more meanwhile, one answer covers both messages', async () => {
		const number = '447700900603';
		const phone = await Phone.of(loop.meta, 'Jon', number);
		await askSlowly(phone, 6_000);
		await phone.write('And how do I return something?');
		await droppedRow(number);
		await phone.receives(1);
		await delay(4_000);
		expect(await phone.received()).toHaveLength(1);
	});
});

describe('at the same moment', () => {
	test('eight deliveries of the first message of a new customer: one case, one contact, one message', async () => {
		const number = '447700900604';
		const phone = await Phone.of(loop.meta, 'Kim', number);
		await loop.meta.patch('/knobs', { duplicateDeliveries: 7 });
		await phone.write('I want to talk to a human, order 901');
		await loop.meta.patch('/knobs', { duplicateDeliveries: 0 });
		const found = await desk.onlyCaseOf(number, (one) => one.activities.some((activity) => activity.text.includes('order 901')));
		await delay(8_000);
		expect((await rowsOf(number)).filter((row) => row.author === 'customer').length).toBe(8);
		expect(await phone.received()).toHaveLength(1);
		const { activities } = await desk.onlyCaseOf(number);
		expect(activities.slice(1).filter((activity) => activity.text.includes('order 901'))).toHaveLength(1);
		expect(found.contact).toBe('Kim');
		expect(await contactsOf(number)).toHaveLength(1);
	});

	test('eight deliveries of a question: one answer', async () => {
		const number = '447700900605';
		const phone = await Phone.of(loop.meta, 'Lea', number);
		await loop.meta.patch('/knobs', { duplicateDeliveries: 7 });
		await phone.write('What are your opening hours?');
		await loop.meta.patch('/knobs', { duplicateDeliveries: 0 });
		await phone.receives(1);
		await delay(8_000);
		expect(await phone.received()).toHaveLength(1);
	});

	test('two messages of a new customer in the same millisecond: one message back, one case with both', async () => {
		const number = '447700900606';
		const phone = await Phone.of(loop.meta, 'Max', number);
		const { customerId } = phone;
		const { statuses } = await loop.meta.post<{ statuses: number[] }>('/burst', {
			messages: [
				{ customerId, text: 'My parcel 902 is lost' },
				{ customerId, text: 'I want to talk to a human' },
			],
		});
		expect(statuses).toEqual([200, 200]);
		const both = ['parcel 902', 'talk to a human'];
		await desk.onlyCaseOf(number, (one) => both.every((text) => one.activities.slice(1).some((activity) => activity.text.includes(text))));
		await delay(6_000);
		const { activities } = await desk.onlyCaseOf(number);
		for (const text of both) expect(activities.slice(1).filter((activity) => activity.text.includes(text))).toHaveLength(1);
		expect(await phone.received()).toHaveLength(1);
		expect(await contactsOf(number)).toHaveLength(1);
	});
});
