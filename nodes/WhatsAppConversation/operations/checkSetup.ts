import { randomUUID } from 'crypto';
import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { tableFinding } from '../../../lib/diagnosis/logTable';
import { whatsAppFindings } from '../../../lib/diagnosis/whatsApp';
import { ownAnswer } from '../../shared/ownAnswer';
import { appClientOf } from '../../WhatsAppSendWithWindowCheck/appClient';
import { accessOf, WHATSAPP_CREDENTIAL, whatsAppClient } from '../../WhatsAppSendWithWindowCheck/whatsAppClient';

/** Looks at the table, the credential, the webhook and the templates: one item for each finding. Changes nothing. */
export async function checkSetup(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const access = accessOf(await this.getCredentials(WHATSAPP_CREDENTIAL));
	const text = (name: string) => String(this.getNodeParameter(name, 0, '') ?? '').trim();
	const findings = await whatsAppFindings({
		clients: { user: whatsAppClient(this, access), app: appClientOf(this, access) },
		access,
		webhookUrl: text('webhookUrl'),
		templateNames: text('templateNames'),
		ask: async (url, qs) => await ownAnswer(this, { method: 'GET', url, qs }),
		challenge: randomUUID(),
	});
	const table = tableFinding(this.getInputData().map(({ json }) => json));
	return [[table, ...findings].map((finding): INodeExecutionData => ({ json: { ...finding }, pairedItem: { item: 0 } }))];
}
