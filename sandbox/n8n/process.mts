import { join } from 'node:path';
import { startProgram, waitUntil, type RunningProgram } from '../runner/child.mts';
import { sandboxFolder } from '../runner/settings.mts';

export interface N8nOptions {
	/** n8n adds `/.n8n` to it. */
	userFolder: string;
	port: number;
	brokerPort: number;
	logFile: string;
	/** Further variables, e.g. to run in queue mode. */
	env?: Record<string, string>;
}

/** Fixed, so that data that was encrypted in one run can be read in the next. Guards only made-up accounts. */
const encryptionKey = 'sandbox-encryption-key';

/** Starts n8n 2.41.1 and waits until its REST API answers. */
export async function startN8n(options: N8nOptions): Promise<RunningProgram> {
	const modules = join(sandboxFolder, 'node_modules');
	const url = `http://localhost:${options.port}`;
	const program = startProgram({
		name: 'n8n',
		command: join(modules, 'node', 'bin', 'node'),
		args: [join(modules, 'n8n', 'bin', 'n8n'), 'start'],
		cwd: sandboxFolder,
		logFile: options.logFile,
		env: {
			PATH: process.env.PATH,
			HOME: options.userFolder,
			TZ: 'UTC',
			N8N_USER_FOLDER: options.userFolder,
			N8N_PORT: String(options.port),
			N8N_LISTEN_ADDRESS: '127.0.0.1',
			N8N_RUNNERS_BROKER_PORT: String(options.brokerPort),
			N8N_ENCRYPTION_KEY: encryptionKey,
			WEBHOOK_URL: `${url}/`,
			N8N_EDITOR_BASE_URL: url,
			N8N_SECURE_COOKIE: 'false',
			N8N_DIAGNOSTICS_ENABLED: 'false',
			N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
			N8N_TEMPLATES_ENABLED: 'false',
			N8N_PERSONALIZATION_ENABLED: 'false',
			N8N_HIRING_BANNER_ENABLED: 'false',
			// It would look for a list on the internet at every start.
			N8N_DISABLED_MODULES: 'mcp-registry',
			N8N_COMMUNITY_PACKAGES_ENABLED: 'true',
			N8N_LOG_LEVEL: 'info',
			DB_SQLITE_POOL_SIZE: '10',
			// As the README recommends for busy sites: without it each call costs n8n two isolates for expressions.
			N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true',
			N8N_EXPRESSION_ENGINE_COMPILE_CACHE: 'true',
			EXECUTIONS_DATA_PRUNE: 'true',
			EXECUTIONS_DATA_MAX_AGE: '24',
			...options.env,
		},
	});
	try {
		await waitUntil(
			'n8n',
			async () => {
				const health = await fetch(`${url}/healthz`);
				const settings = await fetch(`${url}/rest/settings`);
				// While migrations run, the second one answers 200 with a sentence instead of JSON.
				return health.ok && (settings.headers.get('content-type') ?? '').includes('json');
			},
			{ timeoutMs: 120_000, hint: `Its log: ${options.logFile}`, program },
		);
	} catch (error) {
		// What did not come up may still hold the port.
		await program.kill();
		throw error;
	}
	return program;
}
