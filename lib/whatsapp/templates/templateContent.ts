import type { TemplateButton, TemplateContent, TemplateHeader } from '../outbound/messages';
import type { TemplateKey } from './templateList';

/** A placeholder is counted or has a name; counted ones carry no name when they are sent (whatsapp.md 2.1). */
function parameterOf(name: string, text: string): { name?: string; text: string } {
	return /^\d+$/.test(name) ? { text } : { name, text };
}

/** Counted placeholders in their order; the fields may come in any. */
function byNumber([one]: [string, string], [other]: [string, string]): number {
	return Number(one) - Number(other) || 0;
}

function valuesUnder(values: ReadonlyMap<string, string>, prefix: string): Array<[string, string]> {
	return [...values]
		.filter(([id]) => id.startsWith(prefix))
		.map(([id, value]): [string, string] => [id.slice(prefix.length), value])
		.sort(byNumber);
}

function headerOf(values: ReadonlyMap<string, string>): TemplateHeader | undefined {
	const texts = valuesUnder(values, 'header:text:');
	if (texts.length > 0) return { type: 'text', parameters: texts.map(([name, text]) => parameterOf(name, text)) };
	for (const type of ['image', 'video', 'document'] as const) {
		const value = values.get(`header:${type}`);
		if (value !== undefined) return { type, ...(/^https?:/i.test(value) ? { link: value } : { id: value }) };
	}
	return undefined;
}

function buttonsOf(values: ReadonlyMap<string, string>): TemplateButton[] {
	return valuesUnder(values, 'button:').flatMap(([place, value]): TemplateButton[] => {
		const [index, type] = place.split(':');
		return type === 'url' || type === 'copy_code' || type === 'payload' ? [{ index: Number(index), type, value }] : [];
	});
}

/** Puts a template together from what was filled in for its fields. Empty values are left out. */
export function templateContent(key: TemplateKey, given: Record<string, unknown>): TemplateContent {
	const values = new Map(
		Object.entries(given).flatMap(([id, value]): Array<[string, string]> => {
			const text = value === null || value === undefined ? '' : String(value).trim();
			return text === '' ? [] : [[id, text]];
		}),
	);
	const header = headerOf(values);
	const buttons = buttonsOf(values);
	return {
		...key,
		bodyParameters: valuesUnder(values, 'body:').map(([name, text]) => parameterOf(name, text)),
		...(header && { header }),
		...(buttons.length > 0 && { buttons }),
	};
}
