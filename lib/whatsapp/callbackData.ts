/** What we send along with each message and get back in each of its statuses (whatsapp.md 2). */
export interface CallbackData {
	conversationKey: string;
	intentId: string;
}

/** Meta's limit for `biz_opaque_callback_data`. */
const MAX_LENGTH = 512;

/** `<conversation key>|<intent id>`; undefined when it would not fit or there is nothing to say. */
export function buildCallbackData({ conversationKey, intentId }: CallbackData): string | undefined {
	const text = `${conversationKey}|${intentId}`;
	return conversationKey === '' || intentId === '' || text.length > MAX_LENGTH ? undefined : text;
}

/** Reads what {@link buildCallbackData} wrote; undefined for what others sent through the same number. */
export function parseCallbackData(text: string | undefined): CallbackData | undefined {
	const separator = text?.lastIndexOf('|') ?? -1;
	if (text === undefined || separator <= 0 || separator === text.length - 1) return undefined;
	const conversationKey = text.slice(0, separator);
	// A key names a number and a person; anything else was not written by us.
	if (!conversationKey.includes(':')) return undefined;
	return { conversationKey, intentId: text.slice(separator + 1) };
}
