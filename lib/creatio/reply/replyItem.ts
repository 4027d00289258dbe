import { derivedId } from '../../conversation/derivedId';
import { intentRow } from '../../conversation/outgoing';
import type { LogRow, OutgoingMessage } from '../../conversation/types';
import type { ReplyCase, ReplyRecord } from './records';

export interface ReplyItem {
	reply: {
		recordId: string;
		source: 'activity' | 'feed';
		text: string;
		at: string;
		author: { contactId: string; name: string };
	};
	case: { id: string; number: string };
	message: OutgoingMessage;
	/** The row that announces the message; the workflow fills in the conversation. */
	log: LogRow;
}

/** A reply on its way to the customer. The same record always gives the same message, so telling it again sends nothing more. */
export function replyItem(record: ReplyRecord, ofCase: ReplyCase, text: string): ReplyItem {
	const message: OutgoingMessage = { intentId: derivedId('reply', record.id), author: 'rep', text, answers: '' };
	return {
		reply: {
			recordId: record.id,
			source: record.kind === 'feed' ? 'feed' : 'activity',
			text,
			at: record.createdAt,
			author: record.author,
		},
		case: { id: ofCase.id, number: ofCase.number },
		message,
		log: intentRow({ conversationKey: '', sessionId: '', caseId: ofCase.id, message, attempt: 1, at: record.createdAt }),
	};
}
