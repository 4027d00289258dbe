import { Desk } from '../../sandbox/runner/desk.mts';
import { eventually, startLoop, type Loop } from '../../sandbox/runner/loop.mts';
import { accounts } from '../../sandbox/runner/settings.mts';
import { webhookPaths } from '../../sandbox/runner/wiring.mts';
import { GOODBYE, handedOff, notes, onPhone, quiet, REOPEN, shows, withRepSettings } from './repSteps.mts';

let loop: Loop;
let desk: Desk;

/** n8n polls once a minute at most. */
const NEXT_POLL = 100_000;

beforeAll(async () => {
	loop = await startLoop({ adapt: withRepSettings({ mode: 'polling', pollTimes: { item: [{ mode: 'everyMinute' }] } }) });
	desk = new Desk(loop.creatio);
	await loop.creatio.post('/processes', { url: '' });
});
afterAll(async () => {
	await loop?.stop();
});

describe('without a single call from Creatio', () => {
	test('replies, late replies and closed cases are found, each once', async () => {
		const one = await handedOff(loop, desk, 'Nia', '447700900841');
		const late = await handedOff(loop, desk, 'Oda', '447700900842', 24 * 60 + 1);
		const texts = ['First.', 'Second.', 'Third.'];
		await desk.reply(one.caseId, 'Not for the customer', 'internal');
		await desk.reply(one.caseId, 'Found by polling.');
		await desk.reply(one.caseId, 'WhatsApp: And this too.', 'feed');
		for (const text of texts) await desk.reply(late.caseId, text);
		await shows(one.phone, 'And this too.', NEXT_POLL);
		await eventually('three notes', async () => notes(await desk.onlyCaseOf(late.number), 'Reply kept').length === 3);
		expect(await onPhone(late.phone)).toEqual([REOPEN]);

		await late.phone.write('Hello again');
		await shows(late.phone, 'Third.');
		await desk.resolve(one.caseId);
		await shows(one.phone, GOODBYE, NEXT_POLL);
		// One more poll sees all of it again.
		await quiet(65_000);
		expect((await onPhone(one.phone)).slice(1)).toEqual(['Found by polling.', 'And this too.', GOODBYE]);
		expect(await onPhone(late.phone)).toEqual([REOPEN, ...texts]);
		expect(await loop.creatio.get('/deliveries')).toEqual([]);
	}, 360_000);

	test('a call that comes all the same starts nothing', async () => {
		const answer = await fetch(`${loop.rest.url}/webhook/${webhookPaths.creatioReply}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', 'x-reply-secret': accounts.creatio.replySecret },
			body: JSON.stringify({ event_type: 'new_activity', caseId: '77616372-0000-8000-8000-000000000000' }),
		});
		expect([answer.status, await answer.text()]).toEqual([200, '{"ignored":"This node is set to polling."}']);
	});
});
