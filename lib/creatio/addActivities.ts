import type { CaseReference, Conversation } from '../conversation/types';
import {
	activityId,
	activityStep,
	transcriptSteps,
	unmirroredEntries,
	type ActivityKind,
	type TranscriptMode,
} from './activities';
import type { CreatioClient } from './client';
import { isRecordId } from './odata';
import { carryOut } from './writes';

export interface AddedMessages {
	/** One per message that is on the case now. */
	activities: Array<{ id: string; eventId: string }>;
	mirrored: string[];
	notAdded: Array<{ what: string; reason: string }>;
}

/** Adds the messages that the case does not have yet. One request for up to 100; safe to repeat. */
export async function addMessages(
	client: CreatioClient,
	conversation: Conversation,
	{ id: caseId, contactId }: CaseReference,
	{ kind, transcript }: { kind: ActivityKind; transcript: TranscriptMode },
): Promise<AddedMessages> {
	const place = { caseId, contactId: isRecordId(contactId) ? contactId : '' };
	const messages = transcriptSteps(unmirroredEntries(conversation), conversation.customer, place, kind, transcript);
	const result = await carryOut(
		client,
		messages.map(({ step }) => step),
	);
	const there = messages.filter(({ step: { id } }) => result.added.has(id) || result.existed.has(id));
	return {
		activities: there.flatMap(({ step, eventIds }) => eventIds.map((eventId) => ({ id: step.id, eventId }))),
		mirrored: there.flatMap(({ eventIds }) => eventIds),
		notAdded: result.refused.map(({ step, error }) => ({ what: String(step.body.Title), reason: error.message })),
	};
}

export interface Note {
	caseId: string;
	/** Empty for no contact. */
	contactId: string;
	title: string;
	text: string;
	/** What makes two notes one; empty takes title and text. */
	key: string;
}

/** Adds one note to a case. The same note twice is one activity. Throws the refusal. */
export async function addNote(
	client: CreatioClient,
	note: Note,
	kind: ActivityKind,
	now: Date,
): Promise<{ id: string; eventId: string; created: boolean }> {
	const eventId = note.key || `${note.title}\n${note.text}`;
	const step = activityStep(
		activityId(note.caseId, `note:${eventId}`),
		{ title: note.title, text: note.text, at: now.toISOString() },
		note,
		kind,
	);
	const { created } = await client.createWithId('Activity', { Id: step.id, ...step.body });
	return { id: step.id, eventId: note.key, created };
}
