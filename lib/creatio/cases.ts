import { derivedId } from '../conversation/derivedId';
import type { Conversation, Handoff } from '../conversation/types';
import type { ActivityPlace } from './activities';
import type { AiFieldsResult, FieldFiller } from './aiFields';
import { messageSteps, noteIds, noteStep, written, type MessageRules } from './caseMessages';
import { caseQueries, type ExistingCase, existingCase } from './caseRead';
import type { CreatioClient, Entity } from './client';
import { contactQueries, matchContact, type ContactMatch, type ContactRules } from './contacts';
import { filesOntoCase, namesOfFiles, newFiles } from './files/messageFiles';
import type { FileRules } from './files/attachFiles';
import { CreatioError } from './errors';
import { isRecordId } from './odata';
import { whenOver, type OverRules } from './overCase';
import { carryOut, type WriteResult, type WriteStep } from './writes';

export interface CaseRequest extends MessageRules {
	conversation: Conversation;
	/** Absent when the case is made before anybody handed off. */
	handoff?: Handoff;
	/**
	 * Subject and description of the case; `summarised` when a model wrote the handoff's summary. The description goes to the
	 * column Symptoms: Case has no Description.
	 */
	words: (handoff: Handoff | undefined, summarised: boolean) => { subject: string; description: string };
	/** Further columns under their OData names (`StatusId`, `UsrOrder`): chosen values and fixed fields. */
	columns: Record<string, unknown>;
	contact: ContactRules;
	/** Absent when files are not attached. */
	files?: FileRules;
	over: OverRules;
	/** Fills columns with a model; asked only when the case is not there yet. */
	fields: FieldFiller;
}

export interface CaseOutcome {
	id: string;
	number: string;
	contactId: string;
	contactMatch: ContactMatch['match'];
	created: boolean;
	reopened: boolean;
	/** The case is over and the rules say that the session ends with it: nothing was written. */
	ended?: ExistingCase;
	activitiesAdded: number;
	filesAdded: number;
	/** Event ids of the messages that are on the case now. */
	mirrored: string[];
	notAdded: Array<{ what: string; reason: string }>;
	aiFields: AiFieldsResult['values'];
	aiFieldsLeftEmpty: AiFieldsResult['leftEmpty'];
	/** With the summary of the model when it gave one. */
	handoff?: Handoff;
}

/** The case that belongs to a conversation: the one it has, or the one its session will get. */
export function caseIdOf(conversation: Conversation): string {
	return conversation.case?.id ?? derivedId('case', conversation.session.id);
}

/**
 * Makes the case of a session, or brings it up to date: contact, case, the note with the session link, and the messages that
 * are missing. One read and one write for up to 95 messages, files and the columns for the model apart; every row has an id derived from what it mirrors,
 * so that calling it again, or twice at once, adds only what is missing.
 */
export async function bringCaseUpToDate(client: CreatioClient, request: CaseRequest, now: Date): Promise<CaseOutcome> {
	const { conversation } = request;
	const caseId = caseIdOf(conversation);
	const caseReads = caseQueries(caseId);
	const reads = [...caseReads, ...contactQueries(conversation.customer)];
	// A conversation without a case will most likely need the lookup values: they come with the same request.
	const fieldReads = conversation.case ? undefined : await request.fields.queries();
	const settled = await client.listsSettled([...reads, ...(fieldReads ?? [])]);
	const lists = granted(settled.slice(0, reads.length));
	const present = existingCase(lists.slice(0, caseReads.length));
	if (present) return await update(client, request, present, now);
	const contact = matchContact(conversation.customer, lists.slice(caseReads.length), request.contact);
	const values = fieldReads ? settled.slice(reads.length) : await client.listsSettled(await request.fields.queries());
	return await create(client, request, contact, await request.fields.fill(values), now);
}

function granted(lists: Array<Entity[] | CreatioError>): Entity[][] {
	return lists.map((rows) => {
		if (rows instanceof CreatioError) throw rows;
		return rows;
	});
}

