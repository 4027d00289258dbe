import { createServer } from 'node:net';
import { portVariables, type Ports, type Service } from './settings.mts';

function listen(port: number, host: string): Promise<number | undefined> {
	return new Promise((resolve) => {
		const server = createServer();
		server.once('error', () => resolve(undefined));
		server.listen({ port, host, exclusive: true }, () => {
			const address = server.address();
			const bound = typeof address === 'object' && address ? address.port : port;
			server.close(() => resolve(bound));
		});
	});
}

/** Throws one sentence that names every taken port and the variable that moves it. */
export async function requireFreePorts(ports: Ports): Promise<void> {
	const taken: string[] = [];
	for (const [service, port] of Object.entries(ports) as Array<[Service, number]>) {
		// n8n listens on every interface, so both addresses must be free.
		const free = (await listen(port, '127.0.0.1')) !== undefined && (await listen(port, '::')) !== undefined;
		if (!free) taken.push(`Port ${port} (${service}) is taken. Stop what uses it, or choose another: ${portVariables[service].variable}=${port + 1000} npm start`);
	}
	if (taken.length > 0) throw new Error(taken.join('\n'));
}

/** Free ports for a run of its own, so that tests never meet a sandbox that is already up. */
export async function freePorts(): Promise<Ports> {
	const ports = {} as Ports;
	const used = new Set<number>();
	for (const service of Object.keys(portVariables) as Service[]) {
		let port: number | undefined;
		while (port === undefined || used.has(port)) port = await listen(0, '127.0.0.1');
		used.add(port);
		ports[service] = port;
	}
	return ports;
}
