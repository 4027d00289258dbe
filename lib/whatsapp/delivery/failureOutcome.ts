import type { GraphFault } from '../graph';
import { failedRow, uncertainRow } from './outcomeRows';
import type { Delivery, DeliveryOutcome } from './types';

/** The part of a fault that a workflow sees. */
export function errorOf({ code, title, details, meaning, retryable }: GraphFault): DeliveryOutcome['error'] {
	return { ...(code !== undefined && { code }), title, details, meaning, retryable };
}

/**
 * Outcome of a message that did not, or perhaps did, go out. What may have gone out counts as not retryable: sending
 * again could reach the customer twice (whatsapp.md fact 15).
 */
export function failureOutcome(
	{ outgoing }: Delivery,
	fault: GraphFault,
	done: Pick<DeliveryOutcome, 'messageIds' | 'log'>,
	now: Date,
): DeliveryOutcome {
	const told = fault.uncertain ? { ...fault, retryable: false } : fault;
	const row = fault.uncertain ? uncertainRow(outgoing, told, now) : failedRow(outgoing, told, now);
	return {
		status: 'failed',
		messageIds: done.messageIds,
		reason: fault.uncertain ? 'uncertain' : fault.cause,
		error: errorOf(told),
		log: [...done.log, row],
	};
}
