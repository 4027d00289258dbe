/** Small helpers for building the page out of text; nothing from outside is ever parsed as HTML. */

export const byId = (id) => document.getElementById(id);

/** An element with attributes, properties that start with "on", and children (texts or elements; empty ones are left out). */
export function el(tag, attributes = {}, ...children) {
	const node = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (value === undefined || value === false || value === null) continue;
		if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
		else if (name === 'class') node.className = value;
		else node.setAttribute(name, value === true ? '' : String(value));
	}
	node.append(...children.flat().filter((child) => child !== undefined && child !== null && child !== false && child !== ''));
	return node;
}

/** Text with its web addresses as links. */
export function linked(text) {
	const parts = String(text ?? '').split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/g);
	return parts.map((part, index) => (index % 2 ? el('a', { href: part, target: '_blank', rel: 'noopener' }, shortAddress(part)) : part));
}

function shortAddress(address) {
	const url = new URL(address);
	const path = url.pathname.length > 24 ? `${url.pathname.slice(0, 22)}…` : url.pathname;
	return `${url.host}${path}${url.search ? '?…' : ''}`;
}

/** What a reader sees of a text that may be HTML. */
export function plainText(html) {
	if (!/<[a-z][^>]*>/i.test(html)) return html;
	const broken = html.replace(/<br\s*\/?>/gi, '\n').replace(/<\/(p|div|li)>/gi, '\n');
	return (new DOMParser().parseFromString(broken, 'text/html').body.textContent ?? '').trim();
}

const clock = new Intl.DateTimeFormat([], { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat([], { weekday: 'short', day: 'numeric', month: 'short' });
export const timeOf = (iso) => clock.format(new Date(iso));
export const dayOf = (iso) => day.format(new Date(iso));
export const initials = (name) => name.split(/\s+/).map((word) => word[0] ?? '').join('').slice(0, 2).toUpperCase() || '?';

/** Calls a function once for a row of calls that follow each other closely. */
export function calmly(run, ms = 60) {
	let timer;
	return () => {
		clearTimeout(timer);
		timer = setTimeout(run, ms);
	};
}

let toastTimer;
/** A short sentence at the bottom of the page. */
export function tell(sentence) {
	const toast = byId('toast');
	toast.textContent = sentence;
	toast.hidden = false;
	clearTimeout(toastTimer);
	toastTimer = setTimeout(() => (toast.hidden = true), 5000);
}
