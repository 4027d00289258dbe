import type { Behaviour, ModelState } from './behaviours.mts';
import { fillCaseFields } from './caseFields.mts';
import { judge } from './judge.mts';
import type { ModelRequest } from './readRequest.mts';
import { shopAnswer } from './shopAnswers.mts';

/** What the model says, before it is put into the form of one API or the other. */
export interface ModelAnswer {
	text: string;
	refusal?: string;
	/** `arguments` is JSON text, and may be deliberately broken. */
	toolCalls: Array<{ name: string; arguments: string }>;
}

const toolOf = { decision: 'record_handoff_decision', caseFields: 'fill_case_fields' } as const;

export function answerFor(request: ModelRequest, behaviour: Behaviour, state: ModelState): ModelAnswer {
	const obey = state.mode === 'obey';
	switch (behaviour.kind) {
		case 'empty':
			return { text: '', toolCalls: [] };
		case 'refusal':
			return { text: '', refusal: behaviour.text ?? "I'm sorry, I can't assist with that.", toolCalls: [] };
		case 'notJson':
			return { text: 'Well, it depends on how one looks at it.', toolCalls: [] };
		case 'text':
			return { text: behaviour.text ?? '', toolCalls: [] };
		case 'toolCall':
			return { text: '', toolCalls: behaviour.tool ? [{ name: behaviour.tool.name, arguments: JSON.stringify(behaviour.tool.arguments) }] : [] };
	}
	if (request.caller === 'agent') return { text: shopAnswer(request, obey), toolCalls: [] };
	const content = request.caller === 'decision' ? judge(request, obey) : fillCaseFields(request, obey);
	const spoiled = spoil({ ...content }, behaviour);
	const json = behaviour.kind === 'brokenArguments' ? JSON.stringify(spoiled).slice(0, -9) : JSON.stringify(spoiled);
	const offered = request.tools.some((tool) => tool.name === toolOf[request.caller as 'decision' | 'caseFields']);
	if (!offered) return { text: json, toolCalls: [] };
	const call = { name: toolOf[request.caller], arguments: json };
	return { text: '', toolCalls: behaviour.kind === 'twoToolCalls' ? [call, { ...call }] : [call] };
}

function spoil(content: Record<string, unknown>, behaviour: Behaviour): Record<string, unknown> {
	switch (behaviour.kind) {
		case 'wrongEnum':
			return 'decision' in content ? { ...content, decision: 'maybe' } : mapValues(content, () => 'No Such Option');
		case 'missingField': {
			const [first, ...rest] = Object.keys(content);
			return first === undefined ? content : Object.fromEntries(rest.map((key) => [key, content[key]]));
		}
		case 'contradictory':
			return { ...content, decision: 'reply', reason: 'ai_unable' };
		case 'lowConfidence':
			return { ...content, confidence: 0.12 };
		default:
			return content;
	}
}

function mapValues(content: Record<string, unknown>, change: (value: unknown) => unknown): Record<string, unknown> {
	return Object.fromEntries(Object.entries(content).map(([key, value]) => [key, change(value)]));
}
