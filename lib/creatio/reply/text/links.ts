const INTERNAL = /\/(?:0\/)?(?:Nui\/ViewModule\.aspx|Navigation\/Navigation\.aspx|ClientApp\/|Shell\/|rest\/FileService)/i;

/**
 * The address of a link as a customer may see it: web addresses only, without a mail scanner's wrapping. Empty for pages of
 * Creatio itself, scripts and relative addresses.
 */
export function linkAddress(href: string): string {
	const address = unwrapped(href.trim());
	if (/^(?:mailto|tel):/i.test(address)) {
		const target = address.replace(/^\w+:/, '').replace(/\?.*$/, '');
		return decoded(target);
	}
	if (!/^https?:\/\/[^\s/]+/i.test(address) || INTERNAL.test(address)) return '';
	return address;
}

/** Whether the visible text already tells the address. */
export function saysAddress(label: string, address: string): boolean {
	return bare(label) === bare(address) || (/^[+\d]/.test(address) && digits(label) === digits(address));
}

function unwrapped(href: string): string {
	if (!/^https?:\/\/[\w.-]*safelinks\.protection\.outlook\.com\//i.test(href)) return href;
	const target = /[?&]url=([^&#]+)/i.exec(href);
	return target === null ? href : decoded(target[1]);
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

function bare(address: string): string {
	return address.trim().toLowerCase().replace(/^(?:https?:\/\/|mailto:|tel:)/, '').replace(/^www\./, '').replace(/\/$/, '');
}

function digits(text: string): string {
	return text.replace(/\D/g, '');
}
