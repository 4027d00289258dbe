import type { ConversationState } from './conversationState';
import type { Intent } from './intents';
import { logRow } from './logRow';
import type { LogRow } from './types';

const MINUTE = 60_000;
const LONGEST_WAIT = 6 * 60 * MINUTE;

export interface RepairRules {
	/** What is younger belongs to the normal path. Milliseconds. */
	olderThan: number;
	maxTries: number;
}

export function repairRules(options: { olderThanMinutes?: number; maxTries?: number }): RepairRules {
	return { olderThan: (options.olderThanMinutes ?? 3) * MINUTE, maxTries: options.maxTries ?? 5 };
}

export type RepairedThing = 'turn' | 'handoff' | 'message';

export interface Tries {
	count: number;
	/** When the last try began, ISO; empty before the first. */
	lastAt: string;
	gaveUp: boolean;
}

/** How often the repair of something was tried already, from its `retry` rows. */
export function triesSoFar(state: ConversationState, what: RepairedThing, id: string): Tries {
	const tries: Tries = { count: 0, lastAt: '', gaveUp: false };
	for (const { kind, row, data } of state.events) {
		if (kind === 'retry' && data.what === what && data.id === id) {
			const at = row.createdAt ?? row.at;
			tries.count++;
			if (at > tries.lastAt) tries.lastAt = at;
		} else if (kind === 'gaveUp' && row.eventId === `failed:${what}:${id}`) {
			tries.gaveUp = true;
		}
	}
	return tries;
}

/** Whether it is time for the next try: each waits twice as long as the one before, at most six hours. */
export function isDue(
	now: string,
	startedAt: string,
	tries: { count: number; lastAt: string },
	rules: RepairRules,
): boolean {
	const since = tries.lastAt > startedAt ? tries.lastAt : startedAt;
	const wait = Math.max(rules.olderThan, Math.min(rules.olderThan * 2 ** tries.count, LONGEST_WAIT));
	return Date.parse(now) - Date.parse(since) >= wait;
}

/** The row to append before a try, so that two runs and a crash in the middle still count it. */
export function retryRow(state: ConversationState, what: RepairedThing, id: string, attempt: number): LogRow {
	return logRow({
		conversationKey: state.conversation.key,
		eventId: `retry:${what}:${id}:${attempt}`,
		kind: 'note',
		author: 'system',
		at: state.now,
		// A retry belongs to no session by name: a try at a turn may not fix that session's id.
		sessionId: '',
		data: { note: 'retry', what, id, attempt },
	});
}

/** The row that says that something will not be tried again; its event id is the same at every run. */
export function gaveUpRow(
	state: ConversationState,
	fields: { operation: 'answer' | 'completeCase'; eventId: string; message: string },
): LogRow {
	return logRow({
		conversationKey: state.conversation.key,
		eventId: fields.eventId,
		kind: 'failed',
		author: 'system',
		at: state.now,
		text: fields.message,
		data: { operation: fields.operation, message: fields.message },
	});
}

/** The row that says that a message of ours will not be tried again. */
export function gaveUpMessageRow(state: ConversationState, intent: Intent, message: string): LogRow {
	const last = intent.attempts.at(-1);
	// A try that failed has its row already; this one stands for the try that is not made.
	const attempt = (last?.attempt ?? 1) + (last?.failed ? 1 : 0);
	return logRow({
		conversationKey: state.conversation.key,
		eventId: `failed:${intent.intentId}:${attempt}`,
		kind: 'failed',
		author: intent.author,
		at: state.now,
		text: intent.text,
		sessionId: intent.sessionId,
		caseId: intent.caseId,
		data: { operation: 'send', intentId: intent.intentId, message, retryable: false },
	});
}
