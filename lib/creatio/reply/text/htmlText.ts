import {
	beginsHistory,
	isAppended,
	isBlock,
	isHidden,
	isMention,
	marksOf,
	standsApart,
	VOID,
	type OpenTag,
} from './elements';
import { htmlTokens, type HtmlToken } from './htmlTokens';
import { Lines, type Mark } from './lines';
import { linkAddress, saysAddress } from './links';

interface Element {
	name: string;
	marks: ReadonlySet<Mark>;
	/** Left out with everything in it. */
	left: boolean;
	verbatim: boolean;
	quoted: boolean;
	apart: boolean;
	list?: { ordered: boolean; next: number; depth: number };
	link?: { address: string; label: string };
}

const ROOT: Element = { name: '', marks: new Set(), left: false, verbatim: false, quoted: false, apart: false };
const BLOCK_TAG = /<(?:p|div|br|li|tr|table|ul|ol|h[1-6]|blockquote|pre|html|body|section)\b/i;

/**
 * Rich text as WhatsApp text: bold, italic, strike and code become WhatsApp's signs, lists become lines, links show their
 * address. Mentions of colleagues, signatures, quoted messages and what nobody sees are left out.
 */
export function htmlText(html: string): string {
	const lines = new Lines();
	const page = new Page(lines, !BLOCK_TAG.test(html));
	for (const token of htmlTokens(html)) {
		if (token.kind === 'open' && beginsHistory(token)) break;
		page.take(token);
	}
	page.end();
	return lines.toString();
}

/** Whether the text mentions a colleague. */
export function mentionsColleague(html: string): boolean {
	return htmlTokens(html).some((token, index, tokens) => {
		if (token.kind !== 'open') return false;
		const next = tokens[index + 1];
		return isMention(token) || (token.name === 'a' && next?.kind === 'text' && isMentionLabel(next.text));
	});
}

function isMentionLabel(label: string): boolean {
	return /^\s*@\S/.test(label) && !/\S@\S/.test(label.trim().slice(1));
}

class Page {
	private readonly open: Element[] = [ROOT];
	private readonly openByName = new Map<string, number>();

	constructor(
		private readonly lines: Lines,
		/** Line breaks of the source are meant, because no tag makes any. */
		private readonly keepsBreaks: boolean,
	) {}

	take(token: HtmlToken): void {
		if (token.kind === 'text') this.text(token.text);
		else if (token.kind === 'open') this.begin(token);
		else this.close(token.name);
	}

	end(): void {
		while (this.open.length > 1) this.pop();
	}

	private get current(): Element {
		return this.open[this.open.length - 1];
	}

	private text(text: string): void {
		const { left, link } = this.current;
		if (left) return;
		if (link) {
			link.label += text;
			return;
		}
		this.write(text);
	}

	private write(text: string): void {
		const { marks, verbatim, quoted } = this.current;
		if (verbatim || this.keepsBreaks) {
			text.split(/\r?\n/).forEach((line, index) => {
				if (index > 0) this.lines.break();
				this.lines.add(visible(verbatim ? line : line.replace(/[ \t]+/g, ' ')), marks, { verbatim, quoted });
			});
			return;
		}
		// Mail programs write an empty line as a paragraph with a space that must not break.
		if (this.lines.atLineStart && text.includes('\u00a0') && text.trim() === '') this.lines.break();
		else this.lines.add(visible(text.replace(/[ \t\r\n\f]+/g, ' ')), marks, { quoted });
	}

	private begin(tag: OpenTag): void {
		const { name } = tag;
		if (VOID.has(name)) {
			this.void(tag);
			return;
		}
		const around = this.current;
		const left = around.left || isHidden(tag) || isMention(tag) || isAppended(tag);
		const element: Element = {
			...around,
			name,
			left,
			marks: name === 'pre' ? ROOT.marks : marksOf(tag, around.marks),
			verbatim: around.verbatim || name === 'pre',
			quoted: around.quoted || name === 'blockquote',
			apart: standsApart(tag),
		};
		if (!left) this.place(element, tag);
		this.open.push(element);
		this.openByName.set(name, (this.openByName.get(name) ?? 0) + 1);
	}

	private place(element: Element, tag: OpenTag): void {
		const { name, list } = element;
		// A list inside a list follows its item at once.
		if (isBlock(name)) this.lines.block(element.apart || (/^[uo]l$/.test(name) && list === undefined));
		if (name === 'ul' || name === 'ol') {
			const start = Number(tag.attribute('start'));
			element.list = { ordered: name === 'ol', next: start > 0 ? start : 1, depth: (list?.depth ?? -1) + 1 };
		} else if (name === 'li') {
			const indent = '  '.repeat(list?.depth ?? 0);
			this.lines.prefix(list?.ordered ? `${indent}${list.next++}. ` : `${indent}- `);
		} else if (name === 'td' || name === 'th') {
			this.lines.add(' ', ROOT.marks);
		} else if (name === 'pre') {
			this.lines.add('```', ROOT.marks);
			this.lines.break();
		} else if (name === 'a' && tag.attribute('href') !== '' && element.link === undefined) {
			element.link = { address: linkAddress(tag.attribute('href')), label: '' };
		} else if (name === 'q') {
			this.lines.add('"', element.marks);
		}
	}

	private void(tag: OpenTag): void {
		const { left, link } = this.current;
		if (left) return;
		if (tag.name === 'br') {
			if (link) link.label += ' ';
			else this.lines.break();
		} else if (tag.name === 'hr') {
			this.lines.block(true);
		} else if (tag.name === 'img' && /\p{Extended_Pictographic}/u.test(tag.attribute('alt'))) {
			this.text(tag.attribute('alt'));
		}
	}

	private close(name: string): void {
		if (!this.openByName.get(name)) {
			// A stray </p> or </br> breaks the line in browsers too.
			if ((name === 'p' || name === 'br') && !this.current.left) this.lines.break();
			return;
		}
		while (this.current.name !== name) this.pop();
		this.pop();
	}

	private pop(): void {
		const element = this.current;
		const around = this.open[this.open.length - 2];
		if (element.link && element.link !== around.link && !element.left) this.writeLink(element);
		this.open.pop();
		this.openByName.set(element.name, (this.openByName.get(element.name) ?? 1) - 1);
		if (element.left) return;
		if (element.name === 'pre') {
			this.lines.block(false);
			this.lines.add('```', ROOT.marks);
		}
		if (element.name === 'q') this.lines.add('"', element.marks);
		const endsList = element.list !== undefined && element.list !== around.list && around.list === undefined;
		if (isBlock(element.name)) this.lines.block(element.apart || endsList);
	}

	private writeLink(element: Element): void {
		const { address, label } = element.link ?? { address: '', label: '' };
		element.link = undefined;
		if (isMentionLabel(label)) return;
		this.write(label);
		if (address !== '' && label.trim() !== '' && !saysAddress(label, address)) this.lines.add(` (${address})`, ROOT.marks);
	}
}

/** Without characters that take no room; a non-breaking space is a space to a phone. */
function visible(text: string): string {
	return text.replace(/[\u200b\u200e\u200f\u2060\ufeff\u00ad]/g, '').replace(/\u00a0/g, ' ');
}
