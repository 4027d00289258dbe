import { randomUUID } from 'node:crypto';
import type { Answer } from '../context.mts';
import type { BatchRequest, BatchResponse } from './batch.mts';
import { badBody } from './refusal.mts';

interface Part {
	headers: Record<string, string>;
	content: string;
}

/** The `boundary` of a multipart content type; undefined when it has none. */
export const boundaryOf = (contentType: string): string | undefined =>
	/boundary="?([^";]+)"?/i.exec(contentType)?.[1];

/** Reads a multipart batch: changesets and single requests (creatio.md 2.5). */
export function readMultipartBatch(body: Buffer, boundary: string): BatchRequest[] {
	const requests: BatchRequest[] = [];
	for (const part of split(body.toString('utf8'), boundary)) {
		const inner = part.headers['content-type'] ?? '';
		if (/^multipart\/mixed/i.test(inner)) {
			const innerBoundary = boundaryOf(inner);
			if (!innerBoundary) throw badBody('A changeset has no boundary.');
			const group = randomUUID();
			for (const operation of split(part.content, innerBoundary))
				requests.push({ ...readOperation(operation), group });
		} else {
			requests.push(readOperation(part));
		}
	}
	return requests;
}

function split(text: string, boundary: string): Part[] {
	const pieces = text.split(new RegExp(`(?:^|\\r?\\n)--${escapePattern(boundary)}(--)?[ \\t]*(?=\\r?\\n|$)`));
	if (pieces.length < 3) throw badBody(`The boundary '${boundary}' does not occur in the body.`);
	const parts: Part[] = [];
	for (let index = 2; index < pieces.length; index += 2) {
		if (pieces[index - 1] === '--') break;
		parts.push(readPart(pieces[index].replace(/^\r?\n/, '')));
	}
	return parts;
}

function readPart(text: string): Part {
	const [head, ...rest] = text.split(/\r?\n\r?\n/);
	const headers: Record<string, string> = {};
	for (const line of head.split(/\r?\n/)) {
		const colon = line.indexOf(':');
		if (colon > 0) headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
	}
	return { headers, content: rest.join('\r\n\r\n') };
}

function readOperation(part: Part): BatchRequest {
	if (!/^application\/http/i.test(part.headers['content-type'] ?? '')) {
		throw badBody("A batch part must have the content type 'application/http'.");
	}
	const [line, ...rest] = part.content.split(/\r?\n/);
	const match = /^([A-Z]+)\s+(\S+)\s+HTTP\/1\.1$/.exec(line.trim());
	if (!match) throw badBody(`'${line}' is not a request line.`);
	const inner = readPart(rest.join('\r\n'));
	const id = inner.headers['content-id'] ?? part.headers['content-id'] ?? randomUUID();
	const body = inner.content.trim();
	return { id, method: match[1], url: match[2], body: body === '' ? undefined : Buffer.from(body, 'utf8') };
}

/** Answers in the same form: `batchresponse_…` with one `changesetresponse_…` per group. */
export function writeMultipartBatch(responses: BatchResponse[]): Answer {
	const outer = `batchresponse_${randomUUID()}`;
	const lines: string[] = [];
	let open: { group: string; boundary: string } | undefined;
	const closeGroup = (): void => {
		if (open) lines.push(`--${open.boundary}--`);
		open = undefined;
	};
	for (const { id, group, answer } of responses) {
		if (group !== open?.group) closeGroup();
		if (group !== undefined && !open) {
			open = { group, boundary: `changesetresponse_${randomUUID()}` };
			lines.push(`--${outer}`, `Content-Type: multipart/mixed; boundary=${open.boundary}`, '');
		}
		lines.push(
			`--${open?.boundary ?? outer}`,
			'Content-Type: application/http',
			'Content-Transfer-Encoding: binary',
			`Content-ID: ${id}`,
			'',
		);
		lines.push(`HTTP/1.1 ${answer.status} ${answer.status < 400 ? 'OK' : 'Failed'}`);
		for (const [name, value] of Object.entries(answer.headers ?? {})) lines.push(`${name}: ${String(value)}`);
		lines.push(
			'',
			answer.body === undefined
				? ''
				: typeof answer.body === 'string'
					? answer.body
					: JSON.stringify(answer.body),
		);
	}
	closeGroup();
	lines.push(`--${outer}--`, '');
	return {
		status: 200,
		headers: { 'content-type': `multipart/mixed; boundary=${outer}`, 'odata-version': '4.0' },
		body: lines.join('\r\n'),
	};
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
