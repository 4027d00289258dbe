import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { foldState } from '../../../lib/conversation/fold';
import { handOffByPerson } from '../../../lib/conversation/handOff';
import { parseRows } from '../../../lib/conversation/logRow';
import type { PageResponse } from '../../../lib/conversation/pageResponse';
import { verifyLink } from '../../../lib/conversation/sessionLink';
import {
	canHandOff,
	renderMessagePage,
	renderSessionPage as renderPage,
} from '../../../lib/conversation/sessionPage';
import { readConversations, readLinkKey, readOptions } from '../conversations';
import { linkRefusal } from '../linkRefusal';
import { objectOf } from '../objectOf';

/** Makes the page behind a signed link, and hands the session off when the visitor asked for it. */
export async function renderSessionPage(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const now = new Date();
	const link = verifyLink(await readLinkKey(this), objectOf(this.getNodeParameter('query', 0, {})), now);
	if (!link.valid) return page(linkRefusal(link.reason));
	const { silenceHours, echoPauseHours } = readOptions(this);
	const { conversations } = readConversations(this);
	const found = conversations.find(({ rows }) =>
		rows.some((row) => row.conversationKey === link.conversationKey),
	);
	const rows = found?.rows ?? [];
	const foldOptions = { now, silenceHours, echoPauseHours, sessionId: link.sessionId };
	const state = foldState(rows, foldOptions);
	if (state.session === undefined) {
		return page(
			renderMessagePage(
				'Session not found',
				'Its messages are no longer in the log: old sessions are deleted.',
				404,
			),
		);
	}
	const options = {
		parameters: link.parameters,
		handOffUrl: this.getNodeParameter('handOffUrl', 0, '') as string,
		timeZone: this.getTimezone(),
	};
	if (this.getNodeParameter('action', 0, 'show') !== 'handOff') return page(renderPage(state, options));
	if (!canHandOff(state)) {
		const notice = state.open ? 'A person has this conversation already.' : 'This session is closed already.';
		return page(renderPage(state, { ...options, notice }));
	}
	const { handoff, log } = handOffByPerson(state);
	// The page shows what will be so once the row is in the log.
	const appended = parseRows([{ ...log, id: (rows.at(-1)?.id ?? 0) + 1 }]).rows;
	const after = foldState([...rows, ...appended], foldOptions);
	const done = renderPage(after, {
		...options,
		notice: 'Handed off: a person goes on with this conversation.',
	});
	const json = { conversation: after.conversation, handoff, log, ...done };
	return [[], [{ json: json as unknown as IDataObject, pairedItem: { item: found?.itemIndex ?? 0 } }]];
}

function page(response: PageResponse): INodeExecutionData[][] {
	return [[{ json: { ...response }, pairedItem: { item: 0 } }], []];
}
