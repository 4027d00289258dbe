/** The named character references that mail and rich-text editors write; the rest comes as numbers. */
const NAMED: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u00a0',
	ensp: ' ',
	emsp: ' ',
	thinsp: ' ',
	zwnj: '\u200c',
	zwj: '\u200d',
	shy: '',
	ndash: '–',
	mdash: '—',
	hellip: '…',
	bull: '•',
	middot: '·',
	lsquo: '‘',
	rsquo: '’',
	sbquo: '‚',
	ldquo: '“',
	rdquo: '”',
	bdquo: '„',
	laquo: '«',
	raquo: '»',
	lsaquo: '‹',
	rsaquo: '›',
	copy: '©',
	reg: '®',
	trade: '™',
	deg: '°',
	sect: '§',
	para: '¶',
	plusmn: '±',
	times: '×',
	divide: '÷',
	frac12: '½',
	frac14: '¼',
	frac34: '¾',
	sup2: '²',
	sup3: '³',
	micro: 'µ',
	euro: '€',
	pound: '£',
	yen: '¥',
	cent: '¢',
	larr: '←',
	rarr: '→',
	check: '✓',
	iexcl: '¡',
	iquest: '¿',
	szlig: 'ß',
	AElig: 'Æ',
	aelig: 'æ',
	OElig: 'Œ',
	oelig: 'œ',
	Oslash: 'Ø',
	oslash: 'ø',
	ETH: 'Ð',
	eth: 'ð',
	THORN: 'Þ',
	thorn: 'þ',
};
const ACCENTS: Record<string, string> = {
	grave: '\u0300',
	acute: '\u0301',
	circ: '\u0302',
	tilde: '\u0303',
	uml: '\u0308',
	ring: '\u030a',
	cedil: '\u0327',
	caron: '\u030c',
};
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}\d{0,2}));/g;

/** Replaces HTML character references by what they stand for; unknown ones stay as written. */
export function decodeEntities(text: string): string {
	return text.replace(REFERENCE, (written: string, decimal?: string, hex?: string, name?: string) => {
		if (name !== undefined) return named(name) ?? written;
		const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
		return isCharacter(code) ? String.fromCodePoint(code) : '';
	});
}

/** Whether the text has references that nobody writes in plain text. */
export function hasEntities(text: string): boolean {
	return /&(?:nbsp|amp|lt|gt|quot|apos|hellip|[lr]squo|[lr]dquo|#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z](?:acute|grave|circ|uml|tilde|ring|cedil));/.test(text);
}

function named(name: string): string | undefined {
	if (Object.hasOwn(NAMED, name)) return NAMED[name];
	const accent = /^([a-zA-Z])([a-z]+)$/.exec(name);
	if (accent === null || !Object.hasOwn(ACCENTS, accent[2])) return undefined;
	return `${accent[1]}${ACCENTS[accent[2]]}`.normalize('NFC');
}

function isCharacter(code: number): boolean {
	const control = code < 32 && code !== 9 && code !== 10 && code !== 13;
	return !control && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
}
