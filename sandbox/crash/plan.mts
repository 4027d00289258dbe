/** What the customers do during a crash run. The same seed makes the same plan. */

export interface Step {
	/** Milliseconds after the run's start. */
	at: number;
	customer: number;
	/** Undefined: the last webhook is delivered again, `copies` times at the same moment. */
	text?: string;
	copies?: number;
}

export interface Plan {
	steps: Step[];
	/** Whether the customer of that number asks for a person. */
	asksForPerson: boolean[];
}

/** Numbers from 0 to 1 that only depend on the seed (mulberry32). */
export function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

const questions = ['What are your opening hours?', 'How do I return something?', 'How can I pay?', 'Do you deliver on Saturdays?', 'Is there a size chart?'];
const requests = ['I need to speak with a person, order', 'Can I talk to a human please, order', 'Please connect me to an agent, order'];

/** Every text ends in a number of its own, so that it can be found again wherever it went. */
export function makePlan(options: { conversations: number; spanMs: number; seed: number }): Plan {
	const random = randomFrom(options.seed);
	const between = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
	const steps: Step[] = [];
	const asksForPerson: boolean[] = [];
	for (let customer = 0; customer < options.conversations; customer += 1) {
		let at = between(0, options.spanMs);
		let said = 0;
		const say = (text: string): void => {
			said += 1;
			steps.push({ at, customer, text: `${text} ${10_000 + customer * 10 + said}` });
		};
		const first = between(0, questions.length - 1);
		const ask = (): void => say(`${questions[(first + said) % questions.length] as string} Reference`);
		const kind = customer % 4;
		if (kind === 0) {
			ask();
		} else if (kind === 1) {
			// A burst, some of it at the same moment.
			for (let count = between(2, 4); count > 0; count -= 1) {
				ask();
				at += between(0, 2) * 250;
			}
		} else {
			ask();
			at += between(1_500, 9_000);
		}
		const wantsPerson = kind === 2 || kind === 3;
		asksForPerson.push(wantsPerson);
		if (wantsPerson) {
			say(requests[between(0, requests.length - 1)] as string);
			at += between(200, 8_000);
			if (kind === 3) say('It is the blue one, size');
		}
		if (random() < 0.4) steps.push({ at: at + between(0, 3_000), customer, copies: between(1, 4) });
	}
	return { steps: steps.sort((a, b) => a.at - b.at), asksForPerson };
}
