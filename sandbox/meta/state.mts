import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultKnobs } from './knobs.mts';
import { variants } from './phoneNumbers.mts';
import type {
	ChatMessage,
	Customer,
	DeliveryLogEntry,
	Fault,
	Knobs,
	PendingDelivery,
	RequestLogEntry,
	StoredMedia,
	Subscriptions,
} from './types.mts';

export type State = {
	customers: Customer[];
	/** Oldest first, per customer. */
	chats: Record<string, ChatMessage[]>;
	/** Last customer message per `<phoneNumberId>:<customer id>`. */
	lastInbound: Record<string, number>;
	/** When the pair limit has been paid back, and the burst that runs. */
	pairs: Record<string, { paidAt: number; burstStart: number; burstCount: number }>;
	media: Record<string, StoredMedia>;
	subscriptions: Subscriptions;
	pending: Record<string, PendingDelivery>;
	knobs: Knobs;
	faults: Fault[];
	counters: Record<string, number>;
	clockOffsetMs: number;
};

/** Logs and the index by message id are rebuilt or empty after a restart. */
export type Journal = {
	messages: Map<string, ChatMessage>;
	deliveries: DeliveryLogEntry[];
	requests: RequestLogEntry[];
	/** Messages accepted in the running second. */
	throughput?: { second: number; count: number };
	last?: { body: string; field: string; phoneNumberId?: string; eventIds: string[] };
};

const LOG_LIMIT = 5000;

/** Two people to begin with: one with a phone number, one known by username only. */
function seededCustomers(): Customer[] {
	return [
		{
			id: 'ana',
			userId: 'GB.20817787093429421234',
			waId: '447700900123',
			name: 'Ana Example',
			registered: true,
		},
		{
			id: 'bruno',
			userId: 'BR.31928898104530532345',
			username: 'bruno_example',
			name: 'Bruno Example',
			registered: true,
		},
	];
}

export function freshState(): State {
	return {
		customers: seededCustomers(),
		chats: {},
		lastInbound: {},
		pairs: {},
		media: {},
		subscriptions: { wabaSubscribed: false, phones: {} },
		pending: {},
		knobs: defaultKnobs(),
		faults: [],
		counters: {},
		clockOffsetMs: 0,
	};
}

export function indexOf(state: State): Map<string, ChatMessage> {
	const messages = new Map<string, ChatMessage>();
	for (const chat of Object.values(state.chats)) for (const message of chat) messages.set(message.id, message);
	return messages;
}

/** The snapshot of an earlier run, or a fresh state when there is none. Knobs added since then get their default. */
export function loadState(directory: string | undefined): State {
	if (!directory) return freshState();
	let text: string;
	try {
		text = readFileSync(join(directory, 'meta.json'), 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return freshState();
		throw error;
	}
	const stored = JSON.parse(text) as State;
	return { ...freshState(), ...stored, knobs: { ...defaultKnobs(), ...stored.knobs } };
}

/** Writes a whole file and then renames it, so that a crash leaves the old snapshot or the new one. */
export function saveState(directory: string, state: State): void {
	mkdirSync(directory, { recursive: true });
	const path = join(directory, 'meta.json');
	writeFileSync(`${path}.tmp`, JSON.stringify(state));
	renameSync(`${path}.tmp`, path);
}

export function findCustomer(state: State, idOrUserId: string): Customer | undefined {
	return state.customers.find((one) => one.id === idOrUserId || one.userId === idOrUserId);
}

/** The person behind a number, in whatever form it is written. */
export function customerByPhone(state: State, digits: string): Customer | undefined {
	const forms = variants(digits);
	return state.customers.find((one) => one.waId !== undefined && forms.includes(one.waId));
}

export function customerByUserId(state: State, userId: string): Customer | undefined {
	return state.customers.find((one) => one.userId === userId || one.parentUserId === userId);
}

export function count(state: State, name: string, by = 1): void {
	state.counters[name] = (state.counters[name] ?? 0) + by;
}

/** Appends to a log that keeps the newest entries. */
export function keep<T>(log: T[], entry: T): void {
	log.push(entry);
	if (log.length > LOG_LIMIT) log.splice(0, log.length - LOG_LIMIT);
}
