import type { CustomerMessage, SessionState } from './conversationState';
import { derivedId } from './derivedId';
import type { Intent } from './intents';
import type { LogEvent } from './logEvent';
import { closeByRow, closeSession } from './sessionClose';
import { adopt, sessionOf } from './sessionLookup';
import type { Handoff, TranscriptEntry } from './types';

const HOUR = 3_600_000;

/** These come from the customer's side, but nobody has to answer them. */
const QUIET_TYPES = new Set(['reaction', 'system', 'revoke']);

/** The row alone gives the session to a person, even when the reasons in it cannot be read. */
const UNREADABLE_HANDOFF: Handoff = {
	decision: 'handoff',
	reason: '',
	source: 'rule',
	confidence: 0,
	summary: '',
	sentiment: '',
	language: '',
	explanation: '',
};

export interface SessionRules {
	silenceHours: number;
	echoPauseHours: number;
}

/** The walk through a conversation's events, in the order in which they were appended. */
export interface Walk {
	sessions: SessionState[];
	/** The session that goes on. */
	open?: SessionState;
	/** Row id of the newest customer message answered so far. */
	answeredUpTo: number;
	/** Time of the newest message so far, from either side. */
	lastMessageAt: string;
	/** Echoes that came while no session was open: they belong to the next one. */
	waitingEchoes: { entry: TranscriptEntry; rowId: number }[];
	messageSession: Map<string, SessionState>;
	messageRowId: Map<string, number>;
	intents: Intent[];
	/** The session in which each message of ours was wanted. */
	intentSession: Map<string, SessionState>;
}

/**
 * Cuts a conversation into sessions. Append order decides, not the time stamps: what was appended later could not be
 * known earlier, so a session's id and the place of a message stay the same whatever is appended after it. Only a close
 * moves messages: those that nobody had dealt with begin the next session.
 */
export function walkSessions(events: LogEvent[], intents: Intent[], rules: SessionRules): Walk {
	const walk: Walk = {
		sessions: [],
		answeredUpTo: 0,
		lastMessageAt: '',
		waitingEchoes: [],
		messageSession: new Map(),
		messageRowId: new Map(),
		intents,
		intentSession: new Map(),
	};
	const proofs = new Map<number, Intent[]>();
	for (const intent of intents) {
		if (!intent.proven) continue;
		proofs.set(intent.proven.rowId, [...(proofs.get(intent.proven.rowId) ?? []), intent]);
	}
	for (const event of events) {
		applyEvent(walk, event, rules);
		for (const intent of proofs.get(event.row.id) ?? []) applyProof(walk, intent);
	}
	return walk;
}

function applyEvent(walk: Walk, event: LogEvent, rules: SessionRules): void {
	const { kind, row, data } = event;
	switch (kind) {
		case 'customerMessage':
			return addCustomerMessage(walk, event, rules);
		case 'echo':
			return addEcho(walk, event);
		case 'sent':
			walk.lastMessageAt = later(walk.lastMessageAt, row.at);
			return addOurs(walk, event);
		case 'held':
			return addOurs(walk, event);
		case 'handoff': {
			const session = adopt(walk, event, row.eventId.replace(/^handoff:/, ''));
			if (session === undefined) return;
			const handoff = data.handoff ?? UNREADABLE_HANDOFF;
			session.decisions.push({ at: row.at, author: row.author, handoff });
			session.handedOff ??= { rowId: row.id, at: row.at, handoff };
			return;
		}
		case 'case': {
			const session = adopt(walk, event);
			if (session === undefined) return;
			session.mirrored.push(...(data.mirrored ?? []));
			const id = data.case?.id || row.caseId || row.eventId.split(':')[1] || '';
			if (id !== '' && (session.case === undefined || session.case.id === id)) {
				session.case = mergeCase(session.case, { number: '', url: '', contactId: '', ...data.case, id });
			}
			return;
		}
		case 'mirrored':
			adopt(walk, event)?.mirrored.push(...(data.mirrored ?? []));
			return;
		case 'closed':
			closeByRow(walk, event);
			return;
		case 'intent':
			return addOurs(walk, event);
		default:
			if (row.sessionId || row.caseId) adopt(walk, event);
	}
}

function addOurs(walk: Walk, event: LogEvent): void {
	const { row, data } = event;
	const session = adopt(walk, event);
	if (session === undefined) return;
	const intentId = data.intentId ?? row.eventId;
	if (!walk.intentSession.has(intentId)) walk.intentSession.set(intentId, session);
	if (event.kind === 'intent' && data.handoff) {
		session.decisions.push({ at: row.at, author: row.author, handoff: data.handoff });
	}
}

function mergeCase(
	known: SessionState['case'],
	told: NonNullable<SessionState['case']>,
): SessionState['case'] {
	return {
		id: told.id,
		number: told.number || (known?.number ?? ''),
		url: told.url || (known?.url ?? ''),
		contactId: told.contactId || (known?.contactId ?? ''),
	};
}

