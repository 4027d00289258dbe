import type { HandoffReason } from '../conversation/types';
import { answerJsonSchema, readAnswer, toolName, type ModelAnswer } from './answerSchema';
import { dataPrompt, systemPrompt, textInstruction, type PromptInput } from './prompt';

/** What is used of a LangChain chat model (n8n.md 2.2); nothing of LangChain is imported. */
export interface ChatModel {
	invoke(messages: Array<[string, string]>, options?: { signal?: AbortSignal }): Promise<unknown>;
	bindTools?(tools: object[], options?: { tool_choice?: string }): ChatModel;
}

export type FailureKind = 'timeout' | 'unreachable' | 'refusal' | 'empty' | 'notUnderstood' | 'severalAnswers' | 'noDraft' | 'setup';

export type ModelOutcome =
	| { kind: 'notAsked' }
	| { kind: 'answer'; answer: ModelAnswer }
	| { kind: 'failure'; failure: FailureKind; message: string };

export interface AskOptions {
	timeoutMs: number;
	/** Resolves after so many milliseconds, rejects when the signal fires. */
	sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
	/** Fires when the execution is cancelled. */
	cancelled?: AbortSignal;
}

/** Asks the model for one decision. Never throws: whatever goes wrong is an outcome of kind `failure`. */
export async function askModel(model: ChatModel, input: PromptInput, options: AskOptions): Promise<ModelOutcome> {
	const abort = new AbortController();
	const cancel = () => abort.abort();
	if (options.cancelled?.aborted) cancel();
	options.cancelled?.addEventListener('abort', cancel, { once: true });
	const bell = new AbortController();
	const seconds = Math.round(options.timeoutMs / 100) / 10;
	const timeout = options.sleep(options.timeoutMs, bell.signal).then(
		() => failed('timeout', `The chat model did not answer within ${seconds} seconds.`),
		() => failed('unreachable', 'The wait for the chat model was interrupted.'),
	);
	const asking = outcomeOf(model, input, abort.signal).catch((error: unknown) =>
		failed('unreachable', `The chat model could not be asked: ${saying(error)}`),
	);
	try {
		return await Promise.race([asking, timeout, whenAborted(abort.signal)]);
	} finally {
		abort.abort();
		bell.abort();
		options.cancelled?.removeEventListener('abort', cancel);
	}
}

function failed(failure: FailureKind, message: string): ModelOutcome {
	return { kind: 'failure', failure, message };
}

async function whenAborted(signal: AbortSignal): Promise<ModelOutcome> {
	const stopped = failed('unreachable', 'The execution was stopped while the chat model was asked.');
	return await new Promise((resolve) => {
		if (signal.aborted) resolve(stopped);
		else signal.addEventListener('abort', () => resolve(stopped), { once: true });
	});
}

async function outcomeOf(model: ChatModel, input: PromptInput, signal: AbortSignal): Promise<ModelOutcome> {
	const schema = answerJsonSchema(input.reasons);
	const data = dataPrompt(input);
	const ask = async (asked: ChatModel, system: string) =>
		await asked.invoke(
			[
				['system', system],
				['human', data],
			],
			{ signal },
		);
	const inText = async () => await ask(model, `${systemPrompt(input)}\n\n${textInstruction(schema)}`);
	const withTool = async () => {
		const description = 'Records the decision on this conversation';
		const tool = { type: 'function', function: { name: toolName, description, parameters: schema } };
		return await ask(model.bindTools?.([tool], { tool_choice: toolName }) ?? model, systemPrompt(input));
	};
	const result =
		typeof model.bindTools === 'function'
			? await withTool().catch(async (error: unknown) => (refusesTools(error) ? await inText() : await Promise.reject(error)))
			: await inText();
	return readResult(result, input.reasons, input.topics);
}

/** Models and servers without tool calling say so in these words. */
function refusesTools(error: unknown): boolean {
	return /tool|function.?call/i.test(saying(error)) && !/rate limit|timeout/i.test(saying(error));
}

function readResult(result: unknown, reasons: readonly HandoffReason[], topics: readonly string[]): ModelOutcome {
	const message = typeof result === 'string' ? { content: result } : objectOf(result);
	const calls = Array.isArray(message.tool_calls) ? message.tool_calls : [];
	if (calls.length > 1) return failed('severalAnswers', `The chat model gave ${calls.length} decisions at once.`);
	if (objectOf(message.additional_kwargs).refusal) return failed('refusal', 'The chat model refused to decide.');
	if (calls.length === 1) {
		const call = objectOf(calls[0]);
		if (call.name !== toolName) return failed('notUnderstood', 'The chat model called a tool that does not exist.');
		return validated(call.args, reasons, topics);
	}
	if (Array.isArray(message.invalid_tool_calls) && message.invalid_tool_calls.length > 0) {
		return failed('notUnderstood', 'The answer of the chat model is not valid JSON.');
	}
	const text = textOf(message.content).trim();
	if (text === '') return failed('empty', 'The chat model gave an empty answer.');
	const found = objectIn(text);
	if (found !== undefined) return validated(found, reasons, topics);
	return /\b(can(?:no|')t|unable|won't|not able) (?:to )?(?:assist|help|comply|do that|decide)/i.test(text)
		? failed('refusal', 'The chat model refused to decide.')
		: failed('notUnderstood', 'The answer of the chat model is not a JSON object.');
}

function validated(value: unknown, reasons: readonly HandoffReason[], topics: readonly string[]): ModelOutcome {
	try {
		return { kind: 'answer', answer: readAnswer(value, reasons, topics) };
	} catch (error) {
		return failed('notUnderstood', saying(error));
	}
}

/** The JSON object that a text consists of, alone or in a code fence; undefined when there is none. */
function objectIn(text: string): unknown {
	const bare = text.replace(/^```(?:json)?\s*/i, '').replace(/\s*```$/, '');
	const start = bare.indexOf('{');
	const end = bare.lastIndexOf('}');
	try {
		return start >= 0 && end > start ? (JSON.parse(bare.slice(start, end + 1)) as unknown) : undefined;
	} catch {
		return undefined;
	}
}

const objectOf = (value: unknown): Record<string, unknown> =>
	typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

function textOf(content: unknown): string {
	if (typeof content === 'string') return content;
	if (!Array.isArray(content)) return '';
	return content
		.map((part) => (typeof part === 'string' ? part : objectOf(part).text))
		.filter((part) => typeof part === 'string')
		.join('');
}

function saying(error: unknown): string {
	return (error instanceof Error ? error.message : String(error)).slice(0, 300);
}
