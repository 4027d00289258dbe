import type { HandoffReason } from '../conversation/types';

/** When a person is needed: what a preset or an admin's own choice comes down to. */
export interface HandoffPolicy {
	/** How often the customer must ask for a person in a session before that alone hands off; 0 = never. */
	requestsNeeded: number;
	/** 'any': the first sign of annoyance; 'clear': only when it is plain. */
	frustration: 'off' | 'any' | 'clear';
	/** Answers of the AI in a row that brought the customer no further; 0 = never hand off for it. */
	answersWithoutProgress: number;
	topics: boolean;
	aiUnable: boolean;
	unsupportedContent: boolean;
	/** One sentence for the model: how eager to be. */
	manner: string;
}

export type PresetName = 'aiOnly' | 'quick' | 'balanced' | 'aiFirst' | 'custom';

export interface CustomChoice {
	onRequest: boolean;
	onFrustration: boolean;
	onNoProgress: boolean;
	answersWithoutProgress: number;
	onTopics: boolean;
	onAiUnable: boolean;
}

const presets: Readonly<Record<Exclude<PresetName, 'custom'>, HandoffPolicy>> = {
	aiOnly: {
		requestsNeeded: 0,
		frustration: 'off',
		answersWithoutProgress: 0,
		topics: false,
		aiUnable: false,
		unsupportedContent: false,
		manner: 'There are no colleagues to hand over to. Decide only whether the matter is resolved.',
	},
	quick: {
		requestsNeeded: 1,
		frustration: 'any',
		answersWithoutProgress: 6,
		topics: true,
		aiUnable: true,
		unsupportedContent: true,
		manner: 'Hand over early: when in doubt, a colleague takes over.',
	},
	balanced: {
		requestsNeeded: 1,
		frustration: 'clear',
		answersWithoutProgress: 8,
		topics: true,
		aiUnable: true,
		unsupportedContent: true,
		manner: 'Understand the matter first and let the assistant ask for what is missing; hand over when it is plain that a colleague is needed.',
	},
	aiFirst: {
		requestsNeeded: 2,
		frustration: 'clear',
		answersWithoutProgress: 12,
		topics: true,
		aiUnable: true,
		unsupportedContent: true,
		manner: 'Let the assistant try several times with the full description of the matter; hand over only when it clearly cannot resolve it.',
	},
};

/** The policy of a preset (opencx-and-competitors.md 1.9); `custom` takes the admin's own toggles. */
export function policyOf(preset: PresetName, custom?: CustomChoice): HandoffPolicy {
	if (preset !== 'custom') return presets[preset];
	return {
		requestsNeeded: custom?.onRequest === false ? 0 : 1,
		frustration: custom?.onFrustration === false ? 'off' : 'any',
		answersWithoutProgress: custom?.onNoProgress === false ? 0 : Math.max(1, custom?.answersWithoutProgress ?? 6),
		topics: custom?.onTopics !== false,
		aiUnable: custom?.onAiUnable !== false,
		unsupportedContent: true,
		manner: 'Apply exactly the reasons listed; nothing else is a reason to hand over.',
	};
}

/** The reasons for which the model may hand off under this policy. */
export function modelReasons(policy: HandoffPolicy, topics: readonly string[]): HandoffReason[] {
	const reasons: HandoffReason[] = [];
	if (policy.requestsNeeded === 1) reasons.push('explicit_request');
	if (policy.frustration !== 'off') reasons.push('frustration');
	if (policy.answersWithoutProgress > 0) reasons.push('no_progress');
	if (policy.topics && topics.length > 0) reasons.push('topic');
	if (policy.aiUnable) reasons.push('ai_unable');
	return reasons;
}
