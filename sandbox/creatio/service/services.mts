import type { IncomingHttpHeaders } from 'node:http';
import { randomUUID } from 'node:crypto';
import type { Actor, Answer, Context } from '../context.mts';
import { deleteRecord } from '../odata/records.mts';
import { downloadFile, uploadFile } from './files.mts';
import { notSucceeded, querySysSettings, runtimeEntitySchema } from './schemaRequest.mts';
import { selectQuery } from './selectQuery.mts';
import type { Sessions } from './sessions.mts';

export interface ServiceCall {
	method: string;
	/** Below the app, with a leading slash, decoded. */
	path: string;
	query: string;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** A body that is not a JSON object counts as an empty one: these services answer with `success:false` then. */
function readObject(body: Buffer): Record<string, unknown> {
	try {
		const value: unknown = JSON.parse(body.toString('utf8'));
		return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
	} catch {
		return {};
	}
}

/** Everything of the app that is not OData; undefined = no such route. */
export function answerService(
	context: Context,
	sessions: Sessions,
	call: ServiceCall,
	actor: Actor,
): Answer | undefined {
	const { method, path, query, headers, body } = call;
	const isPost = method === 'POST';
	if (path === '/ping' && method === 'GET')
		return { status: 200, headers: { 'content-type': 'text/plain' }, body: 'pong' };
	if (path.startsWith('/DataService/json/SyncReply/') && isPost)
		return dataService(context, path.slice(28), readObject(body));
	if (path === '/rest/FileApiService/UploadFile' && isPost)
		return uploadFile(context, query, headers, body, actor);
	const download = /^\/rest\/FileService\/Download\/(\w+)\/([0-9a-f-]{36})$/i.exec(path);
	if (download && method === 'GET') return downloadFile(context, download[1], download[2]);
	if (path === '/rest/GridUtilitiesService/DeleteRecords' && isPost)
		return deleteRecords(context, readObject(body), actor);
	if (path === '/rest/RightsService/GetSchemaOperationRightLevel' && isPost)
		return rightLevel(context, readObject(body));
	if (/^\/ServiceModel\/UserInfoService\.svc\/GetCurrentUserInfo$/i.test(path) && isPost)
		return userInfo(context, actor);
	if (path === '/ServiceModel/ProcessEngineService.svc/RunProcess' && isPost)
		return runProcess(context, readObject(body));
	if (path === '/rest/MainMenuService/Logout' && isPost) {
		sessions.logout(headers);
		return { status: 200, body: {} };
	}
	return undefined;
}

function dataService(context: Context, name: string, body: Record<string, unknown>): Answer | undefined {
	if (name === 'RuntimeEntitySchemaRequest') return runtimeEntitySchema(context, body);
	if (name === 'SelectQuery') return selectQuery(context, body);
	if (name === 'QuerySysSettings') return querySysSettings(context, body);
	if (/^(Insert|Update|Delete|Batch)Query$/.test(name)) {
		return notSucceeded('NotImplementedException', `The stand-in does not do ${name}: write through OData.`);
	}
	return undefined;
}

function deleteRecords(context: Context, body: Record<string, unknown>, actor: Actor): Answer {
	const entity = String(body.rootSchema);
	const ids = Array.isArray(body.primaryColumnValues) ? body.primaryColumnValues.map(String) : [];
	if (!context.store.schemas.has(entity))
		return notSucceeded('ItemNotFoundException', `Schema "${entity}" not found.`);
	for (const id of ids) deleteRecord(context, entity, id.toLowerCase(), actor);
	return { status: 200, body: { DeleteRecordsResult: { Success: true, DeletedItems: ids } } };
}

/** What the caller may do with an object, in bits: read 1, add 2, change 4, delete 8. */
function rightLevel({ store, switches }: Context, body: Record<string, unknown>): Answer {
	const name = String(body.schemaName);
	const denied = (method: string) => switches.denied.includes(name) || switches.denied.includes(`${name}:${method}`);
	const bits = { GET: 1, POST: 2, PATCH: 4, DELETE: 8 };
	const level = Object.entries(bits).reduce((sum, [method, bit]) => sum + (denied(method) ? 0 : bit), 0);
	return { status: 200, body: { GetSchemaOperationRightLevelResult: store.schemas.has(name) ? level : 0 } };
}

function userInfo({ store }: Context, actor: Actor): Answer {
	return {
		status: 200,
		body: {
			userInfo: {
				userId: actor.userId,
				userName: actor.userName,
				contactId: actor.contactId,
				contactName: String(store.get('Contact', actor.contactId)?.Name ?? ''),
				cultureName: 'en-US',
			},
			success: true,
		},
	};
}

/** Notes the call and answers what the switch `processes` says for this schema (creatio.md 5.1). */
function runProcess({ counters, switches, clock }: Context, body: Record<string, unknown>): Answer {
	const schemaName = String(body.schemaName ?? '');
	const values = Array.isArray(body.parameterValues)
		? (body.parameterValues as Array<{ name?: unknown; value?: unknown }>)
		: [];
	const parameters = Object.fromEntries(values.map(({ name, value }) => [String(name), String(value)]));
	counters.processRuns.push({ schemaName, parameters, at: clock().toISOString() });
	const configured = switches.processes[schemaName];
	if (!configured || configured.success === false) {
		const message = String(configured?.message ?? `Process schema "${schemaName}" not found`);
		return {
			status: 200,
			body: {
				processId: null,
				processStatus: 0,
				resultParameterValues: null,
				executionData: null,
				success: false,
				errorInfo: { errorCode: 'ItemNotFoundException', message, stackTrace: null },
			},
		};
	}
	return {
		status: 200,
		body: {
			processId: randomUUID(),
			processStatus: 2,
			resultParameterValues: configured,
			executionData: null,
			success: true,
			errorInfo: null,
		},
	};
}
