import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { Found } from '../../lib/creatio/reply/answerCalls';

/** Replies, Case Closed and Ignored, in the order of the node's outputs. */
export function outputsOf(found: Found): INodeExecutionData[][] {
	return [found.replies, found.closed, found.ignored.map((ignored) => ({ ignored }))].map((items) =>
		items.map((item) => ({ json: item as unknown as IDataObject })),
	);
}

export function isEmpty({ replies, closed }: Found): boolean {
	return replies.length + closed.length === 0;
}
