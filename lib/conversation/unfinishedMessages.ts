import { staleAnswer } from './checkBeforeSending';
import type { ConversationState } from './conversationState';
import type { Unfinished } from './findUnfinished';
import type { Attempt, Intent } from './intents';
import { intentRow, nextAttempt, outgoingMessage } from './outgoing';
import { gaveUpMessageRow, isDue, type RepairRules, retryRow, triesSoFar } from './repairTries';

/** Messages of ours that were announced, but neither went out nor were given up, and that still make sense. */
export function unfinishedMessages(state: ConversationState, rules: RepairRules): Unfinished[] {
	return state.intents.flatMap((intent): Unfinished[] => {
		const { conversation } = state;
		const last = intent.attempts.at(-1);
		if (last === undefined || last.rowId === 0 || !isWanted(state, intent)) return [];
		// That row is in the log, where a person sees it.
		if (last.failed && !last.failed.retryable) return [];
		if (intent.author === 'ai' && intent.undelivered) {
			return givenUp(state, intent, 'WhatsApp accepted the answer, but could not deliver it.');
		}
		if (!isWaiting(state, intent, last)) return [];
		const attempts = countedAttempts(state, intent);
		const tries = { count: Math.max(0, attempts - 1), lastAt: lastMove(state, intent, last) };
		// What Meta refused is known at once; that a second refusal comes so soon is not to be expected.
		const atOnce = intent.refused && attempts === 1;
		if (!atOnce && !isDue(state.now, last.storedAt, tries, rules)) return [];
		const message = outgoingMessage(intent);
		if (isUnknown(intent, last)) {
			const id = `${intent.intentId}:${last.attempt}`;
			const seen = triesSoFar(state, 'message', id);
			if (seen.count === 0) {
				const reason = 'Nothing shows yet whether the message was sent.';
				return [{ what: 'waiting', conversation, message, reason, log: retryRow(state, 'message', id, 1) }];
			}
			if (!isDue(state.now, seen.lastAt, { count: 0, lastAt: '' }, rules)) return [];
		}
		if (attempts >= rules.maxTries) {
			return givenUp(state, intent, `The message could not be sent in ${attempts} tries.`);
		}
		if (!conversation.window.open && intent.author !== 'rep') {
			return givenUp(state, intent, "The message did not go out before WhatsApp's 24-hour window closed.");
		}
		const log = intentRow({
			conversationKey: conversation.key,
			sessionId: intent.sessionId,
			caseId: intent.caseId,
			message,
			attempt: nextAttempt(intent),
			at: state.now,
			closes: intent.closes,
		});
		const reason = 'A message was announced, but nothing shows that it was sent.';
		return [{ what: 'message', conversation, message, reason, log }];
	});
}

/** Whether sending still makes sense: not an answer that was overtaken, a notice in a closed session, or a reply that could there only be kept. */
function isWanted(state: ConversationState, intent: Intent): boolean {
	if (intent.author === 'rep' && !intent.refused) return true;
	if (intent.author === 'ai' && intent.answers !== '') return staleAnswer(state, intent) === undefined;
	return state.open && (intent.sessionId === '' || (state.session?.ids.includes(intent.sessionId) ?? false));
}

function isWaiting(state: ConversationState, intent: Intent, last: Attempt): boolean {
	if (intent.refused) return true;
	if (intent.proven && !intent.waiting) return false;
	if (intent.held) {
		return (
			state.conversation.window.open &&
			state.conversation.heldReplies.some((held) => held.intentId === intent.intentId)
		);
	}
	// An answer that was dropped and is wanted after all: the pause that a rep's echo had begun is over.
	if (last.dropped) return intent.author === 'ai';
	return true;
}

/**
 * Whether the message may have gone out: n8n stopped, or Meta did not answer. While n8n was down no status could tell, so
 * time counts only from when a repair has seen it: until then Meta has somebody to deliver to.
 */
function isUnknown(intent: Intent, last: Attempt): boolean {
	return !last.failed && !last.dropped && !intent.held && !intent.refused;
}

/** A held reply begins anew whenever the customer opens the window again. */
function countedAttempts(state: ConversationState, intent: Intent): number {
	if (!intent.held) return intent.attempts.length;
	const reopened = state.session?.lastArrivalRowId ?? 0;
	return intent.attempts.filter((attempt) => attempt.rowId > reopened).length;
}

function lastMove(state: ConversationState, intent: Intent, last: Attempt): string {
	if (!intent.held) return last.storedAt;
	const arrival = state.events.find(({ row }) => row.id === state.session?.lastArrivalRowId)?.row;
	const arrivedAt = arrival?.createdAt ?? arrival?.at ?? '';
	return arrivedAt > last.storedAt ? arrivedAt : last.storedAt;
}

function givenUp(state: ConversationState, intent: Intent, reason: string): Unfinished[] {
	const log = gaveUpMessageRow(state, intent, reason);
	return [{ what: 'givenUp', conversation: state.conversation, reason, log }];
}
