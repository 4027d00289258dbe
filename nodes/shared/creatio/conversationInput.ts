import { z } from 'zod/v4';
import type { Conversation, Handoff } from '../../../lib/conversation/types';
import { parseJson } from '../../../lib/creatio/responseText';

const text = z.string().catch('');
const optionalText = z.string().optional().catch(undefined);
const author = z.enum(['customer', 'ai', 'rep', 'system']).catch('system');

const entry = z.looseObject({
	eventId: z.string().min(1),
	author,
	at: z.string().refine((at) => !Number.isNaN(Date.parse(at))),
	text,
	type: text,
	status: optionalText,
});
const customer = z.looseObject({
	userId: optionalText,
	waId: optionalText,
	phone: optionalText,
	profileName: optionalText,
	username: optionalText,
});
const conversation = z.looseObject({
	key: z.string().min(1),
	customer,
	session: z.looseObject({ id: z.string().min(1), startedAt: text, url: text }),
	case: z
		.looseObject({ id: z.string().min(1), number: text, url: text, contactId: text })
		.nullish()
		.transform((value) => value ?? undefined),
	transcript: z.array(entry),
	unmirrored: z.array(z.string()).catch([]),
});
const handoff = z.looseObject({
	decision: z.enum(['reply', 'handoff', 'resolved']).catch('handoff'),
	reason: text,
	source: z.enum(['rule', 'model']).catch('rule'),
	confidence: z.number().catch(0),
	summary: text,
	sentiment: text,
	language: text,
	topic: optionalText,
	explanation: text,
});

function parsedJson(value: unknown): unknown {
	return typeof value === 'string' ? parseJson(value) : value;
}

/** The conversation a field holds, as object or JSON text; undefined when it is none. */
export function conversationOf(value: unknown): Conversation | undefined {
	const parsed = conversation.safeParse(parsedJson(value));
	// Checked above for everything the Creatio nodes read; the rest is passed on untouched.
	return parsed.success ? (parsed.data as unknown as Conversation) : undefined;
}

/** The decision to hand off; undefined when there is none, or when it says to go on without a person. */
export function handoffOf(value: unknown): Handoff | undefined {
	const parsed = handoff.safeParse(parsedJson(value));
	return parsed.success && parsed.data.decision === 'handoff' ? (parsed.data as unknown as Handoff) : undefined;
}
