import type { FastifyInstance } from 'fastify';
import { GraphProblem } from './graphAnswer.mts';

const MAX_BODY = 110 * 1024 * 1024;

/** Bodies as Graph takes them: JSON (also none at all), form fields, and multipart for files. */
export function addBodyParsers(server: FastifyInstance): void {
	server.removeAllContentTypeParsers();
	server.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: MAX_BODY }, (_request, body, done) => {
		if (body === '') return done(null, {});
		try {
			done(null, JSON.parse(String(body)));
		} catch {
			done(new GraphProblem(400, 100, '(#100) Invalid parameter: the body is not valid JSON'), undefined);
		}
	});
	server.addContentTypeParser(
		'application/x-www-form-urlencoded',
		{ parseAs: 'string' },
		(_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
	);
	server.addContentTypeParser(
		'multipart/form-data',
		{ parseAs: 'buffer', bodyLimit: MAX_BODY },
		(request, body, done) => {
			const headers = { 'content-type': request.headers['content-type'] ?? '' };
			new Response(new Uint8Array(body as Buffer), { headers }).formData().then(
				(form) => done(null, form),
				() => done(new GraphProblem(400, 100, '(#100) Invalid parameter: the multipart body cannot be read'), undefined),
			);
		},
	);
	server.addContentTypeParser('*', { parseAs: 'string' }, (_request, _body, done) => done(null, {}));
}
