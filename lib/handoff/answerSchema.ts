import { z } from 'zod/v4';
import type { HandoffReason } from '../conversation/types';

export const toolName = 'record_handoff_decision';

/** The model's answer after validation. */
export interface ModelAnswer {
	decision: 'reply' | 'handoff' | 'resolved';
	reason: HandoffReason | 'none';
	confidence: number;
	summary: string;
	sentiment: string;
	language: string;
	topic: string;
	explanation: string;
}

const sentiments = ['positive', 'neutral', 'negative', 'frustrated', 'angry'];

/** JSON Schema of the answer, for the tool. Only reasons that the policy allows are offered. */
export function answerJsonSchema(reasons: readonly HandoffReason[]): object {
	const text = (description: string) => ({ type: 'string', description });
	return {
		type: 'object',
		additionalProperties: false,
		properties: {
			decision: { type: 'string', enum: decisionsFor(reasons), description: 'What happens next' },
			reason: { type: 'string', enum: ['none', ...reasons], description: 'Why a colleague must take over; none otherwise' },
			confidence: { type: 'number', minimum: 0, maximum: 1, description: 'How sure you are' },
			summary: text('For the colleague, only with handoff; empty otherwise'),
			sentiment: { type: 'string', enum: sentiments, description: "The customer's mood" },
			language: text("BCP 47 code of the customer's language"),
			topic: text('The matching topic line, only with reason topic; empty otherwise'),
			explanation: text('One sentence: why this decision'),
		},
		required: ['decision', 'reason', 'confidence', 'summary', 'sentiment', 'language', 'topic', 'explanation'],
	};
}

/**
 * Validates what a model returned; throws an Error that says what is wrong. Decision, reason and confidence must be exactly as asked for
 * and must not contradict each other; a missing mood or language costs nothing and is left empty.
 */
export function readAnswer(value: unknown, reasons: readonly HandoffReason[], topics: readonly string[]): ModelAnswer {
	const forgiving = (longest: number) =>
		z
			.string()
			.catch('')
			.transform((text) => text.trim().slice(0, longest));
	const schema = z.looseObject({
		decision: z.enum(decisionsFor(reasons)),
		reason: z.enum(['none', ...reasons]),
		confidence: z.number().min(0).max(1),
		summary: forgiving(4000),
		sentiment: forgiving(40).transform((text) => (sentiments.includes(text) ? text : '')),
		language: forgiving(35).transform((text) => (/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/.test(text) ? text : '')),
		topic: forgiving(400),
		explanation: forgiving(1000),
	});
	const parsed = schema.safeParse(value);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		throw new Error(`The answer of the chat model does not fit: ${issue?.path.join('.') || 'answer'}: ${issue?.message ?? 'invalid'}.`);
	}
	const { decision, reason, confidence, summary, sentiment, language, topic, explanation } = parsed.data;
	const contradiction = contradictionIn(decision, reason, topic, topics);
	if (contradiction) throw new Error(`The answer of the chat model contradicts itself: ${contradiction}.`);
	return { decision, reason, confidence, summary, sentiment, language, topic: topicNamed(topic, topics) ?? '', explanation };
}

function decisionsFor(reasons: readonly HandoffReason[]): Array<ModelAnswer['decision']> {
	return reasons.length > 0 ? ['reply', 'handoff', 'resolved'] : ['reply', 'resolved'];
}

function contradictionIn(decision: string, reason: string, topic: string, topics: readonly string[]): string | undefined {
	if (decision === 'handoff' && reason === 'none') return 'it hands off for no reason';
	if (decision !== 'handoff' && reason !== 'none') return `it gives a reason to hand off (${reason}) but decides "${decision}"`;
	if (reason === 'topic' && topicNamed(topic, topics) === undefined) return 'it names a topic that is not on the list';
	return undefined;
}

function topicNamed(topic: string, topics: readonly string[]): string | undefined {
	const plain = (text: string) => text.toLowerCase().replace(/[\s"'.]+/g, ' ').trim();
	return topics.find((entry) => plain(entry) === plain(topic));
}
