import { createHash } from 'node:crypto';

import fc from 'fast-check';

import { foldState } from '../../../lib/conversation/fold';
import { escapeHtml, markup } from '../../../lib/conversation/html';
import { renderMessagePage, renderSessionPage } from '../../../lib/conversation/sessionPage';
import { HANDOFF, HOUR, iso, Log, MINUTE, SECOND, sessionId } from './log.mts';

const OPTIONS = {
	parameters: { c: '1:2', s: 's1', e: '99', sig: 'abc' },
	handOffUrl: 'https://n8n.example/webhook/hand-off',
	timeZone: 'Europe/Berlin',
};

function page(log: Log, now: number, options = {}) {
	return renderSessionPage(foldState(log.rows, { now: iso(now) }), { ...OPTIONS, ...options });
}

test('shows customer, messages with times and ticks, decisions, and the window', () => {
	const log = new Log();
	log.customer('m1', 0, { text: 'Where is my order?' });
	log.intent('a', SECOND, {
		answers: 'm1',
		session: sessionId('m1'),
		handoff: { ...HANDOFF, decision: 'reply', reason: '', source: 'model', explanation: 'The FAQ has it.' },
	});
	log.sent('a', 2 * SECOND, { answers: 'm1' });
	log.status('out-a', 'read', 3 * SECOND);
	const { html, statusCode } = page(log, 90 * MINUTE);
	expect(statusCode).toBe(200);
	for (const text of [
		'<h1>Ana</h1>',
		'+447700900123',
		'AI answers',
		'Where is my order?',
		'31 Jan 2026, 11:00 CET',
		'aria-label="Read"',
		'The FAQ has it.',
		'decided by the model',
		'closes in 22 h 30 min',
		'<html lang="en">',
		'name="robots" content="noindex',
	]) {
		expect(html).toContain(text);
	}
});

test('the button is there only while the AI owns an open session, and sends the link back', () => {
	const log = new Log();
	log.customer('m1', 0);
	const { html, headers } = page(log, MINUTE);
	expect(html).toContain('<form method="post" action="https://n8n.example/webhook/hand-off">');
	expect(html).toContain('<input type="hidden" name="sig" value="abc">');
	expect(headers['Content-Security-Policy']).toContain("form-action 'self' https://n8n.example");
	expect(page(log, MINUTE, { handOffUrl: '' }).html).not.toContain('<form');
	log.handOff(sessionId('m1'), MINUTE, 'rep');
	log.case(sessionId('m1'), MINUTE, ['m1']);
	const rep = page(log, MINUTE);
	expect(rep.html).not.toContain('<form');
	expect(rep.html).toContain('With a person');
	expect(rep.html).toContain('Handed off to a person (explicit request)');
	expect(rep.html).toContain('href="https://crm.example/case"');
	expect(rep.headers['Content-Security-Policy']).toContain("form-action 'none'");
	log.closed(sessionId('m1'), HOUR);
	expect(page(log, 30 * HOUR).html).toContain('Closed');
	expect(page(log, 30 * HOUR).html).toContain('window closed on');
});

test('nothing that people wrote becomes markup', () => {
	const attack = `"><script>alert(1)</script><img src=x onerror=alert(1)>'&`;
	const log = new Log();
	const customer = { profileName: attack, phone: attack, username: attack };
	log.customer(`m1${attack}`, 0, { text: attack, type: attack, data: { customer } });
	log.append(
		{
			eventId: 'handoff:x',
			kind: 'handoff',
			author: 'ai',
			data: { handoff: { ...HANDOFF, explanation: attack, summary: attack } },
		},
		SECOND,
	);
	log.append(
		{
			eventId: 'case:c',
			kind: 'handoff',
			author: 'system',
			data: { stage: 'case', case: { id: 'c', number: attack, url: 'javascript:alert(1)' } },
		},
		SECOND,
	);
	const { html } = page(log, MINUTE, { notice: attack });
	expect(html).not.toContain('<script');
	expect(html).not.toContain('<img');
	expect(html).not.toContain('javascript:');
	expect(html).toContain(escapeHtml(attack));
});

test('any text stays text', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			const { html: made } = markup`<p title="${text}">${text}</p>`;
			expect(made.replace(/^<p title="|">|<\/p>$/g, '')).not.toMatch(/[<>"']/);
		}),
		{ numRuns: 1000 },
	);
});

test('the policy allows exactly the style in the page and nothing from elsewhere', () => {
	const log = new Log();
	log.customer('m1', 0);
	const { html, headers } = page(log, 0);
	const style = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? '';
	const hash = createHash('sha256').update(style).digest('base64');
	expect(headers['Content-Security-Policy']).toContain(`style-src 'sha256-${hash}'`);
	expect(headers['Content-Security-Policy']).toContain("default-src 'none'");
	expect(html).not.toMatch(/ style=|src=|<link|@import|url\(/);
	expect(headers).toMatchObject({ 'X-Robots-Tag': 'noindex, nofollow', 'Cache-Control': 'no-store' });
});

test('a page with one sentence for links that do not work', () => {
	const { html, statusCode } = renderMessagePage('This link has expired', 'Ask <again>.', 403);
	expect(statusCode).toBe(403);
	expect(html).toContain('Ask &lt;again&gt;.');
});
