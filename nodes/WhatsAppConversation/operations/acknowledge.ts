import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { laterKeys, otherKeys } from '../../../lib/conversation/conversationKey';
import { readConversations } from '../conversations';

/** Tells Meta that the delivery is stored, and names the conversations that it touched. */
export async function acknowledge(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const { conversations, rejected } = readConversations(this);
	if (conversations.length === 0 && rejected.length > 0) {
		// Not answered with 200: Meta will deliver again what may not be stored.
		throw new NodeOperationError(this.getNode(), 'The input holds no stored log rows', {
			description: `Connect the Data Table node that inserts the rows, with "Optimize Bulk" off, so that it passes them on with their ids. First row: ${rejected[0].reason}`,
		});
	}
	await this.sendResponse({
		body: 'EVENT_RECEIVED',
		headers: { 'Content-Type': 'text/plain' },
		statusCode: 200,
	});
	const items = conversations.map(({ rows, itemIndex }): INodeExecutionData => {
		const { conversationKey } = rows[rows.length - 1];
		const others = rows.flatMap(otherKeys).filter((key) => key !== conversationKey);
		return {
			json: {
				conversationKey,
				// Never empty, so that a workflow can always ask for both.
				otherKey: others.at(-1) ?? conversationKey,
				/** The name after a change that one of the rows tells of; empty when there was none. */
				renamedTo: rows.flatMap(laterKeys).at(-1) ?? '',
				appendedRowIds: rows.map((row) => row.id),
			},
			pairedItem: { item: itemIndex },
		};
	});
	return [items];
}
