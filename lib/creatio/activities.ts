import { derivedId } from '../conversation/derivedId';
import type { Conversation, Customer, TranscriptEntry } from '../conversation/types';
import { ACTIVITY_CATEGORY_TO_DO, ACTIVITY_STATUS_COMPLETED, ACTIVITY_TYPE_TASK } from './knownIds';
import { entryText, entryTitle, shortLine, transcriptText, type FileLines } from './transcriptText';
import type { WriteStep } from './writes';

export type TranscriptMode = 'perMessage' | 'combined' | 'none';

/** What every activity of ours is: a task that is done, unless the admin chose otherwise. */
export interface ActivityKind {
	typeId: string;
	categoryId: string;
	statusId: string;
}

export const COMPLETED_TASK: ActivityKind = {
	typeId: ACTIVITY_TYPE_TASK,
	categoryId: ACTIVITY_CATEGORY_TO_DO,
	statusId: ACTIVITY_STATUS_COMPLETED,
};

export interface ActivityPlace {
	caseId: string;
	/** Empty when the case has no contact. */
	contactId: string;
	accountId?: string;
}

const LONGEST_TITLE = 200;

/** Id of the activity that mirrors an event on a case: the same event never makes two (design, idea B). */
export function activityId(caseId: string, eventId: string): string {
	return derivedId('activity', caseId, eventId);
}

/** An activity that is done, at one moment, and on nobody's calendar. `at` is ISO. */
export function activityStep(
	id: string,
	{ title, text, at }: { title: string; text: string; at: string },
	place: ActivityPlace,
	kind: ActivityKind,
): WriteStep {
	const moment = new Date(at).toISOString();
	return {
		kind: 'add',
		entity: 'Activity',
		id,
		body: {
			Title: shortLine(title, LONGEST_TITLE) || 'WhatsApp',
			DetailedResult: text,
			TypeId: kind.typeId,
			ActivityCategoryId: kind.categoryId,
			StatusId: kind.statusId,
			StartDate: moment,
			DueDate: moment,
			ShowInScheduler: false,
			RemindToOwner: false,
			RemindToAuthor: false,
			CaseId: place.caseId,
			...(place.contactId ? { ContactId: place.contactId } : {}),
			...(place.accountId ? { AccountId: place.accountId } : {}),
		},
		required: false,
	};
}

/** A step that writes messages, with the event ids that it mirrors. */
export interface MessageStep {
	step: WriteStep;
	eventIds: string[];
}

/** The messages of a conversation as steps, oldest first. */
export function transcriptSteps(
	entries: TranscriptEntry[],
	customer: Customer,
	place: ActivityPlace,
	{ kind, transcript, files }: { kind: ActivityKind; transcript: TranscriptMode; files?: FileLines },
): MessageStep[] {
	if (transcript === 'none' || entries.length === 0) return [];
	if (transcript === 'combined') {
		const last = entries[entries.length - 1];
		const title = `WhatsApp conversation, ${entries.length === 1 ? '1 message' : `${entries.length} messages`}`;
		const step = activityStep(
			activityId(place.caseId, `transcript:${last.eventId}`),
			{ title, text: transcriptText(entries, customer, files), at: last.at },
			place,
			kind,
		);
		return [{ step, eventIds: entries.map(({ eventId }) => eventId) }];
	}
	return entries.map((entry) => ({
		step: activityStep(
			activityId(place.caseId, entry.eventId),
			{ title: entryTitle(entry, customer), text: entryText(entry, customer, files), at: entry.at },
			place,
			kind,
		),
		eventIds: [entry.eventId],
	}));
}

/**
 * The transcript with moments that are at least a millisecond apart: a rep's list is sorted by date, and Meta's whole
 * seconds would put an answer before its question.
 */
export function datedTranscript(transcript: TranscriptEntry[]): TranscriptEntry[] {
	let last = 0;
	return transcript.map((entry) => {
		last = Math.max(Date.parse(entry.at), last + 1);
		return { ...entry, at: new Date(last).toISOString() };
	});
}

/** The messages that no case has yet, oldest first. */
export function unmirroredEntries(conversation: Conversation): TranscriptEntry[] {
	const missing = new Set(conversation.unmirrored);
	return datedTranscript(conversation.transcript).filter(({ eventId }) => missing.has(eventId));
}
