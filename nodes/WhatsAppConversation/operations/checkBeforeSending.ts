import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import {
	checkBeforeSending as checkMessage,
	intentRowsToCheck,
} from '../../../lib/conversation/checkBeforeSending';
import { foldState } from '../../../lib/conversation/fold';
import { readAppendedRowIds, readFoldOptions } from '../conversations';
import { eachConversation } from '../eachConversation';

/** Decides for each announced message whether it may still go out. */
export async function checkBeforeSending(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const options = await readFoldOptions(this);
	const appendedRowIds = readAppendedRowIds(this);
	const seen = new Set(this.getInputData().map((item) => Number(item.json.id)));
	const missing = appendedRowIds.filter((id) => !seen.has(id));
	if (missing.length > 0 && !this.continueOnFail()) {
		throw new NodeOperationError(
			this.getNode(),
			`Row ${missing[0]} of this execution is not among the rows that were read`,
			{
				description:
					'Without it nothing can be sent safely. Read all rows of the conversation: raise the limit of the Data Table node before this one.',
			},
		);
	}
	return eachConversation(this, 'checkBeforeSending', ({ rows }) => {
		const state = foldState(rows, options);
		const { conversation } = state;
		return intentRowsToCheck(rows, appendedRowIds).map((row) => {
			const { send, ...decision } = checkMessage(state, rows, row);
			return { output: send ? 0 : 1, json: { conversation, ...decision } };
		});
	});
}
