/** Deeper than anything Meta sends; deeper data would break whoever writes it as JSON. */
const MAX_DEPTH = 60;

/** Whether data is nested so deeply that it must not be carried on. Walks level by level, never by recursion. */
export function isTooDeep(value: unknown): boolean {
	let level: unknown[] = [value];
	for (let depth = 0; depth <= MAX_DEPTH; depth++) {
		level = level.flatMap((member) =>
			typeof member === 'object' && member !== null ? Object.values(member) : [],
		);
		if (level.length === 0) return false;
	}
	return true;
}
