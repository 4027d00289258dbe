import type { IWebhookDescription } from 'n8n-workflow';

const template = '={{$parameter["responseMode"]}}';

/**
 * When to answer, as the parameter says. n8n would evaluate the expression for each call, which costs it an isolate; from
 * 2.41 on it takes the function that it finds under this key instead (n8n-workflow, WEBHOOK_RESOLVERS). Earlier versions
 * know no such key and go on with the expression.
 */
export const responseModeOfNode: Pick<IWebhookDescription, 'responseMode'> = {
	responseMode: template,
	[Symbol.for('n8n.webhookDescriptionResolvers')]: {
		responseMode: { template, resolve: (parameters: { responseMode?: unknown }) => parameters.responseMode },
	},
};
