import { z } from 'zod/v4';
import { ConnectionLostError, CreatioAuthError, type CreatioError } from '../errors';
import { isHtml, parseJson } from '../responseText';
import { siteAddress, tokenAddresses } from './address';
import { fingerprint } from './fingerprint';
import { unreachable, type PlainHttp, type SignInResponse } from './http';
import { findAppPath, type Runtime } from './runtime';

export interface OAuth2Session {
	accessToken: string;
	appPath: string;
	/** What the token was made for; another address, client or secret must not use it. */
	sessionFor: string;
}

export interface OAuth2SignIn {
	baseUrl: string;
	identityUrl: string;
	clientId: string;
	clientSecret: string;
	runtime: Runtime;
}

const tokenAnswer = z.object({ access_token: z.string().min(1) });
const refusal = z.object({ error: z.string(), error_description: z.string().optional().catch(undefined) });

/**
 * Gets a token by client credentials (creatio.md 1.3) and finds the application path. The token lasts an hour and has
 * no refresh token: when it is refused, ask again. Throws CreatioAuthError with the reason in words.
 */
export async function signInWithOAuth2(http: PlainHttp, input: OAuth2SignIn): Promise<OAuth2Session> {
	const site = siteAddress(input.baseUrl);
	const accessToken = await askForToken(http, tokenAddresses(site, input.identityUrl), input);
	const appPath = await findAppPath(http, site, bearerHeaders(accessToken), input.runtime);
	return { accessToken, appPath, sessionFor: oAuth2Fingerprint(input) };
}

/** What every later request carries; no cookie and no BPMCSRF (creatio.md 0.7). */
export function bearerHeaders(accessToken: string): Record<string, string> {
	return { Authorization: `Bearer ${accessToken}` };
}

export function oAuth2Fingerprint(input: Omit<OAuth2SignIn, 'runtime'>): string {
	return fingerprint(siteAddress(input.baseUrl), input.identityUrl.trim(), input.clientId, input.clientSecret);
}

async function askForToken(http: PlainHttp, addresses: string[], input: OAuth2SignIn): Promise<string> {
	let seen: CreatioError | undefined;
	for (const url of addresses) {
		const answer = await askOne(http, url, input);
		if (typeof answer === 'string') return answer;
		// The first address that speaks to us is the identity service: its answer is final.
		if (answer.final) throw answer.error;
		seen ??= answer.error;
	}
	throw seen as CreatioError;
}

async function askOne(
	http: PlainHttp,
	url: string,
	input: OAuth2SignIn,
): Promise<string | { error: CreatioError; final: boolean }> {
	let response: SignInResponse;
	try {
		response = await http({
			method: 'POST',
			url,
			headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
			body: new URLSearchParams({
				grant_type: 'client_credentials',
				client_id: input.clientId,
				client_secret: input.clientSecret,
			}).toString(),
		});
	} catch (error) {
		if (!(error instanceof ConnectionLostError)) throw error as CreatioError;
		return { error: unreachable(url, 'the Identity Service Address and the Creatio address'), final: false };
	}
	const body = parseJson(response.body);
	const token = tokenAnswer.safeParse(body);
	if (response.status === 200 && token.success) return token.data.access_token;
	const refused = refusal.safeParse(body);
	if (refused.success) return { error: refusedBy(url, refused.data), final: true };
	return { error: noIdentityService(url, response), final: false };
}

function refusedBy(url: string, said: z.infer<typeof refusal>): CreatioAuthError {
	const { origin } = new URL(url);
	const words = said.error_description ? `${said.error}: ${said.error_description}` : said.error;
	if (said.error === 'invalid_client' || said.error === 'unauthorized_client' || said.error === 'invalid_grant') {
		return new CreatioAuthError(
			`${origin} did not accept the client id or client secret (${words})`,
			'Copy both again from Creatio: System Designer, OAuth 2.0 integrated applications. The application must use the client credentials grant and be active.',
			400,
		);
	}
	return new CreatioAuthError(
		`${origin} gave no token (${words})`,
		'Check the application in Creatio: System Designer, OAuth 2.0 integrated applications.',
		400,
	);
}

function noIdentityService(url: string, response: SignInResponse): CreatioAuthError {
	const { origin } = new URL(url);
	if (response.status === 403 || response.status === 429 || response.status >= 500) {
		return new CreatioAuthError(
			`${origin} gave no token (status ${response.status})`,
			'Try again in a minute. If it stays, a firewall may stand in front of it: let the address of this n8n through.',
			response.status,
		);
	}
	const got = isHtml(response.body) ? 'a web page' : `status ${response.status}`;
	return new CreatioAuthError(
		`${origin} is not an identity service (${got} instead of a token)`,
		'Enter the Identity Service Address. In the cloud it is the Creatio address with -is after the name, e.g. https://acme-is.creatio.com; on your own servers your administrator knows it.',
		response.status,
	);
}
