import { setTimeout as delay } from 'node:timers/promises';
import { linkKey, linkUrl, signLink } from '../../lib/conversation/sessionLink.ts';
import { accounts } from '../../sandbox/runner/settings.mts';
import { webhookPaths } from '../../sandbox/runner/wiring.mts';
import { Desk, type CaseActivity } from '../../sandbox/runner/desk.mts';
import { eventually, startLoop, type Loop } from '../../sandbox/runner/loop.mts';
import { Phone } from '../../sandbox/runner/phone.mts';

let loop: Loop;
let desk: Desk;

beforeAll(async () => {
	loop = await startLoop();
	desk = new Desk(loop.creatio);
});
afterAll(async () => {
	await loop?.stop();
});

const handoffText = /colleague will answer/i;
const linkIn = (activities: CaseActivity[]): string => /https?:\/\/\S+\/webhook\/whatsapp-session\?\S+/.exec(`${activities[0]?.text} ${activities[0]?.notes}`)?.[0] ?? '';
/** The first activity is the handoff note with link and summary; the others are the messages. */
const messagesOf = (activities: CaseActivity[]): CaseActivity[] => activities.slice(1).filter((activity) => activity.isOurs);
const withText = (activities: CaseActivity[], text: string): CaseActivity[] => messagesOf(activities).filter((activity) => activity.text.includes(text));

describe('from the first message to the closed case', () => {
	const number = '447700900501';
	let phone: Phone;
	const said: string[] = [];

	test('the AI answers three turns', async () => {
		phone = await Phone.of(loop.meta, 'Clara', number);
		for (const [index, text] of ['Hello, do you deliver on Saturdays?', 'What are your opening hours?', 'Where is my order 4711?'].entries()) {
			expect((await phone.write(text)).httpStatus).toBe(200);
			said.push(text, (await phone.receives(index + 1))[index] as string);
		}
		expect(await desk.casesOf(number)).toEqual([]);
		for (const answer of await phone.receives(3)) expect(answer).not.toMatch(handoffText);
	});

	test('asking for a person makes one contact, one case and one message on the phone', async () => {
		const request = 'I need to speak with a person';
		await phone.write(request);
		said.push(request);
		const texts = await phone.receives(4);
		expect(texts[3]).toMatch(handoffText);
		const found = await desk.onlyCaseOf(number, (one) => withText(one.activities, request).length > 0);

		const contacts = await loop.creatio.get<Array<{ Name: string; MobilePhone: string }>>('/table/Contact');
		expect(contacts.filter((contact) => contact.MobilePhone.replace(/\D/g, '') === number)).toHaveLength(1);
		expect(found.contact).toBe('Clara');
		expect(found.number).toMatch(/^SR\d+/);
		expect(found.status).toBe('New');
		expect(found.origin).not.toBe('');
		const description = String(found.fields.find((field) => field.column === 'Symptoms')?.value ?? '');
		expect(description.length).toBeGreaterThan(20);
		expect(found.activities.every((activity) => activity.isOurs && activity.status === 'Completed' && !activity.showInScheduler)).toBe(true);

		// One activity per message so far, in the order in which they were said.
		const messages = messagesOf(found.activities);
		expect(messages).toHaveLength(said.length);
		const positions = said.map((text) => messages.findIndex((activity) => activity.text.includes(text)));
		for (const text of said) expect({ text, activities: withText(found.activities, text).length }).toEqual({ text, activities: 1 });
		expect(positions).toEqual([...positions].sort((a, b) => a - b));
		expect(linkIn(found.activities)).toContain('sig=');
	});

	test('the AI-filled fields are on the case', async () => {
		const found = await desk.onlyCaseOf(number);
		expect(found.priority).not.toBe('');
		expect(found.fields.find((field) => field.column === 'UsrOrderNumber')?.value).toBe('4711');
	});

	test('the session link opens the page, and a changed link is refused', async () => {
		const found = await desk.onlyCaseOf(number);
		const link = linkIn(found.activities);
		const page = await fetch(link);
		const html = await page.text();
		expect(page.status).toBe(200);
		expect(page.headers.get('content-type')).toContain('text/html');
		expect(html).toContain('Where is my order 4711?');
		expect(html).toContain(found.number);
		const tampered = await fetch(link.replace(/sig=./, (start) => (start === 'sig=a' ? 'sig=b' : 'sig=a')));
		expect(tampered.status).toBe(403);
		expect(await tampered.text()).not.toContain('4711');
		const otherSession = await fetch(link.replace(/s=[0-9a-f]{8}/, 's=00000000'));
		expect(otherSession.status).toBe(403);
	});

	test('the next message goes to the case, and the AI is silent', async () => {
		await phone.write('It is the blue one');
		const found = await desk.onlyCaseOf(number, (one) => withText(one.activities, 'It is the blue one').length > 0);
		expect(withText(found.activities, 'It is the blue one')).toHaveLength(1);
		await delay(4_000);
		expect(await phone.received()).toHaveLength(4);
	});

	test('the reply of the rep is on the phone once, an internal note never', async () => {
		const { id } = await desk.onlyCaseOf(number);
		await desk.reply(id, 'Customer seems upset, be careful', 'internal');
		await desk.reply(id, 'Your parcel arrives tomorrow.\nSorry for the wait!');
		const texts = await phone.receives(5);
		expect(texts[4]).toBe('Your parcel arrives tomorrow.\nSorry for the wait!');
		await delay(4_000);
		const all = (await phone.received()).map((message) => message.text);
		expect(all).toHaveLength(5);
		expect(all.join('\n')).not.toContain('upset');
	});

	test('after the case is resolved the AI answers again, in a new session', async () => {
		const { id } = await desk.onlyCaseOf(number);
		await desk.resolve(id);
		await eventually('the closing in the log', async () => (await loop.rest.rows(loop.provisioned.tableId)).some((row) => row.kind === 'closed' && row.caseId === id));
		await phone.write('How can I return something?');
		const texts = await phone.receives(6);
		expect(texts[5]).not.toMatch(handoffText);
		const sessions = new Set((await loop.rest.rows(loop.provisioned.tableId)).filter((row) => String(row.conversationKey).endsWith(number) && row.sessionId !== '').map((row) => row.sessionId));
		expect(sessions.size).toBe(2);
		expect(await desk.casesOf(number)).toHaveLength(1);
	});
});

