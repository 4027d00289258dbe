import type { Caller } from './behaviours.mts';

/** A request of either API, brought to one shape. */
export interface ModelRequest {
	model: string;
	stream: boolean;
	/** Text of the system and developer messages. */
	system: string;
	/** Everything said in the other roles, oldest first. */
	messages: Array<{ role: string; text: string }>;
	tools: Array<{ name: string; parameters: JsonSchema }>;
	caller: Caller;
}

export interface JsonSchema {
	type?: string | string[];
	description?: string;
	title?: string;
	enum?: unknown[];
	properties?: Record<string, JsonSchema>;
	required?: string[];
	items?: JsonSchema;
	anyOf?: JsonSchema[];
}

type Loose = Record<string, unknown>;

const asObject = (value: unknown): Loose => (typeof value === 'object' && value !== null ? (value as Loose) : {});
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function textOf(content: unknown): string {
	if (typeof content === 'string') return content;
	return asList(content)
		.map((part) => asObject(part).text)
		.filter((text) => typeof text === 'string')
		.join('\n');
}

/**
 * Reads the body of `POST /v1/chat/completions` (`messages`) or `POST /v1/responses` (`input`, `instructions`).
 * Throws an Error with a sentence for the caller when there is nothing to answer.
 */
export function readRequest(body: unknown): ModelRequest {
	const request = asObject(body);
	if (typeof request.model !== 'string' || request.model === '') throw new Error('You must provide a model parameter.');
	const raw: unknown[] =
		typeof request.input === 'string' ? [{ role: 'user', content: request.input }] : asList(request.messages ?? request.input);
	if (raw.length === 0) throw new Error('There are no messages in the request.');
	const all = raw
		.map(asObject)
		.map((message) => ({
			role: typeof message.role === 'string' ? message.role : message.type === 'function_call_output' ? 'tool' : 'assistant',
			text: textOf(message.content ?? message.output),
		}));
	const isSystem = (role: string) => role === 'system' || role === 'developer';
	const tools = asList(request.tools)
		.map(asObject)
		.map((tool) => (tool.function ? asObject(tool.function) : tool))
		.filter((tool) => typeof tool.name === 'string')
		.map((tool) => ({ name: String(tool.name), parameters: asObject(tool.parameters) as JsonSchema }));
	const system = [
		typeof request.instructions === 'string' ? request.instructions : '',
		...all.filter((message) => isSystem(message.role)).map((message) => message.text),
	].join('\n');
	return {
		model: request.model,
		stream: request.stream === true,
		system,
		messages: all.filter((message) => !isSystem(message.role)),
		tools,
		caller: callerOf(tools.map((tool) => tool.name), system),
	};
}

/** Tools name the caller; a caller without tools names the tool it would have used in its system prompt. */
function callerOf(toolNames: string[], system: string): Caller {
	for (const [name, caller] of [
		['record_handoff_decision', 'decision'],
		['fill_case_fields', 'caseFields'],
	] as const) {
		if (toolNames.includes(name) || (toolNames.length === 0 && system.includes(name))) return caller;
	}
	return 'agent';
}

/** The first JSON object that stands in a text (our prompts carry customer text as JSON), or undefined. */
export function jsonIn(text: string): Loose | undefined {
	for (let start = text.indexOf('{'); start >= 0; start = text.indexOf('{', start + 1)) {
		for (let end = text.lastIndexOf('}'); end > start; end = text.lastIndexOf('}', end - 1)) {
			try {
				return asObject(JSON.parse(text.slice(start, end + 1)));
			} catch {
				// Not this pair of braces; the next one may be.
			}
		}
	}
	return undefined;
}
