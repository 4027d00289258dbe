import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

export const sandboxFolder = dirname(dirname(fileURLToPath(import.meta.url)));
export const repositoryFolder = dirname(sandboxFolder);
export const packageName = 'n8n-nodes-whatsapp-creatio';

/** Who is who in the sandbox. None of it is secret: these are the stand-ins' own made-up accounts. */
export const accounts = {
	meta: {
		businessAccountId: '102290129340398',
		phoneNumberId: '106540352242922',
		displayPhoneNumber: '15550783881',
		appId: '670843887433847',
		appSecret: 'sandbox-app-secret-0123456789abcdef',
		verifyToken: 'sandbox-verify-token',
		accessToken: 'sandbox-access-token',
	},
	creatio: {
		userName: 'Supervisor',
		password: 'Supervisor-1',
		clientId: 'sandbox-client',
		clientSecret: 'sandbox-client-secret',
		replySecret: 'sandbox-reply-secret',
	},
	n8n: { email: 'admin@sandbox.local', password: 'Sandbox-Admin-1', firstName: 'Sandbox', lastName: 'Admin' },
} as const;

export type Service = 'page' | 'meta' | 'creatio' | 'identity' | 'model' | 'n8n' | 'broker';
export type Ports = Record<Service, number>;

/** Which environment variable moves which port. */
export const portVariables: Record<Service, { variable: string; standard: number }> = {
	page: { variable: 'SANDBOX_PAGE_PORT', standard: 4000 },
	meta: { variable: 'SANDBOX_META_PORT', standard: 4010 },
	creatio: { variable: 'SANDBOX_CREATIO_PORT', standard: 4020 },
	identity: { variable: 'SANDBOX_IDENTITY_PORT', standard: 4021 },
	model: { variable: 'SANDBOX_MODEL_PORT', standard: 4030 },
	n8n: { variable: 'N8N_PORT', standard: 5678 },
	broker: { variable: 'N8N_RUNNERS_BROKER_PORT', standard: 5679 },
};

/** The ports to use, from the environment or the standard ones. */
export function portsFrom(env: Record<string, string | undefined>): Ports {
	const ports = {} as Ports;
	for (const [service, { variable, standard }] of Object.entries(portVariables)) {
		const given = env[variable];
		const port = given ? Number(given) : standard;
		if (!Number.isInteger(port) || port < 1 || port > 65_535) {
			throw new Error(`${variable} is "${given}", which is not a port number. Use one between 1 and 65535.`);
		}
		ports[service as Service] = port;
	}
	return ports;
}

export const dataFolder = (name: string): string => join(sandboxFolder, '.data', name);
