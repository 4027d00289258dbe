import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { type ConversationRows, errorItem, readConversations } from './conversations';
import { OUTPUTS, type Operation } from './outputs';

/** An item and the number of the output it leaves by. */
export interface OutputItem {
	output: number;
	json: object;
}

/**
 * Runs `decide` on each conversation of the input. What stops one conversation does not stop the others: with continue on
 * fail it leaves by the last output, behind which nothing is said to the customer.
 */
export function eachConversation(
	context: IExecuteFunctions,
	operation: Operation,
	decide: (conversation: ConversationRows) => OutputItem[],
): INodeExecutionData[][] {
	const outputs: INodeExecutionData[][] = OUTPUTS[operation].map(() => []);
	const { conversations } = readConversations(context);
	const stopped: NodeOperationError[] = [];
	for (const conversation of conversations) {
		const { itemIndex, rejected } = conversation;
		try {
			for (const { output, json } of decide(conversation)) {
				const rejectedRows = rejected.length > 0 ? { rejectedRows: rejected } : {};
				const item = { ...json, ...rejectedRows } as INodeExecutionData['json'];
				outputs[output].push({ json: item, pairedItem: { item: itemIndex } });
			}
		} catch (cause) {
			const error =
				cause instanceof NodeOperationError
					? cause
					: new NodeOperationError(context.getNode(), cause as Error, { itemIndex });
			stopped.push(error);
			outputs[outputs.length - 1].push(errorItem(error, itemIndex));
		}
	}
	if (stopped.length > 0 && !context.continueOnFail()) throw stopped[0];
	return outputs;
}
