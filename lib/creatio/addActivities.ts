import type { CaseReference, Conversation } from '../conversation/types';
import { activityId, activityStep, transcriptSteps, unmirroredEntries, type ActivityKind } from './activities';
import type { MessageRules } from './caseMessages';
import { caseQuery, existingCase, type ExistingCase } from './caseRead';
import type { CreatioClient } from './client';
import type { FileRules } from './files/attachFiles';
import { filesOntoCase, namesOfFiles, newFiles } from './files/messageFiles';
import { isRecordId } from './odata';
import { looksAtStatus, whenOver, type OverRules } from './overCase';
import type { FileLines } from './transcriptText';
import { carryOut, type WriteStep } from './writes';

export interface AddedMessages {
	/** One per message that is on the case now. */
	activities: Array<{ id: string; eventId: string }>;
	mirrored: string[];
	filesAdded: number;
	reopened: boolean;
	/** The case is over and the rules say that the session ends with it: nothing was written. */
	ended?: ExistingCase;
	notAdded: Array<{ what: string; reason: string }>;
}

export interface AddingRules extends MessageRules {
	/** Absent when files are not attached. */
	files?: FileRules;
	over: OverRules;
}

/**
 * Adds the messages that the case does not have yet. One request for up to 100, one more before when the rules ask for the
 * case's status, files apart; safe to repeat.
 */
export async function addMessages(
	client: CreatioClient,
	conversation: Conversation,
	{ id: caseId, contactId }: CaseReference,
	rules: AddingRules,
	now: Date,
): Promise<AddedMessages> {
	const { activity: kind, transcript, over } = rules;
	const entries = unmirroredEntries(conversation);
	const nothing = { activities: [], mirrored: [], filesAdded: 0, reopened: false, notAdded: [] };
	if (entries.length === 0) return nothing;
	const present = looksAtStatus(over) ? existingCase([await client.list(caseQuery(caseId))]) : undefined;
	const action = present ? whenOver(present, over, now) : 'add';
	if (action === 'end') return { ...nothing, ended: present };

	const place = { caseId, contactId: isRecordId(contactId) ? contactId : '' };
	const files = newFiles(conversation, rules.files);
	const stepsWith = (lines: FileLines) =>
		transcriptSteps(entries, conversation.customer, place, { kind, transcript, files: lines });
	const messages = stepsWith(namesOfFiles(files));
	const reopening: WriteStep[] =
		action === 'reopen'
			? [{ kind: 'change', entity: 'Case', id: caseId, body: { StatusId: over.reopenedStatusId }, required: false }]
			: [];
	const result = await carryOut(client, [...reopening, ...messages.map(({ step }) => step)]);
	const there = messages.filter(({ step: { id } }) => result.added.has(id) || result.existed.has(id));
	const attached = await filesOntoCase(client, caseId, files, rules.files, stepsWith);
	return {
		activities: there.flatMap(({ step, eventIds }) => eventIds.map((eventId) => ({ id: step.id, eventId }))),
		mirrored: there.flatMap(({ eventIds }) => eventIds),
		filesAdded: attached.filesAdded,
		reopened: reopening.length > 0 && !result.refused.some(({ step }) => step.entity === 'Case'),
		notAdded: [
			...result.refused.map(({ step, error }) => ({ what: String(step.body.Title ?? step.entity), reason: error.message })),
			...attached.notAdded,
		],
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