async function create(
	client: CreatioClient,
	request: CaseRequest,
	contact: ContactMatch,
	fields: AiFieldsResult,
	now: Date,
): Promise<CaseOutcome> {
	const { conversation } = request;
	const caseId = caseIdOf(conversation);
	const handoff = request.handoff && fields.summary ? { ...request.handoff, summary: fields.summary } : request.handoff;
	const summarised = fields.summary !== undefined || handoff?.source === 'model';
	const { subject, description } = request.words(handoff, summarised);
	const place = { caseId, contactId: contact.contactId, accountId: contact.accountId };
	const caseStep: WriteStep = {
		kind: 'add',
		entity: 'Case',
		id: caseId,
		body: {
			Subject: subject,
			Symptoms: description,
			...(contact.contactId ? { ContactId: contact.contactId } : {}),
			...(contact.accountId ? { AccountId: contact.accountId } : {}),
			...fields.columns,
			...request.columns,
		},
		required: true,
	};
	const note = noteStep(conversation, handoff, place, request.activity, { remarks: contactRemarks(contact), fields, now });
	const messages = await writeMessages(client, request, place, [...contact.steps, caseStep, note], new Set());
	const row = await caseRow(client, caseId, messages.result);
	return {
		...messages.outcome,
		id: caseId,
		number: String(row.Number ?? ''),
		contactId: isRecordId(row.ContactId) ? row.ContactId : contact.contactId,
		contactMatch: contact.match,
		created: messages.result.added.has(caseId),
		reopened: false,
		aiFields: fields.values,
		aiFieldsLeftEmpty: fields.leftEmpty,
		handoff,
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
	const { conversation, handoff, over } = request;
	const action = whenOver(present, over, now);
	const known = {
		id: present.id,
		number: present.number,
		contactId: present.contactId,
		contactMatch: present.contactId ? ('found' as const) : ('none' as const),
		created: false,
		reopened: false,
		aiFields: {},
		aiFieldsLeftEmpty: [],
		handoff,
	};
	// A person has been promised: that goes to the case, whatever its status.
	if (action === 'end' && !handoff) {
		return { ...known, ended: present, activitiesAdded: 0, filesAdded: 0, mirrored: [], notAdded: [] };
	}
	const place = { caseId: present.id, contactId: present.contactId, accountId: present.accountId };
	const notes = noteIds(present.id);
	const note = noteStep(conversation, handoff, place, request.activity, { remarks: [], now });
	const noteIsThere =
		present.activityIds.has(note.id) || (!handoff && present.activityIds.has(notes.handoff));
	const reopens = action === 'reopen';
	const changes: Record<string, unknown> = {
		...(reopens ? { StatusId: over.reopenedStatusId } : {}),
		...(handoff && !noteIsThere && isUntouched(present, conversation)
			? { Symptoms: request.words(handoff, true).description }
			: {}),
	};
	const first: WriteStep[] = [
		...(Object.keys(changes).length === 0
			? []
			: [{ kind: 'change' as const, entity: 'Case', id: present.id, body: changes, required: false }]),
		...(noteIsThere ? [] : [note]),
	];
	const { result, outcome } = await writeMessages(client, request, place, first, present.activityIds);
	const refused = result.refused.some(({ step }) => step.entity === 'Case');
	return { ...known, ...outcome, reopened: reopens && !refused };
}

async function writeMessages(
	client: CreatioClient,
	request: CaseRequest,
	place: ActivityPlace,
	first: WriteStep[],
	before: Set<string>,
): Promise<{ result: WriteResult; outcome: Pick<CaseOutcome, 'activitiesAdded' | 'filesAdded' | 'mirrored' | 'notAdded'> }> {
	const { conversation } = request;
	const files = newFiles(conversation, request.files);
	const messages = messageSteps(conversation, request, place, namesOfFiles(files));
	const missing = messages.filter(({ step }) => !before.has(step.id));
	const result = await carryOut(client, [...first, ...missing.map(({ step }) => step)]);
	const { filesAdded, notAdded } = await filesOntoCase(client, place.caseId, files, request.files, (lines) =>
		messageSteps(conversation, request, place, lines),
	);
	const outcome = written(result, messages, before);
	return { result, outcome: { ...outcome, filesAdded, notAdded: [...outcome.notAdded, ...notAdded] } };
}

/** Whether the description is still what the case was opened with: words of a rep's are not written over. */
function isUntouched({ description, subject }: ExistingCase, conversation: Conversation): boolean {
	return ['', subject, openingDescription(conversation)].includes(description);
}

/** What a case says while nobody has summed it up: the customer's first words. */
export function openingDescription(conversation: Conversation): string {
	return conversation.transcript.find(({ author }) => author === 'customer')?.text ?? '';
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
