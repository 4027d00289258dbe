import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packPackage } from '../n8n/installPackage.mts';
import { repositoryFolder } from '../runner/settings.mts';
import { startCreatio } from '../creatio/server.mts';
import { summary, timed, type Figure } from './figures.mts';

const MESSAGES = 50;
const LATENCY_MS = 50;
const ROUNDS = 5;

/** The library as it is packed: no way of its own into Creatio. */
function packedLibrary() {
	packPackage();
	const load = createRequire(import.meta.url);
	const from = (name: string) => load(join(repositoryFolder, 'dist', 'lib', 'creatio', `${name}.js`));
	return { ...from('client'), ...from('cases'), ...from('activities'), ...from('overCase'), ...from('aiFields') } as any;
}

function conversationOf(round: number): Record<string, unknown> & { transcript: Array<{ eventId: string; text: string; at: string }> } {
	const start = Date.parse('2026-01-31T10:00:00Z');
	const transcript = Array.from({ length: MESSAGES }, (_, index) => ({
		eventId: `wamid.${round}.${index}`,
		author: index % 2 === 0 ? 'customer' : 'ai',
		at: new Date(start + index * 60_000).toISOString(),
		text: `Message ${index} of a conversation about an order that has not arrived`,
		type: 'text',
	}));
	return {
		key: `1:44770090${round}`,
		customer: { waId: `4477009012${10 + round}`, profileName: `Customer ${round}` },
		phoneNumberId: '1',
		session: { id: `77616372-0000-8000-8000-0000000000${10 + round}`, startedAt: transcript[0]?.at, url: '' },
		transcript,
		unmirrored: transcript.map(({ eventId }) => eventId),
	};
}

/**
 * A handoff of 50 messages for a new contact over a connection with 50 ms for every request, beside the way most integrations
 * take: look the contact up, make contact and case, then one request for each activity.
 */
export async function measureCreatioHandoff(): Promise<Figure[]> {
	const library = packedLibrary();
	const creatio = await startCreatio({ port: 0, identityPort: 0 });
	try {
		const signedIn = await fetch(`${creatio.identityUrl}/connect/token`, {
			method: 'POST',
			body: new URLSearchParams({ client_id: 'sandbox-client', client_secret: 'sandbox-client-secret', grant_type: 'client_credentials' }),
		});
		const { access_token: token } = (await signedIn.json()) as { access_token: string };
		const send = async ({ method, path, query, headers, body }: any) => {
			const address = `${creatio.url}${path}${query ? `?${new URLSearchParams(query).toString()}` : ''}`;
			const response = await fetch(address, { method, headers: { ...headers, authorization: `Bearer ${token}` }, body });
			return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
		};
		const client = new library.CreatioClient({ send, appPath: '/0' });
		const requestOf = (conversation: unknown) => ({
			conversation,
			words: () => ({ subject: 'An order', description: 'It has not arrived' }),
			columns: {},
			contact: { create: true, several: 'newest', homeCountryCode: '' },
			transcript: 'perMessage',
			activity: library.COMPLETED_TASK,
			over: library.ADD_TO_IT,
			fields: { queries: async () => [], fill: async () => library.noFields() },
		});
		const handOver = async (round: number) => {
			const outcome = await library.bringCaseUpToDate(client, requestOf(conversationOf(round)), new Date());
			if (outcome.activitiesAdded !== MESSAGES || outcome.notAdded.length > 0) throw new Error(`The handoff wrote ${outcome.activitiesAdded} of ${MESSAGES} messages.`);
		};
		const oneByOne = async (round: number) => {
			const { transcript } = conversationOf(round);
			await client.list({ entity: 'Contact', select: ['Id'], filter: `MobilePhone eq '+447${round}'`, top: 1 });
			const contact = await client.create('Contact', { Name: `Customer ${round}`, MobilePhone: `+4477009099${10 + round}` });
			const made = await client.create('Case', { Subject: 'An order', Symptoms: 'It has not arrived', ContactId: contact.Id });
			for (const { text, at } of transcript) {
				await client.create('Activity', { Title: text, DetailedResult: text, StartDate: at, DueDate: at, CaseId: made.Id, ContactId: contact.Id });
			}
		};
		await handOver(0);
		await oneByOne(50);
		creatio.context.switches.latencyMs = LATENCY_MS;
		const ours: number[] = [];
		const theirs: number[] = [];
		for (let round = 1; round <= ROUNDS; round += 1) {
			ours.push(await timed(async () => await handOver(round)));
			theirs.push(await timed(async () => await oneByOne(round + 50)));
		}
		return [
			summary(`Handoff of ${MESSAGES} messages, ${LATENCY_MS} ms per request`, ours),
			summary('  beside: one request per record', theirs),
		];
	} finally {
		await creatio.close();
	}
}
