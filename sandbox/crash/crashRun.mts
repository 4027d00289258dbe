import { setTimeout as delay } from 'node:timers/promises';
import { startLoop, type Loop } from '../runner/loop.mts';
import { connectStandIns } from '../runner/wiring.mts';
import { startReadinessGate } from './readinessGate.mts';
import { inSeconds } from './adapt.mts';
import { audit, type Audit, type SaidMessage } from './audit.mts';
import { makePlan, randomFrom } from './plan.mts';

export interface CrashOptions {
	conversations: number;
	kills: number;
	/** The customers begin to write within this time. */
	spanMs: number;
	seed: number;
	/** How long after the last kill everything has to be in order. */
	settleMs: number;
	/** How old something is before the repair picks it up: longer than a restart, Meta's next attempt and the queue of n8n take together. */
	olderThanSeconds: number;
	say?: (line: string) => void;
}

export interface CrashReport extends Audit {
	kills: number;
	/** Seconds from the last start of n8n until nothing was missing. */
	settledAfter: number;
}

/** Customers write, n8n is killed again and again, and at the end everything is looked at. */
export async function crashRun(options: CrashOptions): Promise<CrashReport> {
	// After each start everything that Meta could not deliver comes at once; n8n without a limit runs it all at once, too.
	const loop = await startLoop({ adapt: inSeconds(options.olderThanSeconds), env: { N8N_CONCURRENCY_PRODUCTION_LIMIT: '15' } });
	const gate = await startReadinessGate(loop.ports.n8n);
	try {
		// Meta and Creatio call through the gate, as they would through a reverse proxy.
		await connectStandIns({ ...loop.ports, n8n: gate.port });
		return await run(loop, options);
	} finally {
		await gate.close();
		await loop.stop();
	}
}

async function run(loop: Loop, options: CrashOptions): Promise<CrashReport> {
	const { conversations, spanMs, seed, say = () => undefined } = options;
	await loop.meta.patch('/knobs', {
		// Soon enough for the repair to hear of what went out before it sends anything again.
		retryDelaysMs: [1_000, 2_000, 4_000, 6_000],
		// On a slow machine the queue would fill with repetitions of what is in it already.
		webhookTimeoutMs: 90_000,
		// "sent" is proof enough.
		omitStatuses: ['delivered', 'read'],
		pairLimit: 'off',
	});
	// A model that thinks for a moment, so that n8n also dies in the middle of a thought.
	await loop.model.post('/behaviour', { kind: 'slow', delayMs: 250, count: 1_000_000 });
	const plan = makePlan({ conversations, spanMs, seed });
	const phoneOf = new Map<string, string>();
	for (let index = 0; index < conversations; index += 1) {
		const number = `4477${String(30_000_000 + index)}`;
		const { id } = await loop.meta.post<{ id: string }>('/customers', { id: `c${index}`, name: `Customer ${index}`, waId: number, userId: `GB.3${number}` });
		phoneOf.set(id, number);
	}
	const askedForPerson = new Set([...phoneOf.keys()].filter((_, index) => plan.asksForPerson[index]));
	const said: SaidMessage[] = [];
	const writing = write(loop, plan.steps, said);
	const kills = await killRepeatedly(loop, options);
	await writing;
	say(`${said.length} messages written, n8n killed ${kills} times; waiting for the rest.`);

	const started = Date.now();
	const look = async (): Promise<Audit> => await audit(loop, said, phoneOf, askedForPerson);
	// While n8n is catching up, its own API may be out of breath.
	const lookPatiently = async (): Promise<Audit> => await look().catch((error: Error) => ({ counts: {}, findings: [error.message] }));
	let seen = await lookPatiently();
	while (seen.findings.length > 0 && Date.now() - started < options.settleMs) {
		await delay(4_000);
		seen = await lookPatiently();
		say(`${Math.round((Date.now() - started) / 1000)} s after the last start: ${seen.findings.length} open, e.g. ${seen.findings[0] ?? 'nothing'}`);
	}
	const settledAfter = Math.round((Date.now() - started) / 1000);
	// Whatever still runs may not do anything a second time.
	await delay(2 * options.olderThanSeconds * 1_000);
	return { ...(await look()), kills, settledAfter };
}

async function write(loop: Loop, steps: ReturnType<typeof makePlan>['steps'], said: SaidMessage[]): Promise<void> {
	const started = Date.now();
	for (const { at, customer, text, copies } of steps) {
		await delay(Math.max(0, started + at - Date.now()));
		if (text === undefined) {
			// A copy that meets a dead n8n is lost, like everything that is sent once.
			void loop.meta.post('/repeat', { times: copies, concurrent: true }).catch(() => undefined);
			continue;
		}
		const customerId = `c${customer}`;
		const { messageId } = await loop.meta.post<{ messageId: string }>(`/customers/${customerId}/messages`, { text });
		said.push({ customerId, messageId, text });
	}
}

async function killRepeatedly(loop: Loop, { kills, spanMs, seed, say = () => undefined }: CrashOptions): Promise<number> {
	const random = randomFrom(seed + 1);
	const upMs = Math.max(4_000, spanMs / kills - 9_000);
	for (let kill = 1; kill <= kills; kill += 1) {
		await delay(upMs * (0.6 + 0.8 * random()));
		await loop.n8n.kill();
		const down = Date.now();
		await comeBack(loop, say);
		say(`Kill ${kill} of ${kills}: up again after ${((Date.now() - down) / 1000).toFixed(1)} s.`);
	}
	return kills;
}

/** What Docker or systemd does: a start that fails is tried again. */
async function comeBack(loop: Loop, say: (line: string) => void): Promise<void> {
	for (let start = 1; ; start += 1) {
		try {
			return await loop.restartN8n();
		} catch (error) {
			await loop.n8n.kill();
			if (start >= 3) throw error;
			say(`n8n did not come up (${(error as Error).message}); started again.`);
		}
	}
}

/** The report as text, for people. */
export function describeReport({ counts, kills, settledAfter, findings }: CrashReport): string {
	const lines = Object.entries({ ...counts, 'n8n killed with SIGKILL': kills, 'seconds until nothing was missing': settledAfter });
	return [...lines.map(([what, count]) => `${String(count).padStart(7)}  ${what}`), ...findings.map((finding) => `NOT GOOD: ${finding}`)].join('\n');
}
