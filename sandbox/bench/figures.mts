import { setTimeout as delay } from 'node:timers/promises';

/** One line of the benchmark. */
export interface Figure {
	what: string;
	count: number;
	medianMs: number;
	p95Ms: number;
}

/** Median and 95th percentile of times in milliseconds. */
export function summary(what: string, times: number[]): Figure {
	const sorted = [...times].sort((a, b) => a - b);
	const at = (share: number): number => Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10;
	return { what, count: sorted.length, medianMs: at(0.5), p95Ms: at(0.95) };
}

/** Milliseconds that an action takes. */
export async function timed(action: () => Promise<unknown>): Promise<number> {
	const started = performance.now();
	await action();
	return performance.now() - started;
}

/** At a steady rate, as customers write: the next one does not wait for the last. */
export async function atRate(perSecond: number, seconds: number, action: (index: number) => Promise<unknown>): Promise<number[]> {
	const runs: Array<Promise<number>> = [];
	for (let index = 0; index < perSecond * seconds; index += 1) {
		runs.push(timed(() => action(index)));
		await delay(1_000 / perSecond);
	}
	return await Promise.all(runs);
}
