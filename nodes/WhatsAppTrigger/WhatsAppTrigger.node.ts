import {
	NodeConnectionTypes,
	type ICredentialsDecrypted,
	type ICredentialTestFunctions,
	type IHookFunctions,
	type INodeCredentialTestResult,
	type INodeType,
	type INodeTypeDescription,
	type IWebhookFunctions,
	type IWebhookResponseData,
} from 'n8n-workflow';
import { testWhatsAppCredential } from '../WhatsAppSendWithWindowCheck/credentialTest';
import { parameters } from './parameters';
import { responseModeOfNode } from './responseModeOfNode';
import { answerSetup, receiveDelivery } from './receive';
import { checkExists, create, remove } from './subscription';

/** Starts a workflow for each delivery of WhatsApp, with one item per message, status and event. */
export class WhatsAppTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'WhatsApp Trigger',
		name: 'whatsAppTrigger',
		icon: { light: 'file:../../icons/whatsapp.svg', dark: 'file:../../icons/whatsapp.dark.svg' },
		group: ['trigger'],
		// Not 1: for every call to version 1 of a webhook node n8n evaluates an expression, which costs it an isolate.
		version: 1.1,
		subtitle:
			'={{ ({ manual: "manual subscription", phoneNumber: "phone number", businessAccount: "business account" })[$parameter["subscription"]] }}',
		description: 'Starts the workflow when a customer writes on WhatsApp',
		eventTriggerDescription: 'Waiting for a message on WhatsApp',
		activationMessage: 'Messages on WhatsApp now start this workflow.',
		defaults: { name: 'WhatsApp Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Messages', 'Statuses', 'Account Events'],
		credentials: [
			{ name: 'handoffWhatsAppApi', required: true, testedBy: 'whatsAppCredential' },
		],
		triggerPanel: {
			header: 'Receive a message from WhatsApp',
			executionsHelp: {
				inactive:
					'While you build, use the pinned sample data: it runs the workflow without WhatsApp. Listening here works with a number that is only for tests, or with the manual subscription. Publish the workflow to receive the messages of your customers.',
				active:
					'The workflow is published: every message of your customers runs it, and you find the runs under "Executions". Listening here does not disturb that.',
			},
			activationHint: 'Publish the workflow to receive the messages of your customers.',
		},
		webhooks: [
			// First: Meta checks this one while it is registered, and the other follows at once.
			{ name: 'setup', httpMethod: 'GET', responseMode: 'onReceived', path: 'whatsapp' },
			{
				name: 'default',
				httpMethod: 'POST',
				path: 'whatsapp',
				...responseModeOfNode,
			},
		],
		properties: parameters,
	};

	methods = {
		credentialTest: {
			async whatsAppCredential(
				this: ICredentialTestFunctions,
				credential: ICredentialsDecrypted,
			): Promise<INodeCredentialTestResult> {
				return await testWhatsAppCredential(this, credential);
			},
		},
	};

	// On the webhook that Meta checks: n8n tries a publication several times, and a first failed try takes away what was
	// registered before, so with the methods on the other webhook no later try could pass the check.
	webhookMethods = {
		setup: {
			async checkExists(this: IHookFunctions): Promise<boolean> {
				return await checkExists(this);
			},
			async create(this: IHookFunctions): Promise<boolean> {
				return await create(this);
			},
			async delete(this: IHookFunctions): Promise<boolean> {
				return await remove(this);
			},
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return this.getWebhookName() === 'setup'
			? await answerSetup(this)
			: await receiveDelivery(this, new Date());
	}
}
