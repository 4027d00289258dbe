import type { FastifyInstance } from 'fastify';
import { businessNumbers, PHONE_NUMBER_ID, WINDOW_MS } from './constants.mts';
import { ControlProblem, neededCustomer } from './controlRoutes.mts';
import { customerView, messageView } from './controlViews.mts';
import { contactOf, customerWrites, mergedChange, type CustomerMessageInput } from './customerMessage.mts';
import { metadataOf, reportStatus } from './statuses.mts';
import { targetOf } from './subscriptions.mts';
import type { ChatMessage, Json, StatusError, StatusName } from './types.mts';
import { envelope, type Change } from './webhooks.mts';
import { wireJson } from './wireJson.mts';
import { addMessage, newMessageId, openWindow, type World } from './world.mts';

type ById = { Params: { id: string } };
type Batch = {
	messages?: CustomerMessageInput[];
	/** Instead of `messages`: this many texts "<text> <n>" of one customer, or of as many new ones with `newCustomers`. */
	count?: number;
	customerId?: string;
	text?: string;
	newCustomers?: boolean;
	/** In one value, in one entry, or each in an entry of its own. */
	layout?: 'messages' | 'changes' | 'entries';
};

/** Signature of a control delivery: a word for a kind, or the header as it is. */
function signatureChoice(choice: string | undefined): string | null | undefined {
	if (choice === undefined || choice === 'valid') return undefined;
	if (choice === 'missing') return null;
	if (choice === 'wrong') return `sha256=${'0'.repeat(64)}`;
	if (choice === 'malformed') return 'sha256=nothex';
	return choice;
}

function written(world: World, input: CustomerMessageInput) {
	neededCustomer(world, input.customerId);
	try {
		return customerWrites(world, input);
	} catch (error) {
		throw new ControlProblem(400, (error as Error).message);
	}
}

function batchInputs(world: World, batch: Batch): CustomerMessageInput[] {
	if (batch.messages) return batch.messages;
	const text = batch.text ?? 'Message';
	return Array.from({ length: batch.count ?? 0 }, (_, index) => {
		let customerId = batch.customerId ?? 'ana';
		if (batch.newCustomers) {
			const waId = `4477009${String(world.state.customers.length).padStart(5, '0')}`;
			customerId = `customer-${waId}`;
			world.state.customers.push({ id: customerId, userId: `GB.9${waId}`, waId, name: `Customer ${index + 1}`, registered: true });
		}
		return { customerId, text: `${text} ${index + 1}` };
	});
}

function bodyOf(changes: Change[], layout: Batch['layout']): string {
	if (layout !== 'entries') return wireJson(envelope(layout === 'changes' ? changes : [mergedChange(changes)]));
	const entries = changes.flatMap((one) => envelope([one]).entry as Json[]);
	return wireJson({ object: 'whatsapp_business_account', entry: entries });
}

