import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';
import { SECRET, PHONE_NUMBER_ID, WABA, type Json } from './deliveries.mts';

export const CREDENTIAL = {
	accessToken: 'token-made-up',
	phoneNumberId: PHONE_NUMBER_ID,
	businessAccountId: WABA,
	appId: '670',
	appSecret: SECRET,
	verifyToken: 'verify-made-up',
	graphBaseUrl: 'https://graph.example/',
	graphVersion: 'v25.0',
};

const NODE = {
	id: '1',
	name: 'WhatsApp Trigger',
	type: 't',
	typeVersion: 1,
	position: [0, 0],
	parameters: {},
};

export interface WebhookCall {
	webhook?: 'setup' | 'default';
	query?: Json;
	rawBody?: Buffer;
	/** The body arrives only when it is asked for, as with a content type that n8n does not parse. */
	lazy?: boolean;
	headers?: Json;
	parameters?: Json;
	credential?: Partial<typeof CREDENTIAL>;
	/** What Meta answers when files are downloaded. */
	graph?: (call: GraphCall) => Promise<{ statusCode: number; body: unknown; headers?: Json }>;
}

/** What n8n offers to a webhook, as far as the trigger uses it; records what was answered and logged. */
export function webhookFunctions(call: WebhookCall) {
	const answered: { status?: number; type?: string; body?: unknown } = {};
	const logged: string[] = [];
	const log = (message: string) => void logged.push(message);
	const request: Json = {
		...(call.lazy ? {} : { rawBody: call.rawBody }),
		readRawBody: async () => {
			request.rawBody = call.rawBody;
			await Promise.resolve();
		},
	};
	const response = {
		status: (status: number) => Object.assign(response, void (answered.status = status)),
		type: (type: string) => Object.assign(response, void (answered.type = type)),
		send: (body: unknown) => Object.assign(response, void (answered.body = body)),
	};
	const context = {
		getWebhookName: () => call.webhook ?? 'default',
		getQueryData: () => call.query ?? {},
		getHeaderData: () => call.headers ?? {},
		getRequestObject: () => request,
		getResponseObject: () => response,
		getCredentials: async () => await Promise.resolve({ ...CREDENTIAL, ...call.credential }),
		getNodeParameter: (name: string, fallback: unknown) => call.parameters?.[name] ?? fallback,
		getNode: () => NODE,
		logger: { warn: log, error: log, info: log, debug: log },
		helpers: {
			httpRequestWithAuthentication: async (_credential: string, options: GraphCall) => {
				if (call.graph === undefined) throw new Error('Nothing may be called');
				return { headers: {}, ...(await call.graph(options)) };
			},
			prepareBinaryData: async (data: Buffer, fileName: string, mimeType: string) =>
				await Promise.resolve({ data: data.toString('base64'), fileName, mimeType }),
		},
	};
	return { context: context as unknown as IWebhookFunctions, answered, logged };
}

export interface GraphCall {
	method: string;
	url: string;
	qs?: Json;
	body?: Json;
	/** Header of a call that brings its own. */
	token?: unknown;
}

export interface HookCall {
	parameters?: Json;
	credential?: Partial<typeof CREDENTIAL>;
	staticData?: Json;
	url?: string;
	activation?: string;
	graph: (call: GraphCall) => { statusCode: number; body: unknown };
}

/** What n8n offers while a workflow is published or un-published. */
export function hookFunctions(call: HookCall) {
	const calls: GraphCall[] = [];
	const logged: string[] = [];
	const staticData = call.staticData ?? {};
	const log = (message: string) => void logged.push(message);
	const context = {
		getCredentials: async () => await Promise.resolve({ ...CREDENTIAL, ...call.credential }),
		getNodeParameter: (name: string, fallback: unknown) => call.parameters?.[name] ?? fallback,
		getNodeWebhookUrl: () => call.url ?? 'https://n8n.example/webhook/1/whatsapp',
		getActivationMode: () => call.activation ?? 'activate',
		getMode: () => (call.activation === 'manual' ? 'manual' : 'trigger'),
		getWorkflowStaticData: () => staticData,
		getNode: () => NODE,
		logger: { warn: log, error: log, info: log, debug: log },
		helpers: {
			httpRequestWithAuthentication: async (_credential: string, { method, url, qs, body }: GraphCall) => {
				const graphCall = {
					method,
					url: url.replace('https://graph.example/v25.0/', ''),
					...(qs && { qs }),
					...(body && { body }),
				};
				calls.push(graphCall);
				return await Promise.resolve({ headers: {}, ...call.graph(graphCall) });
			},
			httpRequest: async ({ method, url, qs, body, headers }: GraphCall & { headers: Json }) => {
				const graphCall = { method, url: url.replace('https://graph.example/v25.0/', ''), ...(qs && { qs }), ...(body && { body }), token: headers.Authorization };
				calls.push(graphCall);
				return await Promise.resolve({ headers: {}, ...call.graph(graphCall) });
			},
		},
	};
	return { context: context as unknown as IHookFunctions, calls, staticData, logged };
}
