import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

export interface RunningProgram {
	readonly name: string;
	readonly pid: number;
	/** Resolves with the exit code, or the signal's name. */
	readonly ended: Promise<number | string>;
	/** Asks the program to end, and insists after ten seconds. */
	stop(): Promise<void>;
	/** Ends it at once, as a power cut would. */
	kill(): Promise<void>;
}

export interface ProgramOptions {
	name: string;
	command: string;
	args: string[];
	env: Record<string, string | undefined>;
	cwd: string;
	logFile: string;
}

/** Starts a program in a process group of its own, so that stopping it stops everything it started and nothing else. */
export function startProgram(options: ProgramOptions): RunningProgram {
	mkdirSync(dirname(options.logFile), { recursive: true });
	const log = createWriteStream(options.logFile, { flags: 'a' });
	const child: ChildProcess = spawn(options.command, options.args, {
		cwd: options.cwd,
		env: options.env as NodeJS.ProcessEnv,
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: true,
	});
	child.stdout?.pipe(log, { end: false });
	child.stderr?.pipe(log, { end: false });
	const ended = new Promise<number | string>((resolve) => {
		child.once('error', (error) => resolve(error.message));
		child.once('exit', (code, signal) => resolve(signal ?? code ?? 0));
	}).finally(() => log.end());
	let over = false;
	// The group outlives this process unless told otherwise, also when this one ends by an exception.
	const killWithParent = (): void => signal('SIGKILL');
	process.once('exit', killWithParent);
	void ended.then(() => {
		over = true;
		process.off('exit', killWithParent);
	});

	const signal = (name: NodeJS.Signals): void => {
		if (over || child.pid === undefined) return;
		try {
			process.kill(-child.pid, name);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
		}
	};
	return {
		name: options.name,
		pid: child.pid ?? 0,
		ended,
		async stop() {
			signal('SIGTERM');
			await Promise.race([ended, delay(10_000, undefined, { ref: false })]);
			signal('SIGKILL');
			await ended;
		},
		async kill() {
			signal('SIGKILL');
			await ended;
		},
	};
}

/** Polls until `probe` answers true; the error names what did not come up and where its log is. */
export async function waitUntil(
	what: string,
	probe: () => Promise<boolean>,
	options: { timeoutMs: number; intervalMs?: number; hint?: string; program?: RunningProgram },
): Promise<void> {
	const deadline = Date.now() + options.timeoutMs;
	let ended: number | string | undefined;
	void options.program?.ended.then((code) => (ended = code));
	for (;;) {
		if (ended !== undefined) throw new Error(`${what} ended with ${ended} instead of starting. ${options.hint ?? ''}`);
		try {
			if (await probe()) return;
		} catch {
			// Not there yet: a refused connection is what waiting is for.
		}
		if (Date.now() > deadline) throw new Error(`${what} did not come up within ${Math.round(options.timeoutMs / 1000)} s. ${options.hint ?? ''}`);
		await delay(options.intervalMs ?? 200);
	}
}
