import { guidLiteral } from './odata';
import type { CreatioRequest } from './send';

/** Half a megabyte, as in Creatio's own example of ranges (creatio.md 4.1). */
export const CHUNK_BYTES = 524_288;

/** What is known of a file before its bytes. */
export interface FileHead {
	/** Derived by the caller, so that attaching twice makes one file. */
	fileId: string;
	/** `CaseFile`, `ActivityFile`. */
	entity: string;
	/** Lookup column of the file object that names its owner: `Case`. */
	parentColumn: string;
	parentId: string;
	name: string;
	mimeType: string;
	/** Bytes of the whole file. */
	size: number;
}

/** A file name that survives in a header: no quotes, separators or control characters, plain ASCII beside the real one. */
function dispositionOf(name: string): string {
	const ascii = name.replace(/[^\x20-\x7e]|["\\;/]/g, '_');
	return `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}

/**
 * The request that uploads the piece of a file that begins at byte `start`. Pieces are sent one after the other; their ranges
 * are zero-based and inclusive: `bytes 0-524287/1200000` (creatio.md 4.1).
 */
export function uploadRequest(file: FileHead, start: number, piece: Buffer): CreatioRequest {
	return {
		method: 'POST',
		path: '/rest/FileApiService/UploadFile',
		query: {
			fileId: guidLiteral(file.fileId),
			totalFileLength: String(file.size),
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
			'Content-Range': `bytes ${start}-${start + piece.length - 1}/${file.size}`,
		},
		body: piece,
	};
}
