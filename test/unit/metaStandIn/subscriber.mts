import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startMeta, type Meta } from '../../../sandbox/meta/server.mts';

type Json = Record<string, unknown>;
export type Received = { path: string; body: string; headers: IncomingHttpHeaders };
export type Subscriber = {
	url: string;
	received: Received[];
	/** Statuses for the next POSTs; 200 when used up. */
	answers: number[];
	/** What the handshake answers; the challenge when undefined. */
	handshake?: { status: number; body?: string };
	handshakes: URLSearchParams[];
	close(): Promise<void>;
};

/** Receives webhooks like a trigger would, and remembers them. */
export async function startSubscriber(): Promise<Subscriber> {
	const subscriber: Subscriber = { url: '', received: [], answers: [], handshakes: [], close: async () => undefined };
	const server = createServer((request, response) => {
		const url = new URL(request.url ?? '/', 'http://localhost');
		const chunks: Buffer[] = [];
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => {
			if (request.method === 'GET') {
				subscriber.handshakes.push(url.searchParams);
				response.statusCode = subscriber.handshake?.status ?? 200;
				return response.end(subscriber.handshake?.body ?? url.searchParams.get('hub.challenge'));
			}
			subscriber.received.push({ path: url.pathname, body: Buffer.concat(chunks).toString(), headers: request.headers });
			response.statusCode = subscriber.answers.shift() ?? 200;
			return response.end('EVENT_RECEIVED');
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	subscriber.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	subscriber.close = () =>
		new Promise((resolve) => {
			server.closeAllConnections();
			server.close(() => resolve());
		});
	return subscriber;
}

export const PHONE = '106540352242922';
export const OTHER_PHONE = '106540352242923';
export const WABA = '102290129340398';
export const APP = '670843887433847';
export const APP_TOKEN = '670843887433847|sandbox-app-secret-0123456789abcdef';
export const USER_TOKEN = 'sandbox-access-token';

export type Answer = { status: number; body: Json & { error?: Json & { code: number; message: string; error_data?: Json } } };

/** A stand-in with quick statuses and repetitions, a clock that stands still, and a way to call it. */
export async function startTestMeta(knobs: Json = {}) {
	const time = { now: Date.parse('2026-03-01T12:00:00.000Z') };
	const meta: Meta = await startMeta({
		port: 0,
		now: () => time.now,
		knobs: { retryDelaysMs: [30], statusDelaysMs: { sent: 5, delivered: 15, read: 25, failed: 5 }, ...knobs },
	});
	const call = async (method: string, path: string, body?: unknown, token: string | null = USER_TOKEN): Promise<Answer> => {
		const response = await fetch(meta.url + path, {
			method,
			headers: {
				...(body === undefined ? {} : { 'content-type': 'application/json' }),
				...(token === null ? {} : { authorization: `Bearer ${token}` }),
			},
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
		});
		return { status: response.status, body: (await response.json()) as Answer['body'] };
	};
	const control = async <T = Json,>(method: string, path: string, body?: unknown): Promise<T> =>
		(await call(method, `/_control/${path}`, body)).body as T;
	const send = (message: Json) => call('POST', `/v25.0/${PHONE}/messages`, { messaging_product: 'whatsapp', ...message });
	const sendText = (body: string, to = '+447700900123') => send({ to, type: 'text', text: { body } });
	return { meta, time, call, control, send, sendText };
}

export type TestMeta = Awaited<ReturnType<typeof startTestMeta>>;

/** Points the number's webhooks at a subscriber, the way an administrator would. */
export async function subscribe({ call }: TestMeta, url: string): Promise<void> {
	await call('POST', `/v25.0/${WABA}/subscribed_apps`);
	const configuration = { webhook_configuration: { override_callback_uri: `${url}/hook`, verify_token: 'sandbox-verify-token' } };
	const answer = await call('POST', `/v25.0/${PHONE}`, configuration);
	if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
}

/** Waits until something is true, at most two seconds. */
export async function until(condition: () => boolean): Promise<void> {
	const end = Date.now() + 2000;
	while (!condition()) {
		if (Date.now() > end) throw new Error('It did not happen in time.');
		await new Promise((resolve) => setTimeout(resolve, 5));
	}
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

type Value = { messages?: Json[]; statuses?: (Json & { id: string; status: string })[]; contacts?: Json[] };
type Body = { entry: { id: string; changes: { field: string; value: Value }[] }[] };

export const changesOf = (received: Received[]) =>
	received.flatMap((one) => (JSON.parse(one.body) as Body).entry.flatMap((entry) => entry.changes));
export const statusesOf = (received: Received[]) => changesOf(received).flatMap((one) => one.value.statuses ?? []);
export const messagesOf = (received: Received[]) => changesOf(received).flatMap((one) => one.value.messages ?? []);
