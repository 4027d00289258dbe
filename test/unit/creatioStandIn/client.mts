import { startCreatio } from '../../../sandbox/creatio/server.mts';
import type { CreatioOptions, RunningCreatio } from '../../../sandbox/creatio/server.mts';

export interface Answered {
	status: number;
	headers: Headers;
	text: string;
	/** The body as JSON; undefined when it is none. */
	json: any;
}

export interface CallOptions {
	headers?: Record<string, string>;
	body?: unknown;
	/** Sent as it is instead of `body`. */
	raw?: string | Buffer;
}

/** A running stand-in and a client that is signed in with a bearer token. */
export interface SignedIn {
	creatio: RunningCreatio;
	/** `{app}/odata/…` with the token. */
	odata: (
		method: string,
		path: string,
		body?: unknown,
		headers?: Record<string, string>,
	) => Promise<Answered>;
	/** `{app}/…` with the token. */
	app: (method: string, path: string, options?: CallOptions) => Promise<Answered>;
	/** A control call. */
	control: (method: string, path: string, body?: unknown) => Promise<Answered>;
	filter: (set: string, text: string, more?: string) => Promise<Answered>;
}

export async function call(method: string, url: string, options: CallOptions = {}): Promise<Answered> {
	const { headers = {}, body, raw } = options;
	const response = await fetch(url, {
		method,
		redirect: 'manual',
		headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
		body: raw === undefined ? (body === undefined ? undefined : JSON.stringify(body)) : (raw as BodyInit),
	});
	const text = await response.text();
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		json = undefined;
	}
	return { status: response.status, headers: response.headers, text, json };
}

export const tokenForm = (more: Record<string, string> = {}): string =>
	new URLSearchParams({
		grant_type: 'client_credentials',
		client_id: 'sandbox-client',
		client_secret: 'sandbox-client-secret',
		...more,
	}).toString();

export const fetchToken = (creatio: RunningCreatio, form = tokenForm()): Promise<Answered> =>
	call('POST', `${creatio.identityUrl}/connect/token`, {
		headers: { 'content-type': 'application/x-www-form-urlencoded' },
		raw: form,
	});

/** The headers of a cookie session, from a login as the Supervisor. */
export async function signInWithPassword(
	creatio: RunningCreatio,
	more: Record<string, string> = {},
): Promise<Record<string, string>> {
	const answer = await call('POST', `${creatio.url}/ServiceModel/AuthService.svc/Login`, {
		headers: { ForceUseSession: 'true' },
		body: { UserName: 'Supervisor', UserPassword: 'Supervisor-1' },
	});
	const cookies = answer.headers.getSetCookie().map((line) => line.split(';')[0]);
	const csrf = cookies.find((cookie) => cookie.startsWith('BPMCSRF='))?.slice('BPMCSRF='.length) ?? '';
	return { cookie: cookies.join('; '), BPMCSRF: csrf, ForceUseSession: 'true', ...more };
}

export async function startSignedIn(options: Partial<CreatioOptions> = {}): Promise<SignedIn> {
	const creatio = await startCreatio({ port: 0, identityPort: 0, ...options });
	const { json } = await fetchToken(creatio);
	const prefix = options.runtime === 'net' ? '' : '/0';
	const authorization = `Bearer ${json.access_token}`;
	const app = (method: string, path: string, given: CallOptions = {}): Promise<Answered> =>
		call(method, `${creatio.url}${prefix}${path}`, {
			...given,
			headers: { authorization, ...given.headers },
		});
	const odata: SignedIn['odata'] = (method, path, body, headers = {}) =>
		app(method, `/odata/${path}`, { body, headers });
	return {
		creatio,
		app,
		odata,
		control: (method, path, body) => call(method, `${creatio.url}/_control/${path}`, { body }),
		filter: (set, text, more = '') => odata('GET', `${set}?$filter=${encodeURIComponent(text)}${more}`),
	};
}

export const deepestMessage = (json: any): string =>
	json?.error?.innererror?.internalexception?.message ??
	json?.error?.innererror?.message ??
	json?.error?.message ??
	'';
