import { isDerivedId } from '../../conversation/derivedId';
import { afterMarker } from './marker';
import type { ReplyCase, ReplyRecord } from './records';
import type { ReplySettings } from './settings';
import { mentionsColleague } from './text/htmlText';
import { replyText } from './text/replyText';

export type Verdict = { counts: true; text: string } | { counts: false; reason: string };

/** Older records are not sent any more: an import or mass update in Creatio touches records that were answered long ago. */
export const MOST_AGE_DAYS = 7;

/**
 * Whether a record is a reply to the customer, and its text for WhatsApp (empty when it only has files). When in doubt it is not: an internal note on the
 * customer's phone cannot be taken back.
 */
export function countsAsReply(record: ReplyRecord, ofCase: ReplyCase, settings: ReplySettings, now: Date): Verdict {
	const reason = notMeant(record, ofCase, settings, now);
	if (reason !== undefined) return { counts: false, reason };
	return record.kind === 'feed' ? feedReply(record, settings) : activityReply(record, settings);
}

function notMeant(
	record: ReplyRecord,
	ofCase: ReplyCase,
	{ sources, categories }: ReplySettings,
	now: Date,
): string | undefined {
	if (isDerivedId(record.id)) return 'The record was made by this package itself.';
	if (record.kind === 'other') return 'The activity is neither a task nor an e-mail.';
	if (!sources.has(record.kind === 'task' ? 'tasks' : record.kind === 'email' ? 'emails' : 'feed')) {
		return `${KIND[record.kind]} do not count as replies in this node.`;
	}
	if (!record.outgoing) return 'The e-mail came in or is still a draft.';
	if (record.canceled) return 'The activity is canceled.';
	if (record.kind !== 'feed' && categories.size > 0 && !categories.has(record.categoryId)) {
		return 'The category of the activity does not count in this node.';
	}
	if (record.author.contactId !== '' && record.author.contactId === ofCase.contactId) {
		return 'The customer wrote it.';
	}
	if (record.createdAt === '') return 'The record has no date.';
	if (now.getTime() - Date.parse(record.createdAt) > MOST_AGE_DAYS * 24 * 3_600_000) {
		return `The record is older than ${MOST_AGE_DAYS} days.`;
	}
	return undefined;
}

const KIND = { task: 'Tasks', email: 'E-mails', feed: 'Feed messages', other: 'Other activities' };

function activityReply(record: ReplyRecord, { marker }: ReplySettings): Verdict {
	const title = afterMarker(record.title, marker);
	if (title === undefined) return unmarked(record.kind === 'email' ? 'subject' : 'title', marker);
	const text =
		replyText(record.detailedResult, { mail: record.kind === 'email' }) ||
		(record.kind === 'email' ? replyText(record.body, { mail: true }) : '');
	if (text !== '') return { counts: true, text };
	// "WhatsApp reply" names the task, "WhatsApp: on its way" is a message.
	const own = title.separated ? replyText(title.rest) : '';
	if (own !== '') return { counts: true, text: own };
	if (record.files.length > 0) return { counts: true, text: '' };
	return {
		counts: false,
		reason: `There is no text yet. It is read from the result of the activity, else from what follows "${marker.trim()}:" in its title.`,
	};
}

function feedReply(record: ReplyRecord, { marker }: ReplySettings): Verdict {
	if (marker.trim() === '' && mentionsColleague(record.body)) {
		return { counts: false, reason: 'The message mentions a colleague, so it is taken for an internal note.' };
	}
	const message = afterMarker(replyText(record.body), marker);
	if (message === undefined) return unmarked('message', marker);
	return message.rest === '' ? { counts: false, reason: 'The message has no text.' } : { counts: true, text: message.rest };
}

function unmarked(what: string, marker: string): Verdict {
	return { counts: false, reason: `Its ${what} does not begin with "${marker.trim()}", so it is taken for an internal note.` };
}
