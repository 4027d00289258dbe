import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Actor, Answer, Context } from '../context.mts';
import { appPrefix } from '../context.mts';
import type { Row } from '../store/values.mts';

interface Session {
	actor: Actor;
	cookies: Record<string, string>;
	lastUse: number;
}

interface Token {
	actor: Actor;
	endsAt: number;
}

/** Who may call: signed-in sessions and bearer tokens (creatio.md 1). */
export class Sessions {
	private readonly context: Context;
	private readonly passwords: Record<string, string>;
	private readonly sessions = new Map<string, Session>();
	private readonly tokens = new Map<string, Token>();

	constructor(context: Context, passwords: Record<string, string>) {
		this.context = context;
		this.passwords = passwords;
	}

	/** `POST /ServiceModel/AuthService.svc/Login`: 200 also when it fails, `Code` tells (creatio.md 1.1). */
	login(body: unknown): Answer {
		const { UserName, UserPassword } = (body ?? {}) as { UserName?: unknown; UserPassword?: unknown };
		this.context.counters.logins += 1;
		const { login: forced } = this.context.switches;
		if (forced)
			return {
				status: 200,
				body: {
					Code: 1,
					Message: '',
					Exception: null,
					PasswordChangeUrl: null,
					RedirectUrl: null,
					...forced,
				},
			};
		const user =
			typeof UserName === 'string' && this.passwords[UserName] === UserPassword
				? this.actorByName(UserName)
				: undefined;
		if (!user) return { status: 200, body: refusedLogin };
		const cookies = this.newCookies(user.userName);
		this.sessions.set(cookies['.ASPXAUTH'], {
			actor: user,
			cookies,
			lastUse: this.context.clock().getTime(),
		});
		const framework = this.context.runtime === 'netFramework';
		return {
			status: 200,
			headers: {
				'set-cookie': Object.entries(cookies).map(
					([name, value]) =>
						`${name}=${value}; path=/${/^BPMCSRF|UserType|CRT/.test(name) ? '' : '; HttpOnly'}`,
				),
			},
			body: {
				Code: 0,
				Message: '',
				Exception: null,
				PasswordChangeUrl: null,
				RedirectUrl: framework ? '/0/Shell' : null,
				...(framework ? {} : { UserType: 'General' }),
			},
		};
	}

	/** A new bearer token for the technical user (creatio.md 1.3). */
	issueToken(): { token: string; seconds: number } {
		const actor = this.actorByName('WhatsAppIntegration') ?? nobody;
		const seconds = this.context.switches.tokenSeconds;
		const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
		const claims = part({
			aud: scopeName,
			scope: [scopeName],
			'prop:SysAdminUnitId': actor.userId,
			jti: randomBytes(8).toString('hex'),
		});
		const token = `${part({ alg: 'RS256', typ: 'at+jwt' })}.${claims}.${randomBytes(32).toString('base64url')}`;
		this.tokens.set(token, { actor, endsAt: this.context.clock().getTime() + seconds * 1000 });
		this.context.counters.tokens += 1;
		return { token, seconds };
	}

	/** Who calls, or the answer that refuses the call (creatio.md 11, rule 3). */
	authenticate(headers: IncomingHttpHeaders, path: string): Actor | Answer {
		const { authorization } = headers;
		if (authorization !== undefined) {
			const token = this.tokens.get(authorization.replace(/^Bearer /, ''));
			return token && this.context.clock().getTime() < token.endsAt
				? token.actor
				: gone('401', this.context, path);
		}
		const jar = readCookies(headers.cookie);
		const session = this.sessions.get(jar['.ASPXAUTH'] ?? '');
		const now = this.context.clock().getTime();
		const isAlive = session && now - session.lastUse < this.context.switches.sessionMinutes * 60_000;
		if (!session || !isAlive)
			return gone(jar['.ASPXAUTH'] ? this.context.switches.sessionExpiry : '401', this.context, path);
		const needed = Object.keys(session.cookies).filter((name) => name !== 'UserName' && name !== 'BPMCSRF');
		if (needed.some((name) => jar[name] !== session.cookies[name])) return gone('401', this.context, path);
		if (String(headers.forceusesession).toLowerCase() !== 'true') return gone('401', this.context, path);
		const { BPMCSRF } = session.cookies;
		if (headers.bpmcsrf !== BPMCSRF || jar.BPMCSRF !== BPMCSRF) return { status: 403 };
		session.lastUse = now;
		return session.actor;
	}

