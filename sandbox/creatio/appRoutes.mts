import type { IncomingHttpHeaders } from 'node:http';
import { appPrefix } from './context.mts';
import type { Answer, Context } from './context.mts';
import { notFoundPage } from './httpAnswer.mts';
import { answerOData } from './odata/routes.mts';
import { tokenAnswer } from './service/identity.mts';
import type { Client } from './service/identity.mts';
import { answerService } from './service/services.mts';
import { isActor, loginPage, loginPagePath } from './service/sessions.mts';
import type { Sessions } from './service/sessions.mts';

export interface Call {
	method: string;
	/** Decoded path. */
	path: string;
	/** Undecoded query. */
	query: string;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

const appRoutes =
	/^\/(odata(\/|$)|rest\/(FileApiService|FileService|GridUtilitiesService|MainMenuService|RightsService)\/|ServiceModel\/|DataService\/|ping$)/;

function readJson(body: Buffer): unknown {
	try {
		return JSON.parse(body.toString('utf8'));
	} catch {
		return undefined;
	}
}

/** Answers one call to the instance: login and public pages at the root, the rest behind the runtime's prefix. */
export function answerCall(context: Context, sessions: Sessions, client: Client, call: Call): Answer {
	const { method, path, headers, body } = call;
	const isPost = method === 'POST';
	if (path === '/ServiceModel/AuthService.svc/Login' && isPost) {
		if (!/^application\/json/i.test(String(headers['content-type'] ?? ''))) return { status: 415 };
		return sessions.login(readJson(body));
	}
	if (path.startsWith('/ServiceModel/AuthService.svc/')) return { status: 403 };
	const prefix = appPrefix(context.runtime);
	if (method === 'GET' && (path === loginPagePath(context) || path === `${prefix}${loginPagePath(context)}`))
		return loginPage(context);
	if (method === 'GET' && path === `${prefix}/api/HealthCheck/Ping`)
		return { status: 200, headers: { 'content-type': 'text/plain' }, body: 'Pong' };
	if (isPost && path === `${prefix}/connect/token` && context.switches.tokenAtInstance) {
		return tokenAnswer(sessions, client, String(headers['content-type'] ?? ''), body);
	}
	if (!path.startsWith(`${prefix}/`)) return notFoundPage();
	const inner = path.slice(prefix.length);
	if (inner.startsWith('/ServiceModel/AuthService.svc/')) return { status: 401 };
	if (!appRoutes.test(inner)) return notFoundPage();
	const actor = sessions.authenticate(headers, inner);
	if (!isActor(actor)) return actor;
	if (inner === '/odata' || inner.startsWith('/odata/')) {
		return answerOData(context, { ...call, path: inner.slice('/odata/'.length) }, actor);
	}
	return answerService(context, sessions, { ...call, path: inner }, actor) ?? notFoundPage();
}
