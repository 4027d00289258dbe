import type { TranscriptEntry } from '../../conversation/types';
import { bareMimeType } from '../../whatsapp/media/fileName';

/** Creatio's CaseFile.Name is a text of at most 250 characters. */
const LONGEST_NAME = 150;

/** Programs and scripts: nothing a rep should open from a case. Creatio refuses most of them as well. */
const PROGRAMS =
	/\.(?:apk|app|bat|cmd|com|cpl|dll|exe|gadget|hta|inf|jar|js|jse|lnk|msc|msi|msp|pif|ps1|psm1|reg|scf|scr|sh|vb|vbe|vbs|ws|wsf|wsh)$/i;

const EXTENSIONS: Record<string, string> = {
	'audio/aac': 'aac',
	'audio/amr': 'amr',
	'audio/mp4': 'm4a',
	'audio/mpeg': 'mp3',
	'audio/ogg': 'ogg',
	'application/pdf': 'pdf',
	'image/jpeg': 'jpg',
	'image/png': 'png',
	'image/webp': 'webp',
	'text/plain': 'txt',
	'video/3gpp': '3gp',
	'video/mp4': 'mp4',
};

/** Whether a file of this name is a program. */
export function isProgram(name: string): boolean {
	return PROGRAMS.test(name.trim());
}

/**
 * The name a message's file gets on the case: the customer's own for documents, without path and control characters;
 * otherwise kind and time, e.g. `Voice note 2026-01-31 10-00-05.ogg` in UTC.
 */
export function fileNameOf(entry: TranscriptEntry): string {
	const given = (entry.media?.fileName ?? '')
		.split(/[/\\]/)
		.pop()
		?.replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '')
		.trim();
	if (given && /[^.\s]/.test(given)) return shortened(given);
	const time = new Date(entry.at).toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '-');
	const extension = EXTENSIONS[bareMimeType(entry.media?.mimeType ?? '')];
	return `${kindOf(entry)} ${time}${extension ? `.${extension}` : ''}`;
}

function kindOf({ type, media }: TranscriptEntry): string {
	if (media?.voice) return 'Voice note';
	return type === '' ? 'File' : type[0].toUpperCase() + type.slice(1);
}

/** Shortens the name and keeps its ending, by which computers know what to open it with. */
function shortened(name: string): string {
	const characters = [...name];
	if (characters.length <= LONGEST_NAME) return name;
	const ending = /\.[^.]{1,10}$/.exec(name)?.[0] ?? '';
	return `${characters.slice(0, LONGEST_NAME - ending.length).join('')}${ending}`;
}
