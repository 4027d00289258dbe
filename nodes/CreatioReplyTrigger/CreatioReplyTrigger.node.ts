import {
	NodeConnectionTypes,
	sleep,
	type IHookFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	type IPollFunctions,
	type IWebhookFunctions,
	type IWebhookResponseData,
} from 'n8n-workflow';
import { CallsTogether } from '../../lib/creatio/reply/callsTogether';
import { creatioCredentials } from '../shared/creatio/authentication';
import { getActivityCategories, getCaseStatuses } from '../shared/creatio/loadOptions';
import { parameters } from './parameters';
import { poll } from './poll';
import { checkPublishing } from './publishing';
import { receiveCall, type ReplyCalls } from './receive';

/** Starts a workflow when a rep replies in Creatio to a WhatsApp customer, or closes the case. */
export class CreatioReplyTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Creatio Reply Trigger',
		name: 'creatioReplyTrigger',
		icon: { light: 'file:../../icons/creatio.svg', dark: 'file:../../icons/creatio.dark.svg' },
		group: ['trigger'],
		// Not 1: for every call to version 1 of a webhook node n8n evaluates an expression, which costs it an isolate. From
		// then on n8n itself answers 422 to what calls itself JSON and is none.
		version: 1.1,
		subtitle: '={{ { webhook: "calls", polling: "polling", both: "calls and polling" }[$parameter["mode"]] }}',
		description: 'Starts the workflow when a rep replies on a WhatsApp case in Creatio, or closes it',
		eventTriggerDescription: 'Waiting for a reply or a closed case in Creatio',
		activationMessage: 'Replies in Creatio now start this workflow.',
		defaults: { name: 'Creatio Reply Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Replies', 'Case Closed', 'Ignored'],
		credentials: creatioCredentials,
		polling: true,
		triggerPanel: {
			header: 'Receive a reply from Creatio',
			executionsHelp: {
				inactive:
					'Paste the <b>production URL</b> from "Webhook URLs" into the web service in Creatio and send the reply secret of the credential in the header <b>x-reply-secret</b>; a system that cannot send headers calls <b>/webhook/ID/ID/creatio-reply/SECRET</b>, with the ID of the production URL twice. While you build, use the pinned sample data, or listen here and send a call to the test URL yourself.',
				active:
					'The workflow is published: every reply and every closed case in Creatio runs it, and you find the runs under "Executions". Listening here does not disturb that.',
			},
			activationHint: 'Publish the workflow to receive the replies of your colleagues.',
		},
		webhooks: [
			// Without the empty responseData n8n answers a started execution with a word of its own instead of ours.
			{ name: 'default', httpMethod: 'POST', responseMode: 'onReceived', responseData: '', path: 'creatio-reply' },
			{
				name: 'setup',
				httpMethod: 'POST',
				responseMode: 'onReceived',
				responseData: '',
				// n8n finds an address with a variable part under the node's ID and adds the ID to the path once more. What the
				// editor would show has it only once; an expression that shows it right would cost an isolate for each call.
				path: 'creatio-reply/:secret',
				ndvHideUrl: true,
			},
		],
		properties: parameters,
	};

	methods = { loadOptions: { getActivityCategories, getCaseStatuses } };

	webhookMethods = {
		default: {
			async checkExists(this: IHookFunctions): Promise<boolean> {
				return await checkPublishing(this);
			},
			async create(this: IHookFunctions): Promise<boolean> {
				return await checkPublishing(this);
			},
			async delete(this: IHookFunctions): Promise<boolean> {
				return true;
			},
		},
	};

	webhook: (this: IWebhookFunctions) => Promise<IWebhookResponseData>;

	constructor() {
		// n8n makes one object of a node type in each process, and calls come in to that process.
		const calls: ReplyCalls = new CallsTogether({ interval: 500, sleep, clock: () => new Date() });
		this.webhook = async function webhook(this: IWebhookFunctions) {
			return await receiveCall(this, calls, new Date());
		};
	}

	async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
		return await poll(this, new Date());
	}
}
