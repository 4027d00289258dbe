import { bringCaseUpToDate, type CaseOutcome } from '../../lib/creatio/cases';
import type { ContactRules } from '../../lib/creatio/contacts';
import type { Customer } from '../../lib/conversation/types';
import { creatioSite } from '../../nodes/shared/creatio/session';
import { startCreatio, type RunningCreatio } from '../../sandbox/creatio/server.mts';
import { person } from '../../sandbox/creatio/seed/constants.mts';
import { conversationOf } from '../unit/creatio/conversations.mts';
import { caseRequest } from '../unit/creatio/requests.mts';
import { N8nRim, passwordData } from '../unit/creatio/n8nRim.mts';

describe('the contact of a case', () => {
	let creatio: RunningCreatio;
	let rim: N8nRim;
	beforeAll(async () => {
		creatio = await startCreatio({ port: 0, identityPort: 0, runtime: 'net' });
		rim = new N8nRim({ handoffCreatioApi: passwordData(creatio.url) });
	});
	afterAll(async () => await creatio.close());
	beforeEach(() => creatio.reset());

	const caseFor = async (customer: Customer, rules: Partial<ContactRules> = {}): Promise<CaseOutcome> => {
		const { client } = await creatioSite(rim.context(), 'password');
		return await bringCaseUpToDate(
			client,
			caseRequest(conversationOf(1, { customer }), {
				contact: { create: true, several: 'newest', homeCountryCode: '', ...rules },
				transcript: 'none',
			}),
			new Date('2026-01-31T12:00:00Z'),
		);
	};
	const forgetCases = (): void => {
		for (const entity of ['Case', 'Activity']) {
			for (const { Id } of creatio.store.rows(entity)) creatio.store.remove(entity, String(Id));
		}
	};
	const addContact = (name: string, values: Record<string, string | boolean>, createdOn: string): string => {
		const id = `aaaaaaaa-0000-4000-8000-${String(creatio.store.rows('Contact').length).padStart(12, '0')}`;
		creatio.store.insert('Contact', { Id: id, Name: name, CreatedOn: createdOn, ...values });
		return id;
	};

	test('is found by number in any notation, with the account', async () => {
		const outcome = await caseFor({ waId: '447700900123' });
		expect(outcome).toMatchObject({ contactMatch: 'found', contactId: person.ana });
		expect(creatio.store.get('Case', outcome.id)?.AccountId).toBe(creatio.store.get('Contact', person.ana)?.AccountId);
		expect(creatio.store.rows('Contact').some(({ Name }) => Name === 'Ana Ruiz')).toBe(false);
	});

	test.each([
		['phone column of the office', 'Phone', '+52 33 1234-5678', '5213312345678'],
		['home phone, Argentina without the 9', 'HomePhone', '+54 11 2345 6789', '5491123456789'],
		['mobile, Brazil without the 9', 'MobilePhone', '+55 (11) 8765-4321', '5511987654321'],
		['with 00', 'Phone', '0044 7911 777 888', '447911777888'],
	])('%s', async (_, column, stored, waId) => {
		const id = addContact('Somebody', { [column]: stored }, '2026-01-01T00:00:00.0000000Z');
		expect(await caseFor({ waId })).toMatchObject({ contactMatch: 'found', contactId: id });
	});

	test('the same last seven digits of another number are not a match', async () => {
		addContact('Other', { MobilePhone: '+49 151 0900123' }, '2026-01-01T00:00:00.0000000Z');
		expect(await caseFor({ waId: '447700900123' })).toMatchObject({ contactMatch: 'found', contactId: person.ana });
		forgetCases();
		expect(await caseFor({ waId: '12025900123', profileName: 'New' })).toMatchObject({ contactMatch: 'created' });
	});

	test('a number without country code: likely, certain with a home country, and second to an exact one', async () => {
		expect(await caseFor({ waId: '16175550182' })).toMatchObject({ contactMatch: 'found', contactId: person.peter });
		creatio.reset();
		expect(await caseFor({ waId: '16175550182' }, { homeCountryCode: '44' })).toMatchObject({ contactMatch: 'created' });
		creatio.reset();
		const exact = addContact('Exact', { MobilePhone: '+1 617 555 0182' }, '2020-01-01T00:00:00.0000000Z');
		expect(await caseFor({ waId: '16175550182' })).toMatchObject({ contactMatch: 'found', contactId: exact });
	});

	test('several: newest, oldest, or none with a note', async () => {
		const older = addContact('Older', { MobilePhone: '+447911222333' }, '2024-01-01T00:00:00.0000000Z');
		const newer = addContact('Newer', { Phone: '+44 7911 222 333' }, '2025-01-01T00:00:00.0000000Z');
		const customer = { waId: '447911222333' };
		expect(await caseFor(customer)).toMatchObject({ contactMatch: 'ambiguous', contactId: newer });
		forgetCases();
		expect(await caseFor(customer, { several: 'oldest' })).toMatchObject({ contactMatch: 'ambiguous', contactId: older });
		forgetCases();
		const none = await caseFor(customer, { several: 'none' });
		expect(none).toMatchObject({ contactMatch: 'ambiguous', contactId: '' });
		const note = creatio.store.rows('Activity').find(({ CaseId }) => CaseId === none.id);
		expect(note?.DetailedResult).toMatch(/Several contacts have this number \((Older, Newer|Newer, Older)\): none was linked/);
	});

	test('nobody, and none may be created', async () => {
		const outcome = await caseFor({ waId: '447911444555' }, { create: false });
		expect(outcome).toMatchObject({ contactMatch: 'none', contactId: '' });
		expect(creatio.store.get('Case', outcome.id)?.ContactId).toMatch(/^0{8}-/);
	});

	test('a customer without a phone number is known by the business-scoped id', async () => {
		const customer = { userId: 'GB.20814300000000001', username: 'ana_b' };
		const first = await caseFor(customer);
		expect(first.contactMatch).toBe('created');
		const rows = creatio.store.rows('ContactCommunication').filter(({ ContactId }) => ContactId === first.contactId);
		expect(rows.map(({ Number, SocialMediaId }) => [Number, SocialMediaId])).toEqual([[customer.userId, customer.userId]]);
		forgetCases();
		expect(await caseFor(customer)).toMatchObject({ contactMatch: 'found', contactId: first.contactId });
	});

	test('the id is kept with a contact found by number, and finds it when the number is hidden later', async () => {
		const userId = 'GB.20814300000000002';
		expect(await caseFor({ waId: '447700900123', userId })).toMatchObject({ contactMatch: 'found', contactId: person.ana });
		forgetCases();
		expect(await caseFor({ userId })).toMatchObject({ contactMatch: 'found', contactId: person.ana });
	});
});
