import type { LogEvent } from './logEvent';
import { compareEntries, highestStatus } from './messageStatus';
import type { Author, FileToSend, TranscriptEntry } from './types';
import { saysWindowClosed } from './window';

/** One attempt at sending a message of ours. */
export interface Attempt {
	attempt: number;
	rowId: number;
	at: string;
	/** When the table received the intent row. ISO. */
	storedAt: string;
	dropped: boolean;
	failed?: { retryable: boolean; message: string };
}

/** A message of ours, from the wish to send it to what became of it. */
export interface Intent {
	intentId: string;
	author: Exclude<Author, 'customer'>;
	text: string;
	at: string;
	/** Event id of the last customer message it answers; empty for notices and rep replies. */
	answers: string;
	closes: boolean;
	file?: FileToSend;
	rowId: number;
	sessionId: string;
	caseId: string;
	attempts: Attempt[];
	held?: { at: string; text: string; rowId: number };
	/** The first row that proves that it went out: an outcome, or a status with our id. */
	proven?: { rowId: number; at: string };
	/** The parts that went out, with what is known of their delivery. */
	sent: TranscriptEntry[];
	/** It went out and Meta then reported every part as failed. */
	undelivered: boolean;
	/**
	 * A rep's reply that Meta accepted and then refused because the window was closed. It has to be sent again, which
	 * then keeps it for the customer's next message.
	 */
	refused: boolean;
	/** A rep's reply that is kept for the customer's next message. */
	waiting: boolean;
}

/** The highest delivery state reported for each message id. */
export type Statuses = Map<string, string>;

/** Collects delivery states: reports come in any order, and a state never goes back (whatsapp.md 1.6). */
export function readStatuses(events: LogEvent[]): Statuses {
	const statuses: Statuses = new Map();
	for (const { kind, data } of events) {
		if (kind !== 'status' || !data.messageId || !data.status) continue;
		statuses.set(data.messageId, highestStatus(statuses.get(data.messageId), data.status));
	}
	return statuses;
}

/** What the log knows of each message of ours, in the order in which they were first wanted. */
export function readIntents(events: LogEvent[], statuses: Statuses): Intent[] {
	const intents = new Map<string, Intent>();
	const refused = new Set(events.filter(saysWindowClosed).map(({ data }) => data.messageId));
	const accepted = new Map<string, Map<string, number>>();
	for (const event of events) {
		const intentId = mentionedIntent(event);
		if (!intentId) continue;
		const intent = intents.get(intentId) ?? newIntent(intentId, event);
		intents.set(intentId, intent);
		applyEvent(intent, event, statuses);
		const messageId = event.kind === 'sent' ? event.row.eventId : event.data.messageId;
		const parts = accepted.get(intentId) ?? new Map<string, number>();
		accepted.set(intentId, parts);
		if (messageId && !parts.has(messageId)) parts.set(messageId, event.row.id);
	}
	for (const intent of intents.values()) {
		finish(intent);
		if (intent.author === 'rep') keepOrSendAgain(intent, accepted.get(intent.intentId) ?? new Map(), refused);
	}
	return [...intents.values()];
}

function mentionedIntent({ kind, row, data }: LogEvent): string | undefined {
	switch (kind) {
		case 'intent':
		case 'sendFailed':
		case 'uncertain':
		case 'dropped':
			return data.intentId;
		case 'held':
			return data.intentId ?? row.eventId.replace(/^held:/, '');
		case 'sent':
			return data.intentId ?? row.eventId;
		case 'status':
			return data.callbackId;
		default:
			return undefined;
	}
}

function newIntent(intentId: string, { row, data }: LogEvent): Intent {
	return {
		intentId,
		author: row.author === 'customer' ? 'system' : row.author,
		text: '',
		at: row.at,
		answers: data.answers ?? '',
		closes: false,
		rowId: row.id,
		sessionId: row.sessionId,
		caseId: row.caseId,
		attempts: [],
		sent: [],
		undelivered: false,
		refused: false,
		waiting: false,
	};
}

