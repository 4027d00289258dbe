import type { Conversation, Handoff } from '../conversation/types';
import { customerName, shortLine } from './transcriptText';

/** Creatio's Case.Subject is a text of at most 500 characters; a subject is read in lists. */
const LONGEST_SUBJECT = 250;
const LONGEST_PART = 120;

/**
 * The subject from its template: {name}, {phone}, {topic}, {summary}. Never empty, because Creatio requires one. Without a topic,
 * {topic} is the summary when a model wrote it (`summarised`), otherwise the customer's own words.
 */
export function caseSubject(
	template: string,
	conversation: Conversation,
	handoff: Handoff | undefined,
	summarised: boolean,
): string {
	const { customer } = conversation;
	const words = tellingWords(conversation);
	const summary = handoff?.summary || words;
	const topic = handoff?.topic || (summarised ? summary : words || summary);
	const parts: Record<string, string> = {
		name: customerName(customer),
		phone: customer.phone ?? (customer.waId ? `+${customer.waId.replace(/\D/g, '')}` : ''),
		topic: shortLine(topic, LONGEST_PART),
		summary: shortLine(summary, LONGEST_SUBJECT),
	};
	const subject = template.replace(/\{(name|phone|topic|summary)\}/g, (_, part: string) => parts[part]);
	return shortLine(subject.replace(/[\s:,-]+$/, ''), LONGEST_SUBJECT) || 'WhatsApp conversation';
}

/** The customer's longest message: greetings and "a person, please" say less of the matter. */
function tellingWords({ transcript }: Conversation): string {
	return transcript
		.filter(({ author }) => author === 'customer')
		.map(({ text }) => text)
		.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}
