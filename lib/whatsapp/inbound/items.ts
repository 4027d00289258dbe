import type { Author, Customer, LogRow, Media } from '../../conversation/types';
import type { ErrorCause } from '../errorCodes';

/** A fault as Meta told it, with its meaning. */
export interface ItemError {
	code?: number;
	title: string;
	details: string;
	meaning: string;
	retryable: boolean;
	cause: ErrorCause;
}

/** One message on the output Messages (design, section 5). */
export interface MessageItem {
	conversationKey: string;
	messageId: string;
	timestamp: string;
	phoneNumberId: string;
	displayPhoneNumber?: string;
	wabaId?: string;
	author: Extract<Author, 'customer' | 'rep' | 'system'>;
	customer: Customer;
	type: string;
	text: string;
	media?: Media;
	/** Why the file is not with the item, when the trigger is set to download it. */
	mediaNote?: string;
	replyTo?: string;
	reaction?: { messageId: string; emoji: string };
	interactive?: Record<string, unknown>;
	referral?: Record<string, unknown>;
	forwarded?: boolean;
	product?: Record<string, unknown>;
	groupId?: string;
	errors?: ItemError[];
	sessionId: string;
	chatInput: string;
	/** The message exactly as Meta sent it, with every key this version does not know. */
	raw: Record<string, unknown>;
	log: LogRow;
}

/** One status on the output Statuses. */
export interface StatusItem {
	messageId: string;
	status: string;
	timestamp: string;
	conversationKey?: string;
	callbackId?: string;
	phoneNumberId: string;
	customer?: Customer;
	error?: ItemError;
	raw: Record<string, unknown>;
	log: LogRow;
}

/** One event on the output Account Events. */
export interface AccountEventItem {
	/** Meta's field, or `unreadable` for a part of a delivery that could not be read. */
	field: string;
	event?: string;
	timestamp: string;
	wabaId?: string;
	phoneNumberId?: string;
	text: string;
	value: unknown;
	log: LogRow;
}
