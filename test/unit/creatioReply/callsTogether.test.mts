import { CallsTogether } from '../../../lib/creatio/reply/callsTogether';

/** Time that passes only when the test says so. */
class Time {
	now = 0;
	private readonly waiting: Array<{ at: number; wake: () => void }> = [];

	tools(interval = 500) {
		return { interval, clock: () => new Date(this.now), sleep: async (ms: number) => await new Promise<void>((wake) => this.waiting.push({ at: this.now + ms, wake })) };
	}

	async pass(ms: number): Promise<void> {
		this.now += ms;
		for (const { at, wake } of this.waiting) if (at <= this.now) wake();
		await new Promise((done) => setImmediate(done));
	}
}

let time: Time;
let readings: string[][];
const read = async (calls: string[]): Promise<string[]> => {
	readings.push([...calls]);
	return calls.map((call) => `answer to ${call}`);
};

beforeEach(() => {
	time = new Time();
	readings = [];
});

test('a call that comes alone is read at once and goes on for itself', async () => {
	const together = new CallsTogether<string, string>(time.tools());
	const joined = together.join('node', 'a', read);
	await time.pass(0);
	expect(await joined).toEqual({ answer: 'answer to a', round: ['answer to a'] });
});

test('calls that come soon after are read as one, each with its own answer, and only the first goes on for all', async () => {
	const together = new CallsTogether<string, string>(time.tools());
	const first = together.join('node', 'a', read);
	await time.pass(0);
	await first;
	const later = ['b', 'c', 'b'].map(async (call) => await together.join('node', call, read));
	await time.pass(499);
	expect(readings).toEqual([['a']]);
	await time.pass(1);
	const [b, c, again] = await Promise.all(later);
	expect(readings).toEqual([['a'], ['b', 'c', 'b']]);
	expect(b).toEqual({ answer: 'answer to b', round: ['answer to b', 'answer to c', 'answer to b'] });
	expect([c, again]).toEqual([{ answer: 'answer to c' }, { answer: 'answer to b' }]);
});

test('calls that come while a reading is under way open the next round', async () => {
	const together = new CallsTogether<string, string>(time.tools(0));
	let finish: (answers: string[]) => void = () => undefined;
	const slow = together.join('node', 'a', async () => await new Promise<string[]>((done) => (finish = done)));
	await time.pass(0);
	const next = together.join('node', 'b', read);
	await time.pass(0);
	expect(await next).toEqual({ answer: 'answer to b', round: ['answer to b'] });
	finish(['late']);
	expect(await slow).toEqual({ answer: 'late', round: ['late'] });
});

test('what a reading throws, every call of the round gets, and the next round is not concerned', async () => {
	const together = new CallsTogether<string, string>(time.tools());
	const failing = async (): Promise<string[]> => {
		throw new Error('down');
	};
	const calls = ['a', 'b'].map(async (call) => await together.join('node', call, failing));
	const outcomes = Promise.allSettled(calls);
	await time.pass(0);
	expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
	const next = together.join('node', 'c', read);
	await time.pass(500);
	expect((await next).answer).toBe('answer to c');
});

test('calls of different places are never taken together', async () => {
	const together = new CallsTogether<string, string>(time.tools());
	const joined = [together.join('one', 'a', read), together.join('other', 'b', read)];
	await time.pass(0);
	expect((await Promise.all(joined)).map(({ round }) => round?.length)).toEqual([1, 1]);
});

test('a clock that was set back delays a call by no more than the interval', async () => {
	const together = new CallsTogether<string, string>(time.tools());
	time.now = 1_000_000;
	const first = together.join('node', 'a', read);
	await time.pass(0);
	await first;
	time.now = 0;
	const second = together.join('node', 'b', read);
	await time.pass(500);
	expect((await second).answer).toBe('answer to b');
});
