import type { FastifyInstance } from 'fastify';
import { customerView, messageView, overview, sentMessages, webhookView } from './controlViews.mts';
import { changedKnobs, faultFrom } from './knobs.mts';
import { count, findCustomer, freshState } from './state.mts';
import { verifyCallback } from './subscriptions.mts';
import type { Customer, Fault, Json, Override, Subscriptions } from './types.mts';
import type { World } from './world.mts';

/** A control call that cannot be done; answered with its status and sentence. */
export class ControlProblem extends Error {
	readonly statusCode: number;

	constructor(statusCode: number, message: string) {
		super(message);
		this.statusCode = statusCode;
	}
}

export function neededCustomer(world: World, id: string): Customer {
	const customer = findCustomer(world.state, id);
	if (!customer) throw new ControlProblem(404, `There is no customer "${id}".`);
	return customer;
}

type ById = { Params: { id: string } };

/** What tests and the page look at and turn: people, chats, knobs, clock, logs. */
export function addControlRoutes(server: FastifyInstance, world: World): void {
	server.get('/_control/health', () => ({ ok: true, service: 'meta' }));
	server.get('/_control/state', () => overview(world));
	server.get('/_control/counters', () => world.state.counters);
	server.get('/_control/deliveries', () => ({
		waiting: Object.values(world.state.pending),
		log: world.journal.deliveries,
	}));
	server.get('/_control/requests', () => world.journal.requests);

	server.get('/_control/customers', () => world.state.customers.map((one) => customerView(world, one)));
	server.post<{ Body: Partial<Customer> & { phone?: string } }>('/_control/customers', (request) => {
		const { phone, ...fields } = request.body ?? {};
		const waId = fields.waId ?? phone?.replace(/\D/g, '');
		const number = world.state.customers.length + 1;
		const userId = fields.userId ?? `GB.${String(Date.now())}${String(number).padStart(6, '0')}`;
		if (findCustomer(world.state, fields.id ?? userId)) throw new ControlProblem(409, 'This customer exists already.');
		const customer: Customer = { registered: true, ...fields, id: fields.id ?? userId, userId, ...(waId ? { waId } : {}) };
		world.state.customers.push(customer);
		count(world.state, 'customers');
		world.changed();
		world.events.emit({ type: 'customer', customerId: customer.id });
		return customerView(world, customer);
	});
	server.patch<ById & { Body: Partial<Customer> }>('/_control/customers/:id', (request) => {
		const customer = neededCustomer(world, request.params.id);
		Object.assign(customer, request.body, { id: customer.id });
		world.changed();
		world.events.emit({ type: 'customer', customerId: customer.id });
		return customerView(world, customer);
	});

	server.get('/_control/chats', () =>
		world.state.customers.map((one) => ({
			customer: customerView(world, one),
			messages: (world.state.chats[one.id] ?? []).map(messageView),
		})),
	);
	server.get<ById>('/_control/chats/:id', (request) => {
		const customer = neededCustomer(world, request.params.id);
		return { customer: customerView(world, customer), messages: (world.state.chats[customer.id] ?? []).map(messageView) };
	});
	server.get('/_control/sent', () => sentMessages(world));
	server.get<ById>('/_control/media/:id', (request, reply) => {
		const media = world.state.media[request.params.id];
		if (!media) throw new ControlProblem(404, 'This file is gone.');
		return reply.type(media.mimeType).send(Buffer.from(media.base64, 'base64'));
	});

	server.get('/_control/webhook', () => webhookView(world));
	// Sets where webhooks go without the handshake, for tests that start in the middle.
	server.put<{ Body: Partial<Subscriptions> }>('/_control/webhook', (request) => {
		Object.assign(world.state.subscriptions, request.body);
		world.changed();
		world.events.emit({ type: 'webhook' });
		return webhookView(world);
	});
	server.post<{ Body: Override }>('/_control/handshake', async (request) => {
		await verifyCallback(request.body, world.state.knobs.webhookTimeoutMs);
		return { success: true };
	});

	server.get('/_control/knobs', () => world.state.knobs);
	const changeKnobs = (changes: Json) => {
		try {
			world.state.knobs = changedKnobs(world.state.knobs, changes);
		} catch (error) {
			throw new ControlProblem(400, (error as Error).message);
		}
		world.changed();
		world.events.emit({ type: 'knobs' });
		return world.state.knobs;
	};
	server.patch<{ Body: Json }>('/_control/knobs', (request) => changeKnobs(request.body));
	server.post<{ Body: Json }>('/_control/knobs', (request) => changeKnobs(request.body));
	server.post<{ Body: Partial<Fault> }>('/_control/faults', (request) => {
		try {
			world.state.faults.push(faultFrom(request.body));
		} catch (error) {
			throw new ControlProblem(400, (error as Error).message);
		}
		return world.state.faults;
	});
	server.delete('/_control/faults', () => {
		world.state.faults = [];
		return world.state.faults;
	});

	// Moves time; what waits for a real timer (repetitions, statuses) keeps its pace.
	server.post<{ Body: { hours?: number; minutes?: number; ms?: number; reset?: boolean } }>('/_control/clock', (request) => {
		const { hours = 0, minutes = 0, ms = 0, reset } = request.body;
		world.clock.shift(reset ? -world.clock.offset() : hours * 3600_000 + minutes * 60_000 + ms);
		world.state.clockOffsetMs = world.clock.offset();
		world.changed();
		world.events.emit({ type: 'clock', now: world.clock.iso() });
		return { now: world.clock.iso(), shiftedByMs: world.clock.offset() };
	});

	/** `keepWebhook`: subscriptions stay, so that a published workflow keeps receiving. */
	server.post<{ Body?: { keepWebhook?: boolean } }>('/_control/reset', (request) => {
		const { subscriptions } = world.state;
		world.timers.clear();
		world.state = freshState();
		if (request.body?.keepWebhook) world.state.subscriptions = subscriptions;
		Object.assign(world.journal, { messages: new Map(), deliveries: [], requests: [], last: undefined, throughput: undefined });
		world.clock.shift(-world.clock.offset());
		world.changed();
		world.events.emit({ type: 'reset' });
		return overview(world);
	});
}
