import { z } from 'zod/v4';
import { isRecord, list, text } from './tolerant';

/** The only `object` that this package handles. */
export const BUSINESS_ACCOUNT = 'whatsapp_business_account';

/** One change of one entry, freed from the batching of Meta (whatsapp.md 1.4). */
export interface Change {
	/** Account id; empty when the entry has none. */
	wabaId: string;
	/** Empty when the change names none. */
	field: string;
	value: unknown;
	/** Unix seconds; only account and template fields have it. */
	time: unknown;
}

const entrySchema = z.object({ id: text, time: z.unknown(), changes: list });
const changeSchema = z.object({ field: text, value: z.unknown() });

/** Whether a body is a delivery about a WhatsApp account at all. */
export function isBusinessAccountDelivery(body: unknown): body is Record<string, unknown> {
	return isRecord(body) && body.object === BUSINESS_ACCOUNT;
}

/**
 * Lists the changes of a delivery. What is not an entry or a change comes back in `unreadable`, so that its
 * siblings stay and nothing disappears in silence.
 */
export function changesOf(body: Record<string, unknown>): { changes: Change[]; unreadable: unknown[] } {
	const changes: Change[] = [];
	const unreadable: unknown[] = [];
	const entries = Array.isArray(body.entry) ? body.entry : [];
	if (!Array.isArray(body.entry)) unreadable.push(body);

	for (const rawEntry of entries) {
		const entry = entrySchema.safeParse(rawEntry);
		if (!entry.success || entry.data.changes === undefined) {
			unreadable.push(rawEntry);
			continue;
		}
		for (const rawChange of entry.data.changes) {
			const change = changeSchema.safeParse(rawChange);
			if (!change.success) {
				unreadable.push(rawChange);
				continue;
			}
			changes.push({
				wabaId: entry.data.id ?? '',
				field: change.data.field ?? '',
				value: change.data.value,
				time: entry.data.time,
			});
		}
	}
	return { changes, unreadable };
}
