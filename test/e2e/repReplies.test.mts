import { Desk } from '../../sandbox/runner/desk.mts';
import { eventually, startLoop, type Loop } from '../../sandbox/runner/loop.mts';
import { GOODBYE, handedOff, noteOn, notes, onPhone, quiet, REOPEN, shows, withRepSettings, type HandedOff } from './repSteps.mts';

let loop: Loop;
let desk: Desk;

beforeAll(async () => {
	loop = await startLoop({ adapt: withRepSettings() });
	desk = new Desk(loop.creatio);
});
afterAll(async () => {
	await loop?.stop();
});

const LATE = 24 * 60 + 1;
const templatesOn = async (one: HandedOff): Promise<number> => (await onPhone(one.phone)).filter((text) => text === REOPEN).length;

describe('inside the window', () => {
	test('a task and a feed message arrive, an internal note and our own records never', async () => {
		const one = await handedOff(loop, desk, 'Ada', '447700900801');
		await desk.reply(one.caseId, 'Customer is angry', 'internal');
		await desk.reply(one.caseId, 'Your parcel is on its way.');
		await shows(one.phone, 'Your parcel is on its way.');
		await desk.reply(one.caseId, 'WhatsApp: It arrives tomorrow.', 'feed');
		await shows(one.phone, 'It arrives tomorrow.');
		await quiet();
		expect((await onPhone(one.phone)).slice(1)).toEqual(['Your parcel is on its way.', 'It arrives tomorrow.']);
		// The processes called for the integration's own activities as well, and each was refused by its id.
		const own = new Set((await desk.onlyCaseOf(one.number)).activities.filter(({ isOurs }) => isOurs).map(({ id }) => id));
		const calls = await loop.creatio.get<Array<{ body: { activityId?: string }; note: string; status: number }>>('/deliveries');
		const echoes = calls.filter(({ body }) => own.has(body.activityId ?? ''));
		expect(echoes.length).toBeGreaterThan(0);
		for (const echo of echoes) expect(echo).toMatchObject({ status: 200, note: expect.stringContaining('made by this package itself') });
	});
});

describe('outside the window', () => {
	test('a minute late: kept, template, note; delivered with a note when the customer answers', async () => {
		const one = await handedOff(loop, desk, 'Bea', '447700900802', LATE);
		await desk.reply(one.caseId, 'We found your parcel.');
		await shows(one.phone, REOPEN);
		expect((await noteOn(desk, one.number, 'Reply kept: the customer was asked to write')).text).toContain('We found your parcel.');
		expect(await onPhone(one.phone)).toEqual([REOPEN]);
		await one.phone.write('Yes please?');
		await shows(one.phone, 'We found your parcel.');
		await noteOn(desk, one.number, 'Kept reply sent', 'We found your parcel.');
		await quiet();
		expect(await onPhone(one.phone)).toEqual([REOPEN, 'We found your parcel.']);
	});

	test('three replies: one template, delivered in order', async () => {
		const one = await handedOff(loop, desk, 'Cid', '447700900803', LATE);
		const texts = ['First.', 'Second.', 'Third.'];
		for (const text of texts) await desk.reply(one.caseId, text);
		for (const text of texts) await noteOn(desk, one.number, 'Reply kept', text);
		expect(await templatesOn(one)).toBe(1);
		await one.phone.write('Hello again');
		await shows(one.phone, 'Third.');
		await quiet();
		expect(await onPhone(one.phone)).toEqual([REOPEN, ...texts]);
		for (const text of texts) await noteOn(desk, one.number, 'Kept reply sent', text);
	});

	test.each([
		['at once', 'immediate', 'Dan', '447700900804'],
		['in a later status', 'late', 'Eva', '447700900805'],
	])('Meta says so %s (131047): the same outcome', async (_when, windowRefusal, name, number) => {
		const one = await handedOff(loop, desk, name, number);
		await loop.meta.patch('/knobs', { windowRefusal });
		await loop.meta.post(`/customers/${one.phone.customerId}/close-window`);
		await desk.reply(one.caseId, 'Here is your answer.');
		await shows(one.phone, REOPEN);
		await noteOn(desk, number, 'Reply kept: the customer was asked to write', 'Here is your answer.');
		await loop.meta.patch('/knobs', { windowRefusal: 'late' });
		await one.phone.write('I am here');
		await shows(one.phone, 'Here is your answer.');
		await noteOn(desk, number, 'Kept reply sent', 'Here is your answer.');
		await quiet();
		expect((await onPhone(one.phone)).slice(1)).toEqual([REOPEN, 'Here is your answer.']);
	});

	test('the template is refused: kept, and the rep reads why', async () => {
		const one = await handedOff(loop, desk, 'Fin', '447700900806', LATE);
		await loop.meta.post('/faults', { kind: 'error', on: 'send', code: 132001, title: 'Template name does not exist in the translation', details: 'template name does not exist in en_US' });
		await desk.reply(one.caseId, 'Are you there?');
		const note = await noteOn(desk, one.number, 'Reply kept until the customer writes again');
		expect(note.text).toContain('The template reopen_conversation did not go out');
		expect(await onPhone(one.phone)).toEqual([]);
		await one.phone.write('Now I am');
		await shows(one.phone, 'Are you there?');
	});

	test('the case is closed first: dropped with a note, and the AI answers what comes next', async () => {
		const one = await handedOff(loop, desk, 'Gil', '447700900807', LATE);
		await desk.reply(one.caseId, 'Too late for this.');
		await shows(one.phone, REOPEN);
		await desk.resolve(one.caseId);
		await noteOn(desk, one.number, 'Reply not sent: the case is closed', 'Too late for this.');
		await desk.reply(one.caseId, 'And later still.');
		await noteOn(desk, one.number, 'Reply not sent: the case is closed', 'And later still.');
		await one.phone.write('What are your opening hours?');
		await eventually('the answer of the AI', async () => (await onPhone(one.phone)).length === 2);
		await quiet();
		const texts = await onPhone(one.phone);
		expect(texts).toHaveLength(2);
		expect(texts.join('\n')).not.toMatch(/Too late for this|And later still|closed|colleague/);
	});
});

describe('closing', () => {
	test.each([
		['resolve', 'Hal', '447700900808'],
		['close', 'Ivy', '447700900809'],
		['cancel', 'Jim', '447700900810'],
	])('%s ends the session with one goodbye, however often it is told; the AI answers next', async (status, name, number) => {
		const one = await handedOff(loop, desk, name, number);
		await loop.creatio.post('/status', { caseId: one.caseId, status });
		await shows(one.phone, GOODBYE);
		for (let time = 0; time < 3; time++) await loop.creatio.post('/processes/send', { event_type: 'case_closed', caseId: one.caseId });
		await quiet();
		expect((await onPhone(one.phone)).slice(1)).toEqual([GOODBYE]);
		await one.phone.write('What are your opening hours?');
		await eventually('the answer of the AI', async () => (await onPhone(one.phone)).length === 3);
		expect((await onPhone(one.phone))[2]).not.toMatch(/colleague/);
		expect(notes(await desk.onlyCaseOf(number), 'Reply')).toEqual([]);
	});
});
