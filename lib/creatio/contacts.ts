import { z } from 'zod/v4';
import { derivedId } from '../conversation/derivedId';
import type { Customer } from '../conversation/types';
import { phoneDigits } from '../whatsapp/identity';
import type { Entity } from './client';
import { COMMUNICATION_MOBILE_PHONE, COMMUNICATION_OTHER_PHONE } from './knownIds';
import { anyOf, idIs, isRecordId, textLiteral, type ListQuery } from './odata';
import { phoneLikeness, searchPrefix } from './phoneMatch';
import type { WriteStep } from './writes';

export interface ContactRules {
	/** Whether a customer nobody knows becomes a contact. */
	create: boolean;
	/** Which contact is taken when several have the number. */
	several: 'newest' | 'oldest' | 'none';
	/** Digits; empty when numbers without a country code may be from anywhere. */
	homeCountryCode: string;
}

export interface ContactMatch {
	match: 'found' | 'created' | 'ambiguous' | 'none';
	/** Empty when the case gets no contact. */
	contactId: string;
	accountId: string;
	/** Names of the contacts when there were several. */
	candidates: string[];
	/** What has to be written for it. */
	steps: WriteStep[];
}

interface Candidate {
	id: string;
	name: string;
	accountId: string;
	createdOn: string;
}

const MOST_ROWS = 500;
const CONTACT_COLUMNS = ['Id', 'Name', 'AccountId', 'CreatedOn'];
const NUMBER_COLUMNS = ['MobilePhone', 'Phone', 'HomePhone'];

const text = z.string().catch('');
const contactRow = z.object({
	Id: z.string(),
	Name: text,
	AccountId: text,
	CreatedOn: text,
	MobilePhone: text,
	Phone: text,
	HomePhone: text,
});
const communicationRow = z.object({
	Number: text,
	SocialMediaId: text,
	NonActual: z.boolean().catch(false),
	Contact: contactRow,
});

/** The customer's digits with country code; empty for people without a phone number. */
export function customerDigits(customer: Customer): string {
	return phoneDigits(customer.waId ?? customer.phone ?? '');
}

/** The id our own contact for this customer has; undefined for somebody who cannot be told from others. */
export function contactIdOf(customer: Customer): string | undefined {
	const identity = customer.userId ?? customerDigits(customer);
	return identity === '' ? undefined : derivedId('contact', identity);
}

/**
 * The lists that together hold every contact this customer may be: our own by id, communication rows and number columns by the
 * last digits, communication rows by the business-scoped id (creatio.md 3.3). To be read in one batch.
 */
export function contactQueries(customer: Customer): ListQuery[] {
	const own = contactIdOf(customer);
	if (own === undefined) return [];
	const queries: ListQuery[] = [{ entity: 'Contact', select: CONTACT_COLUMNS, filter: idIs(own), top: 1 }];
	const conditions: string[] = [];
	const digits = customerDigits(customer);
	const prefix = searchPrefix(digits);
	if (prefix !== '') conditions.push(`startswith(SearchNumber,${textLiteral(prefix)})`);
	if (customer.userId) {
		conditions.push(`SocialMediaId eq ${textLiteral(customer.userId)}`, `Number eq ${textLiteral(customer.userId)}`);
	}
	if (conditions.length === 0) return queries;
	queries.push({
		entity: 'ContactCommunication',
		select: ['Id', 'Number', 'SocialMediaId', 'NonActual', 'ContactId'],
		expand: [`Contact($select=${CONTACT_COLUMNS.join(',')})`],
		filter: anyOf(conditions),
		orderBy: 'CreatedOn,Id',
		top: MOST_ROWS,
	});
	if (prefix !== '') {
		queries.push({
			entity: 'Contact',
			select: [...CONTACT_COLUMNS, ...NUMBER_COLUMNS],
			filter: anyOf(NUMBER_COLUMNS.map((column) => endsLike(column, digits))),
			orderBy: 'CreatedOn,Id',
			top: MOST_ROWS,
		});
	}
	return queries;
}

/**
 * Free text that may end in these digits, however they are grouped: `…4567`, `…45-67`, `…4 567`. Few enough for the server's
 * limit of 100 nodes in a filter.
 */
function endsLike(column: string, digits: string): string {
	const last = digits.slice(-4);
	const endings = [last];
	for (const separator of ['-', ' ']) {
		endings.push(`${last.slice(0, 2)}${separator}${last.slice(2)}`, `${last.slice(0, 1)}${separator}${last.slice(1)}`);
	}
	return anyOf(endings.map((ending) => `endswith(${column},${textLiteral(ending)})`));
}

