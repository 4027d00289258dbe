import { derivedId } from '../conversation/derivedId';
import type { Conversation, Handoff } from '../conversation/types';
import { activityId, activityStep, datedTranscript, transcriptSteps, unmirroredEntries, type ActivityKind, type TranscriptMode } from './activities';
import type { AiFieldsResult } from './aiFields';
import { caseQueries, type ExistingCase, existingCase } from './caseRead';
import type { CreatioClient } from './client';
import { contactQueries, matchContact, type ContactMatch, type ContactRules } from './contacts';
import { isRecordId } from './odata';
import { noteText } from './transcriptText';
import { carryOut, type WriteResult, type WriteStep } from './writes';

export interface CaseRequest {
	conversation: Conversation;
	/** Absent when the case is made before anybody handed off. */
	handoff?: Handoff;
	subject: string;
	/** Goes to the column Symptoms: Case has no Description. */
	description: string;
	/** Further columns under their OData names (`StatusId`, `UsrOrder`): chosen values and fixed fields. */
	columns: Record<string, unknown>;
	contact: ContactRules;
	transcript: TranscriptMode;
	activity: ActivityKind;
	/** What happens when the case is already resolved or closed: add to it, or set this status first. */
	reopenStatusId: string;
	/** Fills columns with a model; called only when the case is not there yet. */
	fillFields: () => Promise<AiFieldsResult>;
}

export interface CaseOutcome {
	id: string;
	number: string;
	contactId: string;
	contactMatch: ContactMatch['match'];
	created: boolean;
	reopened: boolean;
	activitiesAdded: number;
	/** Event ids of the messages that are on the case now. */
	mirrored: string[];
	notAdded: Array<{ what: string; reason: string }>;
	aiFields: AiFieldsResult['values'];
	aiFieldsLeftEmpty: AiFieldsResult['leftEmpty'];
}

/** The case that belongs to a conversation: the one it has, or the one its session will get. */
export function caseIdOf(conversation: Conversation): string {
	return conversation.case?.id ?? derivedId('case', conversation.session.id);
}

/**
 * Makes the case of a session, or brings it up to date: contact, case, the note with the session link, and the messages that
 * are missing. One read and one write for up to 95 messages; every row has an id derived from what it mirrors, so that
 * calling it again, or twice at once, adds only what is missing.
 */
export async function bringCaseUpToDate(client: CreatioClient, request: CaseRequest, now: Date): Promise<CaseOutcome> {
	const { conversation } = request;
	const caseId = caseIdOf(conversation);
	const caseReads = caseQueries(caseId);
	const lists = await client.lists([...caseReads, ...contactQueries(conversation.customer)]);
	const present = existingCase(lists.slice(0, caseReads.length));
	if (present) return await update(client, request, present, now);
	const contact = matchContact(conversation.customer, lists.slice(caseReads.length), request.contact);
	return await create(client, request, contact, caseId, now);
}

async function create(
	client: CreatioClient,
	request: CaseRequest,
	contact: ContactMatch,
	caseId: string,
	now: Date,
): Promise<CaseOutcome> {
	const filled = await request.fillFields();
	const place = { caseId, contactId: contact.contactId, accountId: contact.accountId };
	const caseStep: WriteStep = {
		kind: 'add',
		entity: 'Case',
		id: caseId,
		body: {
			Subject: request.subject,
			Symptoms: request.description,
			...(contact.contactId ? { ContactId: contact.contactId } : {}),
			...(contact.accountId ? { AccountId: contact.accountId } : {}),
			...filled.columns,
			...request.columns,
		},
		required: true,
	};
	const remarks = [
		...contactRemarks(contact),
		...filled.leftEmpty.map(({ column, reason }) => `Left empty: ${column} (${reason})`),
	];
	const note = noteStep(request, place, remarks, now);
	const messages = messageSteps(request, place);
	const steps = [...contact.steps, caseStep, note, ...messages.map(({ step }) => step)];
	const result = await carryOut(client, steps);
	const row = await caseRow(client, caseId, result);
	return {
		...counted(result, messages, new Set()),
		id: caseId,
		number: String(row.Number ?? ''),
		contactId: isRecordId(row.ContactId) ? row.ContactId : contact.contactId,
		contactMatch: contact.match,
		created: result.added.has(caseId),
		reopened: false,
		aiFields: filled.values,
		aiFieldsLeftEmpty: filled.leftEmpty,
	};
}

