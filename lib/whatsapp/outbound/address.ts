import type { Customer } from '../../conversation/types';
import { phoneOfWaId } from '../identity';

/** How a message names its receiver: a number in `to`, a business-scoped id in `recipient` (whatsapp.md 1.8). */
export type Address = { to: string } | { recipient: string };

/**
 * Address of a customer, undefined when none is known. The number goes first, with `+` and as WhatsApp wrote it: that
 * form surely reaches them (whatsapp.md 1.9). A business-scoped id never goes in `to`: Meta would lose the message.
 */
export function addressOf(customer: Customer): Address | undefined {
	if (customer.waId) return { to: phoneOfWaId(customer.waId) };
	if (customer.phone) return { to: phoneOfWaId(customer.phone) };
	const recipient = customer.userId ?? customer.parentUserId;
	return recipient ? { recipient } : undefined;
}
