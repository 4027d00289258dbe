import type { AccountEventItem, MessageItem, StatusItem } from './items';
import type { WebhookItems } from './webhookItems';

/** What a trigger lets through; an empty list of numbers or types means all of them. */
export interface ItemFilters {
	phoneNumberIds: readonly string[];
	messageTypes: readonly string[];
	statuses: readonly string[];
	accountEvents: boolean;
	/** Messages that are older count as late retries; 0 lets every age through. */
	maxAgeHours: number;
}

export interface ItemsOfOutputs {
	messages: MessageItem[];
	statuses: StatusItem[];
	accountEvents: AccountEventItem[];
}

const HOUR = 3_600_000;

function isWanted(list: readonly string[], value: string): boolean {
	return list.length === 0 || list.includes(value);
}

/** Keeps what a workflow asked for. Reports of unreadable parts always stay, because nothing may vanish unseen. */
export function filterItems(items: WebhookItems, filters: ItemFilters, now: Date): ItemsOfOutputs {
	const oldest =
		filters.maxAgeHours > 0 ? now.getTime() - filters.maxAgeHours * HOUR : Number.NEGATIVE_INFINITY;
	const ofOurNumbers = ({ phoneNumberId }: { phoneNumberId?: string }) =>
		!phoneNumberId || isWanted(filters.phoneNumberIds, phoneNumberId);
	return {
		messages: items.messages.filter(
			(message) =>
				ofOurNumbers(message) &&
				isWanted(filters.messageTypes, message.type) &&
				Date.parse(message.timestamp) >= oldest,
		),
		statuses: items.statuses.filter(
			(status) => ofOurNumbers(status) && filters.statuses.includes(status.status),
		),
		accountEvents: [
			...(filters.accountEvents ? items.accountEvents.filter(ofOurNumbers) : []),
			...items.unreadable.filter(ofOurNumbers),
		],
	};
}
