import { propertyOf } from '../schema/columns.mts';
import type { Store } from '../store/store.mts';
import { EMPTY_GUID, wireDate } from '../store/values.mts';
import type { Row } from '../store/values.mts';

/** Version 8 and the marker of ids that the integration derives: such a record is the integration's own. */
export const isOurs = (id: unknown): boolean =>
	/^77616372-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-/i.test(String(id));

function display(store: Store, entity: string | undefined, id: unknown): string {
	if (!entity || id === EMPTY_GUID) return '';
	const row = store.get(entity, String(id));
	return row ? String(row[store.schema(entity).displayColumn] ?? '') : '';
}

const byCreation = (a: Row, b: Row): number => (String(a.CreatedOn) < String(b.CreatedOn) ? -1 : 1);

/** One line of the case list, newest first. */
export function caseSummary(store: Store, row: Row) {
	const status = store.get('CaseStatus', row.StatusId);
	return {
		id: String(row.Id),
		number: String(row.Number),
		subject: String(row.Subject),
		contact: display(store, 'Contact', row.ContactId),
		contactId: String(row.ContactId),
		status: String(status?.Name ?? ''),
		statusId: String(row.StatusId),
		isOpen: !status?.IsFinal && !status?.IsResolved,
		priority: display(store, 'CasePriority', row.PriorityId),
		origin: display(store, 'CaseOrigin', row.OriginId),
		owner: display(store, 'Contact', row.OwnerId),
		created: wireDate(String(row.CreatedOn)),
		isOurs: isOurs(row.Id),
	};
}

export const caseList = (store: Store) =>
	store
		.rows('Case')
		.sort(byCreation)
		.reverse()
		.map((row) => caseSummary(store, row));

/** Everything the rep's screen shows of one case. */
export function caseDetail(store: Store, row: Row) {
	const id = String(row.Id);
	const messages = store.rows('SocialMessage').filter((item) => item.EntityId === id);
	const contact = store.get('Contact', row.ContactId);
	return {
		...caseSummary(store, row),
		contactPhone: String(contact?.MobilePhone ?? ''),
		account: display(store, 'Account', row.AccountId),
		fields: fieldsOf(store, 'Case', row),
		activities: store
			.rows('Activity')
			.filter((item) => item.CaseId === id)
			.sort(byCreation)
			.map((item) => activityView(store, item)),
		feed: messages.sort(byCreation).map((item) => ({
			id: String(item.Id),
			message: String(item.Message),
			author: display(store, 'Contact', item.CreatedById),
			createdOn: wireDate(String(item.CreatedOn)),
			isOurs: isOurs(item.Id),
		})),
		files: store
			.rows('CaseFile')
			.filter((item) => item.CaseId === id)
			.sort(byCreation)
			.map((item) => ({
				id: String(item.Id),
				name: String(item.Name),
				size: Number(item.Size),
				createdOn: wireDate(String(item.CreatedOn)),
				isOurs: isOurs(item.Id),
			})),
		history: store.rows('CaseMessageHistory').filter((item) => item.CaseId === id).length,
	};
}

function activityView(store: Store, row: Row) {
	return {
		id: String(row.Id),
		title: String(row.Title),
		text: String(row.DetailedResult || row.Body),
		notes: String(row.Notes),
		startDate: wireDate(String(row.StartDate)),
		createdOn: wireDate(String(row.CreatedOn)),
		type: display(store, 'ActivityType', row.TypeId),
		category: display(store, 'ActivityCategory', row.ActivityCategoryId),
		status: display(store, 'ActivityStatus', row.StatusId),
		author: display(store, 'Contact', row.AuthorId),
		owner: display(store, 'Contact', row.OwnerId),
		showInScheduler: row.ShowInScheduler === true,
		isOurs: isOurs(row.Id),
	};
}

/** All columns with captions and, for lookups, the name behind the id. */
export function fieldsOf(store: Store, entity: string, row: Row) {
	return store
		.schema(entity)
		.columns.filter((column) => column.kind !== 'stream')
		.map((column) => {
			const value = row[propertyOf(column)];
			const isDate = column.kind === 'dateTime' || column.kind === 'date';
			return {
				column: propertyOf(column),
				caption: column.caption,
				kind: column.kind,
				isCustom: column.name.startsWith('Usr'),
				value: isDate ? wireDate(String(value)) : value,
				display:
					column.kind === 'lookup'
						? display(store, column.reference, value)
						: String(isDate ? wireDate(String(value)) : value),
			};
		});
}
