import { bareMimeType } from '../media/fileName';
import { message, type Envelope, type MessageBody } from './messages';

/** Meta's words for messages that carry a file. */
export type MediaKind = 'audio' | 'document' | 'image' | 'sticker' | 'video';

/** A file from the workflow that Meta does not have yet. */
export interface OutgoingFile {
	bytes: Uint8Array;
	mimeType: string;
	fileName: string;
}

const KILOBYTE = 1024;
const MEGABYTE = 1024 * KILOBYTE;
const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** What Meta takes, by kind, with the largest size in bytes (whatsapp.md 5). */
const ACCEPTED: Record<MediaKind, { types: readonly string[]; maxBytes: number }> = {
	audio: { types: ['audio/aac', 'audio/amr', 'audio/mpeg', 'audio/mp4', 'audio/ogg'], maxBytes: 16 * MEGABYTE },
	document: {
		types: [
			'text/plain',
			'application/pdf',
			'application/msword',
			'application/vnd.ms-excel',
			'application/vnd.ms-powerpoint',
			`${OFFICE}.wordprocessingml.document`,
			`${OFFICE}.spreadsheetml.sheet`,
			`${OFFICE}.presentationml.presentation`,
		],
		maxBytes: 100 * MEGABYTE,
	},
	image: { types: ['image/jpeg', 'image/png'], maxBytes: 5 * MEGABYTE },
	sticker: { types: ['image/webp'], maxBytes: 500 * KILOBYTE },
	video: { types: ['video/mp4', 'video/3gpp'], maxBytes: 16 * MEGABYTE },
};

export const MEDIA_KINDS = Object.keys(ACCEPTED) as MediaKind[];

/** Longest text under a file. */
const MAX_CAPTION = 1024;
const WITH_CAPTION: ReadonlySet<MediaKind> = new Set(['document', 'image', 'video']);

/** The kind that fits a MIME type; a document when none does. */
export function mediaKindOf(mimeType: string): MediaKind {
	const bare = bareMimeType(mimeType);
	return MEDIA_KINDS.find((kind) => ACCEPTED[kind].types.includes(bare)) ?? 'document';
}

function sizeInWords(bytes: number): string {
	return bytes < MEGABYTE ? `${Math.ceil(bytes / KILOBYTE)} kB` : `${(bytes / MEGABYTE).toFixed(1)} MB`;
}

/** Why Meta would refuse a file, in words with what to do; nothing when it would take it. */
export function fileTrouble(kind: MediaKind, { bytes, mimeType, fileName }: OutgoingFile): string | undefined {
	const { types, maxBytes } = ACCEPTED[kind];
	if (!types.includes(bareMimeType(mimeType))) {
		return `WhatsApp does not take ${fileName} (${mimeType || 'unknown type'}) as ${kind}. It takes ${types.join(', ')}.`;
	}
	if (bytes.length === 0) return `${fileName} is empty, and WhatsApp does not take empty files.`;
	if (bytes.length > maxBytes) {
		return `${fileName} has ${sizeInWords(bytes.length)}, and WhatsApp takes up to ${sizeInWords(maxBytes)} as ${kind}. Make it smaller or send a link.`;
	}
	return undefined;
}

/** Whether a text can stand under a file of this kind; otherwise it follows as a message of its own. */
export function fitsAsCaption(kind: MediaKind, text: string): boolean {
	return text !== '' && WITH_CAPTION.has(kind) && text.length <= MAX_CAPTION;
}

export function mediaMessage(
	envelope: Envelope,
	kind: MediaKind,
	source: { id: string } | { link: string },
	{ caption = '', fileName = '' }: { caption?: string; fileName?: string },
): MessageBody {
	return message(envelope, kind, {
		...source,
		...(caption !== '' && { caption }),
		...(fileName !== '' && kind === 'document' && { filename: fileName }),
	});
}

/** How the transcript shows a file. */
export function mediaLabel(kind: MediaKind, fileName: string): string {
	const word = kind.charAt(0).toUpperCase() + kind.slice(1);
	return fileName === '' ? `[${word}]` : `[${word}: ${fileName}]`;
}
