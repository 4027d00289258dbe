import type { ContactCard, InboundMedia, InboundMessage } from './messageSchema';

/** Readable lines for what a message carries: files, places, contact cards and orders. */

function joined(values: Array<string | undefined>, separator: string): string {
	return values.filter((value) => value !== undefined && value !== '').join(separator);
}

/** A label in brackets and the caption, if there is one. */
export function mediaText(label: string, media: InboundMedia | undefined): string {
	return joined([`[${label}]`, media?.caption], ' ');
}

export function documentText(document: InboundMedia | undefined): string {
	return mediaText(document?.filename ? `Document: ${document.filename}` : 'Document', document);
}

/** Name, address and a link that any browser opens. */
export function locationText(location: InboundMessage['location']): string {
	const { latitude, longitude } = location ?? {};
	const map =
		latitude === undefined || longitude === undefined
			? undefined
			: `https://www.google.com/maps?q=${latitude},${longitude}`;
	return joined(['[Location]', joined([location?.name, location?.address], ', '), map ?? location?.url], ' ');
}

function cardText(card: ContactCard): string {
	const name = card.name?.formatted_name ?? joined([card.name?.first_name, card.name?.last_name], ' ');
	const phones = (card.phones ?? []).map(({ phone, wa_id: waId }) => phone ?? (waId && `+${waId}`));
	const emails = (card.emails ?? []).map(({ email }) => email);
	const company = joined([card.org?.title, card.org?.company], ', ');
	return joined([name, joined(phones, ', '), joined(emails, ', '), company], ' · ');
}

export function contactsText(cards: InboundMessage['contacts']): string {
	const known = cards ?? [];
	if (known.some((card) => card.origin === 'contact_request')) {
		return joined(['[Shared their contact details]', known.map(cardText).join('; ')], ' ');
	}
	return joined([known.length > 1 ? '[Contacts]' : '[Contact]', known.map(cardText).join('; ')], ' ');
}

/** One line per product: quantity, product and price of one. */
export function orderText(order: InboundMessage['order']): string {
	const lines = (order?.product_items ?? []).map((item) => {
		const price =
			item.item_price === undefined ? '' : ` at ${joined([String(item.item_price), item.currency], ' ')}`;
		return `${item.quantity ?? 1} x ${item.product_retailer_id ?? 'unknown product'}${price}`;
	});
	return joined(['[Order]', order?.text, ...lines], '\n');
}
