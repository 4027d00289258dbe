import type { ConversationState } from './conversationState';
import { logRow } from './logRow';
import type { Handoff, LogRow } from './types';

/** The decision and the row for a handoff that a person asked for on the session page. Pressed twice it is one row. */
export function handOffByPerson(state: ConversationState): { handoff: Handoff; log: LogRow } {
	const { conversation, now } = state;
	const handoff: Handoff = {
		decision: 'handoff',
		reason: 'manual',
		source: 'rule',
		confidence: 1,
		summary: '',
		sentiment: '',
		language: '',
		explanation: 'A person pressed "Hand off to a person" on the session page.',
	};
	const log = logRow({
		conversationKey: conversation.key,
		eventId: `handoff:${conversation.session.id}`,
		kind: 'handoff',
		author: 'rep',
		at: now,
		sessionId: conversation.session.id,
		caseId: conversation.case?.id,
		data: { stage: 'decided', handoff },
	});
	return { handoff, log };
}
