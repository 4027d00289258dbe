import { accountEventItemOf, unreadableItemOf, type AccountEventSource } from './accountEventItem';
import type { DeliveryContext } from './context';
import { isTooDeep } from './depth';
import { changesOf, type Change } from './envelope';
import type { AccountEventItem, MessageItem, StatusItem } from './items';
import { messageItemOf } from './messageItem';
import { valueSchema } from './messageSchema';
import { NOT_READABLE, readEach, TOO_DEEP } from './readEach';
import { statusItemOf } from './statusItem';
import { isRecord } from './tolerant';
import { userIdNotices } from './userIdUpdate';

export interface WebhookItems {
	messages: MessageItem[];
	statuses: StatusItem[];
	accountEvents: AccountEventItem[];
	/** Parts of the delivery that could not be read, as reports for the output Account Events. */
	unreadable: AccountEventItem[];
}

export interface DeliveryOptions {
	receivedAt: Date;
	/** Used when a delivery does not say which of our numbers it is about. */
	defaultPhoneNumberId?: string;
}

/** Fields whose value holds messages; a change without a field is judged by what its value holds. */
const ECHO_FIELDS = new Set(['smb_message_echoes', 'message_echoes']);
const MESSAGE_FIELDS = new Set(['messages', 'calls', '', ...ECHO_FIELDS]);

const NOBODY = 'A message without a sender: nobody could be answered';
const NO_STATUS = 'A status without a message id or a state';

/** A customer's call opens the window like a message; what else happens to a call is an event (whatsapp.md 3). */
function isCallOfCustomer(call: unknown): boolean {
	return isRecord(call) && call.event === 'connect' && call.direction === 'USER_INITIATED';
}

function readMessagesChange(change: Change, items: WebhookItems, options: DeliveryOptions): boolean {
	const { data: value } = valueSchema.safeParse(change.value);
	if (value === undefined) return false;
	const { messages, message_echoes: echoes, calls, statuses, errors, user_actions: userActions } = value;
	if ([messages, echoes, calls, statuses, errors, userActions].every((list) => list === undefined))
		return false;

	const context: DeliveryContext = {
		phoneNumberId: value.metadata?.phone_number_id ?? options.defaultPhoneNumberId ?? '',
		displayPhoneNumber: value.metadata?.display_phone_number,
		wabaId: change.wabaId,
		profiles: value.contacts ?? [],
		receivedAt: options.receivedAt,
	};
	const { phoneNumberId, wabaId, receivedAt } = context;
	const source = (field: string, member: unknown): AccountEventSource => {
		return { field, value: member, time: change.time, wabaId, phoneNumberId, receivedAt };
	};
	const readAll = <Item>(
		members: unknown[] | undefined,
		read: (member: Record<string, unknown>) => Item | undefined,
		reasonIfAbsent: string,
	): Item[] => {
		const report = (member: unknown, reason: string) =>
			items.unreadable.push(unreadableItemOf(source(change.field, member), reason));
		return readEach(members ?? [], read, report, reasonIfAbsent);
	};
	const callsOfCustomers = calls?.filter(isCallOfCustomer);
	const otherCalls = calls?.filter((call) => !isCallOfCustomer(call));

	items.messages.push(
		...readAll(messages, (member) => messageItemOf(member, context, false), NOBODY),
		...readAll(echoes, (member) => messageItemOf(member, context, true), NOBODY),
		...readAll(callsOfCustomers, (call) => messageItemOf({ ...call, type: 'call' }, context, false), NOBODY),
	);
	items.statuses.push(...readAll(statuses, (member) => statusItemOf(member, context), NO_STATUS));
	items.accountEvents.push(
		...readAll(errors, (member) => accountEventItemOf(source('errors', member)), NOT_READABLE),
		...readAll(userActions, (member) => accountEventItemOf(source('user_actions', member)), NOT_READABLE),
		...readAll(otherCalls, (member) => accountEventItemOf(source('calls', member)), NOT_READABLE),
	);
	return true;
}

function readChange(change: Change, items: WebhookItems, options: DeliveryOptions): void {
	const source: AccountEventSource = { ...change, receivedAt: options.receivedAt };
	if (MESSAGE_FIELDS.has(change.field)) {
		const held = readMessagesChange(change, items, options);
		if (!held) items.unreadable.push(unreadableItemOf(source, NOT_READABLE));
		return;
	}
	if (isTooDeep(change.value)) items.unreadable.push(unreadableItemOf(source, TOO_DEEP));
	else items.accountEvents.push(accountEventItemOf(source));
	if (change.field === 'user_id_update' && !isTooDeep(change.value)) {
		items.messages.push(...userIdNotices(change.value, { wabaId: change.wabaId, ...options }));
	}
}

/**
 * Turns a delivery of Meta into items, one per message, status and event, whatever the batching (whatsapp.md 1.4 to
 * 1.7). Never throws: what cannot be read is reported beside its siblings.
 */
export function webhookItemsOf(body: Record<string, unknown>, options: DeliveryOptions): WebhookItems {
	const { changes, unreadable } = changesOf(body);
	const items: WebhookItems = {
		messages: [],
		statuses: [],
		accountEvents: [],
		unreadable: unreadable.map((value) =>
			unreadableItemOf(
				{ field: '', value, time: undefined, wabaId: '', receivedAt: options.receivedAt },
				NOT_READABLE,
			),
		),
	};
	for (const change of changes) readChange(change, items, options);
	return items;
}
