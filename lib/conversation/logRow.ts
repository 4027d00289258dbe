import { z } from 'zod/v4';

import type { Author, LogKind, LogRow, StoredLogRow } from './types';

/** A stored row with the time at which the table received it, where the table tells it. */
export interface ParsedRow extends StoredLogRow {
	createdAt?: string;
}

/** A row that could not be read: its place among the input, and why. */
export interface RejectedRow {
	index: number;
	rowId?: number;
	conversationKey: string;
	reason: string;
}

/** Beyond four-digit years ISO texts no longer compare as times. */
const LATEST = Date.UTC(9999, 0);

const isoTime = z.union([z.string(), z.number(), z.date()]).transform((value, context): string => {
	const date = new Date(value);
	// Written so that NaN is refused too.
	if (date.getTime() >= 0 && date.getTime() <= LATEST) return date.toISOString();
	context.addIssue({ code: 'custom', message: 'is not a date' });
	return z.NEVER;
});

const jsonObject = z
	.union([z.string(), z.record(z.string(), z.unknown()), z.null(), z.undefined()])
	.transform((value, context): Record<string, unknown> => {
		if (value === null || value === undefined || value === '') return {};
		if (typeof value !== 'string') return value;
		try {
			const parsed: unknown = JSON.parse(value);
			if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) {
				return parsed as Record<string, unknown>;
			}
		} catch {
			// Reported below, together with JSON that is no object.
		}
		context.addIssue({ code: 'custom', message: 'is not a JSON object' });
		return z.NEVER;
	});

const optionalText = z
	.string()
	.nullish()
	.transform((text) => text ?? '');

const storedRow = z.looseObject({
	id: z.coerce.number().int().positive(),
	conversationKey: z.string().min(1),
	eventId: z.string().min(1),
	kind: z.enum(['message', 'status', 'handoff', 'held', 'closed', 'failed', 'note']),
	author: z.enum(['customer', 'ai', 'rep', 'system']),
	at: isoTime,
	text: optionalText,
	sessionId: optionalText,
	caseId: optionalText,
	data: jsonObject,
	createdAt: isoTime.optional().catch(undefined),
});

/**
 * Reads rows as a Data Table returns them: `at` as ISO text or Date, `data` as JSON text or object. A row that cannot be
 * read is listed in `rejected` and never holds back the others.
 */
export function parseRows(items: unknown[]): { rows: ParsedRow[]; rejected: RejectedRow[] } {
	const rows: ParsedRow[] = [];
	const rejected: RejectedRow[] = [];
	items.forEach((item, index) => {
		const result = storedRow.safeParse(item);
		if (result.success) {
			const { id, conversationKey, eventId, kind, author, at, text, sessionId, caseId, data, createdAt } =
				result.data;
			rows.push({ id, conversationKey, eventId, kind, author, at, text, sessionId, caseId, data, createdAt });
		} else {
			rejected.push({ index, ...identify(item), reason: describe(result.error) });
		}
	});
	return { rows, rejected };
}

const identified = z.object({
	id: z.coerce.number().int().positive().optional().catch(undefined),
	conversationKey: z.string().catch(''),
});

function identify(item: unknown): { rowId?: number; conversationKey: string } {
	const result = identified.safeParse(item);
	return result.success
		? { rowId: result.data.id, conversationKey: result.data.conversationKey }
		: { conversationKey: '' };
}

function describe(issues: z.ZodError): string {
	return issues.issues.map((issue) => `${issue.path.join('.') || 'the row'}: ${issue.message}`).join('; ');
}

export interface LogRowFields {
	conversationKey: string;
	eventId: string;
	kind: LogKind;
	author: Author;
	/** ISO text or Date. */
	at: string | Date;
	text?: string;
	sessionId?: string;
	caseId?: string;
	data?: object;
}

/** Builds the row that a node emits as `log`: flat, `data` as JSON text, `at` as ISO text. */
export function logRow(fields: LogRowFields): LogRow {
	return {
		conversationKey: fields.conversationKey,
		eventId: fields.eventId,
		kind: fields.kind,
		author: fields.author,
		at: typeof fields.at === 'string' ? fields.at : fields.at.toISOString(),
		text: fields.text ?? '',
		sessionId: fields.sessionId ?? '',
		caseId: fields.caseId ?? '',
		data: JSON.stringify(fields.data ?? {}),
	};
}
