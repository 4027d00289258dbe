import { setTimeout as delay } from 'node:timers/promises';

/** One call and what came of it. Times are milliseconds. */
export interface Answered {
	/** Every status of the tries, oldest first; 0 stands for no answer in time. */
	statuses: number[];
	/** Of the first try. */
	firstMs: number;
}

export interface CallRules {
	url: string;
	headers: Record<string, string>;
	timeoutMs: number;
	/** Further tries after a status of 400 or more, or no answer. */
	retries: number;
	retryDelayMs: number;
}

async function once(body: string, rules: CallRules): Promise<number> {
	try {
		const answer = await fetch(rules.url, { method: 'POST', body, headers: rules.headers, signal: AbortSignal.timeout(rules.timeoutMs) });
		await answer.arrayBuffer();
		return answer.status;
	} catch {
		// No connection and no answer in time are the same to the caller: it tries again.
		return 0;
	}
}

async function call(body: string, rules: CallRules): Promise<Answered> {
	const statuses: number[] = [];
	let firstMs = 0;
	for (let attempt = 0; attempt <= rules.retries; attempt++) {
		if (attempt > 0) await delay(rules.retryDelayMs);
		const start = performance.now();
		statuses.push(await once(body, rules));
		if (attempt === 0) firstMs = performance.now() - start;
		const last = statuses.at(-1) ?? 0;
		if (last > 0 && last < 400) break;
	}
	return { statuses, firstMs };
}

/** Sends the bodies at an even pace, whether or not earlier ones were answered, and waits for every answer. */
export async function callAtPace(bodies: string[], perSecond: number, rules: CallRules): Promise<Answered[]> {
	const start = performance.now();
	const running: Array<Promise<Answered>> = [];
	for (const [index, body] of bodies.entries()) {
		const due = start + (index * 1000) / perSecond;
		if (due > performance.now()) await delay(due - performance.now());
		running.push(call(body, rules));
	}
	return await Promise.all(running);
}

export function percentile(values: number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}
