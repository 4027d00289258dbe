import { accountEventItemOf, unreadableItemOf, type AccountEventSource } from './accountEventItem';
import type { DeliveryContext } from './context';
import { isTooDeep } from './depth';
import { changesOf, type Change } from './envelope';
import type { AccountEventItem, MessageItem, StatusItem } from './items';
import { messageItemOf } from './messageItem';
import { valueSchema } from './messageSchema';
import { statusItemOf } from './statusItem';
import { isRecord } from './tolerant';

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
const NOT_READABLE = 'A part of a delivery that could not be read';
const TOO_DEEP = 'A part of a delivery is nested too deeply to be read';

/** Reads one member of a list on its own, so that a bad one never costs its siblings. */
function readEach<Item>(
	members: readonly unknown[],
	read: (member: Record<string, unknown>) => Item | undefined,
	report: (member: unknown, reason: string) => void,
	reasonIfAbsent: string,
): Item[] {
	return members.flatMap((member) => {
		if (!isRecord(member) || isTooDeep(member)) {
			report(member, isRecord(member) ? TOO_DEEP : NOT_READABLE);
			return [];
		}
		try {
			const item = read(member);
			if (item === undefined) report(member, reasonIfAbsent);
			return item === undefined ? [] : [item];
		} catch (fault) {
			const why = fault instanceof Error ? fault.message : String(fault);
			report({ id: member.id, type: member.type }, `${NOT_READABLE}: ${why}`);
			return [];
		}
	});
}

function readMessagesChange(change: Change, items: WebhookItems, options: DeliveryOptions): boolean {
	const parsed = valueSchema.safeParse(change.value);
	if (!parsed.success) return false;
	const value = parsed.data;
	const lists = [
		value.messages,
		value.message_echoes,
		value.calls,
		value.statuses,
		value.errors,
		value.user_actions,
	];
	if (lists.every((list) => list === undefined)) return false;

	const context: DeliveryContext = {
		phoneNumberId: value.metadata?.phone_number_id ?? options.defaultPhoneNumberId ?? '',
		displayPhoneNumber: value.metadata?.display_phone_number,
		wabaId: change.wabaId,
		profiles: value.contacts ?? [],
		receivedAt: options.receivedAt,
	};
	const source = (field: string, member: unknown): AccountEventSource => ({
		field,
		value: member,
		time: change.time,
		wabaId: change.wabaId,
		phoneNumberId: context.phoneNumberId,
		receivedAt: options.receivedAt,
	});
	const report = (member: unknown, reason: string) => {
		items.unreadable.push(unreadableItemOf(source(change.field, member), reason));
	};

	items.messages.push(
		...readEach(value.messages ?? [], (member) => messageItemOf(member, context, false), report, NOBODY),
		...readEach(value.message_echoes ?? [], (member) => messageItemOf(member, context, true), report, NOBODY),
	);
	items.statuses.push(
		...readEach(value.statuses ?? [], (member) => statusItemOf(member, context), report, NO_STATUS),
	);
	const isFromCustomer = (call: unknown) =>
		isRecord(call) && call.event === 'connect' && call.direction === 'USER_INITIATED';
	const calls = value.calls ?? [];
	// The start of a customer's call opens the window like a message (whatsapp.md 3).
	const readCall = (call: Record<string, unknown>) =>
		messageItemOf({ ...call, type: 'call' }, context, false);
	items.messages.push(...readEach(calls.filter(isFromCustomer), readCall, report, NOBODY));
	for (const [field, members] of [
		['errors', value.errors],
		['user_actions', value.user_actions],
		['calls', calls.filter((call) => !isFromCustomer(call))],
	] as const) {
		const read = (member: Record<string, unknown>) => accountEventItemOf(source(field, member));
		items.accountEvents.push(...readEach(members ?? [], read, report, NOT_READABLE));
	}
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
