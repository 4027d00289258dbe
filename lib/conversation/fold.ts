import type { ConversationState, CustomerMessage, FoldOptions, SessionState } from './conversationState';
import { laterKeys } from './conversationKey';
import { readCustomer } from './customer';
import { readHeldReplies } from './heldReplies';
import { type Intent, readIntents, readStatuses, type Statuses } from './intents';
import { type LogEvent, readEvents } from './logEvent';
import type { ParsedRow } from './logRow';
import { compareEntries, highestStatus } from './messageStatus';
import { derivedId } from './derivedId';
import { sessionOf } from './sessionLookup';
import { coveredRowId, endedBySilence, ownedByRep, type Walk, walkSessions } from './sessions';
import { transcriptOrder } from './transcriptOrder';
import type { Conversation, Session, TranscriptEntry, Turn } from './types';
import { readWindow } from './window';

export const SILENCE_HOURS = 24;
export const ECHO_PAUSE_HOURS = 12;

/** The present state of one conversation, from its rows in any order and with any repetitions. Never throws. */
export function fold(rows: ParsedRow[], options: FoldOptions): Conversation {
	return foldState(rows, options).conversation;
}

/** Like `fold`, with what the decisions need besides. All rows given are taken as one conversation's. */
export function foldState(rows: ParsedRow[], options: FoldOptions): ConversationState {
	const now = new Date(options.now).toISOString();
	const rules = {
		silenceHours: options.silenceHours ?? SILENCE_HOURS,
		echoPauseHours: options.echoPauseHours ?? ECHO_PAUSE_HOURS,
	};
	const events = readEvents(rows);
	const statuses = readStatuses(events);
	const intents = readIntents(events, statuses);
	const walk = walkSessions(events, intents, rules);
	const answeredUpTo = readAnsweredUpTo(walk, events, intents);
	const session = chosenSession(walk, options.sessionId);
	const waiting = session === undefined ? [] : waitingMessages(session, answeredUpTo);
	const open =
		session !== undefined &&
		session === walk.open &&
		(waiting.length > 0 || !endedBySilence(walk, session, now, rules));
	const key = currentKey(events);
	const ours = intents.filter((intent) => intentSession(walk, intent) === session);
	const transcript = readTranscript(session, ours, statuses, events);
	const conversation: Conversation = {
		key,
		keys: [...new Set(rows.map((row) => row.conversationKey))].sort(),
		customer: readCustomer(events),
		phoneNumberId: newestPhoneNumberId(events) ?? key.split(':')[0],
		session: { ...describeSession(session, key, events, options.sessionUrl), open },
		owner: session !== undefined && ownedByRep(session, now, rules.echoPauseHours) ? 'rep' : 'ai',
		...(session?.case ? { case: session.case } : {}),
		window: readWindow(events, now),
		turn: readTurn(open ? waiting : []),
		heldReplies: open ? readHeldReplies(ours) : [],
		aiTurns: ours.filter((intent) => intent.author === 'ai' && intent.proven).length,
		transcript,
		unmirrored: readUnmirrored(session, ours, transcript),
		...(session?.handedOff ? { handoff: session.handedOff.handoff } : {}),
	};
	return { conversation, session, open, sessions: walk.sessions, intents, answeredUpTo, events, now };
}

function chosenSession(walk: Walk, sessionId: string | undefined): SessionState | undefined {
	if (sessionId === undefined) return walk.open ?? walk.sessions.at(-1);
	return sessionOf(walk, { sessionId, caseId: '', answers: '' });
}

function intentSession(walk: Walk, intent: Intent): SessionState | undefined {
	return walk.intentSession.get(intent.intentId) ?? sessionOf(walk, intent);
}

/** An answer that Meta accepted and then could not deliver answers nothing. */
function readAnsweredUpTo(walk: Walk, events: LogEvent[], intents: Intent[]): number {
	const answers = intents.filter((intent) => intent.proven && !intent.undelivered);
	return Math.max(
		0,
		...answers.map((intent) => coveredRowId(intent, walk.messageRowId)),
		...events.filter((event) => event.kind === 'echo').map((event) => event.row.id),
	);
}

/** In the order of arrival: the last one is the newest that anybody can know of. */
function waitingMessages(session: SessionState, answeredUpTo: number): CustomerMessage[] {
	return session.messages.filter((message) => !message.quiet && message.rowId > answeredUpTo);
}

function readTurn(messages: CustomerMessage[]): Turn {
	const entries = messages.map((message) => message.entry);
	return {
		messages: entries,
		text: [...entries]
			.sort(compareEntries)
			.map((entry) => entry.text)
			.filter((text) => text !== '')
			.join('\n'),
		hasMedia: entries.some((entry) => entry.media !== undefined),
	};
}

function readTranscript(
	session: SessionState | undefined,
	intents: Intent[],
	statuses: Statuses,
	events: LogEvent[],
): TranscriptEntry[] {
	if (session === undefined) return [];
	const echoes = session.echoes.map((entry) => {
		const status = statuses.get(entry.eventId);
		return status === undefined ? entry : { ...entry, status: highestStatus('sent', status) };
	});
	const customer = session.messages.map((message) => message.entry);
	return [...customer, ...echoes, ...intents.flatMap((intent) => intent.sent)].sort(transcriptOrder(events));
}

/** A rep's reply comes from Creatio: it is there already. */
function readUnmirrored(
	session: SessionState | undefined,
	intents: Intent[],
	transcript: TranscriptEntry[],
): string[] {
	const known = new Set(session?.mirrored);
	for (const intent of intents) {
		if (intent.author === 'rep') for (const entry of intent.sent) known.add(entry.eventId);
	}
	return transcript.map((entry) => entry.eventId).filter((eventId) => !known.has(eventId));
}

function describeSession(
	session: SessionState | undefined,
	key: string,
	events: LogEvent[],
	sessionUrl: FoldOptions['sessionUrl'],
): Omit<Session, 'open'> {
	const first = events.at(0);
	// Statuses alone are no session, but other ids are derived from this one: it may not be the same for two conversations.
	const id = session?.id ?? derivedId('session', key, first?.row.eventId ?? '');
	return {
		id,
		startedAt: session?.startedAt ?? first?.row.at ?? '',
		url: session !== undefined && sessionUrl ? sessionUrl(key, id) : '',
	};
}

/** The key that the customer's newest message came under, or the one it was changed to since: what is written next goes there. */
function currentKey(events: LogEvent[]): string {
	const newest = events.findLast((event) => event.row.author === 'customer') ?? events.at(-1);
	let key = newest?.row.conversationKey ?? '';
	for (const { row } of events) {
		if (row.conversationKey === key && row.id > (newest?.row.id ?? 0)) key = laterKeys(row).at(0) ?? key;
	}
	return key;
}

function newestPhoneNumberId(events: LogEvent[]): string | undefined {
	return events.findLast((event) => event.data.phoneNumberId)?.data.phoneNumberId;
}
