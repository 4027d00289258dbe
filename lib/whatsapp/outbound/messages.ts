import type { Address } from './address';
import type { InteractiveContent } from './interactive';

/** Body of a call to `/{phone number id}/messages` (whatsapp.md 2). */
export type MessageBody = Record<string, unknown>;

/** What every kind of message may carry. */
export interface Envelope {
	address: Address;
	/** Comes back in each status (whatsapp.md 2). */
	callbackData?: string;
	/** Message that this one quotes. */
	replyTo?: string;
}

/** A template with its values; named values need the name that the template gives them (whatsapp.md 2.1). */
export interface TemplateContent {
	name: string;
	/** Meta's code such as `en_US`. */
	language: string;
	bodyParameters: ReadonlyArray<{ name?: string; text: string }>;
}

function message({ address, callbackData, replyTo }: Envelope, type: string, content: unknown): MessageBody {
	return {
		messaging_product: 'whatsapp',
		recipient_type: 'individual',
		...address,
		type,
		[type]: content,
		...(replyTo !== undefined && replyTo !== '' && { context: { message_id: replyTo } }),
		...(callbackData !== undefined && { biz_opaque_callback_data: callbackData }),
	};
}

export function textMessage(envelope: Envelope, body: string, previewUrl = false): MessageBody {
	return message(envelope, 'text', { body, preview_url: previewUrl });
}

export function interactiveMessage(envelope: Envelope, content: InteractiveContent): MessageBody {
	return message(envelope, 'interactive', content);
}

/** Values in a template may hold no line breaks, tabs or runs of spaces (code 132018), so they become one space. */
export function templateParameterText(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

export function templateMessage(envelope: Envelope, template: TemplateContent): MessageBody {
	const parameters = template.bodyParameters.map(({ name, text }) => ({
		type: 'text',
		...(name !== undefined && name !== '' && { parameter_name: name }),
		text: templateParameterText(text),
	}));
	return message(envelope, 'template', {
		name: template.name,
		language: { code: template.language },
		...(parameters.length > 0 && { components: [{ type: 'body', parameters }] }),
	});
}

/** Marks a message and all before it as read; `typing` shows that an answer is coming, for 25 s (whatsapp.md 2.2). */
export function readMark(messageId: string, typing: boolean): MessageBody {
	return {
		messaging_product: 'whatsapp',
		status: 'read',
		message_id: messageId,
		...(typing && { typing_indicator: { type: 'text' } }),
	};
}
