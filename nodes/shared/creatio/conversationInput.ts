import { z } from 'zod/v4';
import type { Conversation, Handoff } from '../../../lib/conversation/types';
import { parseJson } from '../../../lib/creatio/responseText';

const text = z.string().catch('');
const optionalText = z.string().optional().catch(undefined);
const author = z.enum(['customer', 'ai', 'rep', 'system']).catch('system');

const media = z.object({
	id: z.string().min(1),
	mimeType: optionalText,
	fileName: optionalText,
	sha256: optionalText,
	voice: z.boolean().optional().catch(undefined),
});
const entry = z.object({
	eventId: z.string().min(1),
	author,
	at: z.string().refine((at) => !Number.isNaN(Date.parse(at))),
	text,
	type: text,
	media: media.optional().catch(undefined),
	status: optionalText,
});
const customer = z.object({
	userId: optionalText,
	parentUserId: optionalText,
	waId: optionalText,
	phone: optionalText,
	profileName: optionalText,
	username: optionalText,
});
const conversation = z.object({
	key: z.string().min(1),
	phoneNumberId: text,
	customer,
	session: z.object({ id: z.string().min(1), startedAt: text, url: text }),
	case: z
		.object({ id: z.string().min(1), number: text, url: text, contactId: text })
		.nullish()
		.transform((value) => value ?? undefined),
	transcript: z.array(entry),
	unmirrored: z.array(z.string()).catch([]),
});
const handoff = z.object({
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

/** Known fields are parsed; z.object keeps no others, so a key like `__proto__` cannot stand in for one that is missing. */
function parsedJson(value: unknown): unknown {
	return typeof value === 'string' ? parseJson(value) : value;
}

/** The conversation a field holds, as object or JSON text; undefined when it is none. */
export function conversationOf(value: unknown): Conversation | undefined {
	const given = parsedJson(value);
	const parsed = conversation.safeParse(given);
	if (!parsed.success) return undefined;
	// What the Creatio nodes read is checked above; the rest (window, turn …) is passed on untouched.
	return layered(given, parsed.data) as Conversation;
}

/** The checked values over the given ones, at every depth. */
function layered(given: unknown, checked: unknown): unknown {
	if (Array.isArray(given) && Array.isArray(checked) && given.length === checked.length) {
		return checked.map((value, index) => layered(given[index], value));
	}
	if (!isRecord(given) || !isRecord(checked)) return checked;
	const result = { ...given };
	for (const [key, value] of Object.entries(checked)) result[key] = layered(given[key], value);
	return result;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** The decision to hand off; undefined when there is none, or when it says to go on without a person. */
export function handoffOf(value: unknown): Handoff | undefined {
	const given = parsedJson(value);
	const parsed = handoff.safeParse(given);
	if (!parsed.success || parsed.data.decision !== 'handoff') return undefined;
	return { ...(given as object), ...parsed.data } as unknown as Handoff;
}
