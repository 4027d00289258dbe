import { NodeConnectionTypes } from 'n8n-workflow';
import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { outputOf } from '../shared/creatio/asTool';
import { authenticationField } from '../shared/creatio/authentication';
import { faultOf } from '../shared/creatio/fault';
import { activityCredentials } from '../shared/creatio/fileFields';
import * as loadOptions from '../shared/creatio/loadOptions';
import { creatioSite, type Authentication } from '../shared/creatio/session';
import { addActivities } from './addActivities';
import { fields } from './fields';

/** Writes messages or a note to a Creatio case as activities. */
export class CreatioAddActivity implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Creatio Add Activity',
		name: 'creatioAddActivity',
		icon: { light: 'file:../../icons/creatio.svg', dark: 'file:../../icons/creatio.dark.svg' },
		group: ['output'],
		version: 1,
		subtitle: '={{ $parameter["mode"] === "single" ? "a note" : "messages of the conversation" }}',
		description: 'Adds WhatsApp messages or a note to a Creatio case as completed activities',
		defaults: { name: 'Creatio Add Activity' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: activityCredentials,
		properties: [authenticationField, ...fields],
	};

	methods = { loadOptions };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const items = this.getInputData();
		const output: INodeExecutionData[] = [];
		const { client } = await creatioSite(this, this.getNodeParameter('authentication', 0) as Authentication);

		for (const [index, item] of items.entries()) {
			try {
				const result = await addActivities(this, index, client);
				output.push({ json: outputOf(this, item.json, result), pairedItem: { item: index } });
			} catch (error) {
				const fault = faultOf(this.getNode(), error, index);
				if (!this.continueOnFail()) throw fault;
				output.push({
					json: { ...item.json, log: undefined, error: fault.message },
					error: fault,
					pairedItem: { item: index },
				});
			}
		}
		return [output];
	}
}
