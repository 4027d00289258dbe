import type { Conversation, Customer, Handoff, TranscriptEntry } from '../conversation/types';

/** Creatio's Activity.Title is a text of at most 500 characters; this leaves room for the author. */
const LONGEST_TITLE = 200;

const REASONS: Record<string, string> = {
	explicit_request: 'The customer asked for a person',
	frustration: 'The customer is frustrated',
	no_progress: 'The AI made no progress',
	topic: 'This topic is for a person',
	ai_unable: 'The AI cannot resolve it',
	unsupported_content: 'The customer sent something the AI cannot read',
	model_failure: 'The AI was not available',
	manual: 'Handed off by hand',
};

/** How a customer is called in a title: profile name, username, phone or "Customer". */
export function customerName(customer: Customer): string {
	return customer.profileName || customer.username || customer.phone || customer.waId || 'Customer';
}

function authorName(entry: TranscriptEntry, customer: Customer): string {
	if (entry.author === 'customer') return customerName(customer);
	if (entry.author === 'ai') return 'AI';
	return entry.author === 'rep' ? 'Rep' : 'System';
}

/** `2026-01-31 10:00 UTC`. */
export function readableTime(iso: string): string {
	const date = new Date(iso);
	return Number.isNaN(date.getTime()) ? iso : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** One line, cut at a word where possible. Never splits a character in two. */
export function shortLine(text: string, longest: number): string {
	const characters = [...text.replace(/\s+/g, ' ').trim()];
	if (characters.length <= longest) return characters.join('');
	const cut = characters.slice(0, longest - 1).join('');
	const space = cut.lastIndexOf(' ');
	return `${space > longest / 2 ? cut.slice(0, space) : cut}…`;
}

/** `Ana: Where is my order?` */
export function entryTitle(entry: TranscriptEntry, customer: Customer): string {
	return shortLine(`${authorName(entry, customer)}: ${entry.text || `[${entry.type}]`}`, LONGEST_TITLE);
}

/** The whole text of a message, then who, when and how far it got. */
export function entryText(entry: TranscriptEntry, customer: Customer): string {
	const facts = [authorName(entry, customer), readableTime(entry.at), entry.status].filter(Boolean);
	return `${entry.text || `[${entry.type}]`}\n\n(${facts.join(', ')})`;
}

/** Several messages in one text, oldest first. */
export function transcriptText(entries: TranscriptEntry[], customer: Customer): string {
	return entries
		.map((entry) => {
			const facts = [readableTime(entry.at), entry.status].filter(Boolean).join(', ');
			return `${authorName(entry, customer)} (${facts}):\n${entry.text || `[${entry.type}]`}`;
		})
		.join('\n\n');
}

/** Reason, sentiment and the rest of a handoff, one per line. */
function handoffLines(handoff: Handoff): string[] {
	return [
		handoff.reason && `Reason: ${REASONS[handoff.reason] ?? handoff.reason}`,
		handoff.topic && `Topic: ${handoff.topic}`,
		handoff.sentiment && `Sentiment: ${handoff.sentiment}`,
		handoff.language && `Language: ${handoff.language}`,
		handoff.explanation && `Why: ${handoff.explanation}`,
	].filter((line): line is string => Boolean(line));
}

/**
 * The note a rep reads first: link to the session page, summary, who the customer is, why it was handed off, and
 * what the admin's rules could not settle (`remarks`).
 */
export function noteText(conversation: Conversation, handoff: Handoff | undefined, remarks: string[]): string {
	const { customer, session } = conversation;
	const phone = customer.phone || (customer.waId ? `+${customer.waId.replace(/\D/g, '')}` : '');
	const paragraphs = [
		session.url && `View session: ${session.url}`,
		handoff?.summary,
		[
			`Customer: ${customerName(customer)}`,
			phone && `Phone: ${phone}`,
			customer.username && `WhatsApp username: ${customer.username}`,
			...(handoff ? handoffLines(handoff) : []),
		]
			.filter(Boolean)
			.join('\n'),
		remarks.join('\n'),
	];
	return paragraphs.filter(Boolean).join('\n\n');
}
