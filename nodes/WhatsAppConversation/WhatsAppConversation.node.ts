import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { acknowledge } from './operations/acknowledge';
import { checkBeforeSending } from './operations/checkBeforeSending';
import { checkSetup } from './operations/checkSetup';
import { findUnfinished } from './operations/findUnfinished';
import { renderSessionPage } from './operations/renderSessionPage';
import { route } from './operations/route';
import { type Operation, OUTPUTS_EXPRESSION } from './outputs';
import { parameters } from './parameters';

const OPERATIONS: Record<Operation, (this: IExecuteFunctions) => Promise<INodeExecutionData[][]>> = {
	acknowledge,
	checkBeforeSending,
	checkSetup,
	findUnfinished,
	renderSessionPage,
	route,
};

export class WhatsAppConversation implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'WhatsApp Conversation',
		name: 'whatsAppConversation',
		icon: { light: 'file:../../icons/whatsapp.svg', dark: 'file:../../icons/whatsapp.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ { acknowledge: "Acknowledge", checkBeforeSending: "Check before sending", checkSetup: "Check setup", findUnfinished: "Find unfinished", renderSessionPage: "Render session page", route: "Route" }[$parameter["operation"]] }}',
		description: 'Folds the conversation log into its present state and decides what happens next',
		defaults: { name: 'WhatsApp Conversation' },
		usableAsTool: undefined,
		inputs: [NodeConnectionTypes.Main],
		outputs: OUTPUTS_EXPRESSION as `={{${string}}}`,
		credentials: [
			{
				name: 'handoffWhatsAppApi',
				required: true,
				displayOptions: {
					show: { operation: ['checkBeforeSending', 'checkSetup', 'findUnfinished', 'renderSessionPage', 'route'] },
				},
			},
		],
		properties: parameters,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const operation = this.getNodeParameter('operation', 0) as Operation;
		return await OPERATIONS[operation].call(this);
	}
}
