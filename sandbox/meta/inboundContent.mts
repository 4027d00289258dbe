import type { Json } from './types.mts';

const text = (value: unknown, fallback: string) => (typeof value === 'string' && value ? value : fallback);

/**
 * The type object of a customer's message (whatsapp.md 1.5). `content` is taken as it is when given, so that a test can
 * send anything; otherwise a plausible one is made.
 */
export function inboundContent(type: string, body: string, content: Json | undefined): Json {
	if (content) return { [type]: content };
	switch (type) {
		case 'text':
			return { text: { body } };
		case 'location':
			return {
				location: {
					latitude: 51.5007,
					longitude: -0.1246,
					name: text(body, 'Westminster Bridge'),
					address: 'London SE1, United Kingdom',
				},
			};
		case 'contacts':
			return {
				contacts: [
					{
						name: { formatted_name: text(body, 'Carla Example'), first_name: 'Carla' },
						phones: [{ phone: '+44 7700 900456', wa_id: '447700900456', type: 'CELL' }],
						emails: [{ email: 'carla@example.com', type: 'WORK' }],
					},
				],
			};
		case 'order':
			return {
				order: {
					catalog_id: '7781',
					text: body,
					product_items: [{ product_retailer_id: 'sku-17', quantity: 2, item_price: 9.5, currency: 'GBP' }],
				},
			};
		case 'system':
			return { system: { body: text(body, 'The customer changed their number.'), type: 'user_changed_number', wa_id: '447700900999' } };
		case 'unsupported':
			return {
				errors: [
					{
						code: 131051,
						title: 'Message type unknown',
						message: 'Message type unknown',
						error_data: { details: 'Message type is currently not supported.' },
					},
				],
				unsupported: { type: text(body, 'poll') },
			};
		case 'request_welcome':
			return {};
		default:
			return { [type]: body ? { body } : {} };
	}
}

/** What the page shows for a message of the customer. */
export function inboundText(type: string, message: Json): string {
	const part = (message[type] ?? {}) as Json;
	if (type === 'text') return String(part.body ?? '');
	if (type === 'interactive') {
		const reply = (part.button_reply ?? part.list_reply ?? part.nfm_reply ?? {}) as Json;
		return String(reply.title ?? reply.body ?? '[reply]');
	}
	if (type === 'button') return String(part.text ?? '');
	if (type === 'location') return `[location] ${String(part.name ?? `${String(part.latitude)}, ${String(part.longitude)}`)}`;
	if (type === 'reaction') return String(part.emoji ?? '');
	if (type === 'audio' && part.voice) return '[voice note]';
	const caption = typeof part.caption === 'string' ? part.caption : '';
	return [`[${String(part.filename ?? type)}]`, caption].filter(Boolean).join(' ');
}
