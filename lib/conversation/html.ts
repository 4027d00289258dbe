/** HTML that is safe to put into a page as it is. */
export interface Html {
	readonly html: string;
}

export type HtmlValue = Html | string | number | undefined | false | Html[];

const ESCAPES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

export function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (character) => ESCAPES[character]);
}

/**
 * Template tag: every value that is not itself made by this tag is escaped. Attribute values must be in double quotes.
 * Not called `html`: code formatters rewrite the spaces inside such templates, and those show on the page.
 */
export function markup(strings: TemplateStringsArray, ...values: HtmlValue[]): Html {
	return { html: strings.map((part, index) => part + render(values[index])).join('') };
}

function render(value: HtmlValue): string {
	if (value === undefined || value === false) return '';
	if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
	return Array.isArray(value) ? value.map((part) => part.html).join('') : value.html;
}
