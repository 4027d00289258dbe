/**
 * The parser knows only the characters that may stand unescaped in an address. The values come decoded, so their texts
 * are replaced by `'s0'`, `'s1'`, … before parsing; an unbalanced quote stays and is refused by the parser.
 */
export function hideTexts(source: string): { hidden: string; texts: string[] } {
	const texts: string[] = [];
	const hidden = source.replace(/'((?:[^']|'')*)'/g, (_, inner: string) => {
		texts.push(inner.replace(/''/g, "'"));
		return `'s${texts.length - 1}'`;
	});
	return { hidden, texts };
}
