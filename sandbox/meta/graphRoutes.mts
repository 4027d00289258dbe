import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { APP_TOKEN, callerOf, needAccess, needApp, parametersOf, tokenReport, type Caller } from './authorization.mts';
import { APP_ID, APP_SECRET, businessNumbers, WABA_ID } from './constants.mts';
import { GraphProblem, requiredParameter, unknownObject } from './graphAnswer.mts';
import * as management from './managementCalls.mts';
import { livingMedia, mediaBehindUrl, mediaDescriptor, uploadMedia } from './media.mts';
import { acceptMessage, markRead } from './sendMessage.mts';
import type { Fault, Json } from './types.mts';
import type { World } from './world.mts';

type Call = { world: World; caller: Caller; version: string; id: string; edge: string; method: string; request: FastifyRequest };

/** Takes the next planned fault that fits, once for each of its times. */
function takeFault(world: World, on: 'send' | 'any'): Fault | undefined {
	const fault = world.state.faults.find((one) => one.on === on || (on === 'send' && one.on === 'any'));
	if (!fault) return undefined;
	fault.times -= 1;
	if (fault.times <= 0) world.state.faults = world.state.faults.filter((one) => one !== fault);
	return fault;
}

const refusal = (fault: Fault) =>
	new GraphProblem(fault.httpStatus, fault.code, `(#${fault.code}) ${fault.title}`, { details: fault.details });

function phoneCall({ world, caller, id, edge, method, request }: Call, fault?: Fault): Json | Promise<Json> {
	const messaging = edge === 'messages' || edge === 'media';
	needAccess(world, caller, messaging ? 'whatsapp_business_messaging' : 'whatsapp_business_management', id, method);
	const parameters = parametersOf(request);
	if (edge === '' && method === 'GET') return management.readPhone(world, id, parameters);
	if (edge === '' && method === 'POST') return management.changePhone(world, id, parameters);
	if (edge === 'messages' && method === 'POST') {
		if (parameters.messaging_product !== 'whatsapp') throw requiredParameter('messaging_product');
		if (parameters.status === 'read') return markRead(world, id, parameters);
		return acceptMessage(world, id, request.body as Json, fault);
	}
	if (edge === 'media' && method === 'POST') {
		if (!(request.body instanceof FormData)) throw requiredParameter('file');
		return uploadMedia(world, id, request.body);
	}
	throw unknownObject(id, method);
}

function accountCall({ world, caller, version, id, edge, method, request }: Call): Json | Promise<Json> {
	needAccess(world, caller, 'whatsapp_business_management', id, method);
	const parameters = parametersOf(request);
	if (edge === '' && method === 'GET') return management.readAccount(parameters);
	if (edge === 'phone_numbers' && method === 'GET') return management.listPhones(world, parameters);
	if (edge === 'message_templates' && method === 'GET') return management.listTemplates(world, parameters, version);
	if (edge === 'subscribed_apps' && method === 'GET') return management.readSubscribedApps(world);
	if (edge === 'subscribed_apps' && method === 'POST') return management.subscribeAccount(world, parameters);
	if (edge === 'subscribed_apps' && method === 'DELETE') return management.unsubscribeAccount(world);
	throw unknownObject(id, method);
}

function appCall({ world, caller, version, id, edge, method, request }: Call): Json | Promise<Json> {
	const parameters = parametersOf(request);
	if (edge === '' && method === 'GET') return { id: APP_ID, name: 'Sandbox Support', link: 'https://www.facebook.com/games/' };
	if (edge !== 'subscriptions') throw unknownObject(id, method);
	needApp(caller);
	if (method === 'GET') return management.readAppSubscriptions(world, version);
	if (method === 'POST') return management.subscribeApp(world, parameters);
	return management.unsubscribeApp(world, parameters);
}

function mediaCall({ world, caller, id, edge, method, request }: Call): Json {
	const media = edge === '' ? livingMedia(world, id) : undefined;
	if (!media) throw unknownObject(id, method);
	needAccess(world, caller, 'whatsapp_business_messaging', id, method);
	if (method === 'DELETE') {
		delete world.state.media[id];
		world.changed();
		return { success: true };
	}
	const owner = parametersOf(request).phone_number_id;
	return mediaDescriptor(world, media, owner === undefined ? undefined : String(owner));
}

function answer(call: Call, fault?: Fault): Json | Promise<Json> {
	const { world, id, edge, method, request } = call;
	if (id === 'debug_token' && method === 'GET') return tokenReport(world, parametersOf(request).input_token);
	if (businessNumbers.some((one) => one.id === id)) return phoneCall(call, fault);
	if (id === WABA_ID) return accountCall(call);
	if (id === APP_ID || (id === 'app' && call.caller === 'app')) return appCall(call);
	if (edge === '') return mediaCall(call);
	throw unknownObject(id, method);
}

function appToken(request: FastifyRequest): Json {
	const { client_id: id, client_secret: secret, grant_type: grant } = parametersOf(request);
	if (String(id) !== APP_ID) throw new GraphProblem(400, 101, 'Error validating application. Cannot get application info due to a system error.');
	if (secret !== APP_SECRET) throw new GraphProblem(400, 1, 'Error validating client secret.');
	if (grant !== 'client_credentials') throw new GraphProblem(400, 1, 'The grant type is not supported.');
	return { access_token: APP_TOKEN, token_type: 'bearer' };
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Graph under any `vN.N` prefix. Faults that control calls have planned happen here. */
export function addGraphRoutes(server: FastifyInstance, world: World): void {
	const handle = async (request: FastifyRequest, reply: FastifyReply): Promise<Json | FastifyReply> => {
		const { version, id = '', edge = '' } = request.params as { version: string; id?: string; edge?: string };
		void reply.header('facebook-api-version', version);
		if (id === 'oauth' && edge === 'access_token') return appToken(request);
		const caller = callerOf(world, request);
		const method = request.method;
		const body = request.body as Json | undefined;
		const send = edge === 'messages' && method === 'POST' && body?.status !== 'read';
		const fault = takeFault(world, send ? 'send' : 'any');
		if (fault?.kind === 'error' || fault?.kind === 'serverError') throw refusal(fault);
		if (fault?.kind === 'slow') await pause(fault.ms);
		const result = await answer({ world, caller, version, id, edge, method, request }, fault);
		if (fault?.kind === 'answerLost' || fault?.kind === 'hang') {
			reply.hijack();
			if (fault.kind === 'answerLost') request.raw.socket.destroy();
			return reply;
		}
		return result;
	};
	const version = ':version(^v\\d+\\.\\d+$)';
	server.route({ method: ['GET', 'POST', 'DELETE'], url: `/${version}/:id`, handler: handle });
	server.route({ method: ['GET', 'POST', 'DELETE'], url: `/${version}/:id/:edge`, handler: handle });

	server.get('/whatsapp_business/attachments/', async (request, reply) => {
		callerOf(world, request);
		const media = mediaBehindUrl(world, request.query as Record<string, string>);
		if (!media) return reply.code(404).type('text/html').send('');
		return reply.type(media.mimeType).send(Buffer.from(media.base64, 'base64'));
	});
}
