import type { HtmlToken } from './htmlTokens';
import type { Mark } from './lines';

export type OpenTag = Extract<HtmlToken, { kind: 'open' }>;

/** Elements that never have an end tag. */
export const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

const BLOCKS = new Set([
	...['address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'div', 'dl', 'dt', 'figure', 'footer', 'form'],
	...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'html', 'li', 'main', 'ol', 'p', 'pre', 'section', 'table', 'tr', 'ul'],
]);
const APART = new Set(['blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'pre', 'table']);
const MARKS: Record<string, Mark> = {
	b: 'bold',
	strong: 'bold',
	h1: 'bold',
	h2: 'bold',
	h3: 'bold',
	h4: 'bold',
	h5: 'bold',
	h6: 'bold',
	th: 'bold',
	i: 'italic',
	em: 'italic',
	cite: 'italic',
	s: 'strike',
	strike: 'strike',
	del: 'strike',
	code: 'code',
	tt: 'code',
	kbd: 'code',
	samp: 'code',
};

export function isBlock(name: string): boolean {
	return BLOCKS.has(name);
}

/** Whether an empty line stands around the element. Mail programs write each line as a paragraph without margins. */
export function standsApart(tag: OpenTag): boolean {
	if (!APART.has(tag.name)) return false;
	if (tag.name !== 'p') return true;
	return !/msonormal|msolistparagraph/i.test(tag.attribute('class')) && !/margin(?:-top|-bottom)?\s*:\s*0/i.test(tag.attribute('style'));
}

/** The formats inside the element, given those around it. */
export function marksOf(tag: OpenTag, around: ReadonlySet<Mark>): ReadonlySet<Mark> {
	const marks = new Set(around);
	if (Object.hasOwn(MARKS, tag.name)) marks.add(MARKS[tag.name]);
	const style = tag.attribute('style');
	if (style !== '') {
		if (/font-weight\s*:\s*(?:bold|bolder|[6-9]00)\b/i.test(style)) marks.add('bold');
		if (/font-weight\s*:\s*(?:normal|lighter|[1-5]00)\b/i.test(style)) marks.delete('bold');
		if (/font-style\s*:\s*(?:italic|oblique)/i.test(style)) marks.add('italic');
		if (/font-style\s*:\s*normal/i.test(style)) marks.delete('italic');
		if (/text-decoration[\w-]*\s*:[^;]*line-through/i.test(style)) marks.add('strike');
	}
	return marks;
}

/** Whether nobody would see the element. */
export function isHidden(tag: OpenTag): boolean {
	return tag.has('hidden') || /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(tag.attribute('style'));
}

/** A colleague named in a message: marked as such by the editor. */
export function isMention(tag: OpenTag): boolean {
	const classes = tag.attribute('class');
	return /(?:^|[\s_-])(?:\w*mention)(?:$|[\s_-])/i.test(classes) || tag.has('data-mention') || tag.has('data-mention-id');
}

/** What a mail program appends under the text: a signature, or the message that is answered. */
export function isAppended(tag: OpenTag): boolean {
	const classes = tag.attribute('class');
	const id = tag.attribute('id').replace(/^x_+/, '');
	return (
		/(?:^|\s)(?:x_)*(?:gmail_quote|gmail_attr|gmail_signature|yahoo_quoted|moz-cite-prefix|moz-signature|moz-forward-container|protonmail_quote|protonmail_signature_block|zmail_extra|tutanota_quote|ms-outlook-mobile-signature)(?:$|\s)/i.test(
			classes,
		) ||
		/^(?:signature|ms-outlook-mobile-signature|mail-editor-reference-message-container|isForwardContent|isReplyContent|yiv\d+signature)$/i.test(id) ||
		tag.attribute('data-smartmail') === 'gmail_signature' ||
		(tag.name === 'blockquote' && (tag.attribute('type') === 'cite' || tag.has('cite')))
	);
}

/** From here on everything is the message that is answered. */
export function beginsHistory(tag: OpenTag): boolean {
	return /^(?:x_)*(?:divRplyFwdMsg|appendonsend|OLK_SRC_BODY_SECTION|stopSpelling)$/i.test(tag.attribute('id'));
}
