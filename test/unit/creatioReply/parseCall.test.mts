import { parseCall } from '../../../lib/creatio/reply/parseCall';
import { isReplySecret } from '../../../lib/creatio/reply/secret';
import { CASE_ID } from './replies.mts';

const ID = '509c189d-37a0-49d5-80f4-7de9ab389f3a';
const call = (event: string, caseId: string, recordId = '') => ({ kind: 'call', call: { event, caseId, recordId } });

test.each([
	['thin', { event_type: 'new_activity', caseId: CASE_ID }, call('newRecord', CASE_ID)],
	['activity id', { event_type: 'new_activity', caseId: CASE_ID, activityId: ID }, call('newRecord', CASE_ID, ID)],
	['record id', { event_type: 'new_activity', caseId: CASE_ID, recordId: ID }, call('newRecord', CASE_ID, ID)],
	['full', { event_type: 'new_activity', caseId: CASE_ID, activityId: ID, title: 'x', text: 'y' }, call('newRecord', CASE_ID, ID)],
	['upper case ids, braces', { event_type: 'NEW_ACTIVITY', caseId: `{${CASE_ID.toUpperCase()}}` }, call('newRecord', CASE_ID)],
	['other spelling', { EventType: 'newActivity', case_id: CASE_ID, Activity_Id: ID }, call('newRecord', CASE_ID, ID)],
	['empty strings', { event_type: '', caseId: CASE_ID, activityId: '', text: '' }, call('newRecord', CASE_ID)],
	['nulls and numbers', { event_type: null, caseId: CASE_ID, activityId: 7 }, call('newRecord', CASE_ID)],
	['the empty id', { event_type: 'new_activity', caseId: CASE_ID, activityId: '00000000-0000-0000-0000-000000000000' }, call('newRecord', CASE_ID)],
	['only the record', { event_type: 'new_activity', recordId: ID }, call('newRecord', '', ID)],
	['closed', { event_type: 'case_closed', caseId: CASE_ID }, call('caseClosed', CASE_ID)],
	['resolved', { event_type: 'case_resolved', caseId: CASE_ID }, call('caseClosed', CASE_ID)],
	['short', { event_type: 'closed', caseId: CASE_ID, statusId: ID }, call('caseClosed', CASE_ID)],
])('reads a call: %s', (_name, body, expected) => {
	expect(parseCall(JSON.stringify(body))).toEqual(expected);
	expect(parseCall(`\uFEFF${JSON.stringify(body)}`)).toEqual(expected);
});

test.each([
	['unknown event', { event_type: 'case_created', caseId: CASE_ID }, /case_created.*not known/],
	['placeholder not replaced', { event_type: 'new_activity', caseId: '[#Case.Id#]' }, /\[#Case\.Id#\].*not a Creatio id/],
	['record that is no id', { event_type: 'new_activity', caseId: CASE_ID, activityId: 'abc' }, /record id "abc"/],
	['no case', { event_type: 'new_activity', caseId: '' }, /names no case/],
	['closed without a case', { event_type: 'case_closed', recordId: ID }, /names no case/],
])('ignores with a reason: %s', (_name, body, reason) => {
	const parsed = parseCall(JSON.stringify(body));
	expect(parsed).toEqual({ kind: 'ignored', reason: expect.stringMatching(reason) });
});

test.each(['', 'x', 'null', '[]', '"text"', '7', '{}', '{"hello":1}', '{"event_type":"new_activity"', '<html>'])(
	'%j is junk',
	(body) => {
		expect(parseCall(body)).toEqual({ kind: 'junk' });
	},
);

test.each([
	['right', 's3cret', ['s3cret'], true],
	['spaces around', 's3cret', [' s3cret '], true],
	['one of several', 's3cret', [undefined, 'no', 's3cret'], true],
	['wrong', 's3cret', ['S3cret'], false],
	['beginning', 's3cret', ['s3cre'], false],
	['nothing offered', 's3cret', [undefined, undefined], false],
	['a list', 's3cret', [['s3cret']], false],
	['empty secret, empty offer', '', [''], false],
])('secret: %s', (_name, secret, offered, matches) => {
	expect(isReplySecret(secret, offered)).toBe(matches);
});