/** Control calls that make something arrive at the subscriber. */
export function addTrafficRoutes(server: FastifyInstance, world: World): void {
	const targetUrl = (phoneNumberId = PHONE_NUMBER_ID, field = 'messages'): string => {
		const target = targetOf(world.state, field, phoneNumberId);
		if ('reason' in target) throw new ControlProblem(409, target.reason);
		return target.url;
	};

	/** `wait`: answers after the first attempt, with its HTTP status. */
	server.post<ById & { Body: Omit<CustomerMessageInput, 'customerId'> & { wait?: boolean } }>(
		'/_control/customers/:id/messages',
		async (request) => {
			const { wait, ...input } = request.body;
			const { message, change } = written(world, { ...input, customerId: request.params.id });
			if (!wait) {
				world.webhooks.tell(change);
				return { messageId: message.id, message: messageView(message) };
			}
			return { messageId: message.id, message: messageView(message), httpStatus: await world.webhooks.deliver([change]) };
		},
	);

	// Many messages in one POST.
	server.post<{ Body: Batch }>('/_control/batch', async (request) => {
		const results = batchInputs(world, request.body).map((input) => written(world, input));
		if (results.length === 0 || results.length > 1000) throw new ControlProblem(400, 'A batch has 1 to 1000 messages.');
		const changes = results.map((one) => one.change);
		const messageIds = results.map((one) => one.message.id);
		const layout = request.body.layout ?? 'messages';
		if (layout === 'entries') {
			const answer = await world.webhooks.post(bodyOf(changes, layout), targetUrl(changes[0]?.phoneNumberId));
			return { messageIds, httpStatus: answer.status, ms: answer.ms };
		}
		const started = performance.now();
		const httpStatus = await world.webhooks.deliver(layout === 'changes' ? changes : [mergedChange(changes)]);
		return { messageIds, httpStatus, ms: Math.round(performance.now() - started) };
	});

	// Many messages at the same moment, each in its own POST.
	server.post<{ Body: Batch }>('/_control/burst', async (request) => {
		const results = batchInputs(world, request.body).map((input) => written(world, input));
		const statuses = await Promise.all(results.map((one) => world.webhooks.deliver([one.change])));
		return { messageIds: results.map((one) => one.message.id), statuses };
	});

	// Bytes as they are (text), or an object that is written the way Meta writes it.
	server.post<{ Body: { body: unknown; signature?: string; headers?: Record<string, string>; url?: string } }>(
		'/_control/deliver',
		async (request) => {
			const { body, signature, headers, url } = request.body;
			const bytes = typeof body === 'string' ? body : wireJson(body);
			return await world.webhooks.post(bytes, url ?? targetUrl(), { signature: signatureChoice(signature), headers });
		},
	);

	server.post<{ Body?: { times?: number; concurrent?: boolean; signature?: string } }>('/_control/repeat', async (request) => {
		const { last } = world.journal;
		if (!last) throw new ControlProblem(409, 'Nothing was delivered yet.');
		const { times = 1, concurrent = false, signature } = request.body ?? {};
		const once = () =>
			world.webhooks.post(last.body, targetUrl(last.phoneNumberId, last.field), { signature: signatureChoice(signature) });
		if (concurrent) return { answers: await Promise.all(Array.from({ length: times }, once)) };
		const answers = [];
		for (let i = 0; i < times; i += 1) answers.push(await once());
		return { answers };
	});

	server.post('/_control/flush', async () => {
		await world.webhooks.flush();
		return { waiting: Object.keys(world.state.pending).length };
	});

	server.post<{ Body: { messageId: string; status: StatusName; error?: StatusError } }>('/_control/status', (request) => {
		const { messageId, status, error } = request.body;
		const message = world.journal.messages.get(messageId);
		if (!message) throw new ControlProblem(404, 'There is no such message.');
		reportStatus(world, message, status, error);
		return messageView(message);
	});

	// A colleague types in the WhatsApp Business app.
	server.post<{ Body: { customerId: string; text: string; phoneNumberId?: string } }>('/_control/echo', (request) => {
		const { customerId, text, phoneNumberId = PHONE_NUMBER_ID } = request.body;
		const customer = neededCustomer(world, customerId);
		const raw: Json = {
			from: businessNumbers.find((one) => one.id === phoneNumberId)?.displayPhoneNumber,
			...(customer.waId && !customer.hidePhone ? { to: customer.waId } : {}),
			to_user_id: customer.userId,
			id: newMessageId(customer.userId),
			timestamp: world.clock.seconds(),
			type: 'text',
			text: { body: text },
		};
		const message: ChatMessage = {
			id: String(raw.id),
			customerId: customer.id,
			phoneNumberId,
			direction: 'out',
			type: 'text',
			text,
			at: world.clock.now(),
			raw,
			echo: true,
			statuses: [{ status: 'delivered', at: world.clock.now() }],
		};
		addMessage(world, message);
		const value = { messaging_product: 'whatsapp', metadata: metadataOf(phoneNumberId), contacts: [contactOf(customer)], message_echoes: [raw] };
		world.webhooks.tell({ field: 'smb_message_echoes', phoneNumberId, value, eventIds: [message.id] });
		return messageView(message);
	});

	// As if the customer's last message were a day and an hour old; nobody is told, just as in life.
	server.post<ById>('/_control/customers/:id/close-window', (request) => {
		const customer = neededCustomer(world, request.params.id);
		for (const { id } of businessNumbers) {
			const key = `${id}:${customer.id}`;
			if (world.state.lastInbound[key] !== undefined) world.state.lastInbound[key] = world.clock.now() - WINDOW_MS - 3600_000;
		}
		world.changed();
		world.events.emit({ type: 'clock', customerId: customer.id });
		return customerView(world, customer);
	});

	// A call opens the window too (whatsapp.md 3).
	server.post<ById>('/_control/customers/:id/call', (request) => {
		const customer = neededCustomer(world, request.params.id);
		openWindow(world, PHONE_NUMBER_ID, customer, world.clock.now());
		const id = `wacid.${Buffer.from(newMessageId(customer.userId)).toString('base64url').slice(0, 40)}`;
		const to = metadataOf(PHONE_NUMBER_ID).display_phone_number;
		const call = { id, ...(customer.waId ? { from: customer.waId } : {}), from_user_id: customer.userId, to, event: 'connect', direction: 'USER_INITIATED', timestamp: world.clock.seconds() };
		const value = { messaging_product: 'whatsapp', metadata: metadataOf(PHONE_NUMBER_ID), contacts: [contactOf(customer)], calls: [call] };
		world.webhooks.tell({ field: 'calls', phoneNumberId: PHONE_NUMBER_ID, value, eventIds: [id] });
		world.changed();
		return { callId: id };
	});

	// Any field with any value: account events, unknown fields.
	server.post<{ Body: { field: string; value: Json; phoneNumberId?: string; time?: number } }>('/_control/field', async (request) => {
		const { field, value, phoneNumberId, time = Number(world.clock.seconds()) } = request.body;
		const change = { field, value, phoneNumberId, time, eventIds: [`${field}:${time}`] };
		return { httpStatus: await world.webhooks.deliver([change]) };
	});
}
