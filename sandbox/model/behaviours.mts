/** What the stand-in can be told to do wrong, and to which caller. */

export const behaviourKinds = [
	'normal',
	'timeout',
	'slow',
	'http429',
	'http500',
	'brokenBody',
	'notJson',
	'brokenArguments',
	'wrongEnum',
	'missingField',
	'contradictory',
	'lowConfidence',
	'twoToolCalls',
	'empty',
	'refusal',
	'text',
	'toolCall',
] as const;

export type BehaviourKind = (typeof behaviourKinds)[number];
export type Caller = 'agent' | 'decision' | 'caseFields';

export interface Behaviour {
	kind: BehaviourKind;
	/** How many requests it applies to. */
	count: number;
	/** Which caller it applies to; 'any' by default. */
	on: Caller | 'any';
	/** For `timeout` and `slow`: how long the answer is held back, in milliseconds. */
	delayMs: number;
	/** For `text` and `refusal`: what to say. */
	text?: string;
	/** For `toolCall`: which of the offered tools to call, and with what. */
	tool?: { name: string; arguments: Record<string, unknown> };
}

export interface ModelState {
	/** `obey`: instructions found in customer text are followed, as a weak model might. */
	mode: 'normal' | 'obey';
	queue: Behaviour[];
	requests: RecordedRequest[];
	sequence: number;
}

export interface RecordedRequest {
	id: number;
	at: string;
	endpoint: string;
	caller: Caller;
	stream: boolean;
	behaviour: BehaviourKind;
	body: unknown;
}

export function newState(): ModelState {
	return { mode: 'normal', queue: [], requests: [], sequence: 0 };
}

/** Takes the next behaviour that applies to this caller; 'normal' when none is waiting. */
export function takeBehaviour(state: ModelState, caller: Caller): Behaviour {
	const index = state.queue.findIndex((entry) => entry.on === 'any' || entry.on === caller);
	const found = state.queue[index];
	if (!found) return { kind: 'normal', count: 1, on: 'any', delayMs: 0 };
	found.count -= 1;
	if (found.count <= 0) state.queue.splice(index, 1);
	return { ...found };
}
