import type { Conversation, Handoff } from '../conversation/types';
import {
	activityId,
	activityStep,
	datedTranscript,
	transcriptSteps,
	unmirroredEntries,
	type ActivityKind,
	type ActivityPlace,
	type MessageStep,
	type TranscriptMode,
} from './activities';
import type { AiFieldsResult } from './aiFields';
import { noteText, reasonInWords } from './handoffNote';
import type { FileLines } from './transcriptText';
import type { WriteResult, WriteStep } from './writes';

/** How messages are written to a case. */
export interface MessageRules {
	transcript: TranscriptMode;
	activity: ActivityKind;
}

const OPENING_NOTE = 'note:opening';
const HANDOFF_NOTE = 'note:handoff';

/** Ids of the two notes a case may have: one when it opens, one when a person takes over; both are one when that is at once. */
export function noteIds(caseId: string): { opening: string; handoff: string } {
	return { opening: activityId(caseId, OPENING_NOTE), handoff: activityId(caseId, HANDOFF_NOTE) };
}

/** The note with summary, session link and reasons. */
export function noteStep(
	conversation: Conversation,
	handoff: Handoff | undefined,
	place: ActivityPlace,
	kind: ActivityKind,
	more: { remarks: string[]; fields?: AiFieldsResult; now: Date },
): WriteStep {
	const { opening, handoff: handedOff } = noteIds(place.caseId);
	const reason = handoff ? reasonInWords(handoff) : '';
	return activityStep(
		handoff ? handedOff : opening,
		{
			title: handoff ? `WhatsApp handoff${reason ? `: ${reason}` : ''}` : 'WhatsApp conversation',
			text: noteText(conversation, handoff, more.remarks, more.fields),
			at: conversation.case ? more.now.toISOString() : secondBefore(conversation.session.startedAt, more.now),
		},
		place,
		kind,
	);
}

/** A second before the first message, so that the note is first however the list is sorted. */
function secondBefore(startedAt: string, now: Date): string {
	const start = new Date(startedAt);
	return new Date((Number.isNaN(start.getTime()) ? now : start).getTime() - 1000).toISOString();
}

/** The messages that belong on the case, as steps. */
export function messageSteps(
	conversation: Conversation,
	{ transcript, activity }: MessageRules,
	place: ActivityPlace,
	files: FileLines,
): MessageStep[] {
	const entries =
		transcript === 'combined' && conversation.case
			? unmirroredEntries(conversation)
			: datedTranscript(conversation.transcript);
	return transcriptSteps(entries, conversation.customer, place, { kind: activity, transcript, files });
}

export interface WrittenMessages {
	activitiesAdded: number;
	/** Event ids of the messages that are on the case now. */
	mirrored: string[];
	notAdded: Array<{ what: string; reason: string }>;
}

/** What came of the message steps; `before` are activities that were there already. */
export function written(result: WriteResult, messages: MessageStep[], before: Set<string>): WrittenMessages {
	const isThere = (id: string): boolean => before.has(id) || result.added.has(id) || result.existed.has(id);
	return {
		activitiesAdded: messages.filter(({ step }) => result.added.has(step.id)).length,
		mirrored: messages.filter(({ step }) => isThere(step.id)).flatMap(({ eventIds }) => eventIds),
		notAdded: result.refused.map(({ step, error }) => ({
			what: typeof step.body.Title === 'string' ? step.body.Title : step.entity,
			reason: error.message,
		})),
	};
}
