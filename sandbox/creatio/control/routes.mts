import type { FastifyInstance } from 'fastify';
import type { Actor, Counters, Switches } from '../context.mts';
import { defaultSwitches, emptyCounters } from '../context.mts';
import { createRecord } from '../odata/records.mts';
import { Refusal } from '../odata/refusal.mts';
import type { Fault } from '../service/faults.mts';
import type { ProcessesConfig } from '../service/outbound.mts';
import type { Value } from '../store/values.mts';
import type { StandIn } from '../standIn.mts';
import { addEventStream } from './eventStream.mts';
import { caseDetail, caseList, fieldsOf } from './caseViews.mts';
import { moveCase, rep, replyAsRep } from './repActions.mts';
import type { RepReply } from './repActions.mts';

type Body = Record<string, unknown>;

/** A control call's JSON body; an empty one counts as `{}`. */
function readBody(body: unknown): Body {
	const text = Buffer.isBuffer(body) ? body.toString('utf8') : '';
	return text === '' ? {} : (JSON.parse(text) as Body);
}

/** The endpoints for tests and for the page; no sign-in. README.md lists them. */
export function addControlRoutes(server: FastifyInstance, standIn: StandIn): void {
	const { context, store, faults, outbound, requestLog, sessions } = standIn;

	server.get('/_control/health', () => ({ ok: true, service: 'creatio' }));
	server.get('/_control/state', () => ({
		cases: caseList(store),
		statuses: store
			.rows('CaseStatus')
			.sort((a, b) => Number(a.StageNumber) - Number(b.StageNumber))
			.map(({ Id, Name, IsFinal, IsResolved, IsPaused }) => ({
				id: Id,
				name: Name,
				isFinal: IsFinal,
				isResolved: IsResolved,
				isPaused: IsPaused,
			})),
		contacts: store.rows('Contact').length,
		activities: store.rows('Activity').length,
		counters: countersOf(context.counters),
		processes: outbound.config,
	}));
	server.get('/_control/cases', () => caseList(store));
	server.get<{ Params: { id: string } }>('/_control/cases/:id', (request, reply) => {
		const row =
			store.get('Case', request.params.id) ?? store.find('Case', (item) => item.Number === request.params.id);
		return row
			? caseDetail(store, row)
			: reply.code(404).send({ message: `There is no case ${request.params.id}` });
	});

	server.get<{ Params: { entity: string } }>('/_control/table/:entity', (request, reply) =>
		store.schemas.has(request.params.entity)
			? store.rows(request.params.entity)
			: reply.code(404).send({ message: `There is no table ${request.params.entity}` }),
	);
	server.get<{ Params: { entity: string; id: string } }>('/_control/table/:entity/:id', (request, reply) => {
		const row =
			store.schemas.has(request.params.entity) && store.get(request.params.entity, request.params.id);
		return row
			? fieldsOf(store, request.params.entity, row)
			: reply.code(404).send({ message: 'There is no such row' });
	});
	server.post<{ Params: { entity: string } }>('/_control/table/:entity', (request) => {
		const rows = readBody(request.body).rows as Array<Record<string, Value>>;
		const actor: Actor = sessions.actorByName('Supervisor') ?? rep;
		return rows.map((row) => createRecord(context, request.params.entity, row, actor));
	});

	server.post('/_control/reply', (request) => {
		const row = replyAsRep(context, readBody(request.body) as unknown as RepReply);
		return { id: row.Id };
	});
	server.post('/_control/status', (request) => {
		const { caseId, statusId, status } = readBody(request.body);
		const row = moveCase(context, String(caseId), String(statusId ?? status));
		return { caseId, statusId: row.Id, status: row.Name };
	});

	server.get('/_control/faults', () => ({ switches: context.switches, faults: faults.list() }));
	server.post('/_control/faults', (request) => {
		const { faults: more, ...switches } = readBody(request.body);
		Object.assign(context.switches, switches as Partial<Switches>);
		for (const fault of Array.isArray(more) ? (more as Fault[]) : []) faults.add(fault);
		return { switches: context.switches, faults: faults.list() };
	});
	server.delete('/_control/faults', () => {
		faults.clear();
		Object.assign(context.switches, defaultSwitches());
		return { switches: context.switches, faults: [] };
	});
	server.post('/_control/expire-sessions', () => {
		sessions.expireAll();
		return { ok: true };
	});
	server.post('/_control/stale-csrf', () => {
		sessions.staleCsrf();
		return { ok: true };
	});

	server.get('/_control/processes', () => outbound.config);
	server.post('/_control/processes', (request) => {
		Object.assign(outbound.config, readBody(request.body) as Partial<ProcessesConfig>);
		standIn.save();
		return outbound.config;
	});
	server.post('/_control/processes/send', (request) => {
		outbound.send(readBody(request.body) as Record<string, string>);
		return { ok: true };
	});
	server.get('/_control/deliveries', () => outbound.deliveries);

	server.get('/_control/requests', () => requestLog.entries);
	server.delete('/_control/requests', () => {
		requestLog.clear();
		return { ok: true };
	});
	server.get('/_control/counters', () => countersOf(context.counters));
	server.delete('/_control/counters', () => {
		Object.assign(context.counters, emptyCounters());
		return countersOf(context.counters);
	});
	server.post('/_control/reset', () => {
		standIn.reset();
		return { ok: true };
	});
	addEventStream(server, store);

	server.setErrorHandler((error, request, reply) => {
		const message = error instanceof Error ? error.message : String(error);
		const tooLarge = (error as { statusCode?: number }).statusCode === 413;
		if (!request.url.startsWith('/_control'))
			return reply
				.code(tooLarge ? 413 : 500)
				.send({ Message: 'An error has occurred.', ExceptionMessage: message });
		if (error instanceof Refusal) return reply.code(400).send({ message, answer: error.answer });
		return reply.code(message.startsWith('There is no') ? 404 : 400).send({ message });
	});
}

const countersOf = (counters: Counters): Counters => ({ ...counters });
