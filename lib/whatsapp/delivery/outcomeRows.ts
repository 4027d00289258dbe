import type { LogRow, OutgoingMessage } from '../../conversation/types';
import type { GraphFault } from '../graph';

/** What an outcome belongs to: the intent that was appended before sending. */
export interface Outgoing extends OutgoingMessage {
	conversationKey: string;
	attempt: number;
	sessionId: string;
	caseId: string;
}

type Author = Outgoing['author'];

function row(
	outgoing: Outgoing,
	own: Pick<LogRow, 'eventId' | 'kind' | 'text'> & { author?: Author },
	now: Date,
	data: object,
): LogRow {
	return {
		conversationKey: outgoing.conversationKey,
		author: outgoing.author,
		at: now.toISOString(),
		sessionId: outgoing.sessionId,
		caseId: outgoing.caseId,
		...own,
		data: JSON.stringify(data),
	};
}

export interface SentPart {
	messageId: string;
	type: string;
	text: string;
	/** Counted from 1. */
	part: number;
	parts: number;
}

/** One part that Meta took. */
export function sentRow(outgoing: Outgoing, sent: SentPart, now: Date): LogRow {
	const { messageId, type, text, part, parts } = sent;
	const { intentId, answers } = outgoing;
	return row(outgoing, { eventId: messageId, kind: 'message', text }, now, {
		type,
		intentId,
		part,
		parts,
		answers,
	});
}

/** The message did not go out, and nobody tries again by itself. */
export function failedRow(outgoing: Outgoing, fault: GraphFault, now: Date): LogRow {
	const { intentId, attempt } = outgoing;
	const eventId = `failed:${intentId}:${attempt}`;
	return row(outgoing, { eventId, kind: 'failed', text: fault.meaning }, now, {
		operation: 'send',
		intentId,
		...(fault.code !== undefined && { code: fault.code }),
		title: fault.title,
		message: fault.details === '' ? fault.meaning : `${fault.meaning} (${fault.details})`,
		retryable: fault.retryable,
	});
}

/** Nobody knows whether the message went out; a later status may tell. */
export function uncertainRow(outgoing: Outgoing, fault: GraphFault, now: Date): LogRow {
	const { intentId, attempt } = outgoing;
	const eventId = `uncertain:${intentId}:${attempt}`;
	return row(outgoing, { eventId, kind: 'note', text: fault.meaning }, now, {
		note: 'uncertain',
		intentId,
		message: fault.details === '' ? fault.meaning : `${fault.meaning} (${fault.details})`,
	});
}

/** A rep's reply that waits for the window to open again. */
export function heldRow(
	outgoing: Outgoing,
	held: { reason: string; templateMessageId?: string; templateFault?: string },
	now: Date,
): LogRow {
	const { intentId, text } = outgoing;
	return row(outgoing, { eventId: `held:${intentId}`, kind: 'held', text }, now, { intentId, ...held });
}
