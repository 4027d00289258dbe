import { setTimeout as delay } from 'node:timers/promises';
import { Desk } from '../runner/desk.mts';
import { startLoop, type Loop } from '../runner/loop.mts';
import { Phone } from '../runner/phone.mts';
import { accounts } from '../runner/settings.mts';
import { webhookPaths } from '../runner/wiring.mts';
import { callAtPace, percentile, type Answered } from './pace.mts';

/** Bounds, so that a slip of the finger starts no flood; everything stays on this machine. */
const MOST_PER_SECOND = 200;
const MOST_SECONDS = 30;
const CUSTOMERS = 5;
/** For the replies to reach the phones. Milliseconds. */
const LONGEST_WAIT = 120_000;

export interface LoadOptions {
	perSecond: number;
	seconds: number;
	/** Different replies among the calls; each is told several times. */
	replies: number;
	/** Whether calls name the record, or only the case. */
	body: 'ids' | 'thin';
	env?: Record<string, string>;
}

export interface LoadResult {
	calls: number;
	/** How many first tries got each status; 0 = no answer within Creatio's 5 seconds. */
	firstTries: Record<string, number>;
	/** Calls that ended with 200, after the retries that Creatio makes. */
	accepted: number;
	tries: number;
	p50: number;
	p95: number;
	slowest: number;
	replies: number;
	/** Replies that the customers have once, several times, never. */
	once: number;
	twice: number;
	never: number;
	/** From the first call until the last reply was on a phone. Seconds. */
	allThereAfter: number;
}

interface Written {
	phone: Phone;
	caseId: string;
	text: string;
	recordId: string;
}

async function openCases(loop: Loop): Promise<Array<{ phone: Phone; caseId: string }>> {
	const desk = new Desk(loop.creatio);
	const cases: Array<{ phone: Phone; caseId: string }> = [];
	for (let index = 0; index < CUSTOMERS; index++) {
		const number = `4477009010${String(index).padStart(2, '0')}`;
		const phone = await Phone.of(loop.meta, `Load${index}`, number);
		await phone.write('I want to talk to a person');
		cases.push({ phone, caseId: (await desk.onlyCaseOf(number, (one) => one.activities.length > 1)).id });
	}
	return cases;
}

async function writeReplies(loop: Loop, count: number): Promise<Written[]> {
	const cases = await openCases(loop);
	await loop.creatio.post('/processes', { url: '' });
	await loop.meta.patch('/knobs', { pairBurst: 1000 });
	const written: Written[] = [];
	for (let index = 0; index < count; index++) {
		const { phone, caseId } = cases[index % cases.length] as (typeof cases)[number];
		const text = `Reply number ${index} to you.`;
		const { id } = await loop.creatio.post<{ id: string }>('/reply', { caseId, text });
		written.push({ phone, caseId, text, recordId: id });
	}
	return written;
}

async function timesOnPhone(written: Written[]): Promise<number[]> {
	const texts = new Map<string, string[]>();
	for (const phone of new Set(written.map((one) => one.phone))) texts.set(phone.customerId, (await phone.received()).map(({ text }) => text));
	return written.map(({ phone, text }) => (texts.get(phone.customerId) ?? []).filter((one) => one === text).length);
}

/** Tells n8n of replies at an even pace, as Creatio would, and looks whether each one reaches its customer once. */
export async function loadReplyCalls(options: LoadOptions): Promise<LoadResult> {
	const { perSecond, seconds, body } = options;
	if (perSecond > MOST_PER_SECOND || seconds > MOST_SECONDS) throw new Error(`At most ${MOST_PER_SECOND} calls a second for ${MOST_SECONDS} seconds.`);
	const loop = await startLoop({ env: options.env });
	try {
		const written = await writeReplies(loop, options.replies);
		const bodies = Array.from({ length: perSecond * seconds }, (_, index) => {
			const { caseId, recordId } = written[index % written.length] as Written;
			return JSON.stringify({ event_type: 'new_activity', caseId, ...(body === 'ids' ? { activityId: recordId } : {}) });
		});
		const start = performance.now();
		const answers = await callAtPace(bodies, perSecond, {
			url: `http://127.0.0.1:${loop.ports.n8n}/webhook/${webhookPaths.creatioReply}`,
			headers: { 'content-type': 'application/json', 'x-reply-secret': accounts.creatio.replySecret },
			timeoutMs: 5_000,
			retries: 5,
			retryDelayMs: 1_000,
		});
		console.log(`Every call was answered or given up after ${Math.round((performance.now() - start) / 1000)} s.`);
		let seen = await timesOnPhone(written);
		while (seen.includes(0) && performance.now() - start < LONGEST_WAIT) {
			await delay(1_000);
			seen = await timesOnPhone(written);
		}
		const allThereAfter = Math.round((performance.now() - start) / 1000);
		// A second copy would come from the executions that are still behind.
		await delay(5_000);
		return resultOf(answers, await timesOnPhone(written), allThereAfter);
	} finally {
		await loop.stop();
	}
}

function resultOf(answers: Answered[], seen: number[], allThereAfter: number): LoadResult {
	const firstTries: Record<string, number> = {};
	for (const { statuses } of answers) firstTries[String(statuses[0])] = (firstTries[String(statuses[0])] ?? 0) + 1;
	const times = answers.map(({ firstMs }) => firstMs);
	return {
		calls: answers.length,
		firstTries,
		accepted: answers.filter(({ statuses }) => statuses.at(-1) === 200).length,
		tries: answers.reduce((sum, { statuses }) => sum + statuses.length, 0),
		p50: percentile(times, 0.5),
		p95: percentile(times, 0.95),
		slowest: Math.round(Math.max(...times)),
		replies: seen.length,
		once: seen.filter((count) => count === 1).length,
		twice: seen.filter((count) => count > 1).length,
		never: seen.filter((count) => count === 0).length,
		allThereAfter,
	};
}
