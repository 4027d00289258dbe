import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** `SANDBOX_DATA` names a folder (the file in it is creatio.json) or a .json file itself. */
export function snapshotPath(data: string | undefined): string | undefined {
	if (!data) return undefined;
	return data.endsWith('.json') ? data : join(data, 'creatio.json');
}

export function readSnapshot(path: string | undefined): unknown {
	if (!path || !existsSync(path)) return undefined;
	return JSON.parse(readFileSync(path, 'utf8'));
}

/** Writes aside first, so that a stop in the middle of writing never leaves half a file. */
export function writeSnapshot(path: string, content: unknown): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(`${path}.new`, JSON.stringify(content));
	renameSync(`${path}.new`, path);
}

/** Saves at most every 200 ms after changes; `flush` saves at once. */
export function snapshotWriter(path: string | undefined, content: () => unknown) {
	let timer: NodeJS.Timeout | undefined;
	const flush = (): void => {
		clearTimeout(timer);
		timer = undefined;
		if (path) writeSnapshot(path, content());
	};
	const changed = (): void => {
		if (path && !timer) timer = setTimeout(flush, 200);
	};
	return { flush, changed };
}