/** The case as the server made it: its answer to the insert, or read back when another execution made it. */
async function caseRow(client: CreatioClient, caseId: string, result: WriteResult): Promise<Record<string, unknown>> {
	const answered = result.added.get(caseId);
	if (answered?.Number) return answered;
	return (await client.get('Case', caseId, ['Id', 'Number', 'ContactId'])) ?? {};
}

async function update(
	client: CreatioClient,
	request: CaseRequest,
	present: ExistingCase,
	now: Date,
): Promise<CaseOutcome> {
	const place = { caseId: present.id, contactId: present.contactId, accountId: present.accountId };
	const { conversation } = request;
	const messages = messageSteps(request, place);
	const missing = messages.filter(({ step }) => !present.activityIds.has(step.id));
	const note = noteStep(request, place, [], now);
	const noteIsThere =
		present.activityIds.has(note.id) ||
		(!request.handoff && present.activityIds.has(activityId(present.id, HANDOFF_NOTE)));
	const reopens = request.reopenStatusId !== '' && present.isOver;
	const changes: Record<string, unknown> = {
		...(reopens ? { StatusId: request.reopenStatusId } : {}),
		...(request.handoff && !noteIsThere && isUntouched(present, conversation) ? { Symptoms: request.description } : {}),
	};
	const steps: WriteStep[] = [
		...(Object.keys(changes).length === 0
			? []
			: [{ kind: 'change' as const, entity: 'Case', id: present.id, body: changes, required: false }]),
		...(noteIsThere ? [] : [note]),
		...missing.map(({ step }) => step),
	];
	const result = await carryOut(client, steps);
	return {
		...counted(result, messages, present.activityIds),
		id: present.id,
		number: present.number,
		contactId: present.contactId,
		contactMatch: present.contactId ? 'found' : 'none',
		created: false,
		reopened: reopens && !result.refused.some(({ step }) => step.entity === 'Case'),
		aiFields: {},
		aiFieldsLeftEmpty: [],
	};
}

/** Whether the description is still what the case was opened with: words of a rep's are not written over. */
function isUntouched({ description, subject }: ExistingCase, conversation: Conversation): boolean {
	return ['', subject, openingDescription(conversation)].includes(description);
}

/** What a case says while nobody has summed it up: the customer's first words. */
export function openingDescription(conversation: Conversation): string {
	return conversation.transcript.find(({ author }) => author === 'customer')?.text ?? '';
}

const OPENING_NOTE = 'note:opening';
const HANDOFF_NOTE = 'note:handoff';

/** The note with the session link: one when the case opens, one when a person takes over; both are one when that is at once. */
function noteStep(
	{ conversation, handoff, activity }: CaseRequest,
	place: { caseId: string; contactId: string; accountId: string },
	remarks: string[],
	now: Date,
): WriteStep {
	const isFirst = !conversation.case;
	return activityStep(
		activityId(place.caseId, handoff ? HANDOFF_NOTE : OPENING_NOTE),
		{
			title: handoff ? 'WhatsApp conversation handed off to a person' : 'WhatsApp conversation',
			text: noteText(conversation, handoff, remarks),
			at: isFirst ? secondBefore(conversation.session.startedAt, now) : now.toISOString(),
		},
		place,
		activity,
	);
}

/** A second before the first message, so that the note is first however the list is sorted. */
function secondBefore(startedAt: string, now: Date): string {
	const start = new Date(startedAt);
	return new Date((Number.isNaN(start.getTime()) ? now : start).getTime() - 1000).toISOString();
}

function messageSteps(
	{ conversation, transcript, activity }: CaseRequest,
	place: { caseId: string; contactId: string; accountId: string },
): Array<{ step: WriteStep; eventIds: string[] }> {
	const entries =
		transcript === 'combined' && conversation.case
			? unmirroredEntries(conversation)
			: datedTranscript(conversation.transcript);
	return transcriptSteps(entries, conversation.customer, place, activity, transcript);
}

function counted(
	result: WriteResult,
	messages: Array<{ step: WriteStep; eventIds: string[] }>,
	before: Set<string>,
): Pick<CaseOutcome, 'activitiesAdded' | 'mirrored' | 'notAdded'> {
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

function contactRemarks(contact: ContactMatch): string[] {
	if (contact.match === 'ambiguous') {
		const names = contact.candidates.join(', ');
		return [
			contact.contactId
				? `Several contacts have this number (${names}): please check the one linked here.`
				: `Several contacts have this number (${names}): none was linked.`,
		];
	}
	return contact.match === 'none' ? ['No contact was found for this customer.'] : [];
}
