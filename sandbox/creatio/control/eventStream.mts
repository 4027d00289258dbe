import type { FastifyInstance } from 'fastify';
import type { Change, Store } from '../store/store.mts';
import { EMPTY_GUID } from '../store/values.mts';

/** Which case a change belongs to, so that the page reloads only what it shows. */
function caseOf({ entity, id, row }: Change): string {
	if (entity === 'Case') return id;
	const caseId = entity === 'SocialMessage' ? row.EntityId : row.CaseId;
	return caseId === undefined || caseId === EMPTY_GUID ? '' : String(caseId);
}

/** `GET /_control/events`: server-sent events, one `change` for every change of a record. */
export function addEventStream(server: FastifyInstance, store: Store): void {
	server.get('/_control/events', (request, reply) => {
		reply.hijack();
		const { raw } = reply;
		raw.writeHead(200, {
			'content-type': 'text/event-stream; charset=utf-8',
			'cache-control': 'no-cache',
			connection: 'keep-alive',
		});
		raw.write('retry: 1000\n\n');
		const stop = store.onChange((change) => {
			const { entity, action, id } = change;
			raw.write(
				`data: ${JSON.stringify({ type: 'change', entity, action, id, caseId: caseOf(change) })}\n\n`,
			);
		});
		const pulse = setInterval(() => raw.write(': still here\n\n'), 15_000);
		request.raw.on('close', () => {
			stop();
			clearInterval(pulse);
		});
	});
}
