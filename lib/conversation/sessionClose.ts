import type { CustomerMessage, SessionState } from './conversationState';
import { derivedId } from './derivedId';
import type { LogEvent } from './logEvent';
import { adopt, sessionOf } from './sessionLookup';
import { beginSession, coveredRowId, derivedSessionId, place, type Walk } from './sessions';

/** Ends the session that a `closed` row means, if it is the one that goes on: a close that is told twice ends one session. */
export function closeByRow(walk: Walk, event: LogEvent): void {
	const { row, data } = event;
	const named = row.eventId.startsWith('closed:') ? row.eventId.slice('closed:'.length) : '';
	const caseId = row.caseId || (data.caseId ?? '') || named;
	let session = sessionOf(walk, { sessionId: row.sessionId || named, caseId, answers: data.answers ?? '' });
	if (session === undefined && (row.sessionId !== '' || caseId === '')) session = adopt(walk, event);
	if (session === undefined) return;
	const name = row.sessionId || named;
	if (!session.named && session.ids.includes(name)) Object.assign(session, { id: name, named: true });
	if (session !== walk.open) return;
	closeSession(walk, session, { at: row.at, reason: data.reason ?? 'manual', answers: data.answers });
}

/**
 * Ends the open session. Messages that were in the log but that nobody had dealt with when it was closed begin the next
 * session, so that they are answered.
 */
export function closeSession(
	walk: Walk,
	session: SessionState,
	close: { at: string; reason: string; answers?: string },
): void {
	session.ended = { at: close.at, reason: close.reason };
	walk.open = undefined;
	const coveredUpTo =
		close.reason === 'resolved'
			? resolvedUpTo(walk, session, close.answers)
			: (session.handedOff?.rowId ?? 0);
	const carried = session.messages.filter((message) => {
		if (message.quiet || message.rowId <= walk.answeredUpTo) return false;
		if (message.entry.at > close.at) return true;
		if (message.rowId <= coveredUpTo) return false;
		return close.reason === 'resolved' || !session.mirrored.includes(message.eventId);
	});
	if (carried.length === 0) return;
	session.messages = session.messages.filter((message) => !carried.includes(message));
	const ids = carried.map(derivedSessionId);
	session.ids = session.ids.filter((id) => id === session.id || !ids.includes(id));
	const next = beginSession(walk, nextSessionId(walk, carried[0]), carried[0].entry.at);
	for (const message of carried) place(walk, message, next);
	next.ids = next.ids.filter((id) => id === next.id || !session.ids.includes(id));
}

/** The row id up to which the goodbye knew the customer's messages. */
function resolvedUpTo(walk: Walk, session: SessionState, answers: string | undefined): number {
	const told = answers === undefined ? undefined : walk.messageRowId.get(answers);
	if (told !== undefined) return told;
	const covers = walk.intents
		.filter((intent) => intent.closes && walk.intentSession.get(intent.intentId) === session)
		.map((intent) => coveredRowId(intent, walk.messageRowId))
		.filter((rowId) => rowId > 0);
	return covers.length > 0 ? Math.max(...covers) : Number.POSITIVE_INFINITY;
}

/** A close before anybody reacted leaves the old session without messages, but with its id. */
function nextSessionId(walk: Walk, first: CustomerMessage): string {
	const id = derivedSessionId(first);
	if (!walk.sessions.some((session) => session.id === id)) return id;
	return derivedId('session', first.conversationKey, first.eventId, String(walk.sessions.length));
}
