import { derivedId } from '../conversation/derivedId';
import { logRow } from '../conversation/logRow';
import { intentRow } from '../conversation/outgoing';
import type { Conversation, Handoff, LogRow, OutgoingMessage } from '../conversation/types';

/** What a decision adds to an item. */
export interface DecisionFields {
	handoff: Handoff;
	/** The text to send to the customer, on AI Replies and Resolved. */
	answer?: string;
	/** The row to append. */
	log?: LogRow;
	/** The AI goes on although a person was needed, because nobody is there: what to tell the customer, once. */
	apology?: string;
}

/**
 * The row of a handoff. What the customer is told travels in it as `handoff.notice`, so that a repair run knows it too; an
 * empty text tells nothing. Ids are derived: running twice appends the same.
 */
export function handOver(conversation: Conversation, decided: Handoff, noticeText: string, at: Date): DecisionFields {
	const { key, session } = conversation;
	const handoff: Handoff = { ...decided, notice: noticeText.trim() };
	const log = logRow({
		conversationKey: key,
		eventId: `handoff:${session.id}`,
		kind: 'handoff',
		author: 'ai',
		at,
		text: handoff.explanation,
		sessionId: session.id,
		caseId: conversation.case?.id,
		data: { stage: 'decided', handoff },
	});
	return { handoff, log };
}

/** The answer of the AI and the row that announces it; `closes` ends the session once it is sent. */
export function answerWith(conversation: Conversation, handoff: Handoff, text: string, at: Date): DecisionFields {
	const answers = conversation.turn.messages[conversation.turn.messages.length - 1]?.eventId ?? '';
	const message: OutgoingMessage = {
		intentId: derivedId('answer', conversation.session.id, answers),
		author: 'ai',
		text,
		answers,
	};
	const closes = handoff.decision === 'resolved';
	return { handoff, answer: text, log: rowOf(conversation, message, at, { handoff, closes }) };
}

/** A session that ends without a last word. */
export function closeSilently(conversation: Conversation, handoff: Handoff, at: Date): DecisionFields {
	const { key, session } = conversation;
	const log = logRow({
		conversationKey: key,
		eventId: `closed:${session.id}`,
		kind: 'closed',
		author: 'ai',
		at,
		text: handoff.explanation,
		sessionId: session.id,
		caseId: conversation.case?.id,
		data: { reason: 'resolved' },
	});
	return { handoff, log };
}

function rowOf(
	conversation: Conversation,
	message: OutgoingMessage,
	at: Date,
	more: { handoff?: Handoff; closes?: boolean } = {},
): LogRow {
	return intentRow({
		conversationKey: conversation.key,
		sessionId: conversation.session.id,
		caseId: conversation.case?.id,
		message,
		attempt: 1,
		at: at.toISOString(),
		...more,
	});
}
