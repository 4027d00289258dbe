import type { Conversation, Handoff } from '../conversation/types';
import type { AiFieldsResult } from './aiFields';
import { customerName } from './transcriptText';

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

/** Why a person was needed, in words; empty when nobody said. */
export function reasonInWords(handoff: Handoff): string {
	return handoff.reason && (REASONS[handoff.reason] ?? handoff.reason);
}

/** `English` for `en`; what is no language code stays as it is. */
export function languageInWords(code: string): string {
	try {
		return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
	} catch {
		return code;
	}
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function customerLines({ customer }: Conversation): string[] {
	const name = customerName(customer);
	const phone = customer.phone || (customer.waId ? `+${customer.waId.replace(/\D/g, '')}` : '');
	const known = [name, phone === name ? '' : phone, customer.username && `WhatsApp username ${customer.username}`];
	return [`Customer: ${known.filter(Boolean).join(', ')}`];
}

/** An explanation often begins with the reason: then it alone is enough. */
function reasonWithDetails(handoff: Handoff): string {
	const reason = reasonInWords(handoff);
	const { explanation } = handoff;
	if (explanation.toLowerCase().startsWith(reason.toLowerCase())) return explanation;
	return [reason, explanation].filter(Boolean).join('. ');
}

function handoffLines(handoff: Handoff): string[] {
	const reason = reasonWithDetails(handoff);
	return [
		reason && `Reason: ${reason}`,
		handoff.topic && `Topic: ${handoff.topic}`,
		handoff.sentiment && `Sentiment: ${capitalised(handoff.sentiment)}`,
		handoff.language && `Language: ${languageInWords(handoff.language)}`,
	].filter((line): line is string => Boolean(line));
}

function fieldLines({ values, leftEmpty, captions }: AiFieldsResult): string[] {
	const named = (column: string): string => captions[column] ?? column;
	const filled = Object.entries(values).map(([column, value]) => `- ${named(column)}: ${inWords(value)}`);
	const empty = leftEmpty.map(({ column, reason }) => `- ${named(column)}: ${reason}`);
	return [
		...(filled.length === 0 ? [] : ['Filled in by the AI:', ...filled]),
		...(empty.length === 0 ? [] : ['Left empty by the AI:', ...empty]),
	];
}

function inWords(value: unknown): string {
	if (typeof value === 'boolean') return value ? 'Yes' : 'No';
	return String(value);
}

/**
 * The note a rep reads first: what it is about, the link to the session page, who the customer is and why a person is needed,
 * what the AI filled in or left empty, and what the admin's rules could not settle (`remarks`).
 */
export function noteText(
	conversation: Conversation,
	handoff: Handoff | undefined,
	remarks: string[],
	fields?: AiFieldsResult,
): string {
	const { url } = conversation.session;
	const paragraphs = [
		[handoff?.summary ?? ''],
		[url && `View session: ${url}`],
		[...customerLines(conversation), ...(handoff ? handoffLines(handoff) : [])],
		fields ? fieldLines(fields) : [],
		remarks,
	];
	return paragraphs
		.map((lines) => lines.filter(Boolean).join('\n'))
		.filter(Boolean)
		.join('\n\n');
}
