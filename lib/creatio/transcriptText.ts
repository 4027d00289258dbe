import type { Customer, TranscriptEntry } from '../conversation/types';

/** Creatio's Activity.Title is a text of at most 500 characters; this leaves room for the author. */
const LONGEST_TITLE = 200;

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

/** What became of the files of messages, by event id: a line for the rep. */
export type FileLines = ReadonlyMap<string, string>;

const NO_FILES: FileLines = new Map();

/** Only what went wrong is worth a rep's time: whether a message was read changes after it was written down. */
function factsOf(entry: TranscriptEntry): string[] {
	return [readableTime(entry.at), ...(entry.status === 'failed' ? ['not delivered'] : [])];
}

function bodyOf(entry: TranscriptEntry, files: FileLines): string {
	return [entry.text || `[${entry.type}]`, files.get(entry.eventId)].filter(Boolean).join('\n');
}

/** The whole text of a message, its file, then who and when. */
export function entryText(entry: TranscriptEntry, customer: Customer, files = NO_FILES): string {
	return `${bodyOf(entry, files)}\n\n(${[authorName(entry, customer), ...factsOf(entry)].join(', ')})`;
}

/** Several messages in one text, oldest first. */
export function transcriptText(entries: TranscriptEntry[], customer: Customer, files = NO_FILES): string {
	return entries
		.map((entry) => `${authorName(entry, customer)} (${factsOf(entry).join(', ')}):\n${bodyOf(entry, files)}`)
		.join('\n\n');
}
