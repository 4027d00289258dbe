import type { ModelAnswer } from './answer.mts';
import type { ModelRequest } from './readRequest.mts';

/** Puts an answer into the form of `POST /v1/chat/completions`. */

export const countTokens = (text: string): number => Math.ceil(text.length / 4);

function usage(request: ModelRequest, answer: ModelAnswer) {
	const prompt = countTokens(request.system + request.messages.map((message) => message.text).join(''));
	const completion = countTokens(answer.text + answer.toolCalls.map((call) => call.arguments).join(''));
	return { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion };
}

function toolCalls(id: string, answer: ModelAnswer) {
	return answer.toolCalls.map((call, index) => ({
		id: `call_${id}_${index}`,
		type: 'function',
		function: { name: call.name, arguments: call.arguments },
	}));
}

export function chatCompletion(id: string, created: number, request: ModelRequest, answer: ModelAnswer): object {
	const calls = toolCalls(id, answer);
	return {
		id: `chatcmpl-${id}`,
		object: 'chat.completion',
		created,
		model: request.model,
		choices: [
			{
				index: 0,
				message: {
					role: 'assistant',
					content: calls.length > 0 ? null : answer.text,
					refusal: answer.refusal ?? null,
					...(calls.length > 0 ? { tool_calls: calls } : {}),
				},
				logprobs: null,
				finish_reason: calls.length > 0 ? 'tool_calls' : 'stop',
			},
		],
		usage: usage(request, answer),
	};
}

/** The same as server-sent events; each entry is one `data:` payload. */
export function chatCompletionChunks(id: string, created: number, request: ModelRequest, answer: ModelAnswer): string[] {
	const chunk = (delta: object, finish: string | null = null) =>
		JSON.stringify({
			id: `chatcmpl-${id}`,
			object: 'chat.completion.chunk',
			created,
			model: request.model,
			choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
		});
	const events = [chunk({ role: 'assistant', content: '' })];
	for (const piece of answer.text.match(/\S+\s*/g) ?? []) events.push(chunk({ content: piece }));
	if (answer.refusal) events.push(chunk({ refusal: answer.refusal }));
	toolCalls(id, answer).forEach((call, index) => {
		events.push(chunk({ tool_calls: [{ index, ...call }] }));
	});
	events.push(chunk({}, answer.toolCalls.length > 0 ? 'tool_calls' : 'stop'));
	events.push(
		JSON.stringify({
			id: `chatcmpl-${id}`,
			object: 'chat.completion.chunk',
			created,
			model: request.model,
			choices: [],
			usage: usage(request, answer),
		}),
	);
	return [...events, '[DONE]'];
}
