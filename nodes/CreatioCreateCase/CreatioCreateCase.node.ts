import { NodeConnectionTypes } from 'n8n-workflow';
import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { caseFailureLogRow } from '../../lib/creatio/caseLogRow';
import { outputOf } from '../shared/creatio/asTool';
import { authenticationField } from '../shared/creatio/authentication';
import { getCaseColumns, getCaseFields } from '../shared/creatio/caseColumns';
import { conversationOf } from '../shared/creatio/conversationInput';
import { faultOf } from '../shared/creatio/fault';
import { caseCredentials } from '../shared/creatio/fileFields';
import * as listSearch from '../shared/creatio/listSearch';
import * as loadOptions from '../shared/creatio/loadOptions';
import { creatioSite, type Authentication } from '../shared/creatio/session';
import { caseFields } from './caseFields';
import { checkSetup } from './checkSetup';
import { createCase } from './createCase';
import { filledFields } from './filledFields';
import { handlingFields } from './handlingFields';
import { checkSetupFields, modeField, toCreate } from './modeFields';

/** Opens the Creatio case of a WhatsApp conversation, or brings it up to date. */
export class CreatioCreateCase implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Creatio Create Case',
		name: 'creatioCreateCase',
		icon: { light: 'file:../../icons/creatio.svg', dark: 'file:../../icons/creatio.dark.svg' },
		group: ['output'],
		version: 1,
		subtitle:
			'={{ $parameter["mode"] === "checkSetup" ? "check setup" : $parameter["transcript"] === "none" ? "case" : "case with transcript" }}',
		description: 'Opens a Creatio case for a WhatsApp conversation, with contact, summary and transcript, or brings it up to date',
		defaults: { name: 'Creatio Create Case' },
		usableAsTool: true,
		inputs: [
			NodeConnectionTypes.Main,
			{ type: NodeConnectionTypes.AiLanguageModel, displayName: 'Model', required: false, maxConnections: 1 },
		],
		outputs: [NodeConnectionTypes.Main],
		credentials: caseCredentials,
		properties: [
			authenticationField,
			modeField,
			...toCreate([...caseFields, ...filledFields, ...handlingFields]),
			...checkSetupFields,
		],
	};

	methods = {
		listSearch,
		loadOptions: { ...loadOptions, getCaseColumns },
		resourceMapping: { getCaseFields },
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		if (this.getNodeParameter('mode', 0, 'createOrUpdate') === 'checkSetup') return [await checkSetup(this)];
		const items = this.getInputData();
		const output: INodeExecutionData[] = [];
		const site = await creatioSite(this, this.getNodeParameter('authentication', 0) as Authentication);

		// One after the other: two items of one conversation would otherwise race for its case.
		for (const [index, item] of items.entries()) {
			try {
				const result = await createCase(this, index, site);
				output.push({ json: outputOf(this, item.json, result), pairedItem: { item: index } });
			} catch (error) {
				const fault = faultOf(this.getNode(), error, index);
				if (!this.continueOnFail()) throw fault;
				const conversation = conversationOf(item.json.conversation);
				output.push({
					json: {
						...item.json,
						log: undefined,
						error: fault.message,
						...(conversation ? { log: { ...caseFailureLogRow(conversation, fault.message, new Date()) } } : {}),
					},
					error: fault,
					pairedItem: { item: index },
				});
			}
		}
		return [output];
	}
}
