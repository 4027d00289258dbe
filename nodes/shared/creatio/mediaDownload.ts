import { sleep } from 'n8n-workflow';
import type { IExecuteFunctions, IHttpRequestOptions } from 'n8n-workflow';
import { EXPIRED, lookupRefusal, mediaDescriptor, type MediaDescriptor } from '../../../lib/creatio/files/mediaDescriptor';
import { noMediaSource, type MediaRefusal, type MediaSource } from '../../../lib/creatio/files/mediaSource';
import { createGraphClient, type GraphClient } from '../../../lib/whatsapp/client';
import type { GraphSend } from '../../../lib/whatsapp/graph';
import { mayReceiveToken } from '../../../lib/whatsapp/media/trustedHost';

const CREDENTIAL = 'handoffWhatsAppApi';
/** Milliseconds. */
const LOOKUP_TIMEOUT = 20_000;
const DOWNLOAD_TIMEOUT = 60_000;
const STALLED = 30_000;

interface StreamAnswer {
	statusCode: number;
	body: AsyncIterable<Uint8Array>;
}

/**
 * The files of customers, read from WhatsApp with the node's own credential as they are passed on. Without a credential each
 * file is refused with that reason.
 */
export async function mediaSource(context: IExecuteFunctions, phoneNumberId: string): Promise<MediaSource> {
	if (!context.getNode().credentials?.[CREDENTIAL]) return noMediaSource;
	const credential = await context.getCredentials(CREDENTIAL);
	const base = String(credential.graphBaseUrl ?? '').trim() || 'https://graph.facebook.com';
	const version = String(credential.graphVersion ?? '').trim() || 'v25.0';
	const client = graphClient(context, base, version);

	const lookUp = async (id: string): Promise<MediaDescriptor | MediaRefusal> => {
		const query = phoneNumberId === '' ? undefined : { phone_number_id: phoneNumberId };
		let result = await client.call('GET', encodeURIComponent(id), { query });
		if (!result.ok && result.fault.retryable) {
			await sleep(1000);
			result = await client.call('GET', encodeURIComponent(id), { query });
		}
		if (!result.ok) return { refused: lookupRefusal(result.fault) };
		return mediaDescriptor(result.value) ?? { refused: 'WhatsApp did not say where it is' };
	};

	const open = async ({ url }: MediaDescriptor): Promise<AsyncIterable<Uint8Array> | MediaRefusal | 'gone'> => {
		if (!mayReceiveToken(oneLoopback(url), oneLoopback(base))) return { refused: 'its address is not one of WhatsApp' };
		const options: IHttpRequestOptions = {
			method: 'GET',
			url,
			encoding: 'stream',
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			// The token must not follow a redirect to another host.
			disableFollowRedirect: true,
			timeout: DOWNLOAD_TIMEOUT,
		};
		try {
			const { statusCode, body } = (await context.helpers.httpRequestWithAuthentication.call(
				context,
				CREDENTIAL,
				options,
			)) as StreamAnswer;
			if (statusCode === 200) return unlessStalled(body);
			return statusCode === 404 ? 'gone' : { refused: `WhatsApp did not give it (status ${statusCode})` };
		} catch {
			return { refused: 'WhatsApp could not be reached' };
		}
	};

	return async ({ id }) => {
		const found = await lookUp(id);
		if ('refused' in found) return found;
		return {
			...found,
			open: async () => {
				const first = await open(found);
				if (first !== 'gone') return first;
				// Addresses live five minutes: a new one, once (whatsapp.md 5).
				const again = await lookUp(id);
				if ('refused' in again) return again;
				const second = await open(again);
				return second === 'gone' ? { refused: EXPIRED } : second;
			},
		};
	};
}

/** A stand-in on this machine may call itself by either name. */
function oneLoopback(url: string): string {
	return url.replace(/^(?<scheme>https?:\/\/)localhost(?=[:/]|$)/i, '$<scheme>127.0.0.1');
}

function graphClient(context: IExecuteFunctions, baseUrl: string, version: string): GraphClient {
	const send: GraphSend = async ({ method, url, query }) => {
		const response = (await context.helpers.httpRequestWithAuthentication.call(context, CREDENTIAL, {
			method,
			url,
			qs: query,
			json: true,
			timeout: LOOKUP_TIMEOUT,
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			disableFollowRedirect: true,
		})) as { statusCode: number; headers: Record<string, unknown>; body: unknown };
		return { status: response.statusCode, headers: response.headers, body: response.body };
	};
	return createGraphClient({ send, sleep, baseUrl, version });
}

/** A download that stops arriving would hold the run for ever: it counts as broken off. */
async function* unlessStalled(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
	const iterator = chunks[Symbol.asyncIterator]();
	try {
		for (;;) {
			const waiting = new AbortController();
			const stalled = sleep(STALLED, waiting.signal).then(
				() => 'stalled' as const,
				() => 'stalled' as const,
			);
			const next = await Promise.race([iterator.next(), stalled]);
			waiting.abort();
			if (next === 'stalled') throw new TypeError('The download stopped.');
			if (next.done) return;
			yield next.value;
		}
	} finally {
		await iterator.return?.();
	}
}
