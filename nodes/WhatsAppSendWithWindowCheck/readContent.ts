import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';
import { z } from 'zod/v4';
import type { DeliveryContent } from '../../lib/whatsapp/delivery/types';
import { choicesAsText, choiceList, linkButton, replyButtons } from '../../lib/whatsapp/outbound/interactive';
import { interactiveMessage } from '../../lib/whatsapp/outbound/messages';

const word = z.preprocess(
	(value) => (value === undefined || value === null ? '' : String(value)),
	z.string(),
);
const templateValues = z.object({ values: z.array(z.object({ name: word, text: word })).default([]) });
const choiceValues = z.object({
	values: z.array(z.object({ id: word, title: word, description: word })).default([]),
});
const optionValues = z.object({ replyTo: word, previewUrl: z.boolean().default(false) });

function text(context: IExecuteFunctions, name: string, item: number): string {
	return word.parse(context.getNodeParameter(name, item, '')).trim();
}

function templateContent(context: IExecuteFunctions, item: number): DeliveryContent {
	const name = text(context, 'templateName', item);
	if (name === '') {
		throw new NodeOperationError(context.getNode(), 'The field "Template Name" is empty', {
			itemIndex: item,
			description: 'Enter the name of an approved template as WhatsApp Manager shows it.',
		});
	}
	const { values } = templateValues.parse(context.getNodeParameter('templateParameters', item, {}));
	const language = text(context, 'templateLanguage', item) || 'en_US';
	return { type: 'template', template: { name, language, bodyParameters: values } };
}

/** What fits goes out as buttons, list or link; what does not goes out as plain text that says the same. */
function interactiveContent(context: IExecuteFunctions, item: number, replyTo: string): DeliveryContent {
	const body = text(context, 'text', item);
	const layout = context.getNodeParameter('interactiveLayout', item, 'buttons');
	const buttonText = text(context, 'buttonText', item);
	if (layout === 'link') {
		const url = text(context, 'linkUrl', item);
		const link = linkButton(body, buttonText, url);
		return link
			? { type: 'interactive', replyTo, build: (envelope) => interactiveMessage(envelope, link) }
			: { type: 'text', replyTo, text: [body, url].filter((line) => line !== '').join('\n') };
	}
	const choices = choiceValues
		.parse(context.getNodeParameter('choices', item, {}))
		.values.map(({ id, title, description }) => ({ id: id || title, title, description }));
	const content =
		layout === 'list' ? choiceList(body, buttonText || 'Choose', choices) : replyButtons(body, choices);
	return content
		? { type: 'interactive', replyTo, build: (envelope) => interactiveMessage(envelope, content) }
		: { type: 'text', replyTo, text: choicesAsText(body, choices) };
}

/** Reads what to send besides the text itself. */
export function contentOf(context: IExecuteFunctions, item: number): DeliveryContent {
	const type = context.getNodeParameter('messageType', item, 'text');
	if (type === 'template') return templateContent(context, item);
	const { replyTo, previewUrl } = optionValues.parse(context.getNodeParameter('options', item, {}));
	return type === 'interactive'
		? interactiveContent(context, item, replyTo)
		: { type: 'text', replyTo, previewUrl };
}
