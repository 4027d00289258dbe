import { caseLink } from '../../../lib/creatio/caseLink';
import { caseSubject } from '../../../lib/creatio/caseSubject';
import { fieldAnswer } from '../../../lib/creatio/aiFieldAnswer';
import type { ColumnKind } from '../../../lib/creatio/schema';
import { siteAddress, tokenAddresses } from '../../../lib/creatio/signIn/address';
import { noFields } from '../../../lib/creatio/aiFields';
import { noteText } from '../../../lib/creatio/handoffNote';
import { entryText, shortLine } from '../../../lib/creatio/transcriptText';
import { CHUNK_BYTES, uploadRequest } from '../../../lib/creatio/upload';
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
	expect(caseSubject('{name}: {topic}', conversation, handoff, false)).toBe('Ana Ruiz: delivery');
	expect(caseSubject('{summary}', { ...conversation, transcript: [] }, undefined, false)).toBe('WhatsApp conversation');
	expect([...caseSubject('{summary}', conversation, { ...handoff, summary: '👍'.repeat(400) }, true)].length).toBeLessThanOrEqual(250);
	const plain = { ...handoff, topic: undefined, summary: 'Newest message: "a person please".' };
	const [first] = conversation.transcript;
	const said = ['Hi', 'My kettle from order 4711 leaks', 'a person please'].map((text) => ({ ...first, text }));
	expect(caseSubject('{name}: {topic}', { ...conversation, transcript: said }, plain, false)).toBe('Ana Ruiz: My kettle from order 4711 leaks');
	expect(caseSubject('{name}: {topic}', { ...conversation, transcript: said }, { ...plain, summary: 'Leaking kettle' }, true)).toBe('Ana Ruiz: Leaking kettle');
	expect(shortLine('one two three', 9)).toBe('one two…');
});

test('the first note: what, where, who and why, what the AI filled in, what is open', () => {
	const fields = {
		...noFields(),
		values: { Priority: 'High', UsrWarranty: true },
		leftEmpty: [{ column: 'UsrProduct', reason: 'not settled by the conversation' }],
		captions: { Priority: 'Priority', UsrWarranty: 'Under warranty', UsrProduct: 'Product' },
	};
	expect(noteText(conversationOf(1), { ...handoff, explanation: 'asked twice' }, ['Several contacts have this number (A, B): none was linked.'], fields)).toBe(
		[
			"Ana's parcel 4711 has not arrived.",
			'',
			'View session: https://n8n.example/session?c=1&sig=x',
			'',
			'Customer: Ana Ruiz, +447911555666',
			'Reason: The customer asked for a person. asked twice',
			'Topic: delivery',
			'Sentiment: Negative',
			'Language: English',
			'',
			'Filled in by the AI:',
			'- Priority: High',
			'- Under warranty: Yes',
			'Left empty by the AI:',
			'- Product: not settled by the conversation',
			'',
			'Several contacts have this number (A, B): none was linked.',
		].join('\n'),
	);
	const nobody = conversationOf(1, { customer: {}, session: { id: 's', startedAt: '', url: '' } });
	expect(noteText(nobody, { ...handoff, summary: '', language: 'not a code', reason: '', topic: undefined, sentiment: '', explanation: '' }, [])).toBe(
		'Customer: Customer\nLanguage: not a code',
	);
});

test('a message says who, when and its file; how far it got only when it did not arrive', () => {
	const [asked, answered] = conversationOf(2).transcript;
	const { customer } = conversationOf(1);
	expect(entryText(asked, customer, new Map([['wamid.1', 'File: a.jpg']]))).toBe(
		'Message 1 of O\'Brien & "Co" + ü\nFile: a.jpg\n\n(Ana Ruiz, 2026-01-31 10:00 UTC)',
	);
	expect(entryText({ ...answered, status: 'read' }, customer)).toMatch(/\(AI, 2026-01-31 10:01 UTC\)$/);
	expect(entryText({ ...answered, status: 'failed' }, customer)).toMatch(/\(AI, 2026-01-31 10:01 UTC, not delivered\)$/);
});

test('file ranges are inclusive and cover every byte', () => {
	const head = { fileId: '410006e1-ca4e-4502-a9ec-e54d922d2c00', entity: 'CaseFile', parentColumn: 'Case', parentId: '410006e1-ca4e-4502-a9ec-e54d922d2c00', name: 'ü "a".jpg', mimeType: 'image/jpeg', size: CHUNK_BYTES + 10 };
	const requests = [uploadRequest(head, 0, Buffer.alloc(CHUNK_BYTES)), uploadRequest(head, CHUNK_BYTES, Buffer.alloc(10))];
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
