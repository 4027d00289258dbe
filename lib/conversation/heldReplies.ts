import type { ConversationState } from './conversationState';
import type { Intent } from './intents';
import { outgoingMessage } from './outgoing';
import type { HeldReply } from './types';

/** The replies that are kept for the customer's next message, in the order in which the reps wrote them. */
export function readHeldReplies(intents: Intent[]): HeldReply[] {
	return intents.filter((intent) => intent.waiting && !hasFailed(intent)).sort(byTime).map(heldReply);
}

/**
 * The replies of the same session that wait before this one: those that are kept, and those that another run is about to
 * keep. Only the first of a row asks the customer to write.
 */
export function repliesBefore(state: ConversationState, reply: Intent): HeldReply[] {
	const { heldReplies } = state.conversation;
	const kept = new Set(heldReplies.map(({ intentId }) => intentId));
	return state.intents
		.filter((other) => other.author === 'rep' && other.rowId > 0 && other.rowId < reply.rowId)
		.filter((other) => kept.has(other.intentId) || (other.sessionId === reply.sessionId && isOnItsWay(other)))
		.sort(byTime)
		.map(heldReply);
}

function isOnItsWay(intent: Intent): boolean {
	if (intent.proven && !intent.refused) return false;
	return !intent.attempts.at(-1)?.dropped && !hasFailed(intent) && intent.held === undefined;
}

function hasFailed(intent: Intent): boolean {
	return intent.attempts.some((attempt) => attempt.failed && !attempt.failed.retryable);
}

function heldReply(intent: Intent): HeldReply {
	return {
		intentId: intent.intentId,
		text: outgoingMessage(intent).text,
		at: intent.held?.at ?? intent.at,
	};
}

function byTime(a: Intent, b: Intent): number {
	return a.at < b.at ? -1 : a.at > b.at ? 1 : a.rowId - b.rowId;
}
