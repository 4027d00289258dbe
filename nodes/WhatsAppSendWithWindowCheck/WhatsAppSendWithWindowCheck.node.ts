import {
	NodeConnectionTypes,
	NodeOperationError,
	type ICredentialsDecrypted,
	type ICredentialTestFunctions,
	type IDataObject,
	type IExecuteFunctions,
	type ILoadOptionsFunctions,
	type INodeCredentialTestResult,
	type INodeListSearchResult,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	type ResourceMapperFields,
} from 'n8n-workflow';
import { testWhatsAppCredential } from './credentialTest';
import { markRead, READ_MARK_TIMEOUT } from './markRead';
import { parameters } from './parameters';
import { sendItem } from './sendItem';
import { fieldsOfTemplate, searchTemplates } from './templateLists';
import { accessOf, WHATSAPP_CREDENTIAL, whatsAppClient } from './whatsAppClient';

const OUTPUTS = { sent: 0, windowClosed: 1, held: 1, failed: 2 } as const;

/** Sends to a customer on WhatsApp, unless the customer service window is closed. */
export class WhatsAppSendWithWindowCheck implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'WhatsApp Send with Window Check',
		name: 'whatsAppSendWithWindowCheck',
		icon: { light: 'file:../../icons/whatsapp.svg', dark: 'file:../../icons/whatsapp.dark.svg' },
		group: ['output'],
		version: 1,
		subtitle:
			'={{ ({ text: "text", media: "file", template: "template", interactive: "buttons, list or link", readMark: "read mark and typing" })[$parameter["messageType"]] }}',
		description: 'Sends a WhatsApp message and handles the 24-hour customer service window',
		defaults: { name: 'WhatsApp Send with Window Check' },
		// An agent would see only the first output, so a closed window would be invisible to it.
		usableAsTool: undefined,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Sent', 'Window Closed', 'Failed'],
		credentials: [
			{ name: 'handoffWhatsAppApi', required: true, testedBy: 'whatsAppCredential' },
		],
		properties: parameters,
	};

	methods = {
		listSearch: {
			async searchTemplates(
				this: ILoadOptionsFunctions,
				filter?: string,
				paginationToken?: string,
			): Promise<INodeListSearchResult> {
				return await searchTemplates(this, filter, paginationToken);
			},
		},
		resourceMapping: {
			async templateFields(this: ILoadOptionsFunctions): Promise<ResourceMapperFields> {
				return await fieldsOfTemplate(this);
			},
		},
		credentialTest: {
			async whatsAppCredential(
				this: ICredentialTestFunctions,
				credential: ICredentialsDecrypted,
			): Promise<INodeCredentialTestResult> {
				return await testWhatsAppCredential(this, credential);
			},
		},
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const items = this.getInputData();
		const outputs: INodeExecutionData[][] = [[], [], []];
		const access = accessOf(await this.getCredentials(WHATSAPP_CREDENTIAL));
		const client = whatsAppClient(this, access);

		// One after the other: two messages to the same person must arrive in order.
		for (const [index, item] of items.entries()) {
			try {
				if (this.getNodeParameter('messageType', index, 'text') === 'readMark') {
					const quick = whatsAppClient(this, access, READ_MARK_TIMEOUT);
					const readMarkHint = await markRead(this, index, quick, access.phoneNumberId);
					outputs[OUTPUTS.sent].push({
						...item,
						json: readMarkHint === undefined ? item.json : { ...item.json, readMarkHint },
						pairedItem: { item: index },
					});
					continue;
				}
				const outcome = await sendItem(
					this,
					index,
					{ client, clock: () => new Date() },
					access.phoneNumberId,
				);
				outputs[OUTPUTS[outcome.status]].push({
					json: { ...item.json, ...(outcome as unknown as IDataObject) },
					pairedItem: { item: index },
				});
			} catch (fault) {
				const error =
					fault instanceof NodeOperationError
						? fault
						: new NodeOperationError(this.getNode(), fault as Error, { itemIndex: index });
				if (!this.continueOnFail()) throw error;
				outputs[OUTPUTS.failed].push({
					json: { ...item.json, status: 'failed', error: error.message },
					error,
					pairedItem: { item: index },
				});
			}
		}
		return outputs;
	}
}
