import type { Media } from '../../conversation/types';
import type { InboundMessage } from './messageSchema';

/** The file that a message carries, if it does. Its address is left out: it lives for five minutes (whatsapp.md 5). */
export function mediaOf(message: InboundMessage): Media | undefined {
	const media =
		message.image ?? message.audio ?? message.voice ?? message.video ?? message.document ?? message.sticker;
	if (media?.id === undefined) return undefined;
	return {
		id: media.id,
		...(media.mime_type !== undefined && { mimeType: media.mime_type }),
		...(media.filename !== undefined && { fileName: media.filename }),
		...(media.sha256 !== undefined && { sha256: media.sha256 }),
		...((media.voice ?? message.type === 'voice') && { voice: true }),
	};
}
