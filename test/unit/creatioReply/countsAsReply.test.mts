import { derivedId } from '../../../lib/conversation/derivedId';
import { caseClosedItem, isClosing } from '../../../lib/creatio/reply/closure';
import { countsAsReply } from '../../../lib/creatio/reply/countsAsReply';
import { afterMarker } from '../../../lib/creatio/reply/marker';
import { casesOf, recordsOf, type ReplyRecord } from '../../../lib/creatio/reply/records';
import { replyItems } from '../../../lib/creatio/reply/replyItem';
import type { ReplySettings } from '../../../lib/creatio/reply/settings';
import { CASE_ID, CATEGORY, CUSTOMER_ID, NOW, openCase, record, REP, settings } from './replies.mts';

type Case = [string, Partial<ReplyRecord>, Partial<ReplySettings>, string | RegExp];
const emails = { sources: new Set(['emails'] as const) };
const feed = (body: string): Partial<ReplyRecord> => ({ kind: 'feed', title: '', detailedResult: '', body });

test.each<Case>([
	['task', {}, {}, 'It is *free*.'],
	['task with other case', { title: 'whatsapp' }, {}, 'It is *free*.'],
	['task whose title is the message', { title: 'WhatsApp: On its way', detailedResult: '' }, {}, 'On its way'],
	['task with a dash', { title: 'WhatsApp – On its way', detailedResult: '' }, {}, 'On its way'],
	['own marker with a sign', { title: '#wa On its way', detailedResult: '' }, { marker: '#wa:' }, /does not begin/],
	['own marker', { title: '>> On its way', detailedResult: '' }, { marker: '>>' }, 'On its way'],
	['no marker wanted', { title: 'Call back', detailedResult: '' }, { marker: ' ' }, 'Call back'],
	['chosen category', {}, { categories: new Set([CATEGORY]) }, 'It is *free*.'],
	['feed message', feed('<p>WhatsApp: It is <b>free</b>.</p>'), {}, 'It is *free*.'],
	['feed message without colon', feed('whatsapp it is free'), {}, 'it is free'],
	['feed message, marker on its own line', feed('<p><b>WhatsApp</b></p><p>It is free.</p>'), {}, 'It is free.'],
	['feed message, all bold', feed('<p><b>WhatsApp: free</b></p>'), {}, '*free*'],
	['feed message with a mention', feed('<p><a href="/x">@Daniel</a> WhatsApp: It is free.</p>'), {}, 'It is free.'],
	['e-mail', { kind: 'email', title: 'WhatsApp', detailedResult: '', body: '<p>Free</p><div class="gmail_quote">x</div>' }, emails, 'Free'],
	['any e-mail', { kind: 'email', title: 'Re: your case', detailedResult: '', body: 'Free' }, { ...emails, marker: '' }, 'Free'],

	['internal note', { title: 'Internal note' }, {}, /does not begin with "WhatsApp"/],
	['marker is only the beginning of a word', { title: 'WhatsAppers' }, {}, /does not begin/],
	['internal feed message', feed('<p>The customer wrote on WhatsApp</p>'), {}, /internal note/],
	['no text yet', { detailedResult: ' ' }, {}, /no text yet/],
	['only a quote', { detailedResult: '<div class="gmail_quote">x</div>' }, {}, /no text yet/],
	['empty feed message', feed('WhatsApp'), {}, /has no text/],
	['feed message for a colleague when no marker is wanted', feed('<a href="/x">@Daniel</a> check'), { marker: '' }, /mentions a colleague/],
	['made by us', { id: derivedId('activity', CASE_ID, 'wamid.1') }, { marker: '' }, /made by this package/],
	['made by us, upper case', { id: derivedId('activity', CASE_ID, 'x').toUpperCase() }, { marker: '' }, /made by this package/],
	['source not chosen', {}, { sources: new Set(['feed'] as const) }, /Tasks do not count/],
	['feed not chosen', feed('WhatsApp: x'), { sources: new Set(['tasks'] as const) }, /Feed messages do not count/],
	['call', { kind: 'other' }, { marker: '' }, /neither a task nor/],
	['draft or incoming e-mail', { kind: 'email', outgoing: false }, { ...emails, marker: '' }, /came in or is still a draft/],
	['canceled', { canceled: true }, {}, /canceled/],
	['other category', {}, { categories: new Set(['42c74c49-58e6-df11-971b-001d60e938c6']) }, /category/],
	['written by the customer', { author: { contactId: CUSTOMER_ID, name: 'Ana' } }, { marker: '' }, /customer wrote it/],
	['old', { createdAt: '2026-02-20T10:00:00.000Z' }, {}, /older than 7 days/],
])('%s', (_name, more, how, expected) => {
	const verdict = countsAsReply(record(more), openCase(), settings(how), NOW);
	if (typeof expected === 'string') expect(verdict).toEqual({ counts: true, text: expected });
	else expect(verdict).toEqual({ counts: false, reason: expect.stringMatching(expected) });
});

test('a reply without text is not lost: it counts once the text is there', () => {
	expect(countsAsReply(record({ detailedResult: '' }), openCase(), settings(), NOW).counts).toBe(false);
	expect(countsAsReply(record(), openCase(), settings(), NOW).counts).toBe(true);
});

