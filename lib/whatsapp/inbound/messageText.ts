import { meaningOfCode } from '../errorCodes';
import { buttonText, interactiveText, reactionText } from './answerText';
import { contactsText, documentText, locationText, mediaText, orderText } from './contentText';
import { messageSchema, type InboundMessage } from './messageSchema';

type TextOf = (message: InboundMessage) => string;

const UNSUPPORTED_LABELS: Record<string, string> = {
	poll: 'a poll',
	edit: 'an edited message',
	button: 'a button',
};

function unsupportedText(message: InboundMessage): string {
	const kind = message.unsupported?.type;
	if (kind !== undefined) {
		const label = Object.hasOwn(UNSUPPORTED_LABELS, kind) ? UNSUPPORTED_LABELS[kind] : kind;
		return `[Sent ${label}, which WhatsApp does not pass on to businesses]`;
	}
	const code = message.errors?.[0]?.code;
	return code === undefined || code === 131051
		? '[Sent something that WhatsApp does not pass on to businesses]'
		: `[${meaningOfCode(code).meaning}]`;
}

function systemText({ system }: InboundMessage): string {
	if (system?.body) return `[${system.body}]`;
	switch (system?.type) {
		case 'user_changed_number':
		case 'user_changed_user_id':
			return '[Changed their phone number]';
		case 'customer_identity_changed':
			return '[Their WhatsApp security code changed]';
		default:
			return `[Notice from WhatsApp${system?.type ? `: ${system.type}` : ''}]`;
	}
}

/** An edit carries a whole message, which may itself be of any type but not another edit. */
function editText({ edit }: InboundMessage): string {
	const inner = messageSchema.safeParse(edit?.message);
	if (!inner.success || inner.data.type === undefined || inner.data.type === 'edit')
		return '[Edited a message]';
	return `[Edited a message] ${readableText(inner.data)}`;
}

const voiceNote: TextOf = (message) => mediaText('Voice note', message.audio ?? message.voice);

const TEXT_BY_TYPE: Record<string, TextOf> = {
	text: (message) => message.text?.body ?? '[Empty message]',
	image: (message) => mediaText('Image', message.image),
	audio: (message) => (message.audio?.voice ? voiceNote(message) : mediaText('Audio', message.audio)),
	voice: voiceNote,
	video: (message) => mediaText('Video', message.video),
	document: (message) => documentText(message.document),
	sticker: (message) =>
		mediaText(message.sticker?.animated ? 'Animated sticker' : 'Sticker', message.sticker),
	location: (message) => locationText(message.location),
	contacts: (message) => contactsText(message.contacts),
	interactive: (message) => interactiveText(message.interactive),
	button: (message) => buttonText(message.button),
	reaction: (message) => reactionText(message.reaction),
	order: (message) => orderText(message.order),
	system: systemText,
	unsupported: unsupportedText,
	unknown: unsupportedText,
	edit: editText,
	revoke: () => '[Deleted a message]',
	call: () => '[Called the business]',
	request_welcome: () => '[Opened the chat]',
	media_placeholder: () => '[File from before this number was connected]',
	ephemeral: () => '[Disappearing message]',
};

/**
 * What a person reads for a message of any type, never empty (whatsapp.md 1.5). A type that nobody knows yet shows
 * its name; a fault that came with a known type is told after it.
 */
export function readableText(message: InboundMessage): string {
	const { type } = message;
	const textOf = type !== undefined && Object.hasOwn(TEXT_BY_TYPE, type) ? TEXT_BY_TYPE[type] : undefined;
	const text = textOf ? textOf(message) : (message.text?.body ?? `[Message of type ${type ?? 'unknown'}]`);
	const fault = message.errors?.[0]?.code;
	const toldAlready = textOf === unsupportedText || fault === undefined;
	return toldAlready ? text : `${text} [${meaningOfCode(fault).meaning}]`;
}
