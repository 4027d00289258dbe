import type { Conversation } from '../conversation/types';
import { earlierCustomerMessages } from './rules';

/** Items to collect before handing off: told apart by the words of their label. */
const kinds: ReadonlyArray<{ label: RegExp; known: (conversation: Conversation, said: string) => boolean }> = [
	{ label: /e-?mail|correo|courriel|почт|邮箱|メール|بريد/i, known: (_, said) => /[^\s@]{1,64}@[^\s@]{1,200}\.[^\s@]{2,}/.test(said) },
	{
		label: /phone|mobile|tel[eé]?f|telefon|téléphone|телефон|电话|電話|هاتف/i,
		known: ({ customer }, said) => customer.phone !== undefined || /\+?\d[\d ()-]{7,}/.test(said),
	},
	{ label: /number|n[uú]mero|nummer|numéro|номер|número|numara|nomor|编号|号码|番号|رقم|order|invoice/i, known: (_, said) => /(?:^|[^\p{L}\p{N}])[\p{L}#-]{0,6}\d[\p{L}\d-]{3,}/u.test(said) },
	{ label: /name|nombre|nome|nom|naam|imi[eę]|имя|ім|姓名|名前|اسم|नाम|nama|isim/i, known: ({ customer }) => (customer.profileName ?? '') !== '' },
];

/** The items that the customer has not given yet. */
export function missingItems(conversation: Conversation, items: readonly string[]): string[] {
	const said = [...earlierCustomerMessages(conversation), ...conversation.turn.messages].map((entry) => entry.text).join('\n');
	return items.filter((item) => !kinds.find(({ label }) => label.test(item))?.known(conversation, said));
}

/** Whether a text of ours was said in this session, whatever stood in its `{placeholders}`. */
export function wasSaid(conversation: Conversation, template: string): boolean {
	return conversation.transcript.some((entry) => entry.author !== 'customer' && fromTemplate(entry.text, template));
}

/** Whether that text was our last word before the customer's newest messages. */
export function wasLastSaid(conversation: Conversation, template: string): boolean {
	const newest = new Set(conversation.turn.messages.map((message) => message.eventId));
	const before = conversation.transcript.filter((entry) => !newest.has(entry.eventId) && entry.author !== 'customer');
	const last = before[before.length - 1];
	return last !== undefined && fromTemplate(last.text, template);
}

function fromTemplate(text: string, template: string): boolean {
	const parts = template.split(/\{\w+\}/).map((part) => part.trim()).filter((part) => part.length > 1);
	let from = 0;
	for (const part of parts) {
		const at = text.indexOf(part, from);
		if (at < 0) return false;
		from = at + part.length;
	}
	return parts.length > 0;
}

/** Puts values into the `{placeholders}` of a text; one without a value disappears with the space before it. */
export function fillText(template: string, values: Readonly<Record<string, string>>): string {
	return template.replace(/ ?\{(\w+)\}/g, (whole, name: string) => {
		const value = values[name];
		if (value === undefined) return whole;
		return value === '' ? '' : whole.replace(`{${name}}`, value);
	});
}
