import { logRow } from '../conversation/logRow';
import type { Conversation, LogRow } from '../conversation/types';
import type { ExistingCase } from './caseRead';

/** What happens to a case of the session that somebody has already resolved or closed. */
export type WhenOver = 'add' | 'reopen' | 'end';

export interface OverRules {
	/** For a case whose status is marked as resolved. */
	resolved: WhenOver;
	/** For a case whose status is final: closed, canceled. */
	closed: WhenOver;
	/** A case that has been over for longer is not reopened: the session ends. 0 is no limit. */
	reopenDays: number;
	reopenedStatusId: string;
}

export const ADD_TO_IT: OverRules = { resolved: 'add', closed: 'add', reopenDays: 0, reopenedStatusId: '' };

const DAY = 86_400_000;

/** What the rules say for this case now. A case that is open is added to. */
export function whenOver(present: ExistingCase, rules: OverRules, now: Date): WhenOver {
	if (!present.isFinal && !present.isResolved) return 'add';
	const wanted = present.isFinal ? rules.closed : rules.resolved;
	if (wanted !== 'reopen' || rules.reopenDays === 0 || present.overSince === '') return wanted;
	return now.getTime() - Date.parse(present.overSince) > rules.reopenDays * DAY ? 'end' : 'reopen';
}

/** Whether any rule asks for more than adding, so that the case has to be looked at first. */
export function looksAtStatus({ resolved, closed }: OverRules): boolean {
	return resolved !== 'add' || closed !== 'add';
}

/**
 * The row that ends the session of a case that is over: what the customer wrote since begins a new one with the AI, and a
 * handoff there makes a new case. The same row as when Creatio tells that the case was closed.
 */
export function sessionEndRow(conversation: Conversation, present: ExistingCase, now: Date): LogRow {
	const { overSince } = present;
	const at = overSince !== '' && overSince < now.toISOString() ? overSince : now;
	return logRow({
		conversationKey: conversation.key,
		eventId: `closed:${present.id}`,
		kind: 'closed',
		author: 'system',
		at,
		sessionId: conversation.session.id,
		caseId: present.id,
		data: { reason: 'caseClosed', caseId: present.id, statusId: present.statusId },
	});
}
