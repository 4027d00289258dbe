import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * What a reverse proxy in front of n8n has to do. While n8n starts, between "database connected" and "migrated", n8n 2.41
 * answers every request with 200 and "n8n is starting up. Please wait": Meta takes that for "received" and never sends the
 * message again. So nothing is let through before n8n's own readiness check says yes.
 */
export async function startReadinessGate(n8nPort: number): Promise<{ port: number; close(): Promise<void> }> {
	const n8n = `http://127.0.0.1:${n8nPort}`;
	const server = createServer((request, response) => {
		void forward(request)
			.catch(() => ({ status: 502, type: 'text/plain', body: Buffer.from('n8n does not answer') }))
			.then(({ status, type, body }) => response.writeHead(status, { 'content-type': type }).end(body));
	});

	async function forward(request: IncomingMessage): Promise<{ status: number; type: string; body: Buffer }> {
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(chunk as Buffer);
		const ready = await fetch(`${n8n}/healthz/readiness`);
		await ready.arrayBuffer();
		if (ready.status !== 200) return { status: 503, type: 'text/plain', body: Buffer.from('n8n is not ready yet') };
		const headers = Object.entries(request.headers).filter(([name]) => !['host', 'connection', 'content-length', 'transfer-encoding', 'expect'].includes(name));
		const answer = await fetch(`${n8n}${request.url ?? '/'}`, {
			method: request.method,
			headers: headers.map(([name, value]) => [name, String(value)] as [string, string]),
			...(request.method === 'GET' ? {} : { body: new Uint8Array(Buffer.concat(chunks)) }),
		});
		return { status: answer.status, type: answer.headers.get('content-type') ?? 'text/plain', body: Buffer.from(await answer.arrayBuffer()) };
	}

	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		port: (server.address() as AddressInfo).port,
		close: async () => {
			server.closeAllConnections();
			await new Promise<void>((resolve) => server.close(() => resolve()));
		},
	};
}
