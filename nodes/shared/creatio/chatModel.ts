import { z } from 'zod/v4';
import type { AskModel } from '../../../lib/creatio/aiFields';
import { parseJson } from '../../../lib/creatio/responseText';

/** The part of a LangChain chat model that is used here. */
interface ChatModel {
	invoke: (messages: Array<[string, string]>, options?: { signal?: AbortSignal }) => Promise<unknown>;
	bindTools?: (tools: unknown[], options?: { tool_choice?: string }) => Pick<ChatModel, 'invoke'>;
}

const answer = z.object({
	tool_calls: z
		.array(z.object({ name: z.string(), args: z.unknown() }))
		.optional()
		.catch(undefined),
	content: z
		.union([z.string(), z.array(z.object({ text: z.string().optional().catch(undefined) }))])
		.optional()
		.catch(undefined),
});

function isChatModel(model: unknown): model is ChatModel {
	return model !== null && typeof model === 'object' && 'invoke' in model && typeof model.invoke === 'function';
}

/**
 * A function-calling question to the connected model. Undefined when nothing usable is connected. A model that cannot call
 * functions, or does not, is read as JSON text.
 */
export function askModelOf(model: unknown, signal?: AbortSignal): AskModel | undefined {
	if (!isChatModel(model)) return undefined;
	return async ({ system, human, tool }) => {
		const bound = model.bindTools?.([{ type: 'function', function: tool }], { tool_choice: tool.name });
		const instructions = bound
			? system
			: `${system}\nAnswer with one JSON object that follows this JSON Schema and nothing else:\n${JSON.stringify(tool.parameters)}`;
		const given = answer.parse(
			await (bound ?? model).invoke(
				[
					['system', instructions],
					['human', human],
				],
				{ signal },
			),
		);
		const call = given.tool_calls?.find(({ name }) => name === tool.name);
		return call ? call.args : objectWithin(textOf(given.content));
	};
}

function textOf(content: z.infer<typeof answer>['content']): string {
	if (typeof content === 'string') return content;
	return (content ?? []).map((block) => block.text ?? '').join('');
}

function objectWithin(text: string): unknown {
	const given = parseJson(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
	if (given === undefined) throw new TypeError('its answer was not JSON');
	return given;
}
