import type { Media } from '../../conversation/types';

const EXTENSIONS: Record<string, string> = {
	'application/pdf': 'pdf',
	'audio/aac': 'aac',
	'audio/amr': 'amr',
	'audio/mp4': 'm4a',
	'audio/mpeg': 'mp3',
	'audio/ogg': 'ogg',
	'image/jpeg': 'jpg',
	'image/png': 'png',
	'image/webp': 'webp',
	'text/plain': 'txt',
	'video/3gpp': '3gp',
	'video/mp4': 'mp4',
};

/** A MIME type without its parameters: `audio/ogg; codecs=opus` is `audio/ogg` (whatsapp.md 5). */
export function bareMimeType(mimeType: string): string {
	return mimeType.split(';')[0].trim().toLowerCase();
}

/** Control characters, marks that turn the direction of writing, and characters that mean something in a path. */
const NOT_IN_NAMES = /[\p{Cc}"*/:<>?\\|\u202a-\u202e\u2066-\u2069]+/gu;

/** A name for a file: the sender's own without what could lead out of a folder, or one made of type and id. */
export function fileNameOf(media: Media, type: string, mimeType: string): string {
	const given = (media.fileName ?? '').replace(NOT_IN_NAMES, '_').replace(/^\.+/, '').trim().slice(-200);
	if (given !== '') return given;
	const extension = EXTENSIONS[bareMimeType(mimeType)];
	return `${type}-${media.id.replace(/\W/g, '')}${extension ? `.${extension}` : ''}`;
}
