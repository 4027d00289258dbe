import fc from 'fast-check';

import type { ParsedRow } from '../../../lib/conversation/logRow';
import { caseId, Log, sessionId } from './log.mts';

/** One step of a generated history. Numbers choose among what has happened so far. */
interface Step {
	what: (typeof STEPS)[number];
	/** Milliseconds since the step before. */
	gap: number;
	/** How far the row's own time lies from the moment it is appended: late deliveries and clocks that differ. */
	shift: number;
	pick: number;
	flag: boolean;
}

const STEPS = [
	'text',
	'text',
	'text',
	'quiet',
	'echo',
	'intent',
	'intent',
	'notice',
	'repIntent',
	'sent',
	'sent',
	'status',
	'statusOfIntent',
	'dropped',
	'failed',
	'held',
	'handoff',
	'case',
	'mirrored',
	'closed',
	'caseClosed',
	'duplicate',
] as const;

const SECOND = 1000;
const HOUR = 3_600_000;

const step: fc.Arbitrary<Step> = fc.record({
	what: fc.constantFrom(...STEPS),
	gap: fc.oneof(
		{ weight: 3, arbitrary: fc.constantFrom(0, 1, SECOND) },
		{ weight: 3, arbitrary: fc.integer({ min: 0, max: HOUR }) },
		{ weight: 1, arbitrary: fc.integer({ min: HOUR, max: 60 * HOUR }) },
	),
	shift: fc.oneof(
		{ weight: 4, arbitrary: fc.constant(0) },
		{ weight: 1, arbitrary: fc.integer({ min: -2 * HOUR, max: 2 * SECOND }) },
	),
	pick: fc.nat({ max: 1000 }),
	flag: fc.boolean(),
});

/** Histories as the nodes and the outside write them: any order of events, also ones that should not happen. */
export const histories: fc.Arbitrary<Log> = fc.array(step, { maxLength: 40 }).map(writeLog);

/** A moment around the history, mostly after it. */
export const moments: fc.Arbitrary<number> = fc.integer({ min: -HOUR, max: 400 * HOUR });

function writeLog(steps: Step[]): Log {
	const log = new Log();
	let time = 0;
	const messages: string[] = [];
	const intents: Array<{ id: string; author: 'ai' | 'rep' | 'system'; answers: string; attempts: number }> =
		[];
	const sent: string[] = [];
	const sessions = () => messages.map((message) => sessionId(message));
	steps.forEach(({ what, gap, shift, pick, flag }, index) => {
		time += gap;
		const at = time + shift;
		const choose = <T,>(from: T[]): T | undefined => (from.length > 0 ? from[pick % from.length] : undefined);
		const session = choose(sessions()) ?? '';
		const intent = choose(intents);
		switch (what) {
			case 'text':
				log.customer(`m${index}`, at);
				messages.push(`m${index}`);
				return;
			case 'quiet':
				log.customer(`q${index}`, at, { type: flag ? 'reaction' : 'system' });
				return;
			case 'echo':
				log.echo(`e${index}`, at);
				return;
			case 'intent': {
				const answers = choose(messages) ?? '';
				const known = intents.find((candidate) => candidate.answers === answers && candidate.author === 'ai');
				const entry = known ?? { id: `i${index}`, author: 'ai' as const, answers, attempts: 0 };
				if (known === undefined) intents.push(entry);
				entry.attempts++;
				const closes = flag && pick % 3 === 0;
				log.intent(entry.id, at, { answers, session: flag ? session : '', attempt: entry.attempts, closes });
				return;
			}
			case 'notice':
			case 'repIntent': {
				const author = what === 'notice' ? 'system' : 'rep';
				intents.push({ id: `i${index}`, author, answers: '', attempts: 1 });
				log.intent(`i${index}`, at, { author, session: flag ? session : '' });
				return;
			}
			case 'sent':
				if (intent === undefined) return;
				sent.push(`out-${intent.id}`);
				log.sent(intent.id, at, { author: intent.author, answers: intent.answers });
				return;
			case 'status':
				log.status(choose(sent) ?? 'unknown', ['sent', 'delivered', 'read', 'failed'][pick % 4], at);
				return;
			case 'statusOfIntent':
				if (intent) log.status(`out-${intent.id}`, flag ? 'sent' : 'failed', at, intent.id);
				return;
			case 'dropped':
				if (intent) log.dropped(intent.id, intent.attempts, at);
				return;
			case 'failed':
				if (intent) log.failed(intent.id, intent.attempts, at, flag);
				return;
			case 'held':
				if (intent) log.held(intent.id, at, flag ? session : '');
				return;
			case 'handoff':
				if (session) log.handOff(session, at, flag ? 'ai' : 'rep');
				return;
			case 'case':
				if (session) log.case(session, at, flag ? [...messages] : []);
				return;
			case 'mirrored':
				if (session && messages.length > 0) log.mirrored(session, at, messages.slice(-1 - (pick % 3)));
				return;
			case 'closed':
				if (session) log.closed(session, at, flag ? 'resolved' : 'manual');
				return;
			case 'caseClosed':
				if (session) log.caseClosed(caseId(session), at);
				return;
			case 'duplicate': {
				const row = choose(log.rows);
				if (row) log.again(row);
			}
		}
	});
	return log;
}

