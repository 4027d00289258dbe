import { logRow } from '../../conversation/logRow';
import type { LogRow } from '../../conversation/types';
import type { ReplyCase } from './records';
import type { ReplySettings } from './settings';

export interface CaseClosedItem {
	case: { id: string; number: string; statusId: string; statusName: string };
	/** The row to append; the workflow fills in the conversation. */
	log: LogRow;
}

/** Whether the case's status ends the conversation: one of the chosen, else any that its flags call resolved or final. */
export function isClosing(ofCase: ReplyCase, { closingStatuses }: ReplySettings): boolean {
	return closingStatuses.size > 0 ? closingStatuses.has(ofCase.statusId) : ofCase.isFinal || ofCase.isResolved;
}

/**
 * When the case got its present status, as far as Creatio tells: the dates it fills in itself, else the last change. Never
 * later than now, so that messages that come after the call always count as after the end.
 */
export function closedAt(ofCase: ReplyCase, now: Date): string {
	const told = ofCase.isFinal ? ofCase.closureDate : ofCase.isResolved ? ofCase.solutionProvidedOn : '';
	const at = told !== '' && told <= ofCase.modifiedAt ? told : ofCase.modifiedAt;
	const latest = now.toISOString();
	return at !== '' && at < latest ? at : latest;
}

export function caseClosedItem(ofCase: ReplyCase, now: Date): CaseClosedItem {
	const { id, number, statusId, statusName } = ofCase;
	return {
		case: { id, number, statusId, statusName },
		log: logRow({
			conversationKey: '',
			eventId: `closed:${id}`,
			kind: 'closed',
			author: 'rep',
			at: closedAt(ofCase, now),
			caseId: id,
			data: { reason: 'caseClosed', caseId: id, statusId },
		}),
	};
}
