import type { Conversation, Handoff, HandoffReason } from '../conversation/types';
import type { ModelAnswer } from './answerSchema';
import type { ModelOutcome } from './askModel';
import { repeatsOrder, steeringMessages } from './lowTrust';
import type { RuleFinding } from './rules';
import { admitsInability, isClosing } from './smallTalk';

export interface DecisionInput {
	conversation: Conversation;
	/** A rule that fired: it decides, whatever the model says. */
	rule?: RuleFinding;
	model: ModelOutcome;
	/** The AI's draft; undefined when no draft is judged. */
	draft?: string;
	/** Below this the model's answer does not count (0 to 1). */
	minConfidence: number;
	/** Whether a draft that admits that it cannot help hands off. */
	aiUnable: boolean;
}

/** Combines rules and model into one decision. Pure. Anything that is not clearly an answer hands off. */
export function decide(input: DecisionInput): Handoff {
	const { rule, model, conversation } = input;
	if (rule) return ruled(rule, model, conversation);
	if (input.draft !== undefined && input.draft.trim() === '') {
		return failed('There is no draft answer to judge: the AI gave none.', conversation);
	}
	if (model.kind === 'failure') return failed(model.message, conversation);
	if (model.kind === 'notAsked') return withoutModel(input);
	const { answer } = model;
	if (answer.confidence < input.minConfidence) {
		const percent = (value: number) => `${Math.round(value * 100)} %`;
		return {
			...failed(
				`The chat model was not sure enough (${percent(answer.confidence)}, needed ${percent(input.minConfidence)}). It leaned to "${answer.decision}": ${answer.explanation}`,
				conversation,
			),
			confidence: answer.confidence,
			sentiment: answer.sentiment,
			language: answer.language,
		};
	}
	const handsOff = answer.decision === 'handoff';
	const checked = handsOff ? undefined : afterOrders(input, answer);
	if (checked) return checked;
	return {
		decision: answer.decision,
		reason: answer.reason === 'none' ? '' : answer.reason,
		source: 'model',
		confidence: answer.confidence,
		summary: handsOff ? answer.summary || plainSummary(conversation) : '',
		sentiment: answer.sentiment,
		language: answer.language,
		...(answer.reason === 'topic' ? { topic: answer.topic } : {}),
		explanation: answer.explanation || 'The chat model gave no explanation.',
	};
}

/**
 * Where the customer gives the assistant orders, a model may have followed them. It may still hand off, but that nothing stands
 * against sending the draft, or that the matter is settled, must also be seen without it.
 */
function afterOrders({ conversation, draft, aiUnable }: DecisionInput, answer: ModelAnswer): Handoff | undefined {
	const ordered = steeringMessages(conversation);
	if (ordered.length === 0) return undefined;
	const why = 'The customer gives the assistant orders, so the word of the chat model was not enough.';
	if (draft !== undefined && aiUnable && (admitsInability(draft) || repeatsOrder(draft, ordered))) {
		const seen = admitsInability(draft) ? 'does not know or cannot help' : 'only repeats them';
		return handoffFor('ai_unable', `${why} The draft answer ${seen}.`, conversation);
	}
	if (answer.decision !== 'resolved' || conversation.turn.messages.every((message) => isClosing(message.text))) return undefined;
	return {
		decision: 'reply',
		reason: '',
		source: 'rule',
		confidence: 1,
		summary: '',
		sentiment: answer.sentiment,
		language: answer.language,
		explanation: `${why} The customer has neither confirmed nor said goodbye, so the conversation stays open.`,
	};
}

/** The rule decides; a model, where one answered, only adds summary, mood and language. */
function ruled(rule: RuleFinding, model: ModelOutcome, conversation: Conversation): Handoff {
	const answer = model.kind === 'answer' ? model.answer : undefined;
	return {
		decision: 'handoff',
		reason: rule.reason,
		source: 'rule',
		confidence: 1,
		summary: answer?.summary || plainSummary(conversation),
		sentiment: answer?.sentiment ?? '',
		language: answer?.language || rule.language,
		...(rule.topic === undefined ? {} : { topic: rule.topic }),
		explanation: rule.explanation,
	};
}

function failed(explanation: string, conversation: Conversation): Handoff {
	return handoffFor('model_failure', explanation, conversation);
}

/** A handoff that needs no judgement. */
export function handoffFor(reason: HandoffReason, explanation: string, conversation: Conversation): Handoff {
	const base = { source: 'rule', confidence: 1, sentiment: '', language: '', explanation } as const;
	return { ...base, decision: 'handoff', reason, summary: plainSummary(conversation) };
}

function withoutModel({ conversation, draft, aiUnable }: DecisionInput): Handoff {
	const base = { reason: '', source: 'rule', confidence: 1, summary: '', sentiment: '', language: '' } as const;
	if (draft !== undefined && aiUnable && admitsInability(draft)) {
		return handoffFor('ai_unable', 'The draft answer says that the AI does not know or cannot help.', conversation);
	}
	const messages = conversation.turn.messages;
	if (draft !== undefined && conversation.aiTurns > 0 && messages.length > 0 && messages.every((message) => isClosing(message.text))) {
		return { ...base, decision: 'resolved', explanation: 'The customer says thanks or goodbye and asks nothing else.' };
	}
	return { ...base, decision: 'reply', explanation: 'No rule asks for a person.' };
}

/** What can be said without a model, for the rep. */
export function plainSummary(conversation: Conversation): string {
	const said = conversation.transcript.filter((entry) => entry.author === 'customer' && entry.text !== '');
	const first = said[0]?.text ?? '';
	const newest = conversation.turn.text || (said[said.length - 1]?.text ?? '');
	const quote = (text: string) => `"${text.replace(/\s+/g, ' ').slice(0, 300)}${text.length > 300 ? '…' : ''}"`;
	const lines: string[] = [];
	if (first !== '' && first !== newest) lines.push(`The customer first wrote: ${quote(first)}.`);
	if (newest !== '') lines.push(`Newest message: ${quote(newest)}.`);
	if (conversation.aiTurns > 0) lines.push(`Answers given by the AI: ${conversation.aiTurns}.`);
	return lines.join(' ');
}
