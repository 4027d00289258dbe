import type { Conversation, Handoff } from '../conversation/types';
import { fillText, missingItems, wasLastSaid, wasSaid } from './askFirst';
import { askModel, type AskOptions, type ChatModel, type ModelOutcome } from './askModel';
import { decide, handoffFor } from './decide';
import { answerWith, closeSilently, handOver, type DecisionFields } from './handOver';
import { isOpen, nextOpening, sayOpening, type OfficeHours } from './officeHours';
import { modelReasons, type HandoffPolicy } from './presets';
import type { RequestFinding } from './request/explicitRequest';
import { applyRules, earlierCustomerMessages, type RuleFinding } from './rules';
import { isClosing } from './smallTalk';

/** Everything that an admin can set. */
export interface DecisionSettings {
	policy: HandoffPolicy;
	topics: readonly string[];
	unsupportedTypes: readonly string[];
	findRequest: (text: string) => RequestFinding;
	minConfidence: number;
	/** Tokens of transcript that the model reads. */
	budget: number;
	officeHours?: OfficeHours;
	outsideHours: 'handOff' | 'handOffAndSay' | 'keepAi';
	/** BCP 47: how days and times are written. */
	locale: string;
	texts: { handoff: string; closed: string; apology: string; askFirst: string };
	/** Labels of what to ask for before handing off. */
	askFirst: readonly string[];
}

export interface Asked {
	conversation: Conversation;
	/** The AI's draft; undefined when no draft is judged. */
	draft?: string;
	model?: ChatModel;
	now: Date;
	ask: AskOptions;
}

/** Decides on one conversation: rules, then the model, then what office hours and missing items make of it. */
export async function decideConversation(asked: Asked, settings: DecisionSettings): Promise<DecisionFields> {
	const { conversation, draft, now } = asked;
	if (conversation.owner === 'rep') {
		const known = conversation.handoff ?? handoffFor('manual', 'A person already answers in this conversation.', conversation);
		return handOver(conversation, known, '', now);
	}
	const rule = applyRules({ conversation, ...settings }) ?? afterAsking(conversation, settings);
	const model = await modelOutcome(asked, settings, rule);
	const handoff = decide({
		conversation,
		rule,
		model,
		draft,
		minConfidence: settings.minConfidence,
		aiUnable: settings.policy.aiUnable,
	});
	if (handoff.decision === 'handoff') return handsOff(asked, settings, handoff);
	if (draft !== undefined) return answerWith(conversation, handoff, draft.trim(), now);
	return handoff.decision === 'resolved' ? closeSilently(conversation, handoff, now) : { handoff };
}

async function modelOutcome(asked: Asked, settings: DecisionSettings, rule: RuleFinding | undefined): Promise<ModelOutcome> {
	const { conversation, draft, model } = asked;
	if (!model) return { kind: 'notAsked' };
	if (!rule && draft !== undefined && draft.trim() === '') return { kind: 'notAsked' };
	const { policy, topics, budget } = settings;
	const reasons = modelReasons(policy, topics);
	if (rule && !reasons.includes(rule.reason)) reasons.push(rule.reason);
	return await askModel(model, { conversation, policy, topics, reasons, draft, rule, budget }, asked.ask);
}

/** The customer has answered the question that came before a handoff: now it happens, for the reason it was asked for. */
function afterAsking(conversation: Conversation, settings: DecisionSettings): RuleFinding | undefined {
	if (settings.askFirst.length === 0 || !wasLastSaid(conversation, settings.texts.askFirst)) return undefined;
	if (conversation.turn.messages.every((message) => isClosing(message.text))) return undefined;
	const earlier = earlierCustomerMessages(conversation);
	const before = applyRules({ conversation: { ...conversation, turn: { ...conversation.turn, messages: earlier } }, ...settings });
	const explanation = 'The customer was asked for what a colleague needs, and has answered.';
	return before
		? { ...before, explanation: `${before.explanation} ${explanation}` }
		: { reason: 'ai_unable', explanation, language: '' };
}

function handsOff(asked: Asked, settings: DecisionSettings, handoff: Handoff): DecisionFields {
	const { conversation, draft, now } = asked;
	const { officeHours, outsideHours, texts } = settings;
	const failure = handoff.reason === 'model_failure';
	const closed = officeHours !== undefined && outsideHours !== 'handOff' && !isOpen(officeHours, now);
	const opening = closed ? nextOpening(officeHours, now) : undefined;
	const values = { nextOpening: opening ? sayOpening(opening, now, settings.locale) : '' };

	if (closed && outsideHours === 'keepAi' && !failure && (draft === undefined || draft.trim() !== '')) {
		const kept: Handoff = {
			...handoff,
			decision: 'reply',
			reason: '',
			summary: '',
			explanation: `${handoff.explanation} Nobody is there outside office hours, so the AI goes on.`,
		};
		const apology = wasSaid(conversation, texts.apology) ? '' : fillText(texts.apology, values);
		if (draft === undefined) return { handoff: kept, ...(apology === '' ? {} : { apology }) };
		return answerWith(conversation, kept, [apology, draft.trim()].filter((part) => part !== '').join('\n\n'), now);
	}

	const missing = failure || handoff.reason === 'explicit_request' ? [] : missingItems(conversation, settings.askFirst);
	if (missing.length > 0 && !wasSaid(conversation, texts.askFirst)) {
		const asking: Handoff = {
			...handoff,
			decision: 'reply',
			reason: '',
			summary: '',
			explanation: `${handoff.explanation} Before handing off, the customer is asked for: ${missing.join(', ')}.`,
		};
		return answerWith(conversation, asking, fillText(texts.askFirst, { items: missing.join(', ') }), now);
	}
	return handOver(conversation, handoff, fillText(closed ? texts.closed : texts.handoff, values), now);
}
