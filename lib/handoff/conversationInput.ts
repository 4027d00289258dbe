import { z } from 'zod/v4';
import type { Conversation } from '../conversation/types';

const text = z
	.string()
	.nullish()
	.transform((value) => value ?? '');
const author = z.enum(['customer', 'ai', 'rep', 'system']).catch('system');

const entry = z.looseObject({ eventId: text, author, at: text, type: text, text });

const reasons = [
	'explicit_request',
	'frustration',
	'no_progress',
	'topic',
	'ai_unable',
	'unsupported_content',
	'model_failure',
	'manual',
	'',
] as const;

const handoff = z.looseObject({
	decision: z.enum(['reply', 'handoff', 'resolved']),
	reason: z.enum(reasons).catch(''),
	source: z.enum(['rule', 'model']).catch('rule'),
	confidence: z.number().catch(0),
	summary: text,
	sentiment: text,
	language: text,
	topic: z.string().optional().catch(undefined),
	explanation: text,
});

const schema = z.looseObject({
	key: z.string().min(1),
	customer: z.looseObject({}).catch({}),
	phoneNumberId: text,
	session: z.looseObject({ id: z.string().min(1), startedAt: text, url: text }),
	owner: z.enum(['ai', 'rep']),
	window: z.looseObject({}).catch({}),
	turn: z.looseObject({ messages: z.array(entry), text, hasMedia: z.boolean().catch(false) }),
	heldReplies: z.array(z.unknown()).catch([]),
	aiTurns: z.number().int().min(0).catch(0),
	transcript: z.array(entry),
	unmirrored: z.array(z.string()).catch([]),
	handoff: handoff.optional().catch(undefined),
});

/**
 * Reads the field `conversation` of an item. Throws an Error that says which part is missing: without owner, session, turn and
 * transcript nothing can be decided. Everything else may be absent, and unknown fields are kept.
 */
export function readConversation(value: unknown): Conversation {
	const parsed = schema.safeParse(value);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		const place = issue?.path.join('.') ?? '';
		throw new Error(
			place === ''
				? 'There is no conversation in the item. Connect WhatsApp Conversation (Route) before this node, or correct the field Conversation.'
				: `The conversation in the item cannot be read (${place}: ${issue?.message ?? 'invalid'}). It must come from WhatsApp Conversation.`,
		);
	}
	return parsed.data as unknown as Conversation;
}
