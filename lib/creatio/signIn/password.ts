import { z } from 'zod/v4';
import { CreatioAuthError } from '../errors';
import { isHtml, parseJson } from '../responseText';
import { siteAddress } from './address';
import { fingerprint } from './fingerprint';
import { reach, type PlainHttp, type SignInResponse } from './http';
import { findAppPath, type Runtime } from './runtime';

export interface PasswordSession {
	sessionToken: string;
	csrfToken: string;
	appPath: string;
	/** What the session was made for; another address, user or password must not use it. */
	sessionFor: string;
}

export interface PasswordSignIn {
	baseUrl: string;
	username: string;
	password: string;
	runtime: Runtime;
}

const loginAnswer = z.object({
	Code: z.number(),
	Message: z.string().nullish(),
	Exception: z.object({ Message: z.string().nullish() }).nullish().catch(undefined),
	PasswordChangeUrl: z.string().nullish(),
});

/**
 * Signs in at the site root, on either runtime, and finds the application path (creatio.md 1.1, 0.4, 0.5). Throws
 * CreatioAuthError with the reason in words, also when Creatio says no with status 200.
 */
export async function signInWithPassword(http: PlainHttp, input: PasswordSignIn): Promise<PasswordSession> {
	const site = siteAddress(input.baseUrl);
	const response = await reach(
		http,
		{
			method: 'POST',
			url: `${site}/ServiceModel/AuthService.svc/Login`,
			headers: {
				Accept: 'application/json',
				'Content-Type': 'application/json; charset=utf-8',
				ForceUseSession: 'true',
			},
			body: JSON.stringify({ UserName: input.username, UserPassword: input.password }),
		},
		'the Creatio address',
	);
	checkAnswer(response, site);
	const jar = cookieJar(response.cookies);
	const csrfToken = jar.get('BPMCSRF') ?? '';
	if (!jar.has('.ASPXAUTH') && !jar.has('BPMSESSIONID')) {
		throw new CreatioAuthError(
			`${site} accepted the password but gave no session`,
			'A proxy between n8n and Creatio may remove cookies. Check it, or use the OAuth2 credential.',
			response.status,
		);
	}
	const session = {
		sessionToken: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
		csrfToken,
	};
	const appPath = await findAppPath(http, site, passwordHeaders(session), input.runtime);
	return { ...session, appPath, sessionFor: fingerprint(site, input.username, input.password) };
}

/** What every later request carries (creatio.md 0.6). */
export function passwordHeaders(session: { sessionToken: string; csrfToken: string }): Record<string, string> {
	return {
		Cookie: session.sessionToken,
		ForceUseSession: 'true',
		...(session.csrfToken ? { BPMCSRF: session.csrfToken } : {}),
	};
}

function checkAnswer(response: SignInResponse, site: string): void {
	const parsed = loginAnswer.safeParse(parseJson(response.body));
	if (!parsed.success) throw notCreatio(response, site);
	const { Code, Message, Exception, PasswordChangeUrl } = parsed.data;
	if (Code === 0) return;
	if (PasswordChangeUrl) {
		throw new CreatioAuthError(
			'The password of this Creatio user has expired',
			'Sign in to Creatio in a browser, choose a new password, and enter it here.',
			response.status,
		);
	}
	const said = (Message || Exception?.Message || '').trim().replace(/[.\s]+$/, '');
	throw new CreatioAuthError(
		`Creatio did not accept the user name or password${said ? `: ${said}` : ''}`,
		'Check both by signing in to Creatio in a browser. After several wrong tries Creatio may lock the user for a while.',
		response.status,
	);
}

function notCreatio(response: SignInResponse, site: string): CreatioAuthError {
	if (response.status === 403 || response.status === 429) {
		return new CreatioAuthError(
			`${site} refused the sign-in (status ${response.status})`,
			'A firewall may stand in front of Creatio: let the address of this n8n through.',
			response.status,
		);
	}
	if (response.status >= 500) {
		return new CreatioAuthError(
			`${site} is not able to answer right now (status ${response.status})`,
			'Try again in a minute; Creatio may be starting.',
			response.status,
		);
	}
	const got = isHtml(response.body) ? 'a web page' : `status ${response.status}`;
	return new CreatioAuthError(
		`${site} does not answer like Creatio (${got} instead of a sign-in answer)`,
		'Check the Creatio address: it is the one in the browser up to the first slash, e.g. https://acme.creatio.com.',
		response.status,
	);
}

function cookieJar(lines: string[]): Map<string, string> {
	const jar = new Map<string, string>();
	for (const line of lines) {
		const [pair] = line.split(';', 1);
		const equals = pair.indexOf('=');
		if (equals < 1) continue;
		const name = pair.slice(0, equals).trim();
		const value = pair.slice(equals + 1).trim();
		if (value === '') jar.delete(name);
		else jar.set(name, value);
	}
	return jar;
}
