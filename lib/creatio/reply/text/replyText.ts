import { withoutAppended } from './appended';
import { decodeEntities, hasEntities } from './entities';
import { htmlText } from './htmlText';
import { markdownText } from './markdownText';

/** Longer than any reply; what is beyond is quoted history. */
const LONGEST = 200_000;
const TAG =
	/<(?:!--|\/?(?:a|b|blockquote|body|br|code|del|div|em|font|h[1-6]|head|hr|html|i|img|li|meta|o:p|ol|p|pre|s|span|strike|strong|style|sub|sup|table|tbody|td|th|tr|u|ul)(?:\s[^<>]*)?\/?>)/i;

/**
 * What a rep wrote in Creatio, plain or rich, as WhatsApp text: formats in WhatsApp's signs, without mentions, signature and
 * quoted history. Empty when nothing of the rep's own is left.
 */
export function replyText(written: string, { mail = false }: { mail?: boolean } = {}): string {
	const text = written.slice(0, LONGEST);
	const converted = TAG.test(text) ? htmlText(text) : markdownText(hasEntities(text) ? decodeEntities(text) : text);
	return withoutAppended(converted.replace(/\u00a0/g, ' '), { mail });
}
