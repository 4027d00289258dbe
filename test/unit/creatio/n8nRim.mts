import { Readable } from 'node:stream';
import { HandoffCreatioApi } from '../../../credentials/HandoffCreatioApi.credentials';
import { HandoffCreatioOAuth2Api } from '../../../credentials/HandoffCreatioOAuth2Api.credentials';

type Data = Record<string, unknown>;

/**
 * The part of n8n that a Creatio node sees: credentials that are stored, and httpRequestWithAuthentication with the order of
 * n8n 2.41's credentials helper (preAuthentication when the expirable property is empty, merge, persist, authenticate, send).
 */
export class N8nRim {
	readonly stored: Record<string, Data>;
	readonly types: Record<string, any> = {
		handoffCreatioApi: new HandoffCreatioApi(),
		handoffCreatioOAuth2Api: new HandoffCreatioOAuth2Api(),
	};

	constructor(stored: Record<string, Data>) {
		this.stored = stored;
	}

	/** Parameters are values, not expressions; a locator is given as the id it holds. */
	context(parameters: Data = {}, items: Data[] = [{}], more: Data = {}): any {
		const rim = this;
		const context = {
			getInputData: () => items.map((json) => ({ json })),
			getNode: () => ({
				id: 'n', name: 'Creatio', type: 'test.creatio', typeVersion: 1, position: [0, 0], parameters: {},
				credentials: Object.fromEntries(Object.keys(rim.stored).map((type) => [type, { id: type, name: type }])),
			}),
			getNodeParameter: (name: string, index?: unknown, fallback?: unknown) => {
				const value = name.split('.').reduce<any>((at, key) => at?.[key], parameters);
				const given = typeof value === 'function' ? value(items[Number(index) || 0]) : value;
				return given ?? fallback;
			},
			getCurrentNodeParameter: (name: string) => parameters[name],
			continueOnFail: () => false,
			getInputConnectionData: async () => undefined,
			getExecutionCancelSignal: () => undefined,
			getCredentials: async (type: string) => structuredClone(rim.stored[type]),
			helpers: {
				httpRequest: async (options: any) => await send(options),
				async httpRequestWithAuthentication(this: unknown, type: string, options: any, extra: any) {
					return await rim.authenticated(type, options, extra);
				},
			},
			...more,
		};
		return context;
	}

	async authenticated(type: string, options: any, extra?: any): Promise<any> {
		if (type === 'handoffWhatsAppApi') {
			return await send({ ...options, headers: { ...options.headers, authorization: `Bearer ${this.stored[type].accessToken}` } });
		}
		const credential = this.types[type];
		const data: Data = extra?.credentialsDecrypted?.data ?? structuredClone(this.stored[type]);
		try {
			const expirable = credential.properties.find((property: any) => property.typeOptions?.expirable).name;
			if (data[expirable] === undefined || data[expirable] === '') {
				const output = await credential.preAuthentication.call({ helpers: { httpRequest: send } }, data);
				this.stored[type] = { ...this.stored[type], ...output };
				Object.assign(data, output);
			}
			return await send(await credential.authenticate(data, options));
		} catch (cause) {
			throw Object.assign(new Error((cause as Error).message, { cause }), { name: 'NodeApiError' });
		}
	}
}

async function send(options: any): Promise<any> {
	const { method, url, headers, body, timeout, qs } = options;
	const address = qs ? `${url}?${new URLSearchParams(qs)}` : url;
	const response = await fetch(address, {
		method: method ?? 'GET',
		headers,
		body,
		redirect: options.disableFollowRedirect ? 'manual' : 'follow',
		signal: AbortSignal.timeout(timeout ?? 5000),
	}).catch((cause) => {
		const code = cause.cause?.code ?? (cause.name === 'TimeoutError' ? 'ECONNABORTED' : 'UND_ERR');
		throw Object.assign(new Error('request failed', { cause }), { code: code === 'UND_ERR_SOCKET' ? 'ECONNRESET' : code });
	});
	const all: Record<string, unknown> = Object.fromEntries(response.headers);
	if (options.encoding === 'stream') {
		return { statusCode: response.status, headers: all, body: response.body ? Readable.fromWeb(response.body as never) : Readable.from([]) };
	}
	const text = await response.text();
	const cookies = response.headers.getSetCookie();
	if (cookies.length > 0) all['set-cookie'] = cookies;
	if (!options.ignoreHttpStatusErrors && response.status >= 400) throw new Error(`status ${response.status}`);
	return { statusCode: response.status, headers: all, body: options.json ? asJson(text) : text };
}

function asJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}

export const whatsAppData = (graphBaseUrl: string): Data => ({ accessToken: 'sandbox-access-token', graphBaseUrl, graphVersion: 'v25.0' });

export const passwordData = (baseUrl: string): Data => ({
	baseUrl,
	username: 'Supervisor',
	password: 'Supervisor-1',
	runtime: 'auto',
	sessionToken: '',
	csrfToken: '',
	appPath: '',
	sessionFor: '',
});

export const oAuth2Data = (baseUrl: string, identityUrl: string): Data => ({
	baseUrl,
	identityUrl,
	clientId: 'sandbox-client',
	clientSecret: 'sandbox-client-secret',
	runtime: 'auto',
	accessToken: '',
	appPath: '',
	sessionFor: '',
});
