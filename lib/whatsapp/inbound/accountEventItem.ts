import { accountEventText } from './accountEventText';
import { isoOfUnixSeconds } from './clock';
import { isTooDeep } from './depth';
import { fingerprintOf } from './fingerprint';
import type { AccountEventItem } from './items';

/** Where an account event comes from. */
export interface AccountEventSource {
	field: string;
	value: unknown;
	time: unknown;
	wabaId: string;
	phoneNumberId?: string;
	receivedAt: Date;
}

function timeOf({ value, time }: AccountEventSource): unknown {
	if (time !== undefined) return time;
	return typeof value === 'object' && value !== null && 'timestamp' in value ? value.timestamp : undefined;
}

/** Turns a change that is no message and no status into an item with its row (whatsapp.md 1.7). */
export function accountEventItemOf(source: AccountEventSource): AccountEventItem {
	const { field, value, receivedAt } = source;
	const { text, event, wabaId = source.wabaId } = accountEventText(field, value);
	const timestamp = isoOfUnixSeconds(timeOf(source), receivedAt);
	return itemOf(source, { field, event, text, wabaId, timestamp, value });
}

/**
 * Reports a part of a delivery that could not be read, so that it is seen and its siblings go on. It always comes,
 * whatever events are wanted.
 */
export function unreadableItemOf(source: AccountEventSource, reason: string): AccountEventItem {
	const timestamp = source.receivedAt.toISOString();
	const value = isTooDeep(source.value) ? '[left out: nested too deeply]' : source.value;
	return itemOf(source, {
		field: 'unreadable',
		text: reason,
		wabaId: source.wabaId,
		timestamp,
		value,
	});
}

function itemOf(
	source: AccountEventSource,
	known: { field: string; event?: string; text: string; wabaId: string; timestamp: string; value: unknown },
): AccountEventItem {
	const { field, event, text, wabaId, timestamp, value } = known;
	const { phoneNumberId } = source;
	return {
		field,
		...(event !== undefined && { event }),
		timestamp,
		...(wabaId !== '' && { wabaId }),
		...(phoneNumberId && { phoneNumberId }),
		text,
		value,
		log: {
			conversationKey: '',
			eventId: fingerprintOf('event', source.wabaId, source.time, source.field, value),
			kind: 'note',
			author: 'system',
			at: timestamp,
			text,
			sessionId: '',
			caseId: '',
			data: JSON.stringify({ note: 'accountEvent', field, ...(event !== undefined && { event }), wabaId }),
		},
	};
}
