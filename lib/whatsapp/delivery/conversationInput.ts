import { z } from 'zod/v4';
import type { Customer } from '../../conversation/types';
import { list, text } from '../inbound/tolerant';

const idOnly = z.object({ id: text }).optional().catch(undefined);

const conversationSchema = z.object({
	key: z.string().min(1),
	customer: z.object({ userId: text, parentUserId: text, waId: text, phone: text }),
	phoneNumberId: text,
	session: idOnly,
	case: idOnly,
	window: z.object({ closesAt: text }).optional().catch(undefined),
	heldReplies: list,
});

/** What sending needs of a conversation. */
export type SendableConversation = Omit<z.infer<typeof conversationSchema>, 'customer'> & {
	customer: Customer;
};

/** Reads a conversation from an item or a parameter, as an object or as JSON. Undefined when it is none. */
export function parseConversation(value: unknown): SendableConversation | undefined {
	if (typeof value !== 'string') return conversationSchema.safeParse(value).data;
	try {
		return conversationSchema.safeParse(JSON.parse(value)).data;
	} catch {
		// Not JSON: the caller says what is expected.
		return undefined;
	}
}
