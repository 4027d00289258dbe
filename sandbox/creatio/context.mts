import type { Store } from './store/store.mts';

export type Runtime = 'netFramework' | 'net';

/** The user whose rights and contact apply to a call. */
export interface Actor {
	userId: string;
	userName: string;
	contactId: string;
}

/** What an answer to the app's caller is made of. `body` is JSON unless it is text or bytes. */
export interface Answer {
	status: number;
	headers?: Record<string, string | string[]>;
	body?: unknown;
}

/** Fault knobs and switches that last until they are changed (creatio.md 11, the brackets). */
export interface Switches {
	/** Added to every call of the app and of the identity service. */
	latencyMs: number;
	/** The next OData call takes this long, once (a cold start takes about 4 s). */
	firstCallMs: number;
	/** How the app answers when the session is gone. */
	sessionExpiry: '401' | '302' | 'html';
	/** Seconds until a bearer token ends. */
	tokenSeconds: number;
	/** Minutes without a call until a cookie session ends. */
	sessionMinutes: number;
	/** PATCH or DELETE of a row that is not there. */
	absentRow: 404 | 204;
	/** An unknown set answers its 404 body with status 200. */
	unknownSetAs200: boolean;
	systemTablesClosed: boolean;
	rollbackGroups: boolean;
	/** `{app}/connect/token` works too. */
	tokenAtInstance: boolean;
	/** Adds the cookies `CsrfToken` and `CRT_CSRF`, which then must come back. */
	moreCookies: boolean;
	/** Objects on which the caller has no right: 403. `Case` or `Case:POST`. */
	denied: string[];
	/** The login answers this instead (locked account, expired password). */
	login: Record<string, unknown> | null;
	/** Results of RunProcess by schema name; `success:false` makes it fail. */
	processes: Record<string, Record<string, unknown>>;
}

export const defaultSwitches = (): Switches => ({
	latencyMs: 0,
	firstCallMs: 0,
	sessionExpiry: '401',
	tokenSeconds: 3600,
	sessionMinutes: 60,
	absentRow: 404,
	unknownSetAs200: false,
	systemTablesClosed: false,
	rollbackGroups: false,
	tokenAtInstance: false,
	moreCookies: true,
	denied: [],
	login: null,
	processes: {},
});

/** What the tests and the page can ask about. `flags` = things that work here but that nobody should do. */
export interface Counters {
	httpRequests: number;
	odataOperations: number;
	logins: number;
	tokens: number;
	flags: string[];
	processRuns: Array<{ schemaName: string; parameters: Record<string, string>; at: string }>;
}

export const emptyCounters = (): Counters => ({
	httpRequests: 0,
	odataOperations: 0,
	logins: 0,
	tokens: 0,
	flags: [],
	processRuns: [],
});

/** Everything a handler may need; one object per running stand-in. */
export interface Context {
	runtime: Runtime;
	/** `http://127.0.0.1:4020`, known once the server listens. */
	origin: () => string;
	clock: () => Date;
	store: Store;
	switches: Switches;
	counters: Counters;
	/** Decides on a fault for one write or read inside OData. */
	operationFault: (method: string, entity: string) => 'failBeforeWrite' | 'failAfterWrite' | undefined;
}

/** `/0` on .NET Framework (creatio.md 1.2). */
export const appPrefix = (runtime: Runtime): string => (runtime === 'netFramework' ? '/0' : '');

export const serviceRoot = (context: Context): string =>
	`${context.origin()}${appPrefix(context.runtime)}/odata`;
