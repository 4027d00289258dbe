import { downloadMedia, type MediaOutcome, type MediaTools, type WantedMedia } from './download';

export interface TimeLimit {
	/** For all files together. */
	milliseconds: number;
	sleep: (milliseconds: number) => Promise<unknown>;
}

/** Files at the same moment: enough to be quick, few enough to keep memory low. */
const AT_ONCE = 4;

const TOO_SLOW: MediaOutcome = {
	ok: false,
	note: 'The file was not downloaded: the time limit of the trigger was over. Files of customers stay at Meta for 7 days.',
};

/**
 * Downloads the files of a delivery, a few at a time, and stops waiting when the time is over: Meta waits for an answer
 * meanwhile. One outcome per file, in order.
 */
export async function downloadAll(
	wanted: readonly WantedMedia[],
	tools: MediaTools,
	{ milliseconds, sleep }: TimeLimit,
): Promise<MediaOutcome[]> {
	if (wanted.length === 0) return [];
	const outcomes: MediaOutcome[] = wanted.map(() => TOO_SLOW);
	let next = 0;
	let over = false;
	const work = async () => {
		while (!over && next < wanted.length) {
			const index = next++;
			const outcome = await downloadMedia(wanted[index], tools);
			// What comes too late must not change what has been handed out.
			if (!over) outcomes[index] = outcome;
		}
	};
	const workers = Array.from({ length: Math.min(AT_ONCE, wanted.length) }, work);
	await Promise.race([Promise.all(workers), sleep(milliseconds)]);
	over = true;
	return outcomes;
}