/** The rows with some of them once more, as repeated deliveries append them, all in any order. */
export function redelivered(rows: ParsedRow[]): fc.Arbitrary<ParsedRow[]> {
	const nextId = 1 + Math.max(0, ...rows.map((row) => row.id));
	return fc
		.subarray(rows)
		.map((again) => [...rows, ...again.map((row, index) => ({ ...row, id: nextId + index }))])
		.chain((all) => fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }));
}

/** Rows with anything in them that a table could hold. */
export const anyRows: fc.Arbitrary<unknown[]> = fc.array(
	fc.record(
		{
			id: fc.oneof(fc.nat(), fc.string()),
			conversationKey: fc.constantFrom('1:2', ''),
			eventId: fc.oneof(
				fc.constantFrom('a', 'b', 'c', 'handoff:a', 'case:a', 'closed:a', 'a:2', 'a:sent'),
				fc.string(),
			),
			kind: fc.constantFrom('message', 'status', 'handoff', 'held', 'closed', 'failed', 'note', 'other'),
			author: fc.constantFrom('customer', 'ai', 'rep', 'system'),
			at: fc.oneof(
				fc.date(),
				fc.string(),
				fc.integer(),
				fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
			),
			text: fc.option(fc.string()),
			sessionId: fc.constantFrom('', 'a', 's1', 's2'),
			caseId: fc.constantFrom('', 'c1'),
			data: fc.oneof(
				fc.string(),
				fc.jsonValue(),
				fc.json(),
				fc.record(
					{
						note: fc.constantFrom('intent', 'dropped', 'uncertain', 'mirrored', 'retry', 5),
						intentId: fc.constantFrom('a', 'b', '', 7),
						attempt: fc.oneof(fc.integer(), fc.string()),
						answers: fc.constantFrom('a', 'b', '', null),
						closes: fc.boolean(),
						messageId: fc.constantFrom('a', 'b'),
						status: fc.constantFrom('sent', 'read', 'failed', 'x'),
						callbackId: fc.constantFrom('a', 'b'),
						stage: fc.constantFrom('decided', 'case'),
						handoff: fc.anything(),
						case: fc.anything(),
						mirrored: fc.oneof(fc.array(fc.string()), fc.anything()),
						customer: fc.anything(),
						media: fc.anything(),
						type: fc.constantFrom('text', 'reaction', 'call', 9),
						reason: fc.constantFrom('resolved', 'caseClosed', 'manual'),
					},
					{ requiredKeys: [] },
				),
			),
		},
		{ requiredKeys: ['id', 'conversationKey', 'eventId', 'kind', 'author', 'at', 'data'] },
	),
	{ maxLength: 25 },
);
