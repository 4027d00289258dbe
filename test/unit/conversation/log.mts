import { derivedId } from '../../../lib/conversation/derivedId';
import { logRow, parseRows, type LogRowFields, type ParsedRow } from '../../../lib/conversation/logRow';
import type { Handoff } from '../../../lib/conversation/types';

export const PHONE_NUMBER_ID = '106540352242922';
export const KEY = `${PHONE_NUMBER_ID}:447700900123`;
export const START = Date.parse('2026-01-31T10:00:00.000Z');
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

export const HANDOFF: Handoff = {
	decision: 'handoff',
	reason: 'explicit_request',
	source: 'rule',
	confidence: 1,
	summary: 'Wants a person',
	sentiment: 'neutral',
	language: 'en',
	explanation: 'The customer asked for a person.',
	notice: '',
};

export const iso = (offset: number) => new Date(START + offset).toISOString();

export const sessionId = (firstEventId: string, key = KEY) => derivedId('session', key, firstEventId);
export const caseId = (session: string) => derivedId('case', session);

/** Writes a log the way the nodes do; each call appends one row. Times are offsets from START in milliseconds. */
export class Log {
	rows: ParsedRow[] = [];
	private nextId = 1;
	readonly key: string;

	constructor(key = KEY) {
		this.key = key;
	}

	append(
		fields: Partial<LogRowFields> & Pick<LogRowFields, 'eventId' | 'kind' | 'author'>,
		at: number,
	): ParsedRow {
		const row = logRow({ conversationKey: this.key, at: iso(at), ...fields });
		const parsed = parseRows([{ id: this.nextId++, ...row }]);
		if (parsed.rejected.length > 0) throw new Error(parsed.rejected[0].reason);
		this.rows.push(parsed.rows[0]);
		return parsed.rows[0];
	}

	customer(
		eventId: string,
		at: number,
		more: { type?: string; text?: string; data?: object } = {},
	): ParsedRow {
		const { type = 'text', text = `text of ${eventId}`, data = {} } = more;
		const customer = { waId: '447700900123', phone: '+447700900123', profileName: 'Ana' };
		return this.append(
			{
				eventId,
				kind: 'message',
				author: 'customer',
				text,
				data: { type, customer, phoneNumberId: PHONE_NUMBER_ID, ...data },
			},
			at,
		);
	}

	echo(eventId: string, at: number): ParsedRow {
		return this.append(
			{
				eventId,
				kind: 'message',
				author: 'rep',
				text: `echo ${eventId}`,
				data: { type: 'text', echo: true },
			},
			at,
		);
	}

	intent(
		intentId: string,
		at: number,
		more: {
			author?: 'ai' | 'rep' | 'system';
			answers?: string;
			session?: string;
			attempt?: number;
			closes?: boolean;
			text?: string;
			case?: string;
			handoff?: Handoff;
		} = {},
	): ParsedRow {
		const {
			author = 'ai',
			answers = '',
			session = '',
			attempt = 1,
			closes,
			text = `say ${intentId}`,
			handoff,
		} = more;
		return this.append(
			{
				eventId: attempt === 1 ? intentId : `${intentId}:${attempt}`,
				kind: 'note',
				author,
				text,
				sessionId: session,
				caseId: more.case,
				data: {
					note: 'intent',
					intentId,
					attempt,
					answers,
					...(closes ? { closes } : {}),
					...(handoff ? { handoff } : {}),
				},
			},
			at,
		);
	}

	sent(
		intentId: string,
		at: number,
		more: { author?: 'ai' | 'rep' | 'system'; answers?: string; session?: string; wamid?: string } = {},
	): ParsedRow {
		const { author = 'ai', answers = '', session = '', wamid = `out-${intentId}` } = more;
		return this.append(
			{
				eventId: wamid,
				kind: 'message',
				author,
				text: `say ${intentId}`,
				sessionId: session,
				data: { type: 'text', intentId, part: 1, parts: 1, answers },
			},
			at,
		);
	}

	/** Intent and outcome of an answer of the AI. */
	answer(
		intentId: string,
		answers: string,
		at: number,
		more: { session?: string; closes?: boolean } = {},
	): void {
		this.intent(intentId, at, { answers, ...more });
		this.sent(intentId, at + 500, { answers, session: more.session });
	}

	status(messageId: string, status: string, at: number, callbackId?: string): ParsedRow {
		return this.append(
			{
				eventId: `${messageId}:${status}`,
				kind: 'status',
				author: 'system',
				data: { messageId, status, ...(callbackId ? { callbackId } : {}) },
			},
			at,
		);
	}

	/** `notice`: what the customer is to be told; nothing, unless a test is about that; null leaves it to the workflow. */
	handOff(session: string, at: number, author: 'ai' | 'rep' = 'ai', notice: string | null = ''): ParsedRow {
		return this.append(
			{
				eventId: `handoff:${session}`,
				kind: 'handoff',
				author,
				sessionId: session,
				data: { stage: 'decided', handoff: { ...HANDOFF, notice: notice ?? undefined } },
			},
			at,
		);
	}

	case(session: string, at: number, mirrored: string[] = []): ParsedRow {
		const id = caseId(session);
		return this.append(
			{
				eventId: `case:${id}`,
				kind: 'handoff',
				author: 'system',
				sessionId: session,
				caseId: id,
				data: {
					stage: 'case',
					case: { id, number: 'SR-1', url: 'https://crm.example/case', contactId: 'c' },
					mirrored,
				},
			},
			at,
		);
	}

	mirrored(session: string, at: number, mirrored: string[]): ParsedRow {
		return this.append(
			{
				eventId: `mirrored:${caseId(session)}:${mirrored.at(-1)}`,
				kind: 'note',
				author: 'system',
				caseId: caseId(session),
				data: { note: 'mirrored', mirrored },
			},
			at,
		);
	}

	held(intentId: string, at: number, session = ''): ParsedRow {
		return this.append(
			{
				eventId: `held:${intentId}`,
				kind: 'held',
				author: 'rep',
				text: `say ${intentId}`,
				sessionId: session,
				data: { intentId, reason: 'window closed' },
			},
			at,
		);
	}

	dropped(intentId: string, attempt: number, at: number): ParsedRow {
		return this.append(
			{
				eventId: `dropped:${intentId}:${attempt}`,
				kind: 'note',
				author: 'ai',
				data: { note: 'dropped', intentId, reason: 'stale' },
			},
			at,
		);
	}

	failed(intentId: string, attempt: number, at: number, retryable = false): ParsedRow {
		return this.append(
			{
				eventId: `failed:${intentId}:${attempt}`,
				kind: 'failed',
				author: 'ai',
				data: { operation: 'send', intentId, message: 'not sent', retryable },
			},
			at,
		);
	}

	closed(session: string, at: number, reason = 'caseClosed'): ParsedRow {
		return this.append(
			{
				eventId: `closed:${session}`,
				kind: 'closed',
				author: 'system',
				sessionId: session,
				data: { reason },
			},
			at,
		);
	}

	caseClosed(id: string, at: number): ParsedRow {
		return this.append(
			{
				eventId: `closed:${id}`,
				kind: 'closed',
				author: 'rep',
				caseId: id,
				data: { reason: 'caseClosed', caseId: id, statusId: 's' },
			},
			at,
		);
	}

	/** The same row again, as a repeated delivery or a second run appends it. */
	again(row: ParsedRow): ParsedRow {
		const copy = { ...row, id: this.nextId++ };
		this.rows.push(copy);
		return copy;
	}
}
