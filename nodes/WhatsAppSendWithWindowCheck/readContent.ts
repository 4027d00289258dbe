import type { IExecuteFunctions } from 'n8n-workflow';
import { z } from 'zod/v4';
import type { DeliveryContent } from '../../lib/whatsapp/delivery/types';
import { choicesAsText, choiceList, linkButton, replyButtons } from '../../lib/whatsapp/outbound/interactive';
import { interactiveMessage } from '../../lib/whatsapp/outbound/messages';
import { mediaContent } from './readMedia';
import { templateOf } from './readTemplate';

const word = z.preprocess(
	(value) => (value === undefined || value === null ? '' : String(value)),
	z.string(),
);
const choiceValues = z.object({
	values: z.array(z.object({ id: word, title: word, description: word })).default([]),
});
const optionValues = z.object({ replyTo: word, previewUrl: z.boolean().default(false) });

function text(context: IExecuteFunctions, name: string, item: number): string {
	return word.parse(context.getNodeParameter(name, item, '')).trim();
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
export async function contentOf(context: IExecuteFunctions, item: number): Promise<DeliveryContent> {
	const type = context.getNodeParameter('messageType', item, 'text');
	if (type === 'template') return { type: 'template', template: templateOf(context, item) };
	if (type === 'media') return await mediaContent(context, item);
	const { replyTo, previewUrl } = optionValues.parse(context.getNodeParameter('options', item, {}));
	return type === 'interactive'
		? interactiveContent(context, item, replyTo)
		: { type: 'text', replyTo, previewUrl };
}
