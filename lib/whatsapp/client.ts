import { z } from 'zod/v4';
import {
	faultOfNoAnswer,
	faultOfResponse,
	graphUrl,
	type GraphFault,
	type GraphRequest,
	type GraphResponse,
	type GraphSend,
} from './graph';
import { parts, text } from './inbound/tolerant';
import type { OutgoingFile } from './outbound/media';
import type { MessageBody } from './outbound/messages';

export type GraphResult<Value> = { ok: true; value: Value } | { ok: false; fault: GraphFault };

export interface GraphClientOptions {
	send: GraphSend;
	/** Waits for a number of milliseconds. */
	sleep: (milliseconds: number) => Promise<unknown>;
	/** `https://graph.facebook.com` or a stand-in. */
	baseUrl: string;
	/** Such as `v25.0`. */
	version: string;
}

export interface GraphClient {
	/** Sends one message; the value is its `wamid`. Repeated only after codes that mean it was surely not taken. */
	sendMessage(phoneNumberId: string, body: MessageBody): Promise<GraphResult<string>>;
	/** Marks as read, with or without the typing indicator. */
	markRead(phoneNumberId: string, body: MessageBody): Promise<GraphResult<true>>;
	/** Hands a file to Meta; the value is its media id. Nobody sees it before a message names it. */
	uploadMedia(phoneNumberId: string, file: OutgoingFile): Promise<GraphResult<string>>;
	/** Any other call, without automatic repetition; the value is the answer's body. */
	call(method: GraphRequest['method'], path: string, content?: CallContent): Promise<GraphResult<unknown>>;
}

export interface CallContent {
	query?: Record<string, string>;
	body?: Record<string, unknown>;
}

/** 4^n seconds, as Meta advises for the pair limit (whatsapp.md 2.5); three repetitions take 21 s in all. */
const WAITS_IN_SECONDS = [1, 4, 16];

const uploaded = z.object({ id: text });
const sent = z.object({ messages: parts({ id: text }) });

function isSuccess({ status, body }: GraphResponse): boolean {
	const hasError = typeof body === 'object' && body !== null && 'error' in body;
	return status >= 200 && status < 300 && !hasError;
}

/** The only place that calls Graph. Faults are values, never thrown. */
export function createGraphClient({ send, sleep, baseUrl, version }: GraphClientOptions): GraphClient {
	async function attempt(request: GraphRequest): Promise<GraphResult<unknown>> {
		try {
			const response = await send(request);
			if (isSuccess(response)) return { ok: true, value: response.body };
			return { ok: false, fault: faultOfResponse(response) };
		} catch (reason) {
			return { ok: false, fault: faultOfNoAnswer(reason) };
		}
	}

	async function attemptWithRepetition(request: GraphRequest): Promise<GraphResult<unknown>> {
		let result = await attempt(request);
		for (const seconds of WAITS_IN_SECONDS) {
			if (result.ok || !result.fault.replayable) return result;
			await sleep(seconds * 1000);
			result = await attempt(request);
		}
		return result;
	}

	const messagesUrl = (phoneNumberId: string) => graphUrl(baseUrl, version, `${phoneNumberId}/messages`);

	return {
		async sendMessage(phoneNumberId, body) {
			const result = await attemptWithRepetition({ method: 'POST', url: messagesUrl(phoneNumberId), body });
			if (!result.ok) return result;
			const messageId = sent.safeParse(result.value).data?.messages?.[0]?.id;
			if (messageId !== undefined) return { ok: true, value: messageId };
			return { ok: false, fault: faultOfResponse({ status: 200, headers: {}, body: result.value }) };
		},
		async markRead(phoneNumberId, body) {
			const result = await attempt({ method: 'POST', url: messagesUrl(phoneNumberId), body });
			return result.ok ? { ok: true, value: true } : result;
		},
		async uploadMedia(phoneNumberId, { bytes, mimeType, fileName }) {
			const form = new FormData();
			form.set('messaging_product', 'whatsapp');
			form.set('type', mimeType);
			form.set('file', new Blob([new Uint8Array(bytes)], { type: mimeType }), fileName);
			const url = graphUrl(baseUrl, version, `${phoneNumberId}/media`);
			const result = await attemptWithRepetition({ method: 'POST', url, form });
			if (!result.ok) return result;
			const id = uploaded.safeParse(result.value).data?.id;
			if (id !== undefined) return { ok: true, value: id };
			return { ok: false, fault: faultOfResponse({ status: 200, headers: {}, body: result.value }) };
		},
		async call(method, path, content = {}) {
			return await attempt({ method, url: graphUrl(baseUrl, version, path), ...content });
		},
	};
}
