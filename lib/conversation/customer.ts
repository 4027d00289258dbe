import type { LogEvent } from './logEvent';
import { compareTexts } from './messageStatus';
import type { Customer } from './types';

const FIELDS = ['userId', 'parentUserId', 'waId', 'phone', 'profileName', 'username'] as const;

/** What is known of the customer: of each fact the newest, since numbers, ids and names change. */
export function readCustomer(events: LogEvent[]): Customer {
	const customer: Customer = {};
	for (const { data } of [...events].filter(({ data }) => data.customer !== undefined).sort(byTime)) {
		for (const field of FIELDS) {
			const value = data.customer?.[field];
			if (value) customer[field] = value;
		}
	}
	return customer;
}

function byTime(a: LogEvent, b: LogEvent): number {
	return compareTexts(a.row.at, b.row.at) || a.row.id - b.row.id;
}
