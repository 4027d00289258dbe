import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { groupByConversation } from '../../lib/conversation/conversationKey';
import type { FoldOptions } from '../../lib/conversation/conversationState';
import { type ParsedRow, parseRows, type RejectedRow } from '../../lib/conversation/logRow';
import { linkKey, linkUrl, signLink } from '../../lib/conversation/sessionLink';
import { numbersOf } from './numbersOf';

export interface ConversationRows {
	rows: ParsedRow[];
	/** Index of the input item that stands for the conversation: its newest row. */
	itemIndex: number;
	rejected: RejectedRow[];
}

/**
 * The input rows by conversation. Rows that cannot be read go with their conversation, or else become a hint on the node.
 */
export function readConversations(context: IExecuteFunctions): {
	conversations: ConversationRows[];
	rejected: RejectedRow[];
} {
	const items = context.getInputData();
	// A Data Table node that found nothing and always outputs data passes one empty item.
	const used = items.map((item) => item.json).filter((json) => Object.keys(json).length > 0);
	const { rows, rejected } = parseRows(used);
	const indexById = new Map(items.map((item, index) => [Number(item.json.id), index]));
	// A workflow that reads once per item gives rows twice when two items are of one conversation.
	const unique = [...new Map(rows.map((row) => [row.id, row])).values()];
	const conversations = groupByConversation(unique).map((group) => {
		const keys = new Set(group.map((row) => row.conversationKey));
		return {
			rows: group,
			itemIndex: indexById.get(group[group.length - 1].id) ?? 0,
			rejected: rejected.filter((row) => keys.has(row.conversationKey)),
		};
	});
	if (rejected.length > 0) {
		context.addExecutionHints({
			type: 'warning',
			message: `${rejected.length} of ${used.length} log rows could not be read and were left out. First: row ${rejected[0].rowId ?? rejected[0].index}: ${rejected[0].reason}`,
		});
	}
	return { conversations, rejected };
}

/** How conversations are folded, from the node's parameters; reads the credential only when links are wanted. */
export async function readFoldOptions(context: IExecuteFunctions): Promise<FoldOptions> {
	const { silenceHours, echoPauseHours, linkDays } = readOptions(context);
	const options: FoldOptions = { now: new Date(), silenceHours, echoPauseHours };
	const pageUrl = context.getNodeParameter('sessionPageUrl', 0, '') as string;
	if (pageUrl === '') return options;
	const key = await readLinkKey(context);
	const sessionUrl = (conversationKey: string, sessionId: string) =>
		linkUrl(pageUrl, signLink(key, { conversationKey, sessionId, days: linkDays, now: options.now }));
	return { ...options, sessionUrl };
}

export function readOptions(context: IExecuteFunctions) {
	const options = context.getNodeParameter('options', 0, {}) as Record<string, unknown>;
	const hours = (value: unknown, fallback: number) =>
		typeof value === 'number' && value >= 0 ? value : fallback;
	return {
		silenceHours: hours(options.silenceHours, 24),
		echoPauseHours: hours(options.echoPauseHours, 12),
		linkDays: hours(options.linkDays, 30),
	};
}

/** The key that signs links to the session page. */
export async function readLinkKey(context: IExecuteFunctions): Promise<Buffer> {
	const { appSecret } = await context.getCredentials<{ appSecret?: string }>('handoffWhatsAppApi');
	if (!appSecret) {
		throw new NodeOperationError(context.getNode(), 'The WhatsApp credential has no app secret', {
			description: "Links to the session page are signed with it. Fill in the credential's App Secret.",
		});
	}
	return linkKey(appSecret);
}

/** The row ids that this execution appended: a list, or text with commas. */
export function readAppendedRowIds(context: IExecuteFunctions): number[] {
	const value: unknown = context.getNodeParameter('appendedRowIds', 0, '');
	const ids = numbersOf(value);
	if (ids !== undefined) return ids;
	throw new NodeOperationError(context.getNode(), 'Appended Row IDs holds something that is not a row ID', {
		description: 'Give a list of numbers, or numbers separated by commas.',
	});
}

/** The item that stands for a conversation that could not be worked on, for continue-on-fail. */
export function errorItem(error: NodeOperationError, itemIndex: number): INodeExecutionData {
	return { json: { error: error.message }, error, pairedItem: { item: itemIndex } };
}
