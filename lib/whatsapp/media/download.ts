import { z } from 'zod/v4';
import type { Media } from '../../conversation/types';
import type { GraphClient } from '../client';
import { number, text } from '../inbound/tolerant';
import { hasDigest } from './digest';
import { fileNameOf } from './fileName';
import { mayReceiveToken } from './trustedHost';

/** A file that a message carries. */
export interface WantedMedia {
	/** Meta's word for the message: image, audio, … */
	type: string;
	media: Media;
	phoneNumberId: string;
}

export interface MediaTools {
	client: GraphClient;
	/** Fetches an address with the access token, without following redirects. Rejects when no answer comes. */
	fetchBytes: (url: string) => Promise<{ status: number; contentType: string; bytes: Uint8Array }>;
	graphBaseUrl: string;
	maxBytes: number;
}

export interface DownloadedMedia {
	bytes: Uint8Array;
	mimeType: string;
	fileName: string;
}

export type MediaOutcome = { ok: true; value: DownloadedMedia } | { ok: false; note: string };

const descriptorSchema = z.object({ url: z.string(), mime_type: text, sha256: text, file_size: number });

const MEGABYTE = 1024 * 1024;

function megabytes(bytes: number): string {
	return `${(bytes / MEGABYTE).toFixed(1)} MB`;
}

function note(sentence: string): MediaOutcome {
	return { ok: false, note: `The file was not downloaded: ${sentence}` };
}

function tooLarge(size: number, maxBytes: number): MediaOutcome {
	return note(`it has ${megabytes(size)}, and the limit of the trigger is ${megabytes(maxBytes)}.`);
}

type Attempt = { outcome: MediaOutcome } | { expired: true };

/** Asks Meta for the address, checks what is known before, downloads, checks what came. */
async function attempt(wanted: WantedMedia, tools: MediaTools): Promise<Attempt> {
	const { client, fetchBytes, graphBaseUrl, maxBytes } = tools;
	const { media, phoneNumberId, type } = wanted;
	const query = phoneNumberId === '' ? undefined : { phone_number_id: phoneNumberId };
	const answer = await client.call('GET', encodeURIComponent(media.id), { query });
	if (!answer.ok) return { outcome: note(`${answer.fault.meaning} Files of customers stay at Meta for 7 days.`) };
	const descriptor = descriptorSchema.safeParse(answer.value).data;
	if (descriptor === undefined) return { outcome: note('Meta told no address for it.') };
	const { url, mime_type: toldType, sha256 = media.sha256, file_size: size } = descriptor;
	if (size !== undefined && size > maxBytes) return { outcome: tooLarge(size, maxBytes) };
	if (!mayReceiveToken(url, graphBaseUrl)) {
		const host = URL.canParse(url) ? new URL(url).host : 'an unreadable address';
		return { outcome: note(`its address is at ${host}, which does not belong to Meta, so the access token stays here.`) };
	}
	const { status, bytes, contentType } = await fetchBytes(url);
	if (status === 404 || status === 410) return { expired: true };
	if (status !== 200) return { outcome: note(`Meta answered ${status}.`) };
	if (bytes.length > maxBytes) return { outcome: tooLarge(bytes.length, maxBytes) };
	if (!hasDigest(bytes, sha256) || !hasDigest(bytes, media.sha256)) {
		return { outcome: note('what came is not what the customer sent (its SHA-256 differs). Ask them to send it again.') };
	}
	const mimeType = media.mimeType ?? toldType ?? (contentType || 'application/octet-stream');
	return { outcome: { ok: true, value: { bytes, mimeType, fileName: fileNameOf(media, type, mimeType) } } };
}

/**
 * Downloads the file of a message (whatsapp.md 5). An address lives for five minutes, so one that has expired is asked
 * for again, once. Never throws: what does not work is a sentence.
 */
export async function downloadMedia(wanted: WantedMedia, tools: MediaTools): Promise<MediaOutcome> {
	try {
		const first = await attempt(wanted, tools);
		if ('outcome' in first) return first.outcome;
		const second = await attempt(wanted, tools);
		return 'outcome' in second ? second.outcome : note('its address had expired, and so had a new one.');
	} catch {
		// Whatever the network says may hold the address with its key; the sentence is all that is needed.
		return note('Meta did not deliver it.');
	}
}
