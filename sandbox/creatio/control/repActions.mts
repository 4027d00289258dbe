import type { Actor, Context } from '../context.mts';
import { changeRecord, createRecord } from '../odata/records.mts';
import { CASE_SCHEMA_UID } from '../schema/caseEntities.mts';
import {
	activityCategory,
	activityStatus,
	activityType,
	caseStatus,
	emailOutgoing,
	person,
	user,
} from '../seed/constants.mts';
import type { Row } from '../store/values.mts';

export type ReplyKind = 'activity' | 'email' | 'feed' | 'internal';

export interface RepReply {
	caseId: string;
	text: string;
	kind?: ReplyKind;
	/** Own title instead of the usual one. */
	title?: string;
	files?: Array<{ name: string; base64: string }>;
}

/** The rep who works at the stand-in's screen. */
export const rep: Actor = { userId: user.emma, userName: 'emma.collins', contactId: person.emma };

const html = (text: string): string =>
	`<p>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r?\n/g, '<br>')}</p>`;

/** Writes what a rep would write by hand, by the same rules and with the same signals as any other writer. */
export function replyAsRep(
	context: Context,
	{ caseId, text, kind = 'activity', title, files = [] }: RepReply,
): Row {
	const supportCase = context.store.get('Case', caseId);
	if (!supportCase) throw new Error(`There is no case ${caseId}`);
	if (kind === 'feed') {
		return createRecord(
			context,
			'SocialMessage',
			{ EntitySchemaUId: CASE_SCHEMA_UID, EntityId: caseId, Message: html(text) },
			rep,
		);
	}
	const contact = context.store.get('Contact', supportCase.ContactId);
	const onCase: Row = {
		CaseId: caseId,
		ContactId: supportCase.ContactId,
		OwnerId: rep.contactId,
		StatusId: activityStatus.completed,
	};
	const task: Row = {
		...onCase,
		TypeId: activityType.task,
		ActivityCategoryId: activityCategory.toDo,
		DetailedResult: text,
	};
	const values: Record<Exclude<ReplyKind, 'feed'>, Row> = {
		activity: { ...task, Title: title ?? 'WhatsApp reply' },
		internal: { ...task, Title: title ?? 'Internal note' },
		email: {
			...onCase,
			Title: title ?? `Re: ${String(supportCase.Subject)}`,
			TypeId: activityType.email,
			ActivityCategoryId: activityCategory.email,
			MessageTypeId: emailOutgoing,
			IsHtmlBody: true,
			Body: html(text),
			Sender: 'support@example.com',
			Recepient: String(contact?.Email ?? ''),
			SendDate: context.store.timestamp(),
		},
	};
	const activity = createRecord(context, 'Activity', values[kind], rep);
	for (const file of files) {
		const bytes = Buffer.from(file.base64, 'base64');
		const row = createRecord(
			context,
			'ActivityFile',
			{ Name: file.name, ActivityId: activity.Id, Size: bytes.length },
			rep,
		);
		context.store.setStream('ActivityFile', String(row.Id), 'Data', bytes);
	}
	return activity;
}

const shortcuts: Record<string, string> = {
	resolve: caseStatus.resolved,
	close: caseStatus.closed,
	cancel: caseStatus.canceled,
	reopen: caseStatus.reopened,
};

/** Moves a case to a status: its id, its name, or `resolve`, `close`, `cancel`, `reopen`. */
export function moveCase(context: Context, caseId: string, status: string): Row {
	const { store } = context;
	if (!store.get('Case', caseId)) throw new Error(`There is no case ${caseId}`);
	const wanted = shortcuts[status] ?? status;
	const row = store.get('CaseStatus', wanted) ?? store.find('CaseStatus', (item) => item.Name === wanted);
	if (!row) throw new Error(`There is no case status ${status}`);
	changeRecord(context, 'Case', caseId, { StatusId: row.Id }, rep);
	return row;
}
