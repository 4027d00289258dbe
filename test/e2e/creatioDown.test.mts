import { setTimeout as delay } from 'node:timers/promises';
import { inSeconds } from '../../sandbox/crash/adapt.mts';
import { UnreliableLine, type LineState } from '../../sandbox/crash/unreliableLine.mts';
import { credentialData } from '../../sandbox/n8n/provision.mts';
import { Desk } from '../../sandbox/runner/desk.mts';
import { eventually, startLoop, type Loop } from '../../sandbox/runner/loop.mts';
import { Phone } from '../../sandbox/runner/phone.mts';

let loop: Loop;
let desk: Desk;
let line: UnreliableLine;

beforeAll(async () => {
	loop = await startLoop({ adapt: inSeconds(5) });
	desk = new Desk(loop.creatio);
	line = new UnreliableLine(loop.ports.creatio);
	await line.set('good');
	// Creatio is reached over a line that can be cut; signing in goes its own way.
	const type = 'handoffCreatioOAuth2Api';
	const credential = credentialData(loop.ports)[type];
	const { id } = loop.provisioned.credentials[type] as { id: string };
	await loop.rest.rest('PATCH', `/rest/credentials/${id}`, { name: credential?.name, type, data: { ...credential?.data, baseUrl: `http://127.0.0.1:${line.port}` } });
});
afterAll(async () => {
	await line?.close();
	await loop?.stop();
});

type Row = Record<string, unknown>;
const rowsOf = async (number: string): Promise<Row[]> => (await loop.rest.rows(loop.provisioned.tableId)).filter((row) => String(row.conversationKey).endsWith(number));
const isFailedCase = (row: Row): boolean => row.kind === 'failed' && String(row.data).includes('"operation":"createCase"');

interface Outage {
	name: string;
	begin: () => Promise<unknown>;
	end: () => Promise<unknown>;
}

const fault = (name: string, wanted: object): Outage => ({
	name,
	begin: async () => await loop.creatio.post('/faults', { faults: [{ times: 1_000, path: '/0/odata', ...wanted }] }),
	end: async () => await fetch(`http://127.0.0.1:${loop.ports.creatio}/_control/faults`, { method: 'DELETE' }),
});
const cut = (name: string, state: LineState): Outage => ({ name, begin: async () => await line.set(state), end: async () => await line.set('good') });

const outages: Outage[] = [
	cut('the connection is refused', 'refused'),
	fault('401', { action: 'status', status: 401 }),
	fault('403 of the firewall', { action: 'waf' }),
	fault('429', { action: 'status', status: 429, headers: { 'retry-after': '2' } }),
	fault('500', { action: 'status', status: 500 }),
	cut('no answer comes although the write is done', 'silent'),
	cut('the answer breaks off half-way', 'halfway'),
	fault('the case is written, then the connection breaks', { action: 'resetAfterWrite', method: 'POST', path: '$batch' }),
];

describe('Creatio is down at the handoff', () => {
	test.each(outages.map((outage, index) => ({ ...outage, number: `4477009007${String(index).padStart(2, '0')}` })))(
		'$name: the customer hears once, and the handoff is completed with one case',
		async ({ begin, end, number }) => {
			const phone = await Phone.of(loop.meta, `Person ${number.slice(-2)}`, number);
			const request = `I want to talk to a human, order 9${number.slice(-2)}`;
			await begin();
			try {
				await phone.write(request);
				expect((await phone.receives(1))[0]).toMatch(/colleague will answer/i);
				const failed = await eventually('the note that the case was not made', async () => (await rowsOf(number)).find(isFailedCase), 60_000);
				expect(String(failed.text)).not.toBe('');
				expect(String(failed.text)).not.toMatch(/undefined|\[object/);
				expect(failed.sessionId).not.toBe('');
			} finally {
				await end();
			}
			await desk.onlyCaseOf(number, (one) => one.activities.slice(1).some((activity) => activity.text.includes(request)));
			await eventually('the row of the case', async () => (await rowsOf(number)).some((row) => String(row.eventId).startsWith('case:')));
			await delay(7_000);
			const { activities } = await desk.onlyCaseOf(number);
			expect(activities.slice(1).filter((activity) => activity.text.includes(request))).toHaveLength(1);
			expect((await phone.received()).map((message) => message.text)).toEqual([expect.stringMatching(/colleague will answer/i)]);
			const contacts = await loop.creatio.get<Row[]>('/table/Contact');
			expect(contacts.filter((row) => String(row.MobilePhone).replace(/\D/g, '') === number)).toHaveLength(1);
		},
		180_000,
	);
});
