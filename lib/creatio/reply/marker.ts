export interface MarkedText {
	/** What stands behind the marker. */
	rest: string;
	/** A colon or dash stands between, or the marker itself ends in one: the rest is meant as a message. */
	separated: boolean;
}

/**
 * Reads a text that begins with the marker, whatever the case and the format signs around it. Undefined when it does not
 * begin with it as a word of its own: "WhatsApps" does not begin with "WhatsApp". An empty marker fits every text.
 */
export function afterMarker(text: string, marker: string): MarkedText | undefined {
	const wanted = marker.trim();
	if (wanted === '') return { rest: text.trim(), separated: true };
	const [, signs, written] = /^\s*([*_~]*)([\s\S]*)$/.exec(text) ?? ['', '', text];
	const found = written.slice(0, wanted.length);
	if (found.toLowerCase() !== wanted.toLowerCase()) return undefined;
	const behind = written.slice(wanted.length);
	if (/^[\p{L}\p{N}_]/u.test(behind) && /[\p{L}\p{N}]$/u.test(wanted)) return undefined;

	const [, closing, separator, rest] = /^([*_~]*)\s*([:>|–—,-]*[*_~]*)\s*([\s\S]*)$/.exec(behind) ?? ['', '', '', behind];
	const closed = closing === reversed(signs) || (separator !== '' && separator.endsWith(reversed(signs)));
	return {
		rest: (closed ? rest : `${signs}${closing}${rest}`).trim(),
		separated: /[:>|–—-]/.test(separator) || /[^\p{L}\p{N}\s]$/u.test(wanted),
	};
}

function reversed(signs: string): string {
	return [...signs].reverse().join('');
}
