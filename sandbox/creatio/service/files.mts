import type { IncomingHttpHeaders } from 'node:http';
import type { Actor, Answer, Context } from '../context.mts';
import { createRecord } from '../odata/records.mts';
import { Refusal } from '../odata/refusal.mts';
import { isGuid } from '../store/values.mts';

const forbidden = /\.(exe|bat|cmd|com|js|vbs|msi|scr|ps1|dll)$/i;

/** 200 always; `success` tells (creatio.md 4.1). */
const outcome = (refused?: { code: string; message: string }): Answer => ({
	status: 200,
	headers: { 'content-type': 'application/json; charset=utf-8' },
	body: {
		success: refused === undefined,
		errorInfo: refused ? { errorCode: refused.code, message: refused.message, stackTrace: null } : null,
		responseStatus: null,
		rowsAffected: -1,
		nextPrcElReady: false,
		queryId: null,
	},
});

const refuse = (message: string, code = 'InvalidOperationException'): Answer => outcome({ code, message });

/** `POST {app}/rest/FileApiService/UploadFile?…` with a zero-based, inclusive range, in order. */
export function uploadFile(
	context: Context,
	query: string,
	headers: IncomingHttpHeaders,
	body: Buffer,
	actor: Actor,
): Answer {
	const { store } = context;
	const range = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(String(headers['content-range'] ?? ''));
	if (!range)
		return refuse(
			"Without a Content-Range header the service expects a multipart form with the field 'files'.",
		);
	const [from, to, total] = range.slice(1).map(Number);
	const parameters = new URLSearchParams(query);
	const name = (key: string): string => parameters.get(key) ?? '';
	const fileId = name('fileId').toLowerCase();
	const entity = name('entitySchemaName');
	const column = name('columnName');
	const parent = store.schemas.get(entity)?.columns.find((item) => item.name === name('parentColumnName'));
	if (!isGuid(fileId)) return refuse(`'${fileId}' is not a file id.`);
	if (!store.schemas.get(entity)?.columns.some((item) => item.name === column && item.kind === 'stream')) {
		return refuse(`Column by path ${column} not found in schema ${entity}.`, 'ItemNotFoundException');
	}
	if (!parent)
		return refuse(
			`Column by path ${name('parentColumnName')} not found in schema ${entity}.`,
			'ItemNotFoundException',
		);
	if (Number(name('totalFileLength')) !== total)
		return refuse('totalFileLength does not agree with the Content-Range header.');
	if (to - from + 1 !== body.length || to >= total)
		return refuse('The Content-Range header does not agree with the length of the body.');
	if (total > Number(store.settings.get('MaxFileSize')) * 1024 * 1024)
		return refuse('The file is larger than the MaxFileSize setting allows.', 'MaxFileSizeExceededException');
	if (forbidden.test(name('fileName')))
		return refuse(`Files like ${name('fileName')} are not allowed.`, 'FileSecurityException');
	const known = store.get(entity, fileId);
	const stored = known ? (store.stream(entity, fileId, column) ?? Buffer.alloc(0)) : Buffer.alloc(0);
	if (from !== 0 && from !== stored.length)
		return refuse(`The chunk begins at ${from}, but ${stored.length} bytes are stored.`);
	try {
		if (!known) {
			const parentId = name('parentColumnValue').toLowerCase();
			createRecord(
				context,
				entity,
				{ Id: fileId, Name: name('fileName'), [`${parent.name}Id`]: parentId },
				actor,
			);
		}
	} catch (refusal) {
		if (refusal instanceof Refusal) return refuse(refusal.message);
		throw refusal;
	}
	const content = from === 0 ? body : Buffer.concat([stored, body]);
	store.setStream(entity, fileId, column, content);
	store.update(entity, fileId, { Size: content.length, TotalSize: total });
	return outcome();
}

/** `GET {app}/rest/FileService/Download/{CaseFile}/{fileId}`. */
export function downloadFile({ store }: Context, entity: string, fileId: string): Answer {
	const row = store.schemas.has(entity) ? store.get(entity, fileId) : undefined;
	const bytes = row && store.stream(entity, String(row.Id), 'Data');
	if (!row || !bytes) return { status: 404 };
	return {
		status: 200,
		headers: {
			'content-type': 'application/octet-stream',
			'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(String(row.Name))}`,
		},
		body: bytes,
	};
}
