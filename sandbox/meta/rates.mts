import { GraphProblem } from './graphAnswer.mts';
import type { World } from './world.mts';

/**
 * Counts one send against the limits of a number and of a pair (whatsapp.md 2.5).
 * @throws GraphProblem 130429 above the throughput, 131056 above the pair limit
 */
export function takeSend(world: World, phoneNumberId: string, customerId: string): void {
	const { knobs, pairs } = world.state;
	const now = world.clock.now();

	const second = Math.floor(now / 1000);
	const seen = world.journal.throughput;
	const current = seen?.second === second ? seen : { second, count: 0 };
	world.journal.throughput = current;
	if (current.count >= knobs.messagesPerSecond) {
		throw new GraphProblem(400, 130429, '(#130429) Rate limit hit', {
			details: 'Message failed to send because there were too many messages sent from this phone number in a short period of time',
		});
	}

	if (knobs.pairLimit !== 'off') {
		const key = `${phoneNumberId}:${customerId}`;
		const step = knobs.pairSecondsPerMessage * 1000;
		const pair = pairs[key] ?? { paidAt: now, burstStart: now, burstCount: 0 };
		const paid = pair.paidAt <= now;
		const base = Math.max(pair.paidAt, now);
		const inBurst = now - pair.burstStart < step && pair.burstCount < knobs.pairBurst;
		// credit: each message costs six seconds, up to 45 of them in advance. payback: a burst fits into its first six
		// seconds, and nothing more goes out before it is paid.
		const allowed = knobs.pairLimit === 'credit' ? base - now <= step * (knobs.pairBurst - 1) : paid || inBurst;
		if (!allowed) {
			throw new GraphProblem(400, 131056, '(#131056) (Business Account, Consumer Account) pair rate limit hit', {
				details:
					'Message failed to send because there were too many messages sent from this phone number to the same phone number in a short period of time.',
			});
		}
		pairs[key] = {
			paidAt: base + step,
			burstStart: paid ? now : pair.burstStart,
			burstCount: paid ? 1 : pair.burstCount + 1,
		};
	}
	current.count += 1;
}
