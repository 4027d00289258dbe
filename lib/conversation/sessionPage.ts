import { DateTime } from 'luxon';

import type { ConversationState, Decision } from './conversationState';
import { type Html, markup } from './html';
import { pageResponse, type PageResponse } from './pageResponse';
import type { LinkParameters } from './sessionLink';
import type { Conversation, TranscriptEntry } from './types';

export interface SessionPageOptions {
	/** The link's own parameters: the button sends them back. */
	parameters: LinkParameters;
	/** Where the button posts to; without it there is no button. */
	handOffUrl: string;
	/** IANA name; times on the page are in this zone. */
	timeZone: string;
	/** A sentence at the top, for example what the button just did. */
	notice?: string;
}

/** The page behind the View-session link. Everything that people wrote is escaped. */
export function renderSessionPage(state: ConversationState, options: SessionPageOptions): PageResponse {
	const { conversation } = state;
	const button = canHandOff(state) && options.handOffUrl !== '';
	const body = markup`<header>
			<div class="row">
				<h1>${customerName(conversation)}</h1>
				${stateChip(state)}
			</div>
			<p class="soft">${customerFacts(conversation)}</p>
			<p>${windowText(conversation, state.now, options.timeZone)}</p>
			${caseLine(conversation)}
			${options.notice ? markup`<p class="notice" role="status">${options.notice}</p>` : undefined}
		</header>
		<section aria-label="Conversation">
			<h2>Conversation</h2>
			${transcript(conversation, options.timeZone)}
		</section>
		<section aria-label="Decisions">
			<h2>Decisions</h2>
			${decisions(state, options.timeZone)}
		</section>
		${button ? handOffForm(options) : undefined}`;
	const title = `Session with ${customerName(conversation)}`;
	return pageResponse(title, body, 200, button ? options.handOffUrl : '');
}

/** A page that says one thing, for a link that does not work. */
export function renderMessagePage(title: string, sentence: string, statusCode: number): PageResponse {
	return pageResponse(
		title,
		markup`<section>
			<h1>${title}</h1>
			<p>${sentence}</p>
		</section>`,
		statusCode,
	);
}

/** Whether the button makes sense: the session goes on and the AI owns it. */
export function canHandOff(state: ConversationState): boolean {
	return state.open && state.conversation.owner === 'ai';
}

function customerName({ customer }: Conversation): string {
	return (
		customer.profileName ??
		customer.phone ??
		(customer.username ? `@${customer.username}` : 'WhatsApp customer')
	);
}

function customerFacts({ customer }: Conversation): string {
	const username = customer.username ? `@${customer.username}` : undefined;
	const facts = [customer.phone ?? customer.waId, username].filter((fact) => fact !== undefined);
	return facts.length > 0 ? facts.join(' · ') : 'No phone number known';
}

function stateChip(state: ConversationState): Html {
	if (!state.open) return markup`<span class="chip closed">Closed</span>`;
	return state.conversation.owner === 'ai'
		? markup`<span class="chip ai">AI answers</span>`
		: markup`<span class="chip rep">With a person</span>`;
}

function windowText({ window }: Conversation, now: string, timeZone: string): string {
	if (window.closesAt === '') return 'The customer has not written yet: only templates can be sent.';
	if (!window.open) return `WhatsApp's 24-hour window closed on ${time(window.closesAt, timeZone)}.`;
	const minutes = Math.floor((Date.parse(window.closesAt) - Date.parse(now)) / 60_000);
	const left = minutes >= 60 ? `${Math.floor(minutes / 60)} h ${minutes % 60} min` : `${minutes} min`;
	return `WhatsApp's 24-hour window closes in ${left}, on ${time(window.closesAt, timeZone)}.`;
}

function caseLine(conversation: Conversation): Html | undefined {
	const known = conversation.case;
	if (known === undefined) return undefined;
	const label = known.number === '' ? 'Case in Creatio' : `Case ${known.number}`;
	// Only web addresses become links: the address comes from outside.
	if (!/^https?:\/\//i.test(known.url)) return markup`<p>${label}</p>`;
	return markup`<p><a href="${known.url}" rel="noopener noreferrer" target="_blank">${label}</a></p>`;
}

function transcript(conversation: Conversation, timeZone: string): Html {
	if (conversation.transcript.length === 0) return markup`<p class="soft">No messages yet.</p>`;
	return markup`<ol class="talk">
		${conversation.transcript.map((entry) => bubble(entry, timeZone))}
	</ol>`;
}

const WHO = { customer: 'Customer', ai: 'AI', rep: 'Rep', system: 'Automatic' };

function bubble(entry: TranscriptEntry, timeZone: string): Html {
	const side = entry.author === 'customer' ? 'in' : `out ${entry.author}`;
	return markup`<li class="${side}">
		<div class="bubble" dir="auto">${entry.text || `[${entry.type}]`}</div>
		<div class="meta">
			${WHO[entry.author]} · <time datetime="${entry.at}">${time(entry.at, timeZone)}</time>${ticks(entry)}
		</div>
	</li>`;
}

function ticks({ status }: TranscriptEntry): Html | undefined {
	switch (status) {
		case undefined:
			return undefined;
		case 'failed':
			return markup` <span class="ticks failed">Not delivered</span>`;
		case 'sent':
			return markup` <span class="ticks" role="img" aria-label="Sent">✓</span>`;
		case 'delivered':
			return markup` <span class="ticks" role="img" aria-label="Delivered">✓✓</span>`;
		default:
			return markup` <span class="ticks read" role="img" aria-label="Read">✓✓</span>`;
	}
}

function decisions(state: ConversationState, timeZone: string): Html {
	const made = state.session?.decisions ?? [];
	if (made.length === 0) return markup`<p class="soft">None yet.</p>`;
	return markup`<ol class="reasons">
		${made.map((decision) => decisionItem(decision, timeZone))}
	</ol>`;
}

const DECIDED = { reply: 'The AI answers', handoff: 'Handed off to a person', resolved: 'Resolved' };

function decisionItem({ at, author, handoff }: Decision, timeZone: string): Html {
	const by =
		handoff.reason === 'manual' || author === 'rep'
			? 'a person'
			: handoff.source === 'rule'
				? 'a rule'
				: 'the model';
	const reason = handoff.reason === '' ? '' : ` (${handoff.reason.replaceAll('_', ' ')})`;
	return markup`<li>
		<strong>${DECIDED[handoff.decision]}${reason}</strong>
		<div class="meta"><time datetime="${at}">${time(at, timeZone)}</time> · decided by ${by}</div>
		${handoff.explanation ? markup`<p>${handoff.explanation}</p>` : undefined}${
			handoff.summary ? markup`<p class="soft">${handoff.summary}</p>` : undefined
		}
	</li>`;
}

function handOffForm({ parameters, handOffUrl }: SessionPageOptions): Html {
	const fields = (['c', 's', 'e', 'sig'] as const).map(
		(name) => markup`<input type="hidden" name="${name}" value="${parameters[name]}">`,
	);
	return markup`<section aria-label="Hand off">
		<form method="post" action="${handOffUrl}">
			${fields}
			<p class="soft">The AI stops answering, and the conversation becomes a case in Creatio.</p>
			<button type="submit">Hand off to a person</button>
		</form>
	</section>`;
}

function time(iso: string, timeZone: string): string {
	const local = DateTime.fromISO(iso, { zone: timeZone });
	const shown = local.isValid ? local : DateTime.fromISO(iso, { zone: 'utc' });
	return shown.setLocale('en-GB').toFormat('d LLL yyyy, HH:mm ZZZZ');
}