function addCustomerMessage(walk: Walk, { row, data }: LogEvent, rules: SessionRules): void {
	const type = data.type ?? 'text';
	const message: CustomerMessage = {
		eventId: row.eventId,
		rowId: row.id,
		conversationKey: data.firstKey ?? row.conversationKey,
		storedAt: row.createdAt ?? row.at,
		quiet: QUIET_TYPES.has(type),
		entry: {
			eventId: row.eventId,
			author: 'customer',
			at: row.at,
			type,
			text: row.text,
			...(data.media ? { media: data.media } : {}),
		},
	};
	if (walk.open && !message.quiet && endedBySilence(walk, walk.open, row.at, rules)) {
		walk.open.ended = { at: walk.lastMessageAt, reason: 'silence' };
		walk.open = undefined;
	}
	walk.messageRowId.set(message.eventId, row.id);
	walk.lastMessageAt = later(walk.lastMessageAt, row.at);
	// A thumbs-up under a goodbye belongs to the goodbye: it begins no new matter.
	const session = walk.open ?? (message.quiet ? walk.sessions.at(-1) : undefined);
	place(walk, message, session ?? beginSession(walk, derivedSessionId(message), row.at));
}

/** Puts a message into a session, which can from now on also be meant by the id derived from this message. */
export function place(walk: Walk, message: CustomerMessage, session: SessionState): void {
	session.messages.push(message);
	session.ids.push(derivedSessionId(message));
	session.lastArrivalRowId = Math.max(session.lastArrivalRowId, message.rowId);
	if (message.entry.at < session.startedAt) session.startedAt = message.entry.at;
	walk.messageSession.set(message.eventId, session);
}

export function derivedSessionId(message: { conversationKey: string; eventId: string }): string {
	return derivedId('session', message.conversationKey, message.eventId);
}

export function beginSession(walk: Walk, id: string, startedAt: string): SessionState {
	const session: SessionState = {
		id,
		ids: [id],
		named: false,
		startedAt,
		messages: [],
		echoes: walk.waitingEchoes.map((echo) => echo.entry),
		lastArrivalRowId: walk.waitingEchoes.at(-1)?.rowId ?? 0,
		decisions: [],
		mirrored: [],
		lastEchoAt: walk.waitingEchoes.reduce((at, echo) => later(at, echo.entry.at), ''),
	};
	walk.waitingEchoes = [];
	walk.sessions.push(session);
	walk.open = session;
	return session;
}

function addEcho(walk: Walk, { row, data }: LogEvent): void {
	const entry: TranscriptEntry = {
		eventId: row.eventId,
		author: 'rep',
		at: row.at,
		type: data.type ?? 'text',
		text: row.text,
		...(data.media ? { media: data.media } : {}),
	};
	walk.lastMessageAt = later(walk.lastMessageAt, row.at);
	// The rep wrote on the phone, with everything before it in view.
	walk.answeredUpTo = Math.max(walk.answeredUpTo, row.id);
	if (walk.open === undefined) {
		walk.waitingEchoes.push({ entry, rowId: row.id });
		return;
	}
	walk.open.echoes.push(entry);
	walk.open.lastArrivalRowId = row.id;
	walk.open.lastEchoAt = later(walk.open.lastEchoAt, row.at);
}

function applyProof(walk: Walk, intent: Intent): void {
	const covers = coveredRowId(intent, walk.messageRowId);
	walk.answeredUpTo = Math.max(walk.answeredUpTo, covers);
	if (!intent.closes || walk.open === undefined) return;
	const session = sessionOf(walk, intent) ?? walk.intentSession.get(intent.intentId);
	if (session !== walk.open) return;
	// The goodbye went out: the session is over even if the run stopped before it could write so.
	closeSession(walk, session, { at: intent.proven?.at ?? intent.at, reason: 'resolved' });
}

/** The row id up to which an answer that went out answers the customer's messages; 0 when it answers none. */
export function coveredRowId(intent: Intent, messageRowId: Map<string, number>): number {
	if (intent.answers !== '') return messageRowId.get(intent.answers) ?? 0;
	return intent.author === 'rep' ? intent.rowId : 0;
}

/** Whether a person owns the session at that time. */
export function ownedByRep(session: SessionState, at: string, echoPauseHours: number): boolean {
	if (session.handedOff !== undefined) return true;
	if (session.lastEchoAt === '') return false;
	return (
		session.case !== undefined || Date.parse(at) < Date.parse(session.lastEchoAt) + echoPauseHours * HOUR
	);
}

/** Whether an AI-owned session is over at that time because nobody wrote for long enough. Not while someone waits. */
export function endedBySilence(walk: Walk, session: SessionState, at: string, rules: SessionRules): boolean {
	if (ownedByRep(session, at, rules.echoPauseHours)) return false;
	if (session.messages.some((message) => !message.quiet && message.rowId > walk.answeredUpTo)) return false;
	return Date.parse(at) - Date.parse(walk.lastMessageAt) >= rules.silenceHours * HOUR;
}

function later(a: string, b: string): string {
	return a > b ? a : b;
}
