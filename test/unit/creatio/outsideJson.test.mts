import { batchOutcomes } from '../../../lib/creatio/batch';
import { existingCase } from '../../../lib/creatio/caseRead';
import { matchContact } from '../../../lib/creatio/contacts';
import { summaryWithin } from '../../../lib/creatio/aiFieldSchema';
import { mediaDescriptor } from '../../../lib/creatio/files/mediaDescriptor';
import { refusalText } from '../../../lib/creatio/responseText';
import { conversationOf as readConversation, handoffOf } from '../../../nodes/shared/creatio/conversationInput';
import { conversationOf, handoff } from './conversations.mts';

/** JSON.parse makes `__proto__` an ordinary key; copied carelessly it would stand in for fields that are not there. */
const withPrototype = (value: object, prototype: object): unknown =>
	JSON.parse(JSON.stringify({ ...value, PROTO: prototype }).replaceAll('"PROTO"', '"__proto__"'));

test('a conversation keeps its own fields, and those it does not have stay absent', () => {
	const given = withPrototype(
		{ ...conversationOf(1), window: { open: true }, later: 1 },
		{ case: { id: 'x', number: '', url: '', contactId: '' }, owner: 'ai' },
	);
	const read = readConversation(given);
	expect(read?.case).toBeUndefined();
	expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
	// What the Creatio nodes do not read goes on to the next node.
	expect(read).toMatchObject({ window: { open: true }, later: 1, owner: 'rep' });
	expect(readConversation(JSON.stringify(given))?.transcript).toEqual(conversationOf(1).transcript);
});

test('a handoff takes neither topic nor summary from a prototype', () => {
	const { topic: _, ...rest } = handoff;
	const read = handoffOf(withPrototype(rest, { topic: 'evil', notice: 'evil' }));
	expect([read?.topic, read?.notice]).toEqual([undefined, undefined]);
	expect(handoffOf(withPrototype({}, handoff))?.summary ?? '').toBe('');
});

test.each([
	['nothing', null],
	['a text', 'not JSON'],
	['no transcript', { ...conversationOf(1), transcript: undefined }],
	['a time that is none', { ...conversationOf(1), transcript: [{ ...conversationOf(1).transcript[0], at: 'soon' }] }],
])('%s is no conversation', (_, value) => {
	expect(readConversation(value)).toBeUndefined();
});

test('answers of Creatio, WhatsApp and the model are read without their prototypes', () => {
	expect(refusalText(withPrototype({ Id: 'x' }, { error: { message: 'evil' } }))).toBeUndefined();
	expect(existingCase([[withPrototype({ Id: 'A' }, { Number: 'evil', ContactId: handoff.summary }) as never], []])).toMatchObject({ id: 'a', number: '', contactId: '' });
	const operation = { method: 'GET' as const, url: 'Case', what: 'reading Case' };
	const answer = { responses: [withPrototype({ id: '1', status: 200, body: {} }, { status: 500 })] };
	expect(batchOutcomes(answer, [operation])).toEqual([{ outcome: 'done', status: 200, body: {} }]);
	const rows = [withPrototype({ Number: '+447911555666' }, { Contact: { Id: 'evil' } }) as never];
	expect(matchContact({ waId: '447911555666' }, [[], rows, []], { create: false, several: 'newest', homeCountryCode: '' }).match).toBe('none');
	expect(mediaDescriptor(withPrototype({}, { url: 'https://evil' }))).toBeUndefined();
	expect(summaryWithin(withPrototype({}, { _summary: 'evil' }))).toBeUndefined();
	expect(summaryWithin({ _summary: '  It leaks. ' })).toBe('It leaks.');
});
