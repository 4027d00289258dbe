import Fastify, { type FastifyInstance } from 'fastify';
import { addBodyParsers } from './bodies.mts';
import { createClock, createTimers } from './clock.mts';
import { addControlRoutes, ControlProblem } from './controlRoutes.mts';
import { addTrafficRoutes } from './controlTraffic.mts';
import { createEvents } from './events.mts';
import { addEventStream } from './eventStream.mts';
import { GraphProblem } from './graphAnswer.mts';
import { addGraphRoutes } from './graphRoutes.mts';
import { changedKnobs } from './knobs.mts';
import { count, freshState, indexOf, keep, loadState, saveState } from './state.mts';
import type { Json } from './types.mts';
import { createWebhooks } from './webhooks.mts';
import type { World } from './world.mts';

export type MetaOptions = {
	/** 0 takes any free port. */
	port: number;
	/** Milliseconds; the real clock when left out. */
	now?: () => number;
	/** Folder for the snapshot `meta.json`; nothing is kept when left out. */
	dataDirectory?: string;
	/** Knobs to begin with. */
	knobs?: Json;
};

export type Meta = { url: string; world: World; close(): Promise<void> };

const SAVE_AFTER_MS = 300;

/** Starts the Meta stand-in on loopback: Graph under `/vN.N/…`, control calls under `/_control/…`. */
export async function startMeta(options: MetaOptions): Promise<Meta> {
	const state = options.dataDirectory ? loadState(options.dataDirectory) : freshState();
	let url = '';
	let saveTimer: NodeJS.Timeout | undefined;
	const save = () => {
		saveTimer = undefined;
		if (options.dataDirectory) saveState(options.dataDirectory, world.state);
	};
	const world: World = {
		state,
		journal: { messages: indexOf(state), deliveries: [], requests: [] },
		clock: createClock(options.now ?? Date.now, state.clockOffsetMs),
		timers: createTimers(),
		events: createEvents(),
		webhooks: undefined as unknown as World['webhooks'],
		baseUrl: () => url,
		changed: () => {
			if (options.dataDirectory && saveTimer === undefined) saveTimer = setTimeout(save, SAVE_AFTER_MS);
		},
	};
	world.webhooks = createWebhooks(world);
	if (options.knobs) world.state.knobs = changedKnobs(world.state.knobs, options.knobs);

	const server = Fastify({ logger: false, forceCloseConnections: true, bodyLimit: 110 * 1024 * 1024 });
	addBodyParsers(server);
	addErrorAnswers(server);
	addRequestLog(server, world);
	addGraphRoutes(server, world);
	addControlRoutes(server, world);
	addTrafficRoutes(server, world);
	addEventStream(server, world.events);
	url = await server.listen({ port: options.port, host: '127.0.0.1' });
	world.webhooks.resume();

	return {
		url,
		world,
		close: async () => {
			world.timers.stop();
			await server.close();
			clearTimeout(saveTimer);
			save();
		},
	};
}

function addErrorAnswers(server: FastifyInstance): void {
	server.setErrorHandler((error, request, reply) => {
		if (error instanceof GraphProblem) return reply.code(error.httpStatus).send(error.body());
		if (error instanceof ControlProblem) return reply.code(error.statusCode).send({ message: error.message });
		const message = error instanceof Error ? error.message : String(error);
		if (request.url.startsWith('/_control/')) return reply.code(500).send({ message });
		return reply.code(500).send(new GraphProblem(500, 1, `An unknown error occurred: ${message}`).body());
	});
	server.setNotFoundHandler((request, reply) => {
		if (request.url.startsWith('/_control/')) return reply.code(404).send({ message: 'There is no such control call.' });
		const path = request.url.split('?')[0] ?? '';
		const unknown = new GraphProblem(400, 2500, `Unknown path components: ${path}`);
		return reply.code(400).send(unknown.body());
	});
}

/** Graph calls as they came, without the token. */
function addRequestLog(server: FastifyInstance, world: World): void {
	server.addHook('onResponse', (request, reply, done) => {
		const path = request.url.replace(/access_token=[^&]*/g, 'access_token=…');
		if (!path.startsWith('/_control/')) {
			const body = request.body instanceof FormData ? '[multipart]' : request.body;
			const entry = { at: world.clock.iso(), method: request.method, url: path, status: reply.statusCode, ms: Math.round(reply.elapsedTime), body };
			keep(world.journal.requests, entry);
			count(world.state, `graph.${reply.statusCode}`);
			world.events.emit({ type: 'request', request: { ...entry, body: undefined } });
		}
		done();
	});
}
