import { setTimeout as delay } from 'node:timers/promises';
import { startLoop, type Loop } from '../../sandbox/runner/loop.mts';
import { Phone } from '../../sandbox/runner/phone.mts';
import { scripts, type Branch, type Script } from './scripts.mts';

const atOnce = 5;
let loop: Loop;
const written = new Map<Script, string[]>();
const outcomes = new Map<Script, string>();
let rows: Array<Record<string, unknown>> = [];

beforeAll(async () => {
	loop = await startLoop();
	await playAll(scripts.filter((script) => !script.obey));
	await loop.model.post('/mode', { mode: 'obey' });
	await playAll(scripts.filter((script) => script.obey));
	rows = (await loop.rest.rows(loop.provisioned.tableId)).sort((a, b) => Number(a.id) - Number(b.id));
}, 480_000);
afterAll(async () => {
	await loop?.stop();
});

async function playAll(waiting: readonly Script[]): Promise<void> {
	const queue = [...waiting];
	const player = async () => {
		for (let script = queue.shift(); script; script = queue.shift()) {
			// A conversation that gets stuck is judged by what the log holds.
			await play(script).catch((error: unknown) => outcomes.set(script as Script, error instanceof Error ? error.message : String(error)));
		}
	};
	await Promise.all(Array.from({ length: atOnce }, player));
}

async function play(script: Script): Promise<void> {
	const place = scripts.indexOf(script);
	const phone = await Phone.of(loop.meta, `Script ${place + 1}`, `4477009${String(10_000 + place)}`);
	const messageIds: string[] = [];
	written.set(script, messageIds);
	let answers = 0;
	for (const [text, expected] of script.turns) {
		messageIds.push((await phone.write(text)).messageId);
		if (expected === 'rep') {
			await delay(3_000);
			continue;
		}
		answers += 1;
		await phone.receives(answers, 60_000);
		// The outcome of the send is stored after the phone has it; the next turn starts from there.
		await delay(700);
	}
	const received = await phone.received();
	if (received.length !== answers) outcomes.set(script, `${received.length} messages on the phone instead of ${answers}`);
}

/** Which branch the log says a turn took: what was stored after its message and before the next one of the customer. */
function branchOf(messageIds: readonly string[], turn: number): Branch | 'nothing' {
	const idOf = (messageId: string | undefined) => rows.find((row) => row.eventId === messageId);
	const message = idOf(messageIds[turn]);
	const until = Number(idOf(messageIds[turn + 1])?.id ?? Infinity);
	const since = rows.filter((row) => row.conversationKey === message?.conversationKey && Number(row.id) > Number(message?.id) && Number(row.id) < until);
	const dataOf = (row: Record<string, unknown>) => JSON.parse(String(row.data || '{}')) as { note?: string; stage?: string; closes?: boolean; handoff?: { reason?: string } };
	const handoff = since.find((row) => row.kind === 'handoff' && dataOf(row).stage === 'decided');
	if (handoff) return `handoff:${dataOf(handoff).handoff?.reason}`;
	const intent = since.find((row) => row.kind === 'note' && row.author === 'ai' && dataOf(row).note === 'intent');
	if (intent) return dataOf(intent).closes ? 'resolved' : 'reply';
	const before = rows.filter((row) => row.conversationKey === message?.conversationKey && Number(row.id) < Number(message?.id));
	return before.some((row) => row.kind === 'handoff') ? 'rep' : 'nothing';
}

test('there are thirty conversations', () => {
	expect(scripts).toHaveLength(30);
});

test.each(scripts.map((script) => [script.name, script] as const))('%s', (_, script) => {
	const messageIds = written.get(script) ?? [];
	const taken = script.turns.map(([text], turn) => [text, branchOf(messageIds, turn)]);
	expect({ turns: taken, stuck: outcomes.get(script) }).toEqual({ turns: script.turns.map((turn) => [...turn]), stuck: undefined });
});
