import type { ParsedRow } from './logRow';
import { readRowData, type RowData } from './rowData';

/** What a row says happened, in one word. */
export type EventKind =
	| 'customerMessage'
	| 'echo'
	| 'sent'
	| 'status'
	| 'intent'
	| 'sendFailed'
	| 'uncertain'
	| 'dropped'
	| 'held'
	| 'handoff'
	| 'case'
	| 'mirrored'
	| 'caseFailed'
	| 'gaveUp'
	| 'closed'
	| 'retry'
	| 'other';

/** A row with its meaning. `id` orders events as they were appended; `data` is trusted. */
export interface LogEvent {
	kind: EventKind;
	row: ParsedRow;
	data: RowData;
}

/**
 * The events of one conversation in the order in which they were appended. Of rows with the same event id, the first
 * appended counts: webhooks are delivered more than once and executions repeat each other.
 */
export function readEvents(rows: ParsedRow[]): LogEvent[] {
	const first = new Map<string, ParsedRow>();
	for (const row of rows) {
		const known = first.get(row.eventId);
		if (known === undefined || row.id < known.id) first.set(row.eventId, row);
	}
	return [...first.values()].sort((a, b) => a.id - b.id).map(readEvent);
}

/** The meaning of one row. Columns count before copies of the same fact inside `data`. */
export function readEvent(row: ParsedRow): LogEvent {
	const data = readRowData(row.data);
	return { kind: eventKind(row, data), row, data };
}

function eventKind(row: ParsedRow, data: RowData): EventKind {
	switch (row.kind) {
		case 'message':
			if (row.author === 'customer') return 'customerMessage';
			return row.author === 'rep' && !data.intentId ? 'echo' : 'sent';
		case 'handoff':
			return data.stage === 'case' || row.eventId.startsWith('case:') ? 'case' : 'handoff';
		case 'failed':
			if (data.operation === 'createCase') return 'caseFailed';
			if (data.operation === 'answer' || data.operation === 'completeCase') return 'gaveUp';
			return data.intentId ? 'sendFailed' : 'other';
		case 'note':
			return noteKind(data);
		default:
			return row.kind;
	}
}

function noteKind(data: RowData): EventKind {
	switch (data.note) {
		case 'intent':
		case 'uncertain':
		case 'dropped':
			return data.intentId ? data.note : 'other';
		case 'mirrored':
		case 'retry':
			return data.note;
		default:
			return 'other';
	}
}
