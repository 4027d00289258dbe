import { guidLiteral } from './odata';
import type { CreatioRequest } from './send';

/** Half a megabyte, as in Creatio's own example of ranges (creatio.md 4.1). */
export const CHUNK_BYTES = 524_288;

export interface FileToUpload {
	/** Derived by the caller, so that attaching twice makes one file. */
	fileId: string;
	/** `CaseFile`, `ActivityFile`. */
	entity: string;
	/** Lookup column of the file object that names its owner: `Case`. */
	parentColumn: string;
	parentId: string;
	name: string;
	mimeType: string;
	bytes: Buffer;
}

/** A file name that survives in a header: no quotes, separators or control characters, plain ASCII beside the real one. */
function dispositionOf(name: string): string {
	const ascii = name.replace(/[^\x20-\x7e]|["\\;/]/g, '_');
	return `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}

/**
 * The requests that upload a file, to be sent one after the other. Ranges are zero-based and inclusive:
 * `bytes 0-524287/1200000` (creatio.md 4.1). An empty file gives no request, because it has no range.
 */
export function uploadRequests(file: FileToUpload): CreatioRequest[] {
	const total = file.bytes.length;
	const requests: CreatioRequest[] = [];
	for (let start = 0; start < total; start += CHUNK_BYTES) {
		const end = Math.min(start + CHUNK_BYTES, total);
		requests.push({
			method: 'POST',
			path: '/rest/FileApiService/UploadFile',
			query: {
				fileId: guidLiteral(file.fileId),
				totalFileLength: String(total),
				mimeType: file.mimeType,
				fileName: file.name,
				columnName: 'Data',
				entitySchemaName: file.entity,
				parentColumnName: file.parentColumn,
				parentColumnValue: guidLiteral(file.parentId),
			},
			headers: {
				'Content-Type': file.mimeType,
				'Content-Disposition': dispositionOf(file.name),
				'Content-Range': `bytes ${start}-${end - 1}/${total}`,
			},
			body: file.bytes.subarray(start, end),
		});
	}
	return requests;
}
