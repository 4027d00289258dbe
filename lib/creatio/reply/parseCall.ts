import { isRecordId } from '../odata';

/** What Creatio says has happened; ids are lower-case GUIDs, empty when the call does not name one. */
export interface ReplyCall {
	event: 'newRecord' | 'caseClosed';
	caseId: string;
	recordId: string;
}

export type ParsedCall =
	| { kind: 'call'; call: ReplyCall }
	/** Understood, but there is nothing to do; `reason` tells the admin what to look at. */
	| { kind: 'ignored'; reason: string }
	/** Not a call of ours at all. */
	| { kind: 'junk' };

const EVENTS: Record<string, ReplyCall['event']> = {
	newactivity: 'newRecord',
	activityadded: 'newRecord',
	newmessage: 'newRecord',
	newfeedmessage: 'newRecord',
	newreply: 'newRecord',
	reply: 'newRecord',
	caseclosed: 'caseClosed',
	caseresolved: 'caseClosed',
	closed: 'caseClosed',
	resolved: 'caseClosed',
};
const EVENT_FIELDS = ['eventtype', 'event'];
const CASE_FIELDS = ['caseid', 'case'];
const RECORD_FIELDS = ['activityid', 'recordid', 'feedmessageid', 'socialmessageid', 'messageid', 'emailid', 'id'];
const LONGEST_ECHO = 60;

/**
 * Reads the body of Creatio's call. Names may be written in any case and with underscores; empty texts, missing fields and
 * unknown ones are fine, because the call is only a hint (creatio.md 5.3). A text in the body is never used.
 */
export function parseCall(body: string): ParsedCall {
	const fields = fieldsOf(body);
	if (fields === undefined) return { kind: 'junk' };
	const eventName = firstText(fields, EVENT_FIELDS);
	const caseText = firstText(fields, CASE_FIELDS);
	const recordText = firstText(fields, RECORD_FIELDS);
	const known = [...EVENT_FIELDS, ...CASE_FIELDS, ...RECORD_FIELDS].some((name) => fields.has(name));
	if (!known) return { kind: 'junk' };

	const event = eventName === '' ? 'newRecord' : EVENTS[plain(eventName)];
	if (event === undefined) {
		return { kind: 'ignored', reason: `The event "${shorten(eventName)}" is not known. Use new_activity or case_closed.` };
	}
	for (const [name, text] of [['caseId', caseText], ['record id', recordText]]) {
		if (text !== '' && !/^[{(]?[0-9a-f-]{36}[)}]?$/i.test(text)) {
			return {
				kind: 'ignored',
				reason: `The ${name} "${shorten(text)}" is not a Creatio id. Check the parameter in the business process.`,
			};
		}
	}
	const caseId = recordIdOf(caseText);
	const recordId = recordIdOf(recordText);
	if (caseId === '' && (recordId === '' || event === 'caseClosed')) {
		return { kind: 'ignored', reason: 'The call names no case, so the record does not belong to one.' };
	}
	return { kind: 'call', call: { event, caseId, recordId } };
}

/** The top-level fields by their plain names. */
function fieldsOf(body: string): Map<string, unknown> | undefined {
	let parsed: unknown;
	try {
		parsed = JSON.parse(body.replace(/^\uFEFF/, ''));
	} catch {
		return undefined;
	}
	if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return undefined;
	return new Map(Object.entries(parsed).map(([name, value]) => [plain(name), value]));
}

function plain(name: string): string {
	return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function firstText(fields: Map<string, unknown>, names: string[]): string {
	for (const name of names) {
		const value = fields.get(name);
		if (typeof value === 'string' && value.trim() !== '') return value.trim();
	}
	return '';
}

function recordIdOf(text: string): string {
	const id = text.replace(/[{}()]/g, '').toLowerCase();
	return isRecordId(id) ? id : '';
}

function shorten(text: string): string {
	return text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO)}…` : text;
}
