import type { ConversationState } from './conversationState';
import { intentRow, nextAttempt, outgoingMessage } from './outgoing';
import type { LogRow, OutgoingMessage } from './types';

export interface Routing {
	to: 'ai' | 'rep' | 'ignore';
	reason: string;
}

/**
 * Who goes on with a conversation: the run that appended the first row of the newest message (design, section 2). Every
 * other run ignores it, so that a burst and a repeated delivery are answered once.
 * @param appendedRowIds rows that this run appended; empty decides as if it had appended them all
 */
export function route(state: ConversationState, appendedRowIds: number[]): Routing {
	const { session, conversation } = state;
	if (session === undefined) return ignore('There is no message of the customer in the log.');
	if (!state.open) return ignore('The session is closed, and nothing new has been written since.');
	const rep = conversation.owner === 'rep';
	// A rep hears of every message, reactions included; the AI answers only what waits for an answer.
	const rowId = rep ? session.lastArrivalRowId : (newestWaitingRowId(state) ?? 0);
	if (rowId === 0) return ignore('Nothing waits for an answer.');
	if (appendedRowIds.length > 0 && !appendedRowIds.includes(rowId)) {
		return ignore(notOurs(state, rowId, appendedRowIds));
	}
	if (rep) return { to: 'rep', reason: 'A person owns the conversation.' };
	const { length } = conversation.turn.messages;
	return {
		to: 'ai',
		reason: length === 1 ? 'One message waits for an answer.' : `${length} messages wait for an answer.`,
	};
}

function newestWaitingRowId(state: ConversationState): number | undefined {
	const newest = state.conversation.turn.messages.at(-1);
	return state.session?.messages.find((message) => message.eventId === newest?.eventId)?.rowId;
}

function notOurs(state: ConversationState, rowId: number, appendedRowIds: number[]): string {
	if (appendedRowIds.some((id) => id > rowId)) {
		return 'The newest message was delivered more than once: the run that stored it first goes on with it.';
	}
	return 'The customer has written more since: the run that stored the newest message goes on with all of them.';
}

function ignore(reason: string): Routing {
	return { to: 'ignore', reason };
}

/** The rep replies that waited for the window, each with the row that announces the next try. */
export function heldMessages(state: ConversationState): Array<{ message: OutgoingMessage; log: LogRow }> {
	const { conversation } = state;
	return conversation.heldReplies.flatMap((held) => {
		const intent = state.intents.find((candidate) => candidate.intentId === held.intentId);
		if (intent === undefined) return [];
		const message = outgoingMessage(intent);
		const log = intentRow({
			conversationKey: conversation.key,
			sessionId: conversation.session.id,
			caseId: conversation.case?.id,
			message,
			attempt: nextAttempt(intent),
			at: state.now,
		});
		return [{ message, log }];
	});
}
