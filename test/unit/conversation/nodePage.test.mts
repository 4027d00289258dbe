import { linkKey, signLink } from '../../../lib/conversation/sessionLink';
import { caseId, Log, MINUTE, sessionId, START } from './log.mts';
import { run, SECRET, stored } from './runNode.mts';

describe('render session page', () => {
	const query = (conversationKey: string, session: string) => ({
		...signLink(linkKey(SECRET), { conversationKey, sessionId: session, days: 30, now: new Date(START) }),
	});
	const parameters = {
		operation: 'renderSessionPage',
		action: 'show',
		handOffUrl: 'https://n8n.example/hand-off',
	};

	test('shows the session of a good link', async () => {
		const log = new Log();
		log.customer('m1', 0, { text: 'Hello <b>' });
		const { json } = await run({
			parameters: { ...parameters, query: query(log.key, sessionId('m1')) },
			rows: stored(log),
		});
		expect(json[0][0]).toMatchObject({
			statusCode: 200,
			headers: { 'Content-Type': 'text/html; charset=utf-8' },
		});
		expect(json[0][0].html).toContain('Hello &lt;b&gt;');
		const text = JSON.stringify(query(log.key, sessionId('m1')));
		expect(
			(await run({ parameters: { ...parameters, query: text }, rows: stored(log) })).json[0][0].statusCode,
		).toBe(200);
	});

	test('refuses tampered and expired links, and links to deleted sessions', async () => {
		const log = new Log();
		log.customer('m1', 0, { text: 'private' });
		const good = query(log.key, sessionId('m1'));
		for (const [bad, now, statusCode] of [
			[{ ...good, c: 'other' }, 0, 403],
			[{}, 0, 403],
			['not json', 0, 403],
			[good, 40 * 24 * 60 * MINUTE, 403],
			[query(log.key, 'gone'), 0, 404],
			[query('other', sessionId('m1')), 0, 404],
		] as const) {
			const { json } = await run({
				parameters: { ...parameters, action: 'handOff', query: bad },
				rows: stored(log),
				now,
			});
			expect(json[1]).toEqual([]);
			expect(json[0][0].statusCode).toBe(statusCode);
			expect(json[0][0].html).not.toContain('private');
		}
	});

	test('hands off once, and says so when there is nothing to hand off', async () => {
		const log = new Log();
		log.customer('m1', 0);
		const session = sessionId('m1');
		const asked = { ...parameters, action: 'handOff', query: query(log.key, session) };
		const { json } = await run({ parameters: asked, rows: stored(log), now: MINUTE });
		expect(json[0]).toEqual([]);
		expect(json[1][0]).toMatchObject({
			statusCode: 200,
			conversation: { owner: 'rep', session: { id: session } },
			handoff: { decision: 'handoff', reason: 'manual' },
			log: { eventId: `handoff:${session}`, kind: 'handoff', author: 'rep', sessionId: session },
		});
		expect(json[1][0].html).toContain('With a person');
		expect(json[1][0].html).not.toContain('<form');
		log.handOff(session, MINUTE);
		log.case(session, MINUTE, ['m1']);
		const again = await run({ parameters: asked, rows: stored(log), now: 2 * MINUTE });
		expect(again.json[1]).toEqual([]);
		expect(again.json[0][0].html).toContain('A person has this conversation already.');
		log.caseClosed(caseId(session), 3 * MINUTE);
		const closed = await run({ parameters: asked, rows: stored(log), now: 4 * MINUTE });
		expect(closed.json[0][0].html).toContain('closed already');
	});
});
