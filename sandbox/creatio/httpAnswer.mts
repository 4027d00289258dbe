import type { FastifyReply } from 'fastify';
import type { Answer } from './context.mts';

/** Writes an answer: text and bytes as they are, everything else as JSON. */
export function sendAnswer(reply: FastifyReply, answer: Answer): FastifyReply {
	reply.code(answer.status);
	const headers = answer.headers ?? {};
	for (const [name, value] of Object.entries(headers)) void reply.header(name, value);
	const { body } = answer;
	if (body === undefined) return reply.send();
	if (Buffer.isBuffer(body)) return reply.send(body);
	if (typeof body === 'string') return reply.send(body);
	if (!('content-type' in headers)) void reply.header('content-type', 'application/json; charset=utf-8');
	return reply.send(JSON.stringify(body));
}

export const wafPage = (status: number): Answer => ({
	status,
	headers: { 'content-type': 'text/html; charset=utf-8', ...(status === 429 ? { 'retry-after': '1' } : {}) },
	body: '<html><head><META NAME="robots" CONTENT="noindex,nofollow"></head><body><iframe id="main-iframe" src="/_Incapsula_Resource?incident_id=1-2">Request unsuccessful. Incapsula incident ID: 1-2</iframe></body></html>',
});

export const notFoundPage = (): Answer => ({
	status: 404,
	headers: { 'content-type': 'text/html' },
	body: '<!DOCTYPE html><html><head><title>404 - File or directory not found.</title></head><body><h1>Not Found</h1></body></html>',
});
