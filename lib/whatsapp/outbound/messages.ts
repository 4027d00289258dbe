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
	bodyParameters: readonly TemplateParameter[];
	header?: TemplateHeader;
	buttons?: readonly TemplateButton[];
}

export interface TemplateParameter {
	name?: string;
	text: string;
}

export type TemplateHeader =
	| { type: 'text'; parameters: readonly TemplateParameter[] }
	| { type: 'image' | 'video' | 'document'; link?: string; id?: string };

/** `index` is counted from 0 over all buttons of the template. */
export interface TemplateButton {
	index: number;
	type: 'url' | 'copy_code' | 'payload';
	value: string;
}

/** A message of any type in the form that Meta wants. */
export function message({ address, callbackData, replyTo }: Envelope, type: string, content: unknown): MessageBody {
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

function textParameter({ name, text }: TemplateParameter): object {
	return {
		type: 'text',
		...(name !== undefined && name !== '' && { parameter_name: name }),
		text: templateParameterText(text),
	};
}

function headerComponent(header: TemplateHeader): object {
	if (header.type === 'text') return { type: 'header', parameters: header.parameters.map(textParameter) };
	const { type, link, id } = header;
	return { type: 'header', parameters: [{ type, [type]: link === undefined ? { id } : { link } }] };
}

function buttonComponent({ index, type, value }: TemplateButton): object {
	const parameter = {
		url: { type: 'text', text: value },
		copy_code: { type: 'coupon_code', coupon_code: value },
		payload: { type: 'payload', payload: value },
	}[type];
	const subType = type === 'payload' ? 'quick_reply' : type;
	return { type: 'button', sub_type: subType, index: String(index), parameters: [parameter] };
}

export function templateMessage(envelope: Envelope, template: TemplateContent): MessageBody {
	const { name, language, bodyParameters, header, buttons = [] } = template;
	const components = [
		...(header ? [headerComponent(header)] : []),
		...(bodyParameters.length > 0 ? [{ type: 'body', parameters: bodyParameters.map(textParameter) }] : []),
		...buttons.map(buttonComponent),
	];
	return message(envelope, 'template', {
		name,
		language: { code: language },
		...(components.length > 0 && { components }),
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
