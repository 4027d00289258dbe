import type { FastifyRequest } from 'fastify';
import { ACCESS_TOKEN, APP_ID, APP_SECRET } from './constants.mts';
import { GraphProblem, unknownObject } from './graphAnswer.mts';
import type { Json } from './types.mts';
import type { World } from './world.mts';

/** What `oauth/access_token` hands out; `APP_ID|APP_SECRET` works too (whatsapp.md 6). */
export const APP_TOKEN = `${APP_ID}|sandbox-app-token`;

export type Caller = 'user' | 'app';

/** Query and body in one; Graph takes parameters from either. */
export function parametersOf(request: FastifyRequest): Json {
	const body = request.body;
	const fields = typeof body === 'object' && body !== null && !Array.isArray(body) && !(body instanceof FormData) ? body : {};
	return { ...(request.query as Json), ...(fields as Json) };
}

export function tokenOf(request: FastifyRequest): string | undefined {
	const header = request.headers.authorization;
	const [, bearer] = /^(?:Bearer|OAuth)\s+(.+)$/i.exec(header ?? '') ?? [];
	const parameter = parametersOf(request).access_token;
	return bearer ?? (typeof parameter === 'string' ? parameter : undefined);
}

/**
 * Who calls.
 * @throws GraphProblem 104, 190 without a token that works
 */
export function callerOf(world: World, request: FastifyRequest): Caller {
	const token = tokenOf(request);
	if (!token) throw new GraphProblem(401, 104, 'An access token is required to request this resource.');
	if (token === APP_TOKEN || token === `${APP_ID}|${APP_SECRET}`) return 'app';
	if (token !== ACCESS_TOKEN) throw new GraphProblem(401, 190, 'Invalid OAuth access token - Cannot parse access token');
	if (world.state.knobs.token === 'expired') {
		throw new GraphProblem(401, 190, 'Error validating access token: Session has expired on Saturday, 01-Nov-25 00:00:00 PDT.', { subcode: 463 });
	}
	return 'user';
}

/** Calls about the business need a user's token that has the account and the permission (whatsapp.md 6). */
export function needAccess(
	world: World,
	caller: Caller,
	scope: 'whatsapp_business_management' | 'whatsapp_business_messaging',
	id: string,
	method: string,
): void {
	if (caller === 'app' || !world.state.knobs.accountShared) throw unknownObject(id, method);
	if (!world.state.knobs.tokenScopes.includes(scope)) {
		throw new GraphProblem(403, 10, '(#10) Application does not have permission for this action');
	}
}

/** Subscriptions of an app belong to the app. */
export function needApp(caller: Caller): void {
	if (caller !== 'app') throw new GraphProblem(400, 15, '(#15) This method must be called with an app access_token.');
}

/** GET /debug_token. */
export function tokenReport(world: World, inputToken: unknown): Json {
	const seconds = Math.floor(world.clock.now() / 1000);
	if (inputToken === ACCESS_TOKEN) {
		const expired = world.state.knobs.token === 'expired';
		const { tokenScopes, accountShared } = world.state.knobs;
		return {
			data: {
				app_id: APP_ID,
				type: 'SYSTEM_USER',
				application: 'Sandbox Support',
				data_access_expires_at: 0,
				...(expired
					? { error: { code: 190, message: 'Error validating access token: Session has expired', subcode: 463 }, expires_at: seconds - 3600 }
					: { expires_at: 0 }),
				is_valid: !expired,
				issued_at: seconds - 86_400,
				scopes: tokenScopes,
				granular_scopes: tokenScopes.map((scope) => ({ scope, ...(accountShared ? { target_ids: ['102290129340398'] } : {}) })),
				user_id: '122100000000000001',
			},
		};
	}
	if (inputToken === APP_TOKEN || inputToken === `${APP_ID}|${APP_SECRET}`) {
		return { data: { app_id: APP_ID, type: 'APP', application: 'Sandbox Support', is_valid: true, scopes: [] } };
	}
	return { data: { error: { code: 190, message: 'Invalid OAuth access token - Cannot parse access token' }, is_valid: false, scopes: [] } };
}
