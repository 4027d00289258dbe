import type { FastifyInstance } from 'fastify';
import type { EventHub } from './events.mts';

/** GET /_control/events: server-sent events, one JSON object each, with a comment now and then to keep it open. */
export function addEventStream(server: FastifyInstance, events: EventHub): void {
	server.get('/_control/events', (request, reply) => {
		reply.hijack();
		const { raw } = reply;
		raw.writeHead(200, {
			'content-type': 'text/event-stream; charset=utf-8',
			'cache-control': 'no-cache',
			connection: 'keep-alive',
		});
		raw.write('retry: 1000\n\n');
		const stop = events.listen((event) => raw.write(`data: ${JSON.stringify(event)}\n\n`));
		const pulse = setInterval(() => raw.write(': still here\n\n'), 15_000);
		request.raw.on('close', () => {
			stop();
			clearInterval(pulse);
		});
	});
}
