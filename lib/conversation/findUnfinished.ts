import { staleAnswer } from './checkBeforeSending';
import type { ConversationState } from './conversationState';
import type { Intent } from './intents';
import { gaveUpRow, isDue, repairRules, type RepairRules, retryRow, triesSoFar } from './repairTries';
import type { Conversation, Handoff, LogRow, OutgoingMessage } from './types';
import { unfinishedCases } from './unfinishedCases';
import { unfinishedMessages } from './unfinishedMessages';

export type Unfinished =
	| { what: 'turn'; conversation: Conversation; reason: string; log: LogRow }
	| {
			what: 'case';
			conversation: Conversation;
			handoff: Handoff;
			/** Whether the customer heard of the handoff, or need not hear of it. */
			customerTold: boolean;
			reason: string;
			log: LogRow;
	  }
	| { what: 'message'; conversation: Conversation; message: OutgoingMessage; reason: string; log: LogRow }
	| { what: 'waiting'; conversation: Conversation; message: OutgoingMessage; reason: string; log: LogRow }
	| { what: 'givenUp'; conversation: Conversation; reason: string; log: LogRow };

/**
 * What a run that stopped half-way left behind: turns without an answer, handoffs without a complete case, messages
 * announced but neither sent nor given up. Only what is older than the normal path needs; each try waits twice as long
 * as the one before; after `maxTries` it is given up once, with a `failed` row.
 * @param showSession folds the same rows for another session of the conversation
 */
export function findUnfinished(
	state: ConversationState,
	options: { olderThanMinutes?: number; maxTries?: number },
	showSession: (sessionId: string) => Conversation,
): Unfinished[] {
	const rules = repairRules(options);
	const messages = unfinishedMessages(state, rules);
	const turn = messages.some(isAnswerToTurn) ? [] : unfinishedTurn(state, rules);
	return [...turn, ...unfinishedCases(state, rules, showSession), ...messages];

	function isAnswerToTurn(found: Unfinished): boolean {
		return (found.what === 'message' || found.what === 'waiting') && found.message.author === 'ai';
	}
}

function unfinishedTurn(state: ConversationState, rules: RepairRules): Unfinished[] {
	const { conversation, session } = state;
	const newest = conversation.turn.messages.at(-1);
	const message = session?.messages.find((known) => known.eventId === newest?.eventId);
	if (message === undefined || !state.open || conversation.owner !== 'ai') return [];
	// An answer that was announced is a matter of that message: a second one would say the same under the same id.
	if (state.intents.some((intent) => isAnswerTo(intent, message.eventId) && !staleAnswer(state, intent)))
		return [];
	const tries = triesSoFar(state, 'turn', message.eventId);
	if (tries.gaveUp || !isDue(state.now, message.storedAt, tries, rules)) return [];
	if (!conversation.window.open || tries.count >= rules.maxTries) {
		const reason = conversation.window.open
			? `The customer's message is still without an answer after ${tries.count} tries.`
			: "The customer's message was not answered before WhatsApp's 24-hour window closed.";
		const log = gaveUpRow(state, {
			operation: 'answer',
			eventId: `failed:turn:${message.eventId}`,
			message: reason,
		});
		return [{ what: 'givenUp', conversation, reason, log }];
	}
	const reason = 'A message of the customer is still without an answer.';
	return [
		{ what: 'turn', conversation, reason, log: retryRow(state, 'turn', message.eventId, tries.count + 1) },
	];
}

function isAnswerTo(intent: Intent, eventId: string): boolean {
	return intent.author === 'ai' && intent.answers === eventId && intent.attempts.length > 0;
}
