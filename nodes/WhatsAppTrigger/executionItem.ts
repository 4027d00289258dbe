import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

/** One thing of a delivery as n8n carries it. */
export function executionItem(json: object): INodeExecutionData {
	return { json: json as IDataObject };
}