/** Decides which contact the customer is, from the rows that contactQueries asked for, in their order. */
export function matchContact(customer: Customer, lists: Entity[][], rules: ContactRules): ContactMatch {
	const own = contactIdOf(customer);
	const nobody: ContactMatch = { match: 'none', contactId: '', accountId: '', candidates: [], steps: [] };
	if (own === undefined) return nobody;
	const [ownRows = [], communications = [], contacts = []] = lists;
	const candidates = bestCandidates(customer, communications, contacts, rules.homeCountryCode);
	if (candidates.length === 0) candidates.push(...parsed(ownRows).map(candidateOf));
	if (candidates.length === 0) {
		if (!rules.create) return nobody;
		return { ...nobody, match: 'created', contactId: own, steps: newContactSteps(own, customer) };
	}
	const byAge = [...candidates].sort((one, other) => (one.createdOn < other.createdOn ? -1 : 1));
	const names = candidates.map(({ name }) => name);
	if (byAge.length > 1 && rules.several === 'none') return { ...nobody, match: 'ambiguous', candidates: names };
	const chosen = rules.several === 'oldest' ? byAge[0] : byAge[byAge.length - 1];
	const known = communications.some((row) => {
		const communication = communicationRow.safeParse(row);
		return communication.success && isIdentityRow(customer, communication.data);
	});
	return {
		match: byAge.length > 1 ? 'ambiguous' : 'found',
		contactId: chosen.id,
		accountId: isRecordId(chosen.accountId) ? chosen.accountId : '',
		candidates: byAge.length > 1 ? names : [],
		steps: known || byAge.length > 1 ? [] : identitySteps(chosen.id, customer),
	};
}

function bestCandidates(customer: Customer, communications: Entity[], contacts: Entity[], home: string): Candidate[] {
	const digits = customerDigits(customer);
	const ranked: Record<'identity' | 'same' | 'national', Map<string, Candidate>> = {
		identity: new Map(),
		same: new Map(),
		national: new Map(),
	};
	const consider = (numbers: string[], row: z.infer<typeof contactRow>): void => {
		for (const number of numbers) {
			const likeness = phoneLikeness(number, digits, home);
			if (likeness !== 'different') ranked[likeness].set(row.Id, candidateOf(row));
		}
	};
	for (const row of communications) {
		const communication = communicationRow.safeParse(row);
		if (!communication.success || communication.data.NonActual) continue;
		const { Contact: contact, Number: number } = communication.data;
		if (isIdentityRow(customer, communication.data)) ranked.identity.set(contact.Id, candidateOf(contact));
		else consider([number], contact);
	}
	for (const row of parsed(contacts)) consider([row.MobilePhone, row.Phone, row.HomePhone], row);
	const best = [ranked.identity, ranked.same, ranked.national].find((rank) => rank.size > 0);
	return best ? [...best.values()] : [];
}

function isIdentityRow(customer: Customer, row: { Number: string; SocialMediaId: string }): boolean {
	return customer.userId !== undefined && [row.Number, row.SocialMediaId].includes(customer.userId);
}

function parsed(rows: Entity[]): Array<z.infer<typeof contactRow>> {
	return rows.flatMap((row) => {
		const result = contactRow.safeParse(row);
		return result.success ? [result.data] : [];
	});
}

function candidateOf(row: z.infer<typeof contactRow>): Candidate {
	return { id: row.Id.toLowerCase(), name: row.Name, accountId: row.AccountId, createdOn: row.CreatedOn };
}

function newContactSteps(id: string, customer: Customer): WriteStep[] {
	const digits = customerDigits(customer);
	const phone = digits === '' ? '' : `+${digits}`;
	const name = customer.profileName || customer.username || phone || customer.userId || 'WhatsApp customer';
	const steps: WriteStep[] = [
		{
			kind: 'add',
			entity: 'Contact',
			id,
			body: { Name: name, Notes: 'Added from a WhatsApp conversation.' },
			required: true,
		},
	];
	if (phone !== '') {
		// Creatio keeps the row and the column in step in both directions; in this order neither is doubled.
		steps.push(communicationStep(id, COMMUNICATION_MOBILE_PHONE, phone, ''));
		steps.push({ kind: 'change', entity: 'Contact', id, body: { MobilePhone: phone }, required: false });
	}
	return [...steps, ...identitySteps(id, customer)];
}

/** The business-scoped id is kept as a communication row: the only thing that stays when the phone number is hidden. */
function identitySteps(contactId: string, customer: Customer): WriteStep[] {
	return customer.userId ? [communicationStep(contactId, COMMUNICATION_OTHER_PHONE, customer.userId, customer.userId)] : [];
}

function communicationStep(contactId: string, typeId: string, number: string, socialMediaId: string): WriteStep {
	return {
		kind: 'add',
		entity: 'ContactCommunication',
		id: derivedId('communication', contactId, number),
		body: {
			ContactId: contactId,
			CommunicationTypeId: typeId,
			Number: number,
			...(socialMediaId === '' ? {} : { SocialMediaId: socialMediaId }),
		},
		required: false,
	};
}
