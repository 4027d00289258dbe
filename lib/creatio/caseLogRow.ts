import { createHash } from 'crypto';
import { logRow } from '../conversation/logRow';
import type { CaseReference, Conversation, LogRow } from '../conversation/types';

/**
 * The row that says "the case is there" and which messages are on it. The first one of a case is `case:<id>`; later ones
 * carry a hash of what they add, so that the same update twice is one event.
 */
export function caseLogRow(
	conversation: Conversation,
	reference: CaseReference,
	mirrored: string[],
	now: Date,
): LogRow {
	const hash = createHash('sha256').update(JSON.stringify(mirrored)).digest('hex').slice(0, 16);
	return logRow({
		conversationKey: conversation.key,
		eventId: conversation.case ? `case:${reference.id}:${hash}` : `case:${reference.id}`,
		kind: 'handoff',
		author: 'system',
		at: now,
		text: `Case ${reference.number}`,
		sessionId: conversation.session.id,
		caseId: reference.id,
		data: { stage: 'case', case: reference, mirrored },
	});
}

/** The row that says that the case could not be made or updated this time. */
export function caseFailureLogRow(conversation: Conversation, message: string, now: Date): LogRow {
	return logRow({
		conversationKey: conversation.key,
		eventId: `failed:case:${conversation.session.id}:${now.toISOString()}`,
		kind: 'failed',
		author: 'system',
		at: now,
		text: message,
		sessionId: conversation.session.id,
		caseId: conversation.case?.id ?? '',
		data: { operation: 'createCase', message },
	});
}

/** The row that says which messages were added to the case after it was made. */
export function mirroredLogRow(conversation: Conversation, caseId: string, mirrored: string[], now: Date): LogRow {
	return logRow({
		conversationKey: conversation.key,
		eventId: `mirrored:${caseId}:${mirrored[mirrored.length - 1] ?? ''}`,
		kind: 'note',
		author: 'system',
		at: now,
		sessionId: conversation.session.id,
		caseId,
		data: { note: 'mirrored', mirrored },
	});
}
