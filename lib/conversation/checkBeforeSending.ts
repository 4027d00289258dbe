import type { ConversationState } from './conversationState';
import type { Intent } from './intents';
import { readEvent } from './logEvent';
import { logRow, type ParsedRow } from './logRow';
import { repliesBefore } from './heldReplies';
import type { Conversation, LogRow, OutgoingMessage } from './types';

export type Check =
	/** `conversation` of a rep's reply: its `heldReplies` are those that wait before this one. */
	| { send: true; message: OutgoingMessage; conversation?: Conversation }
	| { send: false; message: OutgoingMessage; reason: string; log: LogRow };

/** The intent rows among `rows` that this run has to decide on; with no ids given, each intent's newest try. */
export function intentRowsToCheck(rows: ParsedRow[], appendedRowIds: number[]): ParsedRow[] {
	const intents = rows.filter((row) => readEvent(row).kind === 'intent').sort((a, b) => a.id - b.id);
	if (appendedRowIds.length > 0) return intents.filter((row) => appendedRowIds.includes(row.id));
	const newest = new Map<string, ParsedRow>();
	const attempts = new Map<string, number>();
	for (const row of intents) {
		const { intentId = '', attempt = 1 } = readEvent(row).data;
		if (attempt <= (attempts.get(intentId) ?? 0)) continue;
		newest.set(intentId, row);
		attempts.set(intentId, attempt);
	}
	return [...newest.values()];
}

/**
 * Whether a message of ours may go out now (design, idea C). Of several rows for one try the first appended sends;
 * an answer of the AI goes out only while it answers the newest message of a session that the AI owns.
 * @param row the intent row that this run appended, one of the rows that `state` was folded from
 */
export function checkBeforeSending(state: ConversationState, rows: ParsedRow[], row: ParsedRow): Check {
	const { data } = readEvent(row);
	const intentId = data.intentId ?? row.eventId;
	const attempt = data.attempt ?? 1;
	const intent = state.intents.find((candidate) => candidate.intentId === intentId);
	const message: OutgoingMessage = {
		intentId,
		author: row.author === 'customer' ? 'system' : row.author,
		text: row.text,
		answers: data.answers ?? '',
		...(data.file && { file: data.file }),
	};
	const first = Math.min(
		...rows.filter((other) => isSameTry(other, intentId, attempt)).map((other) => other.id),
	);
	if (first < row.id) {
		const reason = 'Another run announced this message first and sends it.';
		const log = droppedRow(state, row, message, {
			note: 'duplicate',
			key: `${intentId}:${attempt}:${row.id}`,
			reason,
		});
		return { send: false, message, reason, log };
	}
	const reason = intent === undefined ? undefined : reasonToDrop(state, intent, attempt);
	if (reason === undefined) {
		if (intent?.author !== 'rep') return { send: true, message };
		return { send: true, message, conversation: { ...state.conversation, heldReplies: repliesBefore(state, intent) } };
	}
	const log = droppedRow(state, row, message, { note: 'dropped', key: `${intentId}:${attempt}`, reason });
	return { send: false, message, reason, log };
}

function isSameTry(row: ParsedRow, intentId: string, attempt: number): boolean {
	const { kind, data } = readEvent(row);
	return kind === 'intent' && data.intentId === intentId && (data.attempt ?? 1) === attempt;
}

function reasonToDrop(state: ConversationState, intent: Intent, attempt: number): string | undefined {
	if (intent.proven && !intent.waiting && !intent.refused) return 'This message was sent already.';
	if (intent.attempts.some((known) => known.attempt === attempt && known.dropped)) {
		return 'This try was dropped already.';
	}
	if (intent.author !== 'ai' || intent.answers === '') return undefined;
	return staleAnswer(state, intent);
}

/** Why an answer of the AI may not be given any more; undefined while it may. */
export function staleAnswer(state: ConversationState, intent: Intent): string | undefined {
	const { session, conversation } = state;
	const newest = conversation.turn.messages.at(-1);
	const sameSession =
		session !== undefined &&
		(intent.sessionId === '' || session.ids.includes(intent.sessionId)) &&
		session.messages.some((message) => message.eventId === intent.answers);
	if (!state.open || !sameSession) return 'The session was closed in the meantime.';
	if (conversation.owner === 'rep') return 'A rep took over in the meantime.';
	if (newest === undefined) return 'The customer was answered already.';
	if (newest.eventId !== intent.answers) return 'The customer wrote more in the meantime.';
	return undefined;
}

/** A `duplicate` note says nothing about the try itself: the run that announced it first goes on with it. */
function droppedRow(
	state: ConversationState,
	row: ParsedRow,
	message: OutgoingMessage,
	fields: { note: 'dropped' | 'duplicate'; key: string; reason: string },
): LogRow {
	return logRow({
		conversationKey: row.conversationKey,
		eventId: `dropped:${fields.key}`,
		kind: 'note',
		author: message.author,
		at: state.now,
		sessionId: row.sessionId,
		caseId: row.caseId,
		data: { note: fields.note, intentId: message.intentId, reason: fields.reason },
	});
}
