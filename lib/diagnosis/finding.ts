/** One line of the set-up check: what was looked at, how it is, and what to do about it. Never holds a secret. */
export interface Finding {
	check: string;
	ok: boolean;
	/** A sentence. */
	finding: string;
	/** A sentence for whoever has to repair it; empty when there is nothing to do. */
	fix: string;
}

/** Something that is as it should be. */
export function fine(check: string, finding: string): Finding {
	return { check, ok: true, finding: sentence(finding), fix: '' };
}

/** Something to repair. */
export function amiss(check: string, finding: string, fix: string): Finding {
	return { check, ok: false, finding: sentence(finding), fix: sentence(fix) };
}

/** Ends with one full stop, whatever the text came with. */
function sentence(text: string): string {
	const trimmed = text.trim();
	return trimmed === '' || /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** The first sentence apart from the rest. A full stop inside a name like v25.0 ends nothing. */
export function firstAndRest(text: string): [first: string, rest: string] {
	const end = /[.!?]\s+(?=[A-Z])/.exec(text);
	return end ? [text.slice(0, end.index + 1), text.slice(end.index + end[0].length)] : [text, ''];
}

/** Whether a parameter holds an expression that has a value only while the workflow runs. */
export function isExpression(value: string): boolean {
	return value.startsWith('=') || value.includes('{{');
}
