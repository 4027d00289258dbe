import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { findUnfinished as findInConversation } from '../../../lib/conversation/findUnfinished';
import { fold, foldState } from '../../../lib/conversation/fold';
import { readFoldOptions } from '../conversations';
import { eachConversation } from '../eachConversation';
import { OUTPUTS } from '../outputs';

const OUTPUT = {
	turn: 'Turns',
	case: 'Cases',
	message: 'Messages',
	waiting: 'Waiting',
	givenUp: 'Given Up',
} as const;

/** Finds what executions that stopped half-way left behind. */
export async function findUnfinished(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const options = await readFoldOptions(this);
	const rules = {
		olderThanMinutes: this.getNodeParameter('olderThanMinutes', 0, 3) as number,
		maxTries: this.getNodeParameter('maxTries', 0, 5) as number,
	};
	return eachConversation(this, 'findUnfinished', ({ rows }) => {
		const showSession = (sessionId: string) => fold(rows, { ...options, sessionId });
		return findInConversation(foldState(rows, options), rules, showSession).map(({ what, ...json }) => ({
			output: OUTPUTS.findUnfinished.indexOf(OUTPUT[what]),
			json,
		}));
	});
}
