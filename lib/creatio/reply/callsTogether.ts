/** Times are milliseconds. */
export interface CallsTogetherTools {
	/** Between two readings for the same place. */
	interval: number;
	sleep: (milliseconds: number) => Promise<unknown>;
	clock: () => Date;
}

interface Round<Call, Answer> {
	calls: Call[];
	answers: Promise<Answer[]>;
}

export interface Joined<Answer> {
	answer: Answer;
	/** The answers of the whole round, for the call that opened it: it goes on for all of them. */
	round?: Answer[];
}

/**
 * Takes calls together that come at nearly the same time, so that a flood of them is a few readings and a few runs. A call
 * that comes alone is read at once. Only work is saved here: losing what it holds loses no more than unanswered calls.
 */
export class CallsTogether<Call, Answer> {
	private readonly open = new Map<string, Round<Call, Answer>>();
	private readonly lastReading = new Map<string, number>();
	private readonly tools: CallsTogetherTools;

	constructor(tools: CallsTogetherTools) {
		this.tools = tools;
	}

	/**
	 * @param place calls of different places are never taken together
	 * @param read answers calls in their order; what it throws, every call of the round gets
	 */
	async join(place: string, call: Call, read: (calls: Call[]) => Promise<Answer[]>): Promise<Joined<Answer>> {
		const round = this.open.get(place);
		if (round !== undefined) {
			const index = round.calls.push(call) - 1;
			return { answer: (await round.answers)[index] };
		}
		const calls = [call];
		const answers = this.readWhenDue(place, calls, read);
		this.open.set(place, { calls, answers });
		const all = await answers;
		return { answer: all[0], round: all };
	}

	private async readWhenDue(place: string, calls: Call[], read: (calls: Call[]) => Promise<Answer[]>): Promise<Answer[]> {
		const { interval, sleep, clock } = this.tools;
		const due = (this.lastReading.get(place) ?? Number.NEGATIVE_INFINITY) + interval;
		// Also a wait of nothing: the round has to be open before it is closed.
		await sleep(Math.min(interval, Math.max(0, due - clock().getTime())));
		this.open.delete(place);
		this.lastReading.set(place, clock().getTime());
		return await read(calls);
	}
}
