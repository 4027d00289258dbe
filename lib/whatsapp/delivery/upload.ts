import type { GraphClient, GraphResult } from '../client';
import type { GraphFault } from '../graph';
import { fileTrouble } from '../outbound/media';
import type { DeliveryContent } from './types';

/** Content whose file, if it has one, Meta can reach. */
export type ReachableContent =
	| Exclude<DeliveryContent, { type: 'media' }>
	| (Omit<Extract<DeliveryContent, { type: 'media' }>, 'source'> & { source: { id: string } | { link: string } });

/** A file that Meta would not take, so it is not even offered. */
const REFUSED_HERE: Omit<GraphFault, 'meaning'> = {
	cause: 'media',
	title: 'File not accepted by WhatsApp',
	details: '',
	retryable: false,
	replayable: false,
	uncertain: false,
};

/**
 * Checks and uploads the file of a message, if there is one to upload. What goes wrong here is never uncertain: no message has been
 * sent yet, and a file that nobody names disappears after 30 days (whatsapp.md 5).
 */
export async function uploaded(
	content: DeliveryContent,
	phoneNumberId: string,
	client: GraphClient,
): Promise<GraphResult<ReachableContent>> {
	if (content.type !== 'media') return { ok: true, value: content };
	const { source } = content;
	if (!('file' in source)) return { ok: true, value: { ...content, source } };
	const trouble = fileTrouble(content.kind, source.file);
	if (trouble !== undefined) return { ok: false, fault: { ...REFUSED_HERE, meaning: trouble } };
	const result = await client.uploadMedia(phoneNumberId, source.file);
	if (result.ok) return { ok: true, value: { ...content, source: { id: result.value } } };
	const { fault } = result;
	const meaning = fault.code === undefined ? 'Meta gave no usable answer.' : fault.meaning;
	return {
		ok: false,
		fault: { ...fault, uncertain: false, meaning: `The file could not be uploaded, so nothing was sent: ${meaning}` },
	};
}
