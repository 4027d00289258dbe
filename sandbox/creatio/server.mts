import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { answerCall } from './appRoutes.mts';
import { addControlRoutes } from './control/routes.mts';
import { handleCall } from './handleCall.mts';
import { notFoundPage } from './httpAnswer.mts';
import { discoveryAnswer, tokenAnswer } from './service/identity.mts';
import type { LoggedRequest } from './service/requestLog.mts';
import { createStandIn } from './standIn.mts';
import type { StandIn, StandInOptions } from './standIn.mts';

export interface CreatioOptions extends StandInOptions {
	/** 0 = any free port. */
	port: number;
	identityPort: number;
	client?: { id: string; secret: string };
}

export interface RunningCreatio extends StandIn {
	/** The instance address, without the application prefix. */
	url: string;
	identityUrl: string;
	/** The calls that came in (control calls apart), oldest first. */
	requests: LoggedRequest[];
	close: () => Promise<void>;
}

/** A server that takes every body as bytes: what a body must be is decided by the handlers. */
function newServer(): FastifyInstance {
	const server = fastify({ bodyLimit: 32 * 1024 * 1024, forceCloseConnections: true });
	server.removeAllContentTypeParsers();
	server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
	return server;
}

const addressOf = (server: FastifyInstance): string =>
	`http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;

/** Starts the Creatio stand-in (creatio.md 11): the instance and, on a second listener, its identity service. */
export async function startCreatio(options: CreatioOptions): Promise<RunningCreatio> {
	const app = newServer();
	const identity = newServer();
	let url = '';
	let identityUrl = '';
	const standIn = createStandIn(
		options,
		() => url,
		() => identityUrl,
	);
	const { context, sessions } = standIn;
	const client = options.client ?? { id: 'sandbox-client', secret: 'sandbox-client-secret' };

	addControlRoutes(app, standIn);
	app.all('/*', (request, reply) =>
		handleCall(standIn, 'app', request, reply, (incoming) =>
			answerCall(context, sessions, client, { ...incoming, headers: request.headers }),
		),
	);
	identity.all('/*', (request, reply) =>
		handleCall(standIn, 'identity', request, reply, ({ method, path, body }) => {
			if (path === '/connect/token') {
				if (method !== 'POST') return { status: 405 };
				return tokenAnswer(sessions, client, String(request.headers['content-type'] ?? ''), body);
			}
			return path === '/.well-known/openid-configuration' ? discoveryAnswer(identityUrl) : notFoundPage();
		}),
	);

	await identity.listen({ port: options.identityPort, host: '127.0.0.1' });
	identityUrl = addressOf(identity);
	standIn.store.settings.set('OAuth20IdentityServerUrl', identityUrl);
	try {
		await app.listen({ port: options.port, host: '127.0.0.1' });
	} catch (cause) {
		await identity.close();
		throw cause;
	}
	url = addressOf(app);
	standIn.save();

	return {
		...standIn,
		url,
		identityUrl,
		requests: standIn.requestLog.entries,
		close: async () => {
			await Promise.all([app.close(), identity.close()]);
			await standIn.outbound.close();
			standIn.flush();
		},
	};
}
