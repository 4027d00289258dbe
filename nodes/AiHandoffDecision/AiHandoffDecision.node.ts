import {
	NodeConnectionTypes,
	NodeOperationError,
	sleep,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import type { ChatModel } from '../../lib/handoff/askModel';
import { readConversation } from '../../lib/handoff/conversationInput';
import { decideConversation } from '../../lib/handoff/decideConversation';
import type { DecisionFields } from '../../lib/handoff/handOver';
import { draftFields } from './draftFields';
import { hoursFields } from './hoursFields';
import { optionFields } from './optionFields';
import { policyFields } from './policyFields';
import { readSettings } from './readSettings';

const outputOf = { reply: 0, handoff: 1, resolved: 2 } as const;

export class AiHandoffDecision implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'AI Handoff Decision',
		name: 'aiHandoffDecision',
		icon: { light: 'file:../../icons/handoff.svg', dark: 'file:../../icons/handoff.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["judgeDraft"] ? "judge the draft answer" : "check the message" }}',
		description: 'Decides whether the AI answers a WhatsApp customer, a person takes over, or the matter is resolved',
		defaults: { name: 'AI Handoff Decision' },
		inputs: [
			NodeConnectionTypes.Main,
			{ type: NodeConnectionTypes.AiLanguageModel, displayName: 'Model', required: false, maxConnections: 1 },
		],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['AI Replies', 'Hand Off', 'Resolved'],
		usableAsTool: undefined,
		properties: [...policyFields, ...hoursFields, ...draftFields, ...optionFields],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const outputs: INodeExecutionData[][] = [[], [], []];
		for (const [index, item] of this.getInputData().entries()) {
			try {
				const { json, output } = await decideItem(this, index);
				outputs[output].push({ json: { ...item.json, ...json }, binary: item.binary, pairedItem: { item: index } });
			} catch (error) {
				const message = error instanceof Error ? error.message : String(error);
				if (!this.continueOnFail()) {
					throw new NodeOperationError(this.getNode(), message, { itemIndex: index });
				}
				// Whatever could not be decided goes to a person, never on to the AI.
				outputs[outputOf.handoff].push({
					json: { ...item.json, handoff: undecided(message) },
					binary: item.binary,
					pairedItem: { item: index },
				});
			}
		}
		return outputs;
	}
}

async function decideItem(context: IExecuteFunctions, index: number): Promise<{ json: IDataObject; output: 0 | 1 | 2 }> {
	const { settings, timeoutMs } = readSettings(context, index);
	const conversation = readConversation(objectFrom(context.getNodeParameter('conversation', index)));
	const draft = context.getNodeParameter('judgeDraft', index, false) === true ? draftFrom(context, index) : undefined;
	const asked = { conversation, draft, model: await connectedModel(context, index), now: new Date() };
	const ask = { timeoutMs, sleep, cancelled: context.getExecutionCancelSignal() };
	const fields: DecisionFields = await decideConversation({ ...asked, ask }, settings);
	return { json: { conversation, ...fields } as unknown as IDataObject, output: outputOf[fields.handoff.decision] };
}

/** A JSON parameter is an object when it comes from an expression, text when it was typed. */
function objectFrom(value: unknown): unknown {
	if (typeof value !== 'string') return value;
	try {
		return JSON.parse(value) as unknown;
	} catch {
		return undefined;
	}
}

function draftFrom(context: IExecuteFunctions, index: number): string {
	const value = context.getNodeParameter('draftAnswer', index, '');
	return typeof value === 'string' ? value : '';
}

/** A model that cannot be set up (credential gone, wrong setting) counts as one that does not answer. */
async function connectedModel(context: IExecuteFunctions, index: number): Promise<ChatModel | undefined> {
	try {
		const model = await context.getInputConnectionData(NodeConnectionTypes.AiLanguageModel, index);
		return (Array.isArray(model) ? model[0] : model) as ChatModel | undefined;
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return { invoke: async () => await Promise.reject(new NodeOperationError(context.getNode(), message, { itemIndex: index })) };
	}
}

function undecided(explanation: string): IDataObject {
	return {
		decision: 'handoff',
		reason: 'model_failure',
		source: 'rule',
		confidence: 1,
		summary: '',
		sentiment: '',
		language: '',
		explanation,
	};
}
