import { caseLink } from '../../../lib/creatio/caseLink';
import { caseSubject } from '../../../lib/creatio/caseSubject';
import { fieldAnswer } from '../../../lib/creatio/aiFieldAnswer';
import type { ColumnKind } from '../../../lib/creatio/schema';
import { siteAddress, tokenAddresses } from '../../../lib/creatio/signIn/address';
import { noteText, shortLine } from '../../../lib/creatio/transcriptText';
import { CHUNK_BYTES, uploadRequests } from '../../../lib/creatio/upload';
import { conversationOf, handoff } from './conversations.mts';

test('the identity address follows the -is rule, unless given', () => {
	expect(tokenAddresses('https://186843-crm-bundle.creatio.com', '')[0]).toBe('https://186843-crm-bundle-is.creatio.com/connect/token');
	expect(tokenAddresses('https://acme.creatio.com', 'https://id.acme.com/connect/token/')).toEqual(['https://id.acme.com/connect/token']);
	expect(tokenAddresses('http://localhost:4020', '')).toEqual(['http://localhost:4020/0/connect/token', 'http://localhost:4020/connect/token']);
	expect(tokenAddresses('http://10.0.0.1', '')[0]).toBe('http://10.0.0.1/0/connect/token');
});

test('the site address is cut at what belongs to Creatio itself', () => {
	expect(siteAddress('acme.creatio.com/')).toBe('https://acme.creatio.com');
	expect(siteAddress('https://crm.acme.com/creatio/0/Nui/ViewModule.aspx#x')).toBe('https://crm.acme.com/creatio');
	expect(() => siteAddress('ftp://acme')).toThrow(/not a web address/);
});

test('links', () => {
	expect(caseLink('', { base: 'https://a', appPath: '' }, 'ID')).toBe('https://a/Navigation/Navigation.aspx?schemaName=Case&recordId=ID');
	expect(caseLink('{base}{app}/x/{caseId}', { base: 'https://a', appPath: '/0' }, 'ID')).toBe('https://a/0/x/ID');
});

test('a subject is never empty, never too long, and never cuts a character', () => {
	const conversation = conversationOf(1);
	expect(caseSubject('{name}: {topic}', conversation, handoff)).toBe('Ana Ruiz: delivery');
	expect(caseSubject('{summary}', { ...conversation, transcript: [] }, undefined)).toBe('WhatsApp conversation');
	expect([...caseSubject('{summary}', conversation, { ...handoff, summary: '👍'.repeat(400) })].length).toBeLessThanOrEqual(250);
	expect(shortLine('one two three', 9)).toBe('one two…');
});

test('the first note says where, what, who and why', () => {
	const text = noteText(conversationOf(1), handoff, ['No contact was found for this customer.']);
	for (const part of ['View session: https://', handoff.summary, 'Phone: +447911555666', 'Reason: The customer asked for a person', 'Sentiment: negative', 'Language: en', 'No contact']) {
		expect(text).toContain(part);
	}
});

test('file ranges are inclusive and cover every byte', () => {
	const file = { fileId: '410006e1-ca4e-4502-a9ec-e54d922d2c00', entity: 'CaseFile', parentColumn: 'Case', parentId: '410006e1-ca4e-4502-a9ec-e54d922d2c00', name: 'ü "a".jpg', mimeType: 'image/jpeg', bytes: Buffer.alloc(CHUNK_BYTES + 10) };
	const requests = uploadRequests(file);
	expect(requests.map(({ headers }) => headers?.['Content-Range'])).toEqual(['bytes 0-524287/524298', 'bytes 524288-524297/524298']);
	expect(requests[0].headers?.['Content-Disposition']).toMatch(/^attachment; filename="_ _a_.jpg"; filename\*=UTF-8''%C3%BC/);
});

test.each<[ColumnKind, unknown, unknown]>([
	['integer', '4', 4], ['integer', 4.5, undefined], ['number', '1e3', 1000], ['number', 'many', undefined],
	['boolean', 'Yes', true], ['boolean', 'perhaps', undefined], ['date', '2026-02-30', undefined], ['date', '2026-01-15', '2026-01-15T00:00:00.000Z'],
	['dateTime', '2026-01-15T10:00:00+02:00', '2026-01-15T08:00:00.000Z'], ['text', { a: 1 }, undefined], ['text', ' x ', 'x'], ['text', 'x'.repeat(51), undefined], ['text', '', undefined],
])('a %s answered with %j', (kind, given, written) => {
	const column = { name: 'A', odataName: 'A', caption: 'A', kind, required: false, reference: '', longest: 50 };
	const answer = fieldAnswer({ column, instruction: '' }, { A: given });
	expect(answer.outcome === 'value' ? answer.written : undefined).toBe(written);
});
