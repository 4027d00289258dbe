import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import { answerFor, type ModelAnswer } from './answer.mts';
import { newState, takeBehaviour } from './behaviours.mts';
import { chatCompletion, chatCompletionChunks } from './chatCompletions.mts';
import { addControl } from './control.mts';
import { readRequest, type ModelRequest } from './readRequest.mts';
import { responseEvents, responseObject } from './responses.mts';

export interface ModelStandIn {
	/** e.g. http://127.0.0.1:4030; the API is below /v1. */
	url: string;
	close(): Promise<void>;
}

type Api = 'chat' | 'responses';

const requestsKept = 500;

/**
 * Starts the OpenAI-compatible stand-in. It follows fixed rules and is not intelligent: it is there so that the whole
 * loop runs, and fails, without an account at a model provider.
 */
export async function startModel(options: { port: number; host?: string }): Promise<ModelStandIn> {
	const app = Fastify({ bodyLimit: 20 * 1024 * 1024, forceCloseConnections: true });
	const state = newState();
	addControl(app, state);

	app.get('/', () => 'Model stand-in: fixed rules, not intelligent. The API is below /v1.');
	app.get('/v1/models', () => ({
		object: 'list',
		data: ['stand-in-not-intelligent', 'gpt-5-mini', 'gpt-4.1-mini'].map((id) => ({
			id,
			object: 'model',
			created: 1_700_000_000,
			owned_by: 'sandbox',
		})),
	}));

	const handle = (api: Api) => async (request: FastifyRequest, reply: FastifyReply) => {
		if (!/^Bearer \S+/.test(request.headers.authorization ?? '')) {
			return await reply.code(401).send(apiError('You did not provide an API key.', 'invalid_request_error', 'invalid_api_key'));
		}
		let asked: ModelRequest;
		try {
			asked = readRequest(request.body);
		} catch (error) {
			return await reply.code(400).send(apiError((error as Error).message, 'invalid_request_error', null));
		}
		const behaviour = takeBehaviour(state, asked.caller);
		state.sequence += 1;
		const id = String(state.sequence).padStart(8, '0');
		state.requests.push({
			id: state.sequence,
			at: new Date().toISOString(),
			endpoint: request.url,
			caller: asked.caller,
			stream: asked.stream,
			behaviour: behaviour.kind,
			body: request.body,
		});
		if (state.requests.length > requestsKept) state.requests.shift();
		if (behaviour.delayMs > 0) await held(behaviour.delayMs, request);
		if (behaviour.kind === 'http429') {
			return await reply
				.code(429)
				.header('retry-after', '1')
				.send(apiError('Rate limit reached for the stand-in.', 'requests', 'rate_limit_exceeded'));
		}
		if (behaviour.kind === 'http500') {
			return await reply.code(500).send(apiError('The server had an error while processing your request.', 'server_error', null));
		}
		if (behaviour.kind === 'brokenBody') return await reply.type('application/json').send('<html>upstream went away');
		return await send(reply, api, id, asked, answerFor(asked, behaviour, state));
	};
	app.post('/v1/chat/completions', handle('chat'));
	app.post('/v1/responses', handle('responses'));

	await app.listen({ port: options.port, host: options.host ?? '127.0.0.1' });
	const address = app.server.address();
	const port = typeof address === 'object' && address !== null ? address.port : options.port;
	return {
		url: `http://${options.host ?? '127.0.0.1'}:${port}`,
		close: async () => await app.close(),
	};
}

function apiError(message: string, type: string, code: string | null): object {
	return { error: { message, type, param: null, code } };
}

/** Waits, or stops waiting when the caller has hung up. */
async function held(ms: number, request: FastifyRequest): Promise<void> {
	await new Promise<void>((resolve) => {
		const timer = setTimeout(resolve, ms);
		timer.unref();
		request.raw.socket.once('close', () => {
			clearTimeout(timer);
			resolve();
		});
	});
}

async function send(reply: FastifyReply, api: Api, id: string, asked: ModelRequest, answer: ModelAnswer): Promise<unknown> {
	const created = Math.floor(Date.now() / 1000);
	if (!asked.stream) {
		return await reply.send(api === 'chat' ? chatCompletion(id, created, asked, answer) : responseObject(id, created, asked, answer));
	}
	const events =
		api === 'chat'
			? chatCompletionChunks(id, created, asked, answer).map((data) => `data: ${data}\n\n`)
			: responseEvents(id, created, asked, answer).map(([event, data]) => `event: ${event}\ndata: ${data}\n\n`);
	return await reply.type('text/event-stream').header('cache-control', 'no-cache').send(events.join(''));
}
