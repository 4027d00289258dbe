import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { installPackage, packPackage } from '../n8n/installPackage.mts';
import { startN8n } from '../n8n/process.mts';
import { provision, type Provisioned, type ProvisionOptions } from '../n8n/provision.mts';
import { N8nRest } from '../n8n/rest.mts';
import type { RunningProgram } from './child.mts';
import { freePorts } from './ports.mts';
import { accounts, type Ports } from './settings.mts';
import { startStandIn } from './standIns.mts';
import { connectStandIns, webhookPaths } from './wiring.mts';

/** Everything of a running loop: n8n with the package, the three stand-ins, and hands to work them. */
export interface Loop {
	ports: Ports;
	rest: N8nRest;
	provisioned: Provisioned;
	n8n: RunningProgram;
	folder: string;
	meta: Control;
	creatio: Control;
	model: Control;
	restartN8n(): Promise<void>;
	stop(): Promise<void>;
}

/** Calls the control endpoints of one stand-in. */
export class Control {
	private readonly url: string;

	constructor(port: number) {
		this.url = `http://127.0.0.1:${port}/_control`;
	}

	async get<T>(path: string): Promise<T> {
		return await this.call<T>('GET', path);
	}

	async post<T>(path: string, body: unknown = {}): Promise<T> {
		return await this.call<T>('POST', path, body);
	}

	async patch<T>(path: string, body: unknown): Promise<T> {
		return await this.call<T>('PATCH', path, body);
	}

	private async call<T>(method: string, path: string, body?: unknown): Promise<T> {
		const response = await fetch(`${this.url}${path}`, {
			method,
			...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
		});
		const text = await response.text();
		if (!response.ok) throw new Error(`${method} ${this.url}${path} answered ${response.status}: ${text.slice(0, 500)}`);
		return (text ? JSON.parse(text) : undefined) as T;
	}
}

/** Polls until `look` gives something; the error shows what it saw last. */
export async function eventually<T>(what: string, look: () => Promise<T | undefined | false | null>, timeoutMs = 45_000, intervalMs = 250): Promise<T> {
	const deadline = Date.now() + timeoutMs;
	let last: unknown;
	for (;;) {
		try {
			const seen = await look();
			if (seen) return seen;
			last = seen;
		} catch (error) {
			last = error;
		}
		if (Date.now() > deadline) throw new Error(`Waited ${timeoutMs / 1000} s in vain for: ${what}. Last: ${last instanceof Error ? last.message : JSON.stringify(last)}`);
		await delay(intervalMs);
	}
}

/** Makes the quiet time short, so that a test does not wait four seconds per turn. */
export const quickly: NonNullable<ProvisionOptions['adapt']> = (_file, workflow) => ({
	...workflow,
	nodes: workflow.nodes.map((node) => (node.name === 'Wait for More Messages' ? { ...node, parameters: { ...(node.parameters as object), amount: 1 } } : node)),
});

export async function startLoop(options: { adapt?: ProvisionOptions['adapt']; env?: Record<string, string> } = {}): Promise<Loop> {
	const ports = await freePorts();
	const folder = mkdtempSync(join(tmpdir(), 'whatsapp-creatio-e2e-'));
	const userFolder = join(folder, 'n8n');
	const programs: RunningProgram[] = [];
	installPackage(packPackage(), userFolder);
	const start = () => startN8n({ userFolder, port: ports.n8n, brokerPort: ports.broker, logFile: join(folder, 'n8n.log'), env: options.env });
	try {
		for (const name of ['meta', 'creatio', 'model'] as const) programs.push(await startStandIn(name, ports, { logFolder: folder }));
		const n8n = await start();
		programs.push(n8n);
		const rest = new N8nRest(`http://localhost:${ports.n8n}`);
		await rest.signIn(accounts.n8n);
		const provisioned = await provision(rest, ports, { adapt: options.adapt ?? quickly });
		await rest.waitForWebhook('GET', webhookPaths.whatsApp);
		await rest.waitForWebhook('POST', webhookPaths.creatioReply);
		await connectStandIns(ports);
		const loop: Loop = {
			ports,
			rest,
			provisioned,
			n8n,
			folder,
			meta: new Control(ports.meta),
			creatio: new Control(ports.creatio),
			model: new Control(ports.model),
			async restartN8n() {
				loop.n8n = await start();
				await rest.waitForWebhook('GET', webhookPaths.whatsApp);
			},
			async stop() {
				await Promise.all([...new Set([...programs, loop.n8n])].map((program) => program.kill()));
				if (!process.env.KEEP_E2E_FOLDER) rmSync(folder, { recursive: true, force: true });
				else console.log(`Kept ${folder}`);
			},
		};
		return loop;
	} catch (error) {
		await Promise.all(programs.map((program) => program.kill()));
		throw error;
	}
}
