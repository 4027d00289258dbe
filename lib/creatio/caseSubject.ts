import type { Conversation, Handoff } from '../conversation/types';
import { customerName, shortLine } from './transcriptText';

/** Creatio's Case.Subject is a text of at most 500 characters; a subject is read in lists. */
const LONGEST_SUBJECT = 250;
const LONGEST_PART = 120;

/** The subject from its template: {name}, {phone}, {topic}, {summary}. Never empty, because Creatio requires one. */
export function caseSubject(template: string, conversation: Conversation, handoff: Handoff | undefined): string {
	const { customer, transcript } = conversation;
	const first = transcript.find(({ author, text }) => author === 'customer' && text !== '')?.text ?? '';
	const summary = handoff?.summary || first;
	const parts: Record<string, string> = {
		name: customerName(customer),
		phone: customer.phone ?? (customer.waId ? `+${customer.waId.replace(/\D/g, '')}` : ''),
		topic: shortLine(handoff?.topic || summary, LONGEST_PART),
		summary: shortLine(summary, LONGEST_SUBJECT),
	};
	const subject = template.replace(/\{(name|phone|topic|summary)\}/g, (_, part: string) => parts[part]);
	return shortLine(subject.replace(/[\s:,-]+$/, ''), LONGEST_SUBJECT) || 'WhatsApp conversation';
}
