import type { IncomingHttpHeaders } from 'node:http';
import type { Actor, Answer, Context } from '../context.mts';
import { MAX_PARTS, continuesOnError, parseJson, runBatch, tooManyParts } from './batch.mts';
import { readJsonBatch, writeJsonBatch } from './batchJson.mts';
import { boundaryOf, readMultipartBatch, writeMultipartBatch } from './batchMultipart.mts';
import { metadataDocument, serviceDocument } from './metadata.mts';
import { runOperation } from './operation.mts';
import { Refusal, badBody } from './refusal.mts';

/** A call below `{app}/odata/`; `path` is decoded and has no leading slash. */
export interface ODataCall {
	method: string;
	path: string;
	query: string;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

const unsupported = (type: string): Answer => ({
	status: 415,
	body: { Message: `The request entity's media type '${type}' is not supported for this resource.` },
});

/** Answers one HTTP call to OData. */
export function answerOData(context: Context, call: ODataCall, actor: Actor): Answer {
	const type = String(call.headers['content-type'] ?? '');
	try {
		if (call.path === '$batch')
			return call.method === 'POST' ? answerBatch(context, call, type, actor) : { status: 405 };
	} catch (refusal) {
		if (refusal instanceof Refusal) return refusal.answer;
		throw refusal;
	}
	if (call.method === 'GET' && call.path === '') return serviceDocument(context);
	if (call.method === 'GET' && call.path === '$metadata') return metadataDocument(context);
	const takesJson = call.method === 'POST' || call.method === 'PATCH';
	if (takesJson && !/^application\/json/i.test(type)) return unsupported(type);
	const { method, path, query, body } = call;
	return runOperation(
		context,
		{ method, path, query, json: () => parseJson(body), bytes: () => body },
		actor,
	);
}

function answerBatch(context: Context, call: ODataCall, type: string, actor: Actor): Answer {
	const multipart = /^multipart\/mixed/i.test(type);
	if (!multipart && !/^application\/json/i.test(type)) return unsupported(type);
	const boundary = boundaryOf(type);
	if (multipart && !boundary) throw badBody('The multipart batch has no boundary.');
	const requests = multipart ? readMultipartBatch(call.body, boundary ?? '') : readJsonBatch(call.body);
	// Operations in groups are counted as well: stricter than the library, as the contract advises.
	if (requests.length > MAX_PARTS) return tooManyParts();
	const responses = runBatch(context, requests, continuesOnError(call.headers.prefer), actor);
	const wantsJson = !multipart || /application\/json/i.test(String(call.headers.accept ?? ''));
	return wantsJson ? writeJsonBatch(responses) : writeMultipartBatch(responses);
}
