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
		const told = customerTold(state, session);
		const gap =
			session.case === undefined
				? missingCase(session)
				: (missingMessages(state, session, rules, showSession) ?? missingNotice(state, session, told));
		if (gap === undefined) return [];
		const tries = triesSoFar(state, 'handoff', gap.id);
		const since = later(gap.since, lastCaseFailure(state, session));
		if (tries.gaveUp || !isDue(state.now, since, tries, rules)) return [];
		const conversation = session === state.session ? state.conversation : showSession(session.id);
		if (tries.count >= rules.maxTries) {
			if (gap.optional) return [];
			const reason = `${gap.reason} It was tried ${tries.count} times.`;
			const eventId = `failed:handoff:${gap.id}`;
			const log = gaveUpRow(state, { operation: 'completeCase', eventId, message: reason });
			return [{ what: 'givenUp', conversation, reason, log }];
		}
		const handoff = session.handedOff?.handoff ?? NO_HANDOFF;
		const log = retryRow(state, 'handoff', gap.id, tries.count + 1);
		return [{ what: 'case', conversation, handoff, customerTold: told, reason: gap.reason, log }];
	});
}

interface Gap {
	/** What the tries are counted by. */
	id: string;
	since: string;
	reason: string;
	/** Nobody has to hear of it when it stays as it is. */
	optional?: boolean;
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

/** A workflow may be made to tell the customer nothing: then there is no notice, and nothing is wrong. */
function missingNotice(state: ConversationState, session: SessionState, told: boolean): Gap | undefined {
	if (told || session.handedOff === undefined || !state.conversation.window.open) return undefined;
	return {
		id: `${session.id}:notice`,
		since: session.handedOff.at,
		reason: 'The conversation was handed off, but the customer was not told.',
		optional: true,
	};
}

/** An intent is enough: what becomes of it is that message's own matter. */
function customerTold(state: ConversationState, session: SessionState): boolean {
	const { handedOff } = session;
	if (handedOff === undefined || session.ended !== undefined || handedOff.handoff.notice === '') return true;
	const ids = session.ids.map(noticeIntentId);
	return state.intents.some((intent) => ids.includes(intent.intentId));
}

/** The id of the message that tells the customer that a person will follow: one per session. */
export function noticeIntentId(sessionId: string): string {
	return `notice:${sessionId}`;
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
