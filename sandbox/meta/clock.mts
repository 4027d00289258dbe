export type Clock = { now(): number; seconds(): string; iso(): string; shift(ms: number): void; offset(): number };

/** Time that tests can move: the injected source plus a shift that control calls change. */
export function createClock(source: () => number, initialOffset = 0): Clock {
	let offset = initialOffset;
	const now = () => source() + offset;
	return {
		now,
		seconds: () => String(Math.floor(now() / 1000)),
		iso: () => new Date(now()).toISOString(),
		shift: (ms) => {
			offset += ms;
		},
		offset: () => offset,
	};
}

export type Timers = {
	after(ms: number, run: () => void | Promise<void>): void;
	clear(): void;
	/** Clears, and takes no new ones: what is under way when the server closes must not start again. */
	stop(): void;
};

/** Real timers that end with the server, so that a closed stand-in does nothing any more. */
export function createTimers(): Timers {
	const open = new Set<NodeJS.Timeout>();
	let stopped = false;
	const clear = () => {
		for (const timer of open) clearTimeout(timer);
		open.clear();
	};
	return {
		after: (ms, run) => {
			if (stopped) return;
			const timer = setTimeout(() => {
				open.delete(timer);
				void run();
			}, ms);
			open.add(timer);
		},
		clear,
		stop: () => {
			stopped = true;
			clear();
		},
	};
}
