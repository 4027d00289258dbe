import type { ModelAnswer } from './answer.mts';
import { countTokens } from './chatCompletions.mts';
import type { ModelRequest } from './readRequest.mts';

/** Puts an answer into the form of `POST /v1/responses` (what n8n's OpenAI chat model uses by default from version 1.3). */

function outputItems(id: string, answer: ModelAnswer): Array<Record<string, unknown>> {
	if (answer.toolCalls.length > 0) {
		return answer.toolCalls.map((call, index) => ({
			type: 'function_call',
			id: `fc_${id}_${index}`,
			call_id: `call_${id}_${index}`,
			name: call.name,
			arguments: call.arguments,
			status: 'completed',
		}));
	}
	const content = answer.refusal
		? [{ type: 'refusal', refusal: answer.refusal }]
		: [{ type: 'output_text', text: answer.text, annotations: [], logprobs: [] }];
	return [{ type: 'message', id: `msg_${id}`, role: 'assistant', status: 'completed', content }];
}

export function responseObject(id: string, created: number, request: ModelRequest, answer: ModelAnswer): Record<string, unknown> {
	const input = countTokens(request.system + request.messages.map((message) => message.text).join(''));
	const output = countTokens(answer.text + answer.toolCalls.map((call) => call.arguments).join(''));
	return {
		id: `resp_${id}`,
		object: 'response',
		created_at: created,
		status: 'completed',
		error: null,
		incomplete_details: null,
		instructions: null,
		metadata: {},
		model: request.model,
		output: outputItems(id, answer),
		parallel_tool_calls: true,
		temperature: 1,
		text: { format: { type: 'text' } },
		tool_choice: 'auto',
		tools: [],
		top_p: 1,
		usage: {
			input_tokens: input,
			input_tokens_details: { cached_tokens: 0 },
			output_tokens: output,
			output_tokens_details: { reasoning_tokens: 0 },
			total_tokens: input + output,
		},
	};
}

/** The same as server-sent events: `event:` name and `data:` payload. */
export function responseEvents(id: string, created: number, request: ModelRequest, answer: ModelAnswer): Array<[string, string]> {
	const done = responseObject(id, created, request, answer);
	const events: Array<[string, string]> = [];
	const push = (type: string, fields: object) => {
		events.push([type, JSON.stringify({ type, sequence_number: events.length, ...fields })]);
	};
	push('response.created', { response: { ...done, status: 'in_progress', output: [] } });
	outputItems(id, answer).forEach((item, output_index) => {
		const item_id = item.id;
		if (item.type === 'function_call') {
			push('response.output_item.added', { output_index, item: { ...item, arguments: '', status: 'in_progress' } });
			push('response.function_call_arguments.delta', { output_index, item_id, delta: item.arguments });
			push('response.function_call_arguments.done', { output_index, item_id, arguments: item.arguments });
		} else {
			const at = { output_index, content_index: 0, item_id };
			push('response.output_item.added', { output_index, item: { ...item, content: [], status: 'in_progress' } });
			if (answer.refusal) push('response.refusal.done', { ...at, refusal: answer.refusal });
			else {
				for (const delta of answer.text.match(/\S+\s*/g) ?? []) push('response.output_text.delta', { ...at, delta });
				push('response.output_text.done', { ...at, text: answer.text });
			}
		}
		push('response.output_item.done', { output_index, item });
	});
	push('response.completed', { response: done });
	return events;
}
