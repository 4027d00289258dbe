import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { foldState } from '../../../lib/conversation/fold';
import { heldMessages, route as routeConversation } from '../../../lib/conversation/route';
import { readAppendedRowIds, readFoldOptions } from '../conversations';
import { eachConversation } from '../eachConversation';
import { OUTPUTS } from '../outputs';

const OUTPUT = { ai: 'AI', rep: 'Rep', ignore: 'Ignore' } as const;

/** Decides for each conversation who goes on with it: the AI, a rep, or nobody. */
export async function route(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const options = await readFoldOptions(this);
	const appendedRowIds = readAppendedRowIds(this);
	return eachConversation(this, 'route', ({ rows }) => {
		const state = foldState(rows, options);
		const { to, reason } = routeConversation(state, appendedRowIds);
		const { conversation } = state;
		const held = to === 'rep' ? { heldMessages: heldMessages(state) } : {};
		return [{ output: OUTPUTS.route.indexOf(OUTPUT[to]), json: { conversation, reason, ...held } }];
	});
}
