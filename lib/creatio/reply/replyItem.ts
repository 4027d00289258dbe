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

/**
 * A reply on its way to the customer: its text, then each of its files. The same record always gives the same messages, so
 * telling it again sends nothing more.
 * @param fileUrl where a file of an activity is fetched
 */
export function replyItems(record: ReplyRecord, ofCase: ReplyCase, text: string, fileUrl: (fileId: string) => string): ReplyItem[] {
	const intentId = derivedId('reply', record.id);
	const words: OutgoingMessage[] = text === '' ? [] : [{ intentId, author: 'rep', text, answers: '' }];
	const files = record.files.map(({ id, name }): OutgoingMessage => {
		const file = { url: fileUrl(id), name };
		return { intentId: derivedId('reply', record.id, id), author: 'rep', text: `File: ${name}`, answers: '', file };
	});
	return [...words, ...files].map((message) => itemOf(message, record, ofCase));
}

function itemOf(message: OutgoingMessage, record: ReplyRecord, ofCase: ReplyCase): ReplyItem {
	return {
		reply: {
			recordId: record.id,
			source: record.kind === 'feed' ? 'feed' : 'activity',
			text: message.text,
			at: record.createdAt,
			author: record.author,
		},
		case: { id: ofCase.id, number: ofCase.number },
		message,
		log: intentRow({ conversationKey: '', sessionId: '', caseId: ofCase.id, message, attempt: 1, at: record.createdAt }),
	};
}