	logout(headers: IncomingHttpHeaders): void {
		this.sessions.delete(readCookies(headers.cookie)['.ASPXAUTH'] ?? '');
	}

	/** Ends every session and token at once. */
	expireAll(): void {
		this.sessions.clear();
		this.tokens.clear();
	}

	/** Gives every session another anti-forgery value: the client's is stale (403) until it signs in again. */
	staleCsrf(): void {
		for (const session of this.sessions.values()) session.cookies.BPMCSRF = randomBytes(16).toString('hex');
	}

	actorByName(name: string): Actor | undefined {
		const row: Row | undefined = this.context.store.find(
			'SysAdminUnit',
			(unit) => unit.Name === name && unit.Active === true,
		);
		return row ? { userId: String(row.Id), userName: name, contactId: String(row.ContactId) } : undefined;
	}

	private newCookies(userName: string): Record<string, string> {
		const random = (): string => randomBytes(16).toString('hex');
		return {
			BPMLOADER: random(),
			'.ASPXAUTH': random() + random(),
			BPMCSRF: random(),
			UserName: [...userName].map((letter) => letter.charCodeAt(0)).join('|'),
			UserType: 'General',
			...(this.context.switches.moreCookies ? { CsrfToken: random(), CRT_CSRF: random() } : {}),
		};
	}
}

const scopeName = 'ApplicationAccess_0f6a4c8e2b1d4795a3c7e9f1b5d2086a';
const nobody: Actor = { userId: '', userName: '', contactId: '' };

const refusedLogin = {
	Code: 1,
	Message: 'Invalid username or password specified.',
	Exception: {
		HelpLink: null,
		InnerException: null,
		Message: 'Invalid username or password specified.',
		StackTrace: null,
		Type: 'System.Security.SecurityException',
	},
	PasswordChangeUrl: null,
	RedirectUrl: null,
};

export const isActor = (result: Actor | Answer): result is Actor => 'contactId' in result;

function readCookies(header: string | undefined): Record<string, string> {
	const jar: Record<string, string> = {};
	for (const pair of (header ?? '').split(';')) {
		const equals = pair.indexOf('=');
		if (equals > 0) jar[pair.slice(0, equals).trim()] = pair.slice(equals + 1).trim();
	}
	return jar;
}

/** The login page of the runtime, which also names the runtime to a client that looks for it. */
export const loginPagePath = ({ runtime }: Context): string =>
	runtime === 'netFramework' ? '/Login/NuiLogin.aspx' : '/Login/Login.html';

export const loginPage = (context: Context): Answer => ({
	status: 200,
	headers: { 'content-type': 'text/html; charset=utf-8' },
	body: `<!DOCTYPE html><html><head><title>Login</title></head><body><form action="${loginPagePath(context)}"><input name="UserName"></form></body></html>`,
});

function gone(mode: '401' | '302' | 'html', context: Context, path: string): Answer {
	if (mode === 'html') return loginPage(context);
	if (mode === '302') {
		const target = encodeURIComponent(`${appPrefix(context.runtime)}${path}`);
		return { status: 302, headers: { location: `${loginPagePath(context)}?ReturnUrl=${target}` } };
	}
	if (path.includes('.svc')) {
		return {
			status: 401,
			body: {
				Message: 'Authentication failed.',
				StackTrace: null,
				ExceptionType: 'System.InvalidOperationException',
			},
		};
	}
	return { status: 401 };
}
