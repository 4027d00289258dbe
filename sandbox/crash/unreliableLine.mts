import { createServer, connect, type Server, type Socket } from 'node:net';

/** `silent`: what is asked arrives, the answer never does. `halfway`: the answer breaks off in the middle. */
export type LineState = 'good' | 'refused' | 'silent' | 'halfway';

/** A TCP line to a service that can be cut in several ways. It listens on a port of its own. */
export class UnreliableLine {
	port = 0;
	private state: LineState = 'good';
	private server: Server | undefined;
	private readonly sockets = new Set<Socket>();
	private readonly target: number;

	constructor(target: number) {
		this.target = target;
	}

	async set(state: LineState): Promise<void> {
		this.state = state;
		for (const socket of this.sockets) socket.destroy();
		if (state === 'refused') return await this.close();
		if (!this.server) await this.listen();
	}

	async close(): Promise<void> {
		const { server } = this;
		this.server = undefined;
		for (const socket of this.sockets) socket.destroy();
		if (server) await new Promise((resolve) => server.close(resolve));
	}

	private async listen(): Promise<void> {
		const server = createServer((client) => this.carry(client));
		this.server = server;
		await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
		const address = server.address();
		if (typeof address === 'object' && address) this.port = address.port;
	}

	private carry(client: Socket): void {
		const service = connect(this.target, '127.0.0.1');
		for (const socket of [client, service]) {
			this.sockets.add(socket);
			socket.on('error', () => undefined);
			socket.on('close', () => {
				this.sockets.delete(socket);
				client.destroy();
				service.destroy();
			});
		}
		client.pipe(service);
		service.on('data', (bytes) => {
			if (this.state === 'good') client.write(bytes);
			else if (this.state === 'halfway') client.write(bytes.subarray(0, bytes.length / 2), () => client.destroy());
			else setTimeout(() => client.destroy(), 1_500);
		});
	}
}
