import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Readable } from 'node:stream';

export type PageOptions = {
	port: number;
	/** Folder with index.html and what it loads. */
	files: string;
	metaUrl: string;
	creatioUrl: string;
	modelUrl: string;
	/** Where a browser opens n8n. */
	editorUrl: string;
	/** Where this server reaches n8n; the editor's address when left out. */
	n8nUrl?: string;
	login?: { email: string; password: string };
};

const contentTypes: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.svg': 'image/svg+xml',
};

/** Serves the page, and passes its calls on to the control endpoints of the stand-ins (one origin, no CORS). */
export async function startPage(options: PageOptions): Promise<{ url: string; close(): Promise<void> }> {
	const server = Fastify({ logger: false, forceCloseConnections: true, bodyLimit: 32 * 1024 * 1024 });
	server.removeAllContentTypeParsers();
	server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));

	// Other sites in the same browser must not reach the stand-ins through this page.
	server.addHook('onRequest', async (request, reply) => {
		const { origin, host } = request.headers;
		if (origin !== undefined && new URL(origin).host !== host) return reply.code(403).send({ message: 'Open the page itself.' });
	});

	server.get('/status', async () => {
		const [meta, creatio, model, n8n, webhook] = await Promise.all([
			answers(`${options.metaUrl}/_control/health`),
			answers(`${options.creatioUrl}/_control/health`),
			answers(`${options.modelUrl}/_control/health`),
			answers(`${options.n8nUrl ?? options.editorUrl}/healthz`),
			readJson(`${options.metaUrl}/_control/webhook`),
		]);
		const { editorUrl, login } = options;
		return { services: { meta, creatio, model, n8n }, receives: webhook?.ready === true, editorUrl, login };
	});
	server.all('/meta/*', (request, reply) => passOn(options.metaUrl, request, reply));
	server.all('/creatio/*', (request, reply) => passOn(options.creatioUrl, request, reply));

	server.get('/*', async (request, reply) => {
		const name = (request.params as { '*': string })['*'] || 'index.html';
		const type = contentTypes[extname(name)];
		if (!type || !/^[\w-]+\.\w+$/.test(name)) return reply.code(404).send('Not found');
		const file = await readFile(join(options.files, name)).catch(() => undefined);
		if (!file) return reply.code(404).send('Not found');
		return reply
			.type(type)
			.header('cache-control', 'no-cache')
			.header('content-security-policy', "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'")
			.send(file);
	});

	const url = await server.listen({ port: options.port, host: '127.0.0.1' });
	return { url, close: () => server.close() };
}

async function answers(url: string): Promise<boolean> {
	try {
		return (await fetch(url, { signal: AbortSignal.timeout(1500) })).ok;
	} catch {
		return false;
	}
}

async function readJson(url: string): Promise<Record<string, unknown> | undefined> {
	try {
		return (await (await fetch(url, { signal: AbortSignal.timeout(1500) })).json()) as Record<string, unknown>;
	} catch {
		return undefined;
	}
}

/** `/meta/x?y` becomes `<meta>/_control/x?y`; the answer is streamed, so event streams work. */
async function passOn(target: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
	const [path = '', query] = request.url.split('?');
	const rest = path.split('/').slice(2).join('/');
	const ended = new AbortController();
	reply.raw.on('close', () => ended.abort());
	const body = request.method === 'GET' || request.method === 'HEAD' ? undefined : new Uint8Array((request.body as Buffer | undefined) ?? []);
	const type = request.headers['content-type'];
	let response: Response;
	try {
		response = await fetch(`${target}/_control/${rest}${query ? `?${query}` : ''}`, {
			method: request.method,
			headers: type ? { 'content-type': type } : {},
			body: body?.length ? body : undefined,
			signal: ended.signal,
		});
	} catch {
		return reply.code(502).send({ message: 'This stand-in does not answer. Is it running?' });
	}
	void reply.code(response.status).header('content-type', response.headers.get('content-type') ?? 'application/json');
	void reply.header('cache-control', 'no-cache');
	if (!response.body) return reply.send('');
	const stream = Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]);
	// The browser or the stand-in went away in the middle of a stream: nothing is left to do.
	stream.on('error', () => stream.destroy());
	return reply.send(stream);
}
