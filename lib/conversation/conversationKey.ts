import { canonicalWaId, isBusinessScopedId } from '../whatsapp/identity';
import { readEvent } from './logEvent';
import type { ParsedRow } from './logRow';
import type { Customer } from './types';

/**
 * The names that a conversation with this customer may be stored under, the one to write under first: business-scoped
 * user id, then phone (whatsapp.md 1.8). Empty when the customer has neither.
 */
export function conversationKeys(phoneNumberId: string, customer: Customer): string[] {
	const names = [customer.userId, customer.waId === undefined ? undefined : canonicalWaId(customer.waId)];
	return [...new Set(names.filter((name): name is string => !!name))].map(
		(name) => `${phoneNumberId}:${name}`,
	);
}

/** Other names of the conversation that a row tells of: the customer's other id, or the one after a change. */
export function otherKeys(row: ParsedRow): string[] {
	const { data } = readEvent(row);
	const phoneNumberId = data.phoneNumberId ?? row.conversationKey.split(':')[0];
	const keys = data.customer ? conversationKeys(phoneNumberId, data.customer) : [];
	// A message that tells of ids that are not its own may not join two known people (whatsapp.md 1.8).
	const own = keys.includes(row.conversationKey) ? keys : [];
	return [...own.filter((key) => key !== row.conversationKey), ...laterKeys(row)];
}

/**
 * The name that the conversation has from now on, when a row tells of a change of number or user id: none or one. Who is
 * known by a user id keeps it when only the number changes.
 */
export function laterKeys(row: ParsedRow): string[] {
	const { aliasOf } = readEvent(row).data;
	if (!aliasOf || aliasOf === row.conversationKey) return [];
	return isUserKey(row.conversationKey) && !isUserKey(aliasOf) ? [] : [aliasOf];
}

function isUserKey(key: string): boolean {
	return isBusinessScopedId(key.slice(key.indexOf(':') + 1));
}

/** Rows by conversation: those under several names of one customer come together, in the order of their first rows. */
export function groupByConversation(rows: ParsedRow[]): ParsedRow[][] {
	const parent = new Map<string, string>();
	const rootOf = (key: string): string => {
		let root = key;
		for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root))
			root = next;
		return root;
	};
	const sorted = [...rows].sort((a, b) => a.id - b.id);
	for (const row of sorted) {
		for (const other of otherKeys(row)) {
			const [a, b] = [rootOf(row.conversationKey), rootOf(other)];
			if (a !== b) parent.set(b, a);
		}
	}
	const groups = new Map<string, ParsedRow[]>();
	for (const row of sorted) {
		const root = rootOf(row.conversationKey);
		const group = groups.get(root);
		if (group === undefined) groups.set(root, [row]);
		else group.push(row);
	}
	return [...groups.values()];
}
