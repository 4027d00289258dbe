import { fitsAsCaption, mediaLabel, mediaMessage } from '../outbound/media';
import { templateMessage, textMessage, type Envelope, type MessageBody } from '../outbound/messages';
import { splitText } from '../outbound/splitText';
import type { ReachableContent } from './upload';

/** One call to Meta. */
export interface Piece {
	type: string;
	text: string;
	body: MessageBody;
}

function textPieces(whole: string, envelope: Envelope, previewUrl?: boolean): Piece[] {
	return splitText(whole).map((text, index) => ({
		type: 'text',
		text,
		// Only the first part quotes the message that is answered.
		body: textMessage({ ...envelope, ...(index > 0 && { replyTo: undefined }) }, text, previewUrl),
	}));
}

/** A file with its text under it, or after it where Meta takes none or not so much. */
function mediaPieces(
	{ kind, source, fileName, replyTo }: Extract<ReachableContent, { type: 'media' }>,
	text: string,
	envelope: Envelope,
): Piece[] {
	const caption = fitsAsCaption(kind, text) ? text : '';
	const file: Piece = {
		type: kind,
		text: [mediaLabel(kind, fileName), caption].filter((part) => part !== '').join(' '),
		body: mediaMessage({ ...envelope, replyTo }, kind, source, { caption, fileName }),
	};
	return caption === '' ? [file, ...textPieces(text, envelope)] : [file];
}

/** The calls that make up one message: a long text takes several, in order. */
export function piecesOf(content: ReachableContent, outgoingText: string, envelope: Envelope): Piece[] {
	switch (content.type) {
		case 'template':
			return [{ type: 'template', text: outgoingText, body: templateMessage(envelope, content.template) }];
		case 'interactive': {
			const body = content.build({ ...envelope, replyTo: content.replyTo });
			return [{ type: String(body.type), text: outgoingText, body }];
		}
		case 'media':
			return mediaPieces(content, outgoingText.trim(), envelope);
		case 'text':
			return textPieces(content.text ?? outgoingText, { ...envelope, replyTo: content.replyTo }, content.previewUrl);
	}
}
