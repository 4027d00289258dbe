import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Answer } from './context.mts';
import { sendAnswer, wafPage } from './httpAnswer.mts';
import type { Fault } from './service/faults.mts';
import type { LoggedRequest } from './service/requestLog.mts';
import { loginPage, loginPagePath } from './service/sessions.mts';
import type { StandIn } from './standIn.mts';

/** One call as the handlers see it. */
export interface Incoming {
	method: string;
	path: string;
	query: string;
	body: Buffer;
}

export function readIncoming(request: FastifyRequest): Incoming {
	const url = request.raw.url ?? '/';
	const mark = url.indexOf('?');
	const [path, query] = mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)];
	return {
		method: request.method,
		path: decode(path),
		query,
		body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
	};
}

function decode(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** Answers without doing anything; undefined = the fault lets the call be done first. */
function insteadOfDoing(standIn: StandIn, fault: Fault): Answer | undefined {
	switch (fault.action) {
		case 'status':
			return { status: fault.status ?? 500, headers: fault.headers, body: fault.body };
		case 'waf':
			return wafPage(fault.status ?? 403);
		case 'loginPage':
			return loginPage(standIn.context);
		case 'redirect':
			return { status: 302, headers: { location: loginPagePath(standIn.context) } };
		default:
			return undefined;
	}
}

/** Logs and counts a call, applies latency and faults, and sends what `answer` says (creatio.md 11, rule 16). */
export async function handleCall(
	standIn: StandIn,
	listener: LoggedRequest['listener'],
	request: FastifyRequest,
	reply: FastifyReply,
	answer: (incoming: Incoming) => Answer,
): Promise<FastifyReply> {
	const { context, requestLog, faults } = standIn;
	const incoming = readIncoming(request);
	const entry = requestLog.begin(
		listener,
		request.method,
		request.raw.url ?? '',
		request.headers,
		incoming.body,
	);
	const start = performance.now();
	context.counters.httpRequests += 1;
	const finish = (status: number): void => {
		entry.status = status;
		entry.milliseconds = Math.round(performance.now() - start);
	};
	const { switches } = context;
	const cold = incoming.path.includes('/odata') ? switches.firstCallMs : 0;
	if (cold > 0) switches.firstCallMs = 0;
	if (switches.latencyMs + cold > 0) await pause(switches.latencyMs + cold);
	const fault = faults.takeForRequest(request.method, request.raw.url ?? '');
	if (fault) {
		const instead = insteadOfDoing(standIn, fault);
		if (instead) {
			finish(instead.status);
			return sendAnswer(reply, instead);
		}
		if (fault.action === 'resetAfterWrite' || fault.action === 'hangAfterWrite') answer(incoming);
		reply.hijack();
		finish(0);
		if (fault.action === 'reset' || fault.action === 'resetAfterWrite') request.raw.socket.destroy();
		return reply;
	}
	const done = answer(incoming);
	finish(done.status);
	return sendAnswer(reply, done);
}
