import { sleep } from 'n8n-workflow';
import type {
	IAllExecuteFunctions,
	ICredentialDataDecryptedObject,
	ICredentialsDecrypted,
	IDataObject,
	IHttpRequestOptions,
} from 'n8n-workflow';
import { CreatioClient } from '../../../lib/creatio/client';
import { CreatioAuthError } from '../../../lib/creatio/errors';
import type { CreatioRequest, CreatioResponse } from '../../../lib/creatio/send';
import { isLoginPage } from '../../../lib/creatio/responseText';
import { siteAddress } from '../../../lib/creatio/signIn/address';
import { oAuth2Credential, passwordCredential } from './credentialData';
import { bodyText, connectionLost, REQUEST_TIMEOUT } from './outboundHttp';
import { refusalWithin } from './signInRefusal';

export type Authentication = 'oAuth2' | 'password';

/** What every context that may call Creatio has. */
export type CreatioContext = Pick<IAllExecuteFunctions, 'getCredentials' | 'getNode' | 'helpers'>;

interface Kind {
	credential: string;
	/** The property whose absence makes n8n sign in. */
	session: 'accessToken' | 'sessionToken';
	read: (data: ICredentialDataDecryptedObject) => { baseUrl: string; appPath: string };
}

const KINDS: Record<Authentication, Kind> = {
	oAuth2: { credential: 'handoffCreatioOAuth2Api', session: 'accessToken', read: oAuth2Credential },
	password: { credential: 'handoffCreatioApi', session: 'sessionToken', read: passwordCredential },
};

/** Executions that find the same session gone at the same moment do not all sign in: they look again first. */
const SPREAD_MILLISECONDS = 400;

export interface CreatioSite {
	client: CreatioClient;
	/** The site without trailing slash, and `/0` or empty: known after the first request. */
	address: () => { base: string; appPath: string };
}

/**
 * A client for one execution. The credential is read once and shared by all its requests, so that one sign-in serves
 * them all; when the session turns out to be gone it is renewed once for everybody who found it gone.
 */
export async function creatioSite(context: CreatioContext, authentication: Authentication): Promise<CreatioSite> {
	const session = new SharedSession(context, KINDS[authentication]);
	await session.load();
	const client = new CreatioClient({ appPath: '', sleep, send: async (request) => await session.send(request) });
	return { client, address: () => session.address() };
}

class SharedSession {
	private data: ICredentialDataDecryptedObject = {};
	/** Counts sign-ins of this execution; a request that began before one does not ask for another. */
	private generation = 0;
	private renewing: Promise<CreatioResponse> | undefined;
	/** Why signing in was refused. Not tried again in this execution: repeated wrong passwords lock the user. */
	private refusal: CreatioAuthError | undefined;
	/** A 403 that a new session did not cure is about rights. */
	private forbiddenForGood = false;

	constructor(
		private readonly context: CreatioContext,
		private readonly kind: Kind,
	) {}

	async load(): Promise<void> {
		this.data = { ...(await this.context.getCredentials(this.kind.credential)) };
	}

	address(): { base: string; appPath: string } {
		const { baseUrl, appPath } = this.kind.read(this.data);
		return { base: siteAddress(baseUrl), appPath };
	}

	async send(request: CreatioRequest): Promise<CreatioResponse> {
		if (this.refusal) throw this.refusal;
		// The first request signs in when nobody has yet; the others wait for it instead of signing in as well.
		if (!this.data[this.kind.session]) return await this.signInWith(request);
		const generation = this.generation;
		const response = await this.carry(request);
		if (!this.isGone(response)) return response;
		if (generation !== this.generation) return await this.carry(request);
		return await this.signInWith(request);
	}

	/** One sign-in at a time, which rides on a request; whoever waited sends its own afterwards. */
	private async signInWith(request: CreatioRequest): Promise<CreatioResponse> {
		if (this.renewing) {
			await this.renewing;
			return await this.carry(request);
		}
		this.renewing = this.renew(request);
		try {
			return await this.renewing;
		} finally {
			this.renewing = undefined;
		}
	}

	private async renew(request: CreatioRequest): Promise<CreatioResponse> {
		const used = this.data[this.kind.session];
		if (used) await sleep(Math.random() * SPREAD_MILLISECONDS);
		const stored = await this.context.getCredentials(this.kind.credential);
		const renewedElsewhere = Boolean(stored[this.kind.session]) && stored[this.kind.session] !== used;
		this.data = renewedElsewhere ? { ...stored } : { ...stored, [this.kind.session]: '' };
		let response = await this.carry(request);
		if (renewedElsewhere && this.isGone(response)) {
			this.data = { ...stored, [this.kind.session]: '' };
			response = await this.carry(request);
		}
		this.generation++;
		if (response.status === 403) this.forbiddenForGood = true;
		return response;
	}

	private isGone(response: CreatioResponse): boolean {
		return isSessionGone(response) && !(response.status === 403 && this.forbiddenForGood);
	}

	private async carry(request: CreatioRequest): Promise<CreatioResponse> {
		const { credential } = this.kind;
		const credentialsDecrypted: ICredentialsDecrypted = { id: '', name: '', type: credential, data: this.data };
		try {
			const response = (await this.context.helpers.httpRequestWithAuthentication.call(
				this.context as IAllExecuteFunctions,
				credential,
				httpOptions(request),
				{ credentialsDecrypted },
			)) as { statusCode: number; headers: IDataObject; body: unknown };
			return { status: response.statusCode, headers: textHeaders(response.headers), body: bodyText(response.body) };
		} catch (error) {
			const refusal = refusalWithin(error);
			if (refusal instanceof CreatioAuthError && refusal.status !== 0 && refusal.status < 500) this.refusal = refusal;
			throw refusal ?? connectionLost(error) ?? error;
		}
	}
}

/** 401, a redirect to the login page, that page with 200, or a stale anti-forgery token (creatio.md 0.6). */
function isSessionGone(response: CreatioResponse): boolean {
	const { status, body } = response;
	if (status === 401 || (status >= 300 && status < 400)) return true;
	if (status === 403) return !/incapsula|imperva|cloudflare/i.test(body);
	return status === 200 && isLoginPage(body);
}

function httpOptions(request: CreatioRequest): IHttpRequestOptions {
	const query = Object.entries(request.query ?? {}).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
	return {
		method: request.method,
		url: query.length === 0 ? request.path : `${request.path}?${query.join('&')}`,
		headers: request.headers,
		body: request.body,
		encoding: 'text',
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
		disableFollowRedirect: true,
		timeout: REQUEST_TIMEOUT,
	};
}

function textHeaders(headers: IDataObject): Record<string, string> {
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}