test.each([
	['*WhatsApp*: hi', 'hi', true],
	['**WhatsApp: hi', 'hi', true],
	['WhatsApp\n\nhi', 'hi', false],
	['WhatsApp, hi', 'hi', false],
	['WhatsApp', '', false],
])('marker in %j', (text, rest, separated) => {
	const marked = afterMarker(text, 'whatsapp');
	expect(marked?.rest.replace(/^\*+/, '')).toBe(rest);
	expect(marked?.separated).toBe(separated);
});

test('rows of Creatio are read with all their ways to say nothing', () => {
	const [activity] = recordsOf('Activity', [
		{
			Id: '11111111-2222-4333-8444-555555555555'.toUpperCase(),
			Title: 'WhatsApp',
			DetailedResult: 'x',
			Body: '',
			TypeId: 'E2831DEC-CFC0-DF11-B00F-001D60E938C6',
			MessageTypeId: '7f6d3f94-f36b-1410-068c-20cf30b39373',
			EmailSendStatusId: '20c0c460-6107-e011-a646-16d83cab0980',
			StatusId: '00000000-0000-0000-0000-000000000000',
			CaseId: '00000000-0000-0000-0000-000000000000',
			CreatedOn: '2024-09-16T07:46:44.5045174Z',
			ModifiedOn: '0001-01-01T00:00:00Z',
			CreatedById: REP.contactId,
			CreatedBy: null,
		},
		{ Id: 'broken' },
	]);
	expect(activity).toMatchObject({
		id: '11111111-2222-4333-8444-555555555555',
		kind: 'email',
		outgoing: false,
		caseId: '',
		createdAt: '2024-09-16T07:46:44.504Z',
		modifiedAt: '2024-09-16T07:46:44.504Z',
		author: { contactId: REP.contactId, name: '' },
	});
	const elsewhere = { Id: activity.id, EntitySchemaUId: CATEGORY, EntityId: CASE_ID, Message: 'x' };
	expect(recordsOf('SocialMessage', [elsewhere])[0].caseId).toBe('');
	expect(casesOf([{ Id: CASE_ID, StatusId: CATEGORY }, {}]).get(CASE_ID)).toMatchObject({ isFinal: false, statusName: '' });
});

test('a reply becomes an item whose log announces it', () => {
	const intentId = derivedId('reply', record().id);
	expect(replyItems(record(), openCase(), 'hello', String)).toEqual([{
		reply: { recordId: record().id, source: 'activity', text: 'hello', at: record().createdAt, author: REP },
		case: { id: CASE_ID, number: 'SR00000001' },
		message: { intentId, author: 'rep', text: 'hello', answers: '' },
		log: {
			conversationKey: '',
			eventId: intentId,
			kind: 'note',
			author: 'rep',
			at: record().createdAt,
			text: 'hello',
			sessionId: '',
			caseId: CASE_ID,
			data: JSON.stringify({ note: 'intent', intentId, attempt: 1, answers: '' }),
		},
	}]);
});

test('each file of a reply becomes an item of its own, after the text; without a text there is only the file', () => {
	const files = [{ id: 'f1', name: 'invoice.pdf' }];
	const address = (id: string) => `https://creatio.example/files/${id}`;
	const [text, file] = replyItems(record({ files }), openCase(), 'hello', address);
	expect(text.message.text).toBe('hello');
	const message = { intentId: derivedId('reply', record().id, 'f1'), author: 'rep', text: 'File: invoice.pdf', answers: '', file: { url: 'https://creatio.example/files/f1', name: 'invoice.pdf' } };
	expect(file.message).toEqual(message);
	expect(JSON.parse(file.log.data)).toEqual({ note: 'intent', intentId: message.intentId, attempt: 1, answers: '', file: message.file });
	expect(replyItems(record({ files }), openCase(), '', address).map((item) => item.message.text)).toEqual(['File: invoice.pdf']);
	expect(countsAsReply(record({ detailedResult: '', files }), openCase(), settings(), NOW)).toEqual({ counts: true, text: '' });
});

test('what closes a case: flags, or the chosen statuses', () => {
	const { statusId } = openCase();
	expect(isClosing(openCase(), settings())).toBe(false);
	expect(isClosing(openCase({ isFinal: true }), settings())).toBe(true);
	expect(isClosing(openCase({ isResolved: true }), settings())).toBe(true);
	expect(isClosing(openCase({ isResolved: true }), settings({ closingStatuses: new Set([CATEGORY]) }))).toBe(false);
	expect(isClosing(openCase(), settings({ closingStatuses: new Set([statusId]) }))).toBe(true);
});

test('a closed case becomes an item, dated when the status was set', () => {
	const closed = openCase({ isResolved: true, solutionProvidedOn: '2026-03-03T09:57:00.000Z', statusName: 'Resolved' });
	expect(caseClosedItem(closed, NOW)).toEqual({
		case: { id: CASE_ID, number: 'SR00000001', statusId: closed.statusId, statusName: 'Resolved' },
		log: {
			conversationKey: '',
			eventId: `closed:${CASE_ID}`,
			kind: 'closed',
			author: 'rep',
			at: '2026-03-03T09:57:00.000Z',
			text: '',
			sessionId: '',
			caseId: CASE_ID,
			data: JSON.stringify({ reason: 'caseClosed', caseId: CASE_ID, statusId: closed.statusId }),
		},
	});
	const ahead = openCase({ isFinal: true, modifiedAt: '2026-03-03T11:00:00.000Z' });
	expect(caseClosedItem(ahead, NOW).log.at).toBe(NOW.toISOString());
});
