import { join } from 'node:path';
import { startProgram, waitUntil, type RunningProgram } from './child.mts';
import { sandboxFolder, type Ports } from './settings.mts';

export type StandIn = 'meta' | 'creatio' | 'model' | 'page';

/** Starts a stand-in as a process of its own and waits until it listens. */
export async function startStandIn(name: StandIn, ports: Ports, options: { dataFolder?: string; logFolder: string; env?: Record<string, string> }): Promise<RunningProgram> {
	const logFile = join(options.logFolder, `${name}.log`);
	const program = startProgram({
		name,
		command: process.execPath,
		args: [join(sandboxFolder, name, 'main.mts')],
		cwd: sandboxFolder,
		logFile,
		env: {
			PATH: process.env.PATH,
			HOME: process.env.HOME,
			NODE_NO_WARNINGS: '1',
			SANDBOX_PAGE_PORT: String(ports.page),
			SANDBOX_META_PORT: String(ports.meta),
			SANDBOX_CREATIO_PORT: String(ports.creatio),
			SANDBOX_IDENTITY_PORT: String(ports.identity),
			SANDBOX_MODEL_PORT: String(ports.model),
			N8N_PORT: String(ports.n8n),
			N8N_EDITOR_URL: `http://localhost:${ports.n8n}`,
			...(options.dataFolder ? { SANDBOX_DATA: options.dataFolder } : {}),
			...options.env,
		},
	});
	// Any HTTP answer will do: it listens.
	await waitUntil(`The ${name} stand-in`, async () => (await fetch(`http://127.0.0.1:${ports[name]}/`)).status > 0, { timeoutMs: 20_000, hint: `Its log: ${logFile}`, program });
	return program;
}

