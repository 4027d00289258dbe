import type { Answer } from '../context.mts';
import { parseJson } from './batch.mts';
import type { BatchRequest, BatchResponse } from './batch.mts';
import { badBody } from './refusal.mts';

interface WireRequest {
	id?: unknown;
	atomicityGroup?: unknown;
	method?: unknown;
	url?: unknown;
	body?: unknown;
}

/** Reads `{"requests":[…]}` (creatio.md 2.5). */
export function readJsonBatch(body: Buffer): BatchRequest[] {
	const parsed = parseJson(body);
	const requests =
		typeof parsed === 'object' && parsed !== null ? (parsed as { requests?: unknown }).requests : undefined;
	if (!Array.isArray(requests)) throw badBody("The batch has no 'requests' array.");
	return requests.map((entry: WireRequest) => {
		const { id, atomicityGroup, method, url, body: content } = entry ?? {};
		if (typeof id !== 'string' || typeof method !== 'string' || typeof url !== 'string') {
			throw badBody("Every request of a batch needs the texts 'id', 'method' and 'url'.");
		}
		return {
			id,
			method,
			url,
			body: undefined,
			...(typeof atomicityGroup === 'string' ? { group: atomicityGroup } : {}),
			...(content === undefined ? {} : { json: content }),
		};
	});
}

/** Header names lower case; a 204 has no body. */
export function writeJsonBatch(responses: BatchResponse[]): Answer {
	return {
		status: 200,
		headers: { 'content-type': 'application/json; odata.metadata=minimal', 'odata-version': '4.0' },
		body: {
			responses: responses.map(({ id, group, answer }) => ({
				id,
				...(group === undefined ? {} : { atomicityGroup: group }),
				status: answer.status,
				headers: answer.headers ?? { 'content-type': 'application/json; charset=utf-8' },
				...(answer.body === undefined ? {} : { body: jsonBody(answer.body) }),
			})),
		},
	};
}

const jsonBody = (body: unknown): unknown => (Buffer.isBuffer(body) ? body.toString('base64') : body);