function applyEvent(intent: Intent, event: LogEvent, statuses: Statuses): void {
	const { kind, row, data } = event;
	if (kind === 'status') {
		if (intent.proven === undefined) intent.proven = { rowId: row.id, at: row.at };
		if (data.messageId) addUnlogged(intent, data.messageId, row.at, statuses);
		return;
	}
	// The first row that announces the message says whose it is; until there is one, what is known of it must do.
	const announced = intent.attempts.some((attempt) => attempt.rowId > 0);
	if (row.author !== 'customer' && !announced) intent.author = row.author;
	intent.sessionId ||= row.sessionId;
	intent.caseId ||= row.caseId;
	intent.answers ||= data.answers ?? '';
	if (kind === 'intent') {
		if (!announced) {
			intent.at = row.at;
			intent.rowId = row.id;
			intent.text = row.text;
			intent.file = data.file;
		}
		intent.closes ||= data.closes === true;
		const attempt = attemptOf(intent, data.attempt ?? attemptNumber(row.eventId));
		Object.assign(attempt, { rowId: row.id, at: row.at, storedAt: row.createdAt ?? row.at });
	} else if (kind === 'sent') {
		if (intent.proven === undefined) intent.proven = { rowId: row.id, at: row.at };
		intent.sent.push({
			eventId: row.eventId,
			author: row.author,
			at: row.at,
			type: data.type ?? 'text',
			text: row.text,
			...(data.media ? { media: data.media } : {}),
			status: highestStatus('sent', statuses.get(row.eventId) ?? 'sent'),
		});
	} else if (kind === 'held') {
		intent.held = { at: row.at, text: row.text, rowId: row.id };
	} else if (kind === 'dropped') {
		attemptOf(intent, attemptNumber(row.eventId)).dropped = true;
	} else if (kind === 'sendFailed') {
		const attempt = attemptOf(intent, attemptNumber(row.eventId));
		attempt.failed = { retryable: data.retryable === true, message: data.message ?? row.text };
	}
}

/** A message that only its status reports tell of: the run that sent it stopped before it could write the outcome. */
function addUnlogged(intent: Intent, messageId: string, at: string, statuses: Statuses): void {
	if (intent.sent.some((entry) => entry.eventId === messageId)) return;
	intent.sent.push({
		eventId: messageId,
		author: 'system',
		at,
		type: '',
		text: '',
		status: highestStatus('sent', statuses.get(messageId) ?? 'sent'),
	});
}

function attemptOf(intent: Intent, attempt: number): Attempt {
	const known = intent.attempts.find((candidate) => candidate.attempt === attempt);
	if (known !== undefined) return known;
	const added: Attempt = { attempt, rowId: 0, at: '', storedAt: '', dropped: false };
	intent.attempts.push(added);
	return added;
}

/** `<id>`, `<id>:<n>` and `<what>:<id>:<n>` all end in the attempt when it is not the first. */
function attemptNumber(eventId: string): number {
	const last = /:(\d{1,6})$/.exec(eventId);
	return last === null ? 1 : Math.max(1, Number(last[1]));
}

/**
 * What becomes of a reply that the window stopped, at once or afterwards. When only the rest of a long reply is kept, the
 * parts that went out before do not count.
 * @param accepted the row that first told of each message id Meta gave for it
 * @param refused ids that Meta later refused because of the window
 */
function keepOrSendAgain(intent: Intent, accepted: Map<string, number>, refused: Set<string | undefined>): void {
	const keptRest = intent.held !== undefined && intent.text !== '' && intent.held.text !== intent.text;
	const keptSince = keptRest ? (intent.held?.rowId ?? 0) : 0;
	const since = [...accepted].filter(([, rowId]) => rowId > keptSince).map(([messageId]) => messageId);
	const none = since.every((messageId) => refused.has(messageId));
	intent.waiting = none && intent.held !== undefined;
	intent.refused = none && since.length > 0 && intent.held === undefined;
}

function finish(intent: Intent): void {
	intent.attempts.sort((a, b) => a.attempt - b.attempt);
	intent.undelivered = intent.sent.length > 0 && intent.sent.every((entry) => entry.status === 'failed');
	const logged = intent.sent.filter((entry) => entry.type !== '');
	if (logged.length > 0) {
		intent.sent = logged;
	} else if (intent.attempts.every((attempt) => attempt.rowId === 0)) {
		intent.sent = [];
	} else if (intent.sent.length > 0) {
		// The parts' texts were never written down: the first id stands for the whole message.
		intent.sent.sort(compareEntries);
		intent.sent = [
			{ ...intent.sent[0], author: intent.author, type: 'text', text: intent.text, at: intent.at },
		];
	}
	intent.sent.sort(compareEntries);
}
