import type { Intent } from './intents';
import { logRow } from './logRow';
import type { Handoff, LogRow, OutgoingMessage } from './types';

/** The message that an intent wants to send. */
export function outgoingMessage(intent: Intent): OutgoingMessage {
	return {
		intentId: intent.intentId,
		author: intent.author,
		// What is kept may be the rest of a reply whose first parts went out.
		text: (intent.waiting && intent.held?.text) || intent.text || (intent.held?.text ?? ''),
		answers: intent.answers,
		...(intent.file && { file: intent.file }),
	};
}

/** The number of the next try at sending an intent. */
export function nextAttempt(intent: Intent): number {
	return (intent.attempts.at(-1)?.attempt ?? 0) + 1;
}

/** The row that announces a try: appended before anything is sent. */
export function intentRow(fields: {
	conversationKey: string;
	sessionId: string;
	caseId?: string;
	message: OutgoingMessage;
	attempt: number;
	at: string;
	closes?: boolean;
	handoff?: Handoff;
}): LogRow {
	const { message, attempt } = fields;
	return logRow({
		conversationKey: fields.conversationKey,
		eventId: attempt === 1 ? message.intentId : `${message.intentId}:${attempt}`,
		kind: 'note',
		author: message.author,
		at: fields.at,
		text: message.text,
		sessionId: fields.sessionId,
		caseId: fields.caseId,
		data: {
			note: 'intent',
			intentId: message.intentId,
			attempt,
			answers: message.answers,
			...(message.file ? { file: message.file } : {}),
			...(fields.closes ? { closes: true } : {}),
			...(fields.handoff ? { handoff: fields.handoff } : {}),
		},
	});
}
