import type { SessionState } from './conversationState';
import { derivedId } from './derivedId';
import type { LogEvent } from './logEvent';
import { beginSession, type Walk } from './sessions';

/** What a row or an intent tells about the session it belongs to; empty where it does not. */
export interface SessionReference {
	sessionId: string;
	caseId: string;
	answers: string;
}

/** The session that is meant: by one of its ids, else by the message that is answered, else by its case. */
export function sessionOf(
	walk: Pick<Walk, 'sessions' | 'messageSession'>,
	reference: SessionReference,
): SessionState | undefined {
	const { sessionId, caseId, answers } = reference;
	return (
		(sessionId === '' ? undefined : walk.sessions.find((session) => session.ids.includes(sessionId))) ??
		walk.messageSession.get(answers) ??
		(caseId === '' ? undefined : walk.sessions.find((session) => hasCase(session, caseId)))
	);
}

/** Whether the case is the session's. Its id is known before the log says that the case is there: it is derived. */
export function hasCase(session: SessionState, caseId: string): boolean {
	const wanted = caseId.toLowerCase();
	return (
		session.case?.id.toLowerCase() === wanted || session.ids.some((id) => derivedId('case', id) === wanted)
	);
}

/**
 * The session that an event belongs to. The first row that calls a session by an id fixes that id: the message it was
 * derived from may be deleted later, and other records were made from it.
 */
export function adopt(walk: Walk, { row, data }: LogEvent, nameInEventId = ''): SessionState | undefined {
	// n8n's AI nodes use `sessionId` for the conversation: that names no session of ours.
	const sessionId = row.sessionId === row.conversationKey ? '' : row.sessionId || nameInEventId;
	const caseId = row.caseId || (data.case?.id ?? '');
	const session =
		sessionOf(walk, { sessionId, caseId, answers: data.answers ?? '' }) ??
		strangerSession(walk, sessionId, row.at);
	if (session === undefined || sessionId === '') return session;
	if (!session.ids.includes(sessionId)) {
		if (session.named) return session;
		session.ids.push(sessionId);
	}
	if (!session.named) session.id = sessionId;
	session.named = true;
	return session;
}

/** For an id that no known session has: its first messages are no longer in the log. */
function strangerSession(walk: Walk, sessionId: string, at: string): SessionState | undefined {
	if (sessionId === '') return walk.open ?? walk.sessions.at(-1);
	if (walk.open === undefined) return beginSession(walk, sessionId, at);
	// The running session has a name of its own: this row is the last trace of a deleted one.
	return walk.open.named ? undefined : walk.open;
}
