import { loadPlainWebhook } from '../load/plainWebhook.mts';
import { loadReplyCalls } from '../load/replyCalls.mts';
import type { Figure } from './figures.mts';

const pace = { perSecond: 100, seconds: 10 };

/** 100 calls of Creatio a second for 10 seconds about 100 replies, beside n8n's own Webhook node with nothing behind it. */
export async function measureReplyCalls(): Promise<Figure[]> {
	const ours = await loadReplyCalls({ ...pace, replies: 100, body: 'ids' });
	const plain = await loadPlainWebhook(pace);
	const { replies, once, twice, never, allThereAfter } = ours;
	console.log(`Of ${replies} replies ${once} were on a phone once, ${twice} more than once, ${never} not at all; the last after ${allThereAfter} s.`);
	return [
		figure(`Creatio Reply Trigger at 100 calls/s: ${answered(ours)}`, ours),
		figure(`  beside: plain n8n Webhook at 100 calls/s: ${answered(plain)}`, plain),
	];
}

interface Measured {
	calls: number;
	firstTries: Record<string, number>;
	p50: number;
	p95: number;
}

const answered = ({ calls, firstTries }: Measured): string => `${firstTries['200'] ?? 0} of ${calls} answered within 5 s`;
const figure = (what: string, { calls, p50, p95 }: Measured): Figure => ({ what, count: calls, medianMs: p50, p95Ms: p95 });
