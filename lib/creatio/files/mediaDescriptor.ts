import { z } from 'zod/v4';
import type { GraphFault } from '../../whatsapp/graph';

const text = z.string().catch('');
const descriptor = z.object({
	url: z.string().min(1),
	mime_type: text,
	sha256: text,
	// Text in Meta's sample, a number in practice (whatsapp.md 5).
	file_size: z.coerce.number().catch(0),
});

/** Where a file is for the next five minutes, and what it is. */
export interface MediaDescriptor {
	url: string;
	mimeType: string;
	sha256: string;
	size: number;
}

/** The answer to `GET /{media id}` (whatsapp.md 5); undefined when it is no such answer. */
export function mediaDescriptor(answer: unknown): MediaDescriptor | undefined {
	const parsed = descriptor.safeParse(answer);
	if (!parsed.success) return undefined;
	const { url, mime_type: mimeType, sha256, file_size: size } = parsed.data;
	return { url, mimeType: mimeType || 'application/octet-stream', sha256, size };
}

export const EXPIRED = 'WhatsApp no longer has it: files are kept for 7 days';

/** Why a file could not be looked up, in words that go on after "not attached: ". */
export function lookupRefusal(fault: GraphFault): string {
	// Code 100 is Meta's answer for an object that is gone as well as for one of another number.
	if (fault.code === 100 || fault.httpStatus === 404) return EXPIRED;
	return `WhatsApp did not give it: ${fault.meaning || fault.title}`;
}
