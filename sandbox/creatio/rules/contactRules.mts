import { communicationType } from '../seed/constants.mts';
import type { Row, Value } from '../store/values.mts';
import type { EntityRules, RuleScope } from './rules.mts';

/** Contact columns and the type of the communication row that mirrors each (creatio.md 3.3). */
const mirrored: Record<string, string> = {
	MobilePhone: communicationType.mobilePhone,
	Phone: communicationType.workPhone,
	HomePhone: communicationType.homePhone,
	Email: communicationType.email,
};

export const reversedDigits = (text: string): string => [...text.replace(/\D/g, '')].reverse().join('');

/** `John Best` → given name and surname; the middle words are the middle name. */
function nameParts(name: string): Row {
	const words = name.trim().split(/\s+/);
	const [GivenName = '', ...rest] = words;
	return { GivenName, MiddleName: rest.slice(0, -1).join(' '), Surname: rest.at(-1) ?? '' };
}

export const contactRules: EntityRules = {
	defaults: (values, { store, actor }) => ({
		...nameParts(String(values.Name ?? '')),
		OwnerId: actor.contactId,
		LanguageId: String(store.settings.get('DefaultLanguage')),
		Confirmed: true,
	}),

	beforeSave: (values, before) => {
		const renamed = before && values.Name !== undefined && values.Name !== before.Name;
		return renamed && values.GivenName === undefined && values.Surname === undefined
			? nameParts(String(values.Name))
			: {};
	},

	afterInsert: (row, scope) => {
		for (const [column, type] of Object.entries(mirrored)) {
			if (row[column] !== '') addRow(scope, row.Id, type, row[column]);
		}
	},

	afterUpdate: (row, before, scope) => {
		for (const [column, type] of Object.entries(mirrored)) {
			if (row[column] === before[column]) continue;
			const old = rowsOf(scope, row.Id, type).find((item) => item.Number === before[column]);
			const known = rowsOf(scope, row.Id, type).some((item) => item.Number === row[column]);
			if (row[column] === '') {
				if (old) scope.store.remove('ContactCommunication', String(old.Id));
			} else if (old && !known) {
				const Number = row[column];
				scope.store.update('ContactCommunication', String(old.Id), {
					Number,
					SearchNumber: searchNumber(type, Number),
				});
			} else if (!known) {
				addRow(scope, row.Id, type, row[column]);
			}
		}
	},
};

/** ContactCommunication: the reversed digits are the server's; an empty contact column takes the new number. */
export const communicationRules: EntityRules = {
	beforeSave: (values, before) => {
		if (before && values.Number === undefined && values.CommunicationTypeId === undefined)
			return { SearchNumber: before.SearchNumber };
		const type = values.CommunicationTypeId ?? before?.CommunicationTypeId ?? '';
		return { SearchNumber: searchNumber(type, values.Number ?? before?.Number ?? '') };
	},

	afterInsert: (row, scope) => setContactColumn(scope, row, ''),
	afterUpdate: (row, before, scope) => setContactColumn(scope, row, before.Number),

	afterDelete: (row, scope) => {
		const column = columnOf(row.CommunicationTypeId);
		const contact = scope.store.get('Contact', row.ContactId);
		if (!column || !contact || contact[column] !== row.Number) return;
		const [next] = rowsOf(scope, row.ContactId, String(row.CommunicationTypeId));
		scope.store.update('Contact', String(contact.Id), { [column]: next?.Number ?? '' });
	},
};

const searchNumber = (type: Value, number: Value): string =>
	type === communicationType.email ? '' : reversedDigits(String(number));

const columnOf = (type: Value): string | undefined =>
	Object.keys(mirrored).find((column) => mirrored[column] === type);

const rowsOf = ({ store }: RuleScope, contact: Value, type: string): Row[] =>
	store
		.rows('ContactCommunication')
		.filter((row) => row.ContactId === contact && row.CommunicationTypeId === type);

function addRow(scope: RuleScope, contact: Value, type: string, number: Value): void {
	scope.create('ContactCommunication', {
		ContactId: contact,
		CommunicationTypeId: type,
		Number: number,
		Primary: true,
	});
}

/** Writes past the contact's own rules, so that the two sides do not call each other without end. */
function setContactColumn({ store }: RuleScope, row: Row, oldNumber: Value): void {
	const column = columnOf(row.CommunicationTypeId);
	const contact = store.get('Contact', row.ContactId);
	if (column && contact && contact[column] === oldNumber)
		store.update('Contact', String(contact.Id), { [column]: row.Number });
}
