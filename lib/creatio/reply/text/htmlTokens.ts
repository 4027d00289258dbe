import { decodeEntities } from './entities';

export type HtmlToken =
	| { kind: 'text'; text: string }
	/** `attribute` gives a value by its lower-case name, decoded; empty when absent. */
	| { kind: 'open'; name: string; attribute: (name: string) => string; has: (name: string) => boolean }
	| { kind: 'close'; name: string };

/** Text inside these is never for a reader. */
const RAW = new Set(['script', 'style', 'title', 'noscript', 'template', 'svg']);
const ATTRIBUTE = /([a-z_:][-\w:.]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi;

/**
 * Cuts HTML into tags and texts, as tolerant as a browser: what is not a tag is text, comments and scripts are left out. Reads
 * the input once from left to right, whatever is in it.
 */
export function htmlTokens(html: string): HtmlToken[] {
	const tokens: HtmlToken[] = [];
	const find = finder(html);
	const addText = (start: number, end: number): void => {
		if (end > start) tokens.push({ kind: 'text', text: decodeEntities(html.slice(start, end)) });
	};
	let position = 0;
	let textStart = 0;
	for (;;) {
		const start = find('<', position);
		if (start < 0) break;
		if (html[start + 1] === '!' || html[start + 1] === '?') {
			const comment = html.startsWith('<!--', start);
			const end = find(comment ? '-->' : '>', start + 2);
			addText(textStart, start);
			position = textStart = end < 0 ? html.length : end + (comment ? 3 : 1);
			continue;
		}
		const name = /^<(\/?)([a-z][\w:-]{0,40})/i.exec(html.slice(start, start + 50));
		const end = name === null ? -1 : tagEnd(html, find, start + name[0].length);
		if (name === null || end < 0) {
			position = start + 1;
			continue;
		}
		addText(textStart, start);
		position = textStart = end + 1;
		const tag = name[2].toLowerCase();
		if (name[1] === '/') {
			tokens.push({ kind: 'close', name: tag });
			continue;
		}
		if (RAW.has(tag)) {
			const close = closeOf(html, tag, position);
			position = textStart = close;
			continue;
		}
		tokens.push(openToken(tag, html.slice(start + name[0].length, end)));
	}
	addText(textStart, html.length);
	return tokens;
}

/** indexOf that remembers what is not there any more, so that looking again costs nothing. */
function finder(html: string): (wanted: string, from: number) => number {
	const missing = new Set<string>();
	return (wanted, from) => {
		if (missing.has(wanted)) return -1;
		const found = html.indexOf(wanted, from);
		if (found < 0) missing.add(wanted);
		return found;
	};
}

/** The position of the `>` that ends a tag; one inside quotes does not. */
function tagEnd(html: string, find: (wanted: string, from: number) => number, from: number): number {
	for (let position = from; position < html.length; position++) {
		const character = html[position];
		if (character === '>') return position;
		if (character === '<') return -1;
		if ((character === '"' || character === "'") && html[position - 1] === '=') {
			const closing = find(character, position + 1);
			if (closing >= 0) position = closing;
		}
	}
	return -1;
}

function closeOf(html: string, tag: string, from: number): number {
	const close = new RegExp(`</${tag}\\b[^>]*>`, 'gi');
	close.lastIndex = from;
	return close.exec(html) === null ? html.length : close.lastIndex;
}

function openToken(name: string, written: string): HtmlToken {
	let attributes: Map<string, string> | undefined;
	const read = (): Map<string, string> => {
		attributes ??= new Map(
			[...written.slice(0, 4000).matchAll(ATTRIBUTE)].map((match) => [
				match[1].toLowerCase(),
				decodeEntities(match[2] ?? match[3] ?? match[4] ?? ''),
			]),
		);
		return attributes;
	};
	return { kind: 'open', name, attribute: (wanted) => read().get(wanted) ?? '', has: (wanted) => read().has(wanted) };
}
