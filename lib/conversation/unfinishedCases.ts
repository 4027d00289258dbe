import type { ConversationState, SessionState } from './conversationState';
import type { Unfinished } from './findUnfinished';
import { gaveUpRow, isDue, type RepairRules, retryRow, triesSoFar } from './repairTries';
import type { Conversation, Handoff } from './types';

/** Handoffs that have no case yet, and cases that lack messages. */
export function unfinishedCases(
	state: ConversationState,
	rules: RepairRules,
	showSession: (sessionId: string) => Conversation,
): Unfinished[] {
	return state.sessions.flatMap((session): Unfinished[] => {
		const gap =
			session.case === undefined ? missingCase(session) : missingMessages(state, session, rules, showSession);
		if (gap === undefined) return [];
		const tries = triesSoFar(state, 'handoff', gap.id);
		const since = later(gap.since, lastCaseFailure(state, session));
		if (tries.gaveUp || !isDue(state.now, since, tries, rules)) return [];
		const conversation = session === state.session ? state.conversation : showSession(session.id);
		if (tries.count >= rules.maxTries) {
			const reason = `${gap.reason} It was tried ${tries.count} times.`;
			const eventId = `failed:handoff:${gap.id}`;
			const log = gaveUpRow(state, { operation: 'completeCase', eventId, message: reason });
			return [{ what: 'givenUp', conversation, reason, log }];
		}
		const handoff = session.handedOff?.handoff ?? NO_HANDOFF;
		const log = retryRow(state, 'handoff', gap.id, tries.count + 1);
		return [{ what: 'case', conversation, handoff, reason: gap.reason, log }];
	});
}

interface Gap {
	/** What the tries are counted by. */
	id: string;
	since: string;
	reason: string;
}

function missingCase(session: SessionState): Gap | undefined {
	// Closed by hand or through the case itself: there is nobody left to hand over to.
	if (session.handedOff === undefined || session.ended !== undefined) return undefined;
	return {
		id: session.id,
		since: session.handedOff.at,
		reason: 'The conversation was handed off, but it has no case yet.',
	};
}

function missingMessages(
	state: ConversationState,
	session: SessionState,
	rules: RepairRules,
	showSession: (sessionId: string) => Conversation,
): Gap | undefined {
	const conversation = session === state.session ? state.conversation : showSession(session.id);
	const storedAt = new Map(session.messages.map((message) => [message.eventId, message.storedAt]));
	const old = conversation.transcript
		.filter((entry) => conversation.unmirrored.includes(entry.eventId))
		.map((entry) => ({ id: entry.eventId, since: storedAt.get(entry.eventId) ?? entry.at }))
		.filter(({ since }) => Date.parse(state.now) - Date.parse(since) >= rules.olderThan)
		.at(-1);
	if (old === undefined) return undefined;
	return { ...old, reason: 'The case lacks messages of the conversation.' };
}

function lastCaseFailure(state: ConversationState, session: SessionState): string {
	return state.events
		.filter(({ kind, row }) => kind === 'caseFailed' && session.ids.includes(row.sessionId))
		.map(({ row }) => row.createdAt ?? row.at)
		.reduce(later, '');
}

function later(a: string, b: string): string {
	return a > b ? a : b;
}

/** For a case that mirrors a conversation which the AI still owns. */
const NO_HANDOFF: Handoff = {
	decision: 'reply',
	reason: '',
	source: 'rule',
	confidence: 1,
	summary: '',
	sentiment: '',
	language: '',
	explanation: '',
};
