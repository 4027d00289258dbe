/** WhatsApp's own formats, outermost first: *bold*, _italic_, ~strike~, `code`. */
export type Mark = 'bold' | 'italic' | 'strike' | 'code';

const SIGNS: Array<[Mark, string]> = [
	['bold', '*'],
	['italic', '_'],
	['strike', '~'],
	['code', '`'],
];
const MOST_BREAKS = 2;

interface Run {
	text: string;
	marks: ReadonlySet<Mark>;
}

/** Collects text with its formats and line breaks, and writes it the way WhatsApp reads it. */
export class Lines {
	private readonly lines: Run[][] = [[]];
	private owedBreaks = 0;
	private owedPrefix = '';
	private empty = true;

	/** Adds text as it is. White space at the beginning of a line is left out unless `verbatim`. */
	add(text: string, marks: ReadonlySet<Mark>, { verbatim = false, quoted = false } = {}): void {
		let added = text;
		const last = this.lines[this.lines.length - 1].at(-1);
		if (!verbatim && (this.atLineStart || last?.text.endsWith(' '))) added = added.trimStart();
		if (added === '') return;
		this.startLine(quoted);
		this.lines[this.lines.length - 1].push({ text: added, marks });
	}

	/** Whether the next text begins a line. */
	get atLineStart(): boolean {
		return this.empty || this.owedBreaks > 0;
	}

	/** A line break that was asked for: two of them make an empty line. */
	break(): void {
		this.owedBreaks = Math.min(MOST_BREAKS, this.owedBreaks + 1);
	}

	/** What follows stands on a line of its own, after an empty one if `apart`. */
	block(apart: boolean): void {
		this.owedBreaks = Math.max(this.owedBreaks, apart ? 2 : 1);
	}

	/** Goes in front of the next text, e.g. the sign of a list item. */
	prefix(text: string): void {
		this.owedPrefix = text;
	}

	toString(): string {
		return this.lines
			.map((line) => written(line, 0, '', '').trimEnd())
			.join('\n')
			.trim();
	}

	private startLine(quoted: boolean): void {
		const breaks = this.empty ? 0 : this.owedBreaks;
		for (let index = 0; index < breaks; index++) this.lines.push([]);
		const starts = breaks > 0 || this.empty;
		const prefix = `${starts && quoted ? '> ' : ''}${this.owedPrefix}`;
		if (prefix !== '') this.lines[this.lines.length - 1].push({ text: prefix, marks: new Set() });
		this.owedBreaks = 0;
		this.owedPrefix = '';
		this.empty = false;
	}
}

/** The runs with the signs of `depth` and deeper; `before` and `after` are the texts around them. */
function written(runs: Run[], depth: number, before: string, after: string): string {
	if (depth === SIGNS.length) return runs.map(({ text }) => text).join('');
	const [mark, sign] = SIGNS[depth];
	const groups = groupBy(runs, mark);
	const plain = groups.map((group) => group.runs.map(({ text }) => text).join(''));
	let result = '';
	groups.forEach((group, index) => {
		const previous = before + plain.slice(0, index).join('');
		const next = plain.slice(index + 1).join('') + after;
		const inner = written(group.runs, depth + 1, previous, next);
		result += group.marked ? wrap(inner, sign, previous, next) : inner;
	});
	return result;
}

function groupBy(runs: Run[], mark: Mark): Array<{ marked: boolean; runs: Run[] }> {
	const groups: Array<{ marked: boolean; runs: Run[] }> = [];
	for (const run of runs) {
		// Inside code WhatsApp shows the other signs as they are.
		const marked = run.marks.has(mark) && (mark === 'code' || !run.marks.has('code'));
		const last = groups[groups.length - 1];
		if (last?.marked === marked) last.runs.push(run);
		else groups.push({ marked, runs: [run] });
	}
	return groups;
}

/** Signs work only when they touch the text inside, and no letter or digit outside. */
function wrap(inner: string, sign: string, before: string, after: string): string {
	const text = inner.trim();
	const leading = inner.slice(0, inner.length - inner.trimStart().length);
	const trailing = inner.slice(inner.trimEnd().length);
	const outside = `${leading === '' ? (before.at(-1) ?? '') : ''}${trailing === '' ? (after.at(0) ?? '') : ''}`;
	if (!/[\p{L}\p{N}\p{S}]/u.test(text) || text.includes(sign) || /[\p{L}\p{N}]/u.test(outside)) return inner;
	return `${leading}${sign}${text}${sign}${trailing}`;
}
