import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';
import { z } from 'zod/v4';
import type { Delivery, WindowPolicy } from '../../lib/whatsapp/delivery/types';
import { parseConversation, type SendableConversation } from '../../lib/whatsapp/delivery/conversationInput';
import { contentOf } from './readContent';

const AUTHORS = z.enum(['ai', 'rep', 'system']);

/** Reads a text parameter; expressions may give numbers or nothing. */
export function textParameter(context: IExecuteFunctions, name: string, item: number): string {
	const value = context.getNodeParameter(name, item, '');
	return value === null || value === undefined ? '' : String(value);
}

/** Reads the conversation that a WhatsApp Conversation node gave. */
export function conversationParameter(context: IExecuteFunctions, item: number): SendableConversation {
	const conversation = parseConversation(context.getNodeParameter('conversation', item, ''));
	if (conversation !== undefined) return conversation;
	throw new NodeOperationError(context.getNode(), 'The field "Conversation" holds no conversation', {
		itemIndex: item,
		description:
			'It needs the field "conversation" that a WhatsApp Conversation node gives, with key, customer and window.',
	});
}

function policyOf(context: IExecuteFunctions, item: number): WindowPolicy {
	const text = (name: string) => textParameter(context, name, item).trim();
	switch (context.getNodeParameter('windowPolicy', item, 'hold')) {
		case 'refuse':
			return { kind: 'refuse' };
		case 'template': {
			const name = text('replyTemplateName');
			if (name === '') {
				throw new NodeOperationError(context.getNode(), 'The field "Reply Template Name" is empty', {
					itemIndex: item,
					description:
						'Enter the name of an approved template with one placeholder, or choose another policy.',
				});
			}
			return {
				kind: 'template',
				template: { name, language: text('replyTemplateLanguage') || 'en_US' },
				parameterName: text('replyTemplateParameter'),
			};
		}
		default: {
			const name = text('reopenTemplateName');
			const language = text('reopenTemplateLanguage') || 'en_US';
			return name === ''
				? { kind: 'hold' }
				: { kind: 'hold', reopenTemplate: { name, language, bodyParameters: [] } };
		}
	}
}

/** A table row cannot keep a file: it waits for the window only when the workflow can get it once more. */
function policyFor(context: IExecuteFunctions, item: number, type: Delivery['content']['type']): WindowPolicy {
	if (type === 'template') return { kind: 'refuse' };
	if (type !== 'media') return policyOf(context, item);
	if (context.getNodeParameter('mediaCanWait', item, false) !== true) return { kind: 'refuse' };
	const policy = policyOf(context, item);
	// No template has room for a file.
	return policy.kind === 'template' ? { kind: 'hold' } : policy;
}

/** Reads all that one message needs. Throws for parameters that cannot be right. */
export async function readDelivery(
	context: IExecuteFunctions,
	item: number,
	defaultPhoneNumberId: string,
): Promise<Delivery> {
	const node = context.getNode();
	const conversation = conversationParameter(context, item);
	const author = AUTHORS.safeParse(context.getNodeParameter('author', item, ''));
	if (!author.success) {
		throw new NodeOperationError(node, 'The field "Author" must be ai, rep or system', {
			itemIndex: item,
			description: 'Choose who speaks, or let the field "message" of the item before say it.',
		});
	}
	const intentId = textParameter(context, 'intentId', item).trim();
	if (intentId === '') {
		throw new NodeOperationError(node, 'The field "Intent ID" is empty', {
			itemIndex: item,
			description:
				'Store an intent first and let a WhatsApp Conversation node check it with "Check Before Sending". Without it a message could go out twice.',
		});
	}
	const content = await contentOf(context, item);
	const text = textParameter(context, 'text', item);
	if (content.type !== 'template' && content.type !== 'media' && text.trim() === '') {
		throw new NodeOperationError(node, 'The field "Text" is empty', {
			itemIndex: item,
			description: 'WhatsApp does not accept an empty message. Enter a text.',
		});
	}
	const attempt = Number(context.getNodeParameter('attempt', item, 1));
	return {
		outgoing: {
			conversationKey: conversation.key,
			intentId,
			author: author.data,
			text: text.trim() === '' && content.type === 'template' ? `[Template: ${content.template.name}]` : text,
			answers: textParameter(context, 'answers', item),
			attempt: Number.isInteger(attempt) && attempt > 0 ? attempt : 1,
			sessionId: conversation.session?.id ?? '',
			caseId: conversation.case?.id ?? '',
		},
		customer: conversation.customer,
		phoneNumberId: conversation.phoneNumberId ?? defaultPhoneNumberId,
		closesAt: conversation.window?.closesAt,
		content,
		policy: policyFor(context, item, content.type),
		heldReplies: conversation.heldReplies?.length ?? 0,
	};
}