describe('the button on the session page', () => {
	test('hands off a conversation that the AI owns', async () => {
		const number = '447700900502';
		const phone = await Phone.of(loop.meta, 'Dora', number);
		await phone.write('What are your opening hours?');
		await phone.receives(1);
		const rows = await loop.rest.rows(loop.provisioned.tableId);
		const row = rows.find((one) => String(one.conversationKey).endsWith(number) && one.sessionId !== '');
		const link = sessionLink(String(row?.conversationKey), String(row?.sessionId));
		const html = await (await fetch(link)).text();
		const form = /<form[^>]*action="([^"]+)"[^>]*>([\s\S]*?)<\/form>/.exec(html);
		expect(form).not.toBeNull();
		const fields = new URLSearchParams([...String(form?.[2]).matchAll(/name="([^"]+)" value="([^"]*)"/g)].map((match) => [unescapeHtml(match[1] as string), unescapeHtml(match[2] as string)]));
		const answer = await fetch(unescapeHtml(form?.[1] as string), { method: 'POST', body: fields });
		expect(answer.status).toBe(200);
		await desk.onlyCaseOf(number);
		expect((await phone.receives(2))[1]).toMatch(handoffText);

		const forged = new URLSearchParams(fields);
		forged.set('sig', '0'.repeat(64));
		expect((await fetch(unescapeHtml(form?.[1] as string), { method: 'POST', body: forged })).status).toBe(403);
	});
});

describe('what comes twice', () => {
	test('a delivery that is repeated, also eight times at the same moment, is answered once', async () => {
		const phone = await Phone.of(loop.meta, 'Emil', '447700900503');
		await phone.write('What are your opening hours?');
		await loop.meta.post('/repeat', { times: 1 });
		await loop.meta.post('/repeat', { times: 8, concurrent: true });
		await phone.receives(1);
		await delay(6_000);
		expect(await phone.received()).toHaveLength(1);
	});

	test('a handoff that is delivered twice makes one case without doubled activities', async () => {
		const number = '447700900504';
		const phone = await Phone.of(loop.meta, 'Fay', number);
		const answers = await Promise.all([phone.write('I want to talk to a human, order 815'), delay(50).then(() => loop.meta.post('/repeat', { times: 2, concurrent: true }))]);
		expect(answers[0].httpStatus).toBe(200);
		await loop.meta.post('/repeat', { times: 1 });
		await phone.receives(1);
		await delay(6_000);
		const found = await desk.onlyCaseOf(number);
		expect(withText(found.activities, 'order 815')).toHaveLength(1);
		expect(await phone.received()).toHaveLength(1);
	});

	test('three messages in a row get one answer', async () => {
		const phone = await Phone.of(loop.meta, 'Gus', '447700900505');
		await Promise.all(['Hi', 'I have a question', 'what are your opening hours?'].map((text) => phone.write(text)));
		await phone.receives(1);
		await delay(5_000);
		expect(await phone.received()).toHaveLength(1);
	});
});

describe('who may call the webhook', () => {
	const executions = async () => (await loop.rest.executions({ workflowId: loop.provisioned.workflows['whatsapp-ai-support.json'], limit: 250 })).length;
	/** Statuses of earlier messages are still coming in for a while. */
	const settled = async () =>
		await eventually('a quiet moment', async () => {
			const before = await executions();
			await delay(2_500);
			return (await executions()) === before ? before : undefined;
		});

	test.each(['wrong', 'missing', 'malformed'])('a %s signature: 401 and no execution', async (signature) => {
		const before = await settled();
		const answer = await loop.meta.post<{ answers: Array<{ status: number }> }>('/repeat', { times: 1, signature });
		expect(answer.answers[0]?.status).toBe(401);
		await delay(1_000);
		expect(await executions()).toBe(before);
	});

	test('the handshake answers the challenge as plain text, and 403 for a wrong token', async () => {
		const url = `${loop.rest.url}/webhook/${webhookPaths.whatsApp}`;
		const good = await fetch(`${url}?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=sandbox-verify-token`);
		expect([good.status, await good.text()]).toEqual([200, '1158201444']);
		expect(good.headers.get('content-type')).toContain('text/plain');
		const wrong = await fetch(`${url}?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=guess`);
		expect(wrong.status).toBe(403);
		expect(await wrong.text()).not.toContain('1158201444');
	});
});

const unescapeHtml = (text: string): string => text.replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

const sessionLink = (conversationKey: string, sessionId: string): string =>
	linkUrl(
		`${loop.rest.url}/webhook/${webhookPaths.sessionPage}`,
		signLink(linkKey(accounts.meta.appSecret), { conversationKey, sessionId, days: 1, now: new Date() }),
	);
