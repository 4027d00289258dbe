/** Template ids are numbers above 2^53, which JavaScript would round (whatsapp.md 1.7): they are read as text. */
const LONG_TEMPLATE_ID = /(?<!\\)"message_template_id"\s*:\s*(\d{16,})/g;

/** Parses the raw body of a delivery. Undefined when it is not JSON. */
export function parseBody(rawBody: Uint8Array): unknown {
	const json = Buffer.from(rawBody).toString('utf8').replace(LONG_TEMPLATE_ID, '"message_template_id":"$1"');
	try {
		return JSON.parse(json) as unknown;
	} catch {
		// The caller answers 400; there is nothing in the fault that a sender could not see by itself.
		return undefined;
	}
}
