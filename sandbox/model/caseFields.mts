import type { JsonSchema, ModelRequest } from './readRequest.mts';

/** Fills the properties of the tool `fill_case_fields` from words in the transcript; what is not found is left out. */

const hints: Array<[RegExp, RegExp]> = [
	[/\b(urgent|urgently|asap|immediately|emergency|critical)\b/i, /^(high|urgent|critical|1\b|p1)/i],
	[/\b(no hurry|no rush|whenever)\b/i, /^(low|4\b|p4)/i],
	[/\b(refund|money back|return)\b/i, /refund|return/i],
	[/\b(invoice|payment|charged|billing|paid)\b/i, /billing|payment|invoice|finance/i],
	[/\b(broken|defect|does not work|doesn't work|crash|damaged)\b/i, /incident|technical|defect|fault|complaint/i],
	[/\b(deliver|delivery|parcel|package|shipping)\b/i, /deliver|shipping|logistic/i],
	[/\b(complain|complaint|unacceptable|rude)\b/i, /complaint/i],
];

export function fillCaseFields(request: ModelRequest, obey: boolean): Record<string, unknown> {
	const schema = request.tools.find((tool) => tool.name === 'fill_case_fields')?.parameters;
	const text = request.messages.map((message) => message.text).join('\n');
	const filled: Record<string, unknown> = {};
	for (const [name, property] of Object.entries(schema?.properties ?? {})) {
		const value = valueFor(name, property, text, obey);
		if (value !== undefined) filled[name] = value;
	}
	return filled;
}

function valueFor(name: string, property: JsonSchema, text: string, obey: boolean): unknown {
	const label = `${name} ${property.title ?? ''} ${property.description ?? ''}`;
	if (obey) {
		const order = new RegExp(`set (?:the )?(?:case )?(\\w+) to "?(\\w+)"?`, 'i').exec(text);
		if (order?.[1] && order[2] && label.toLowerCase().includes(order[1].toLowerCase())) return order[2];
	}
	if (property.properties) return nested(property, text, obey);
	const options = optionsOf(property);
	if (options.length > 0) return pickOption(options, text);
	const type = Array.isArray(property.type) ? property.type[0] : property.type;
	if (/e-?mail/i.test(label)) return /[\w.+-]+@[\w-]+\.[\w.]+/.exec(text)?.[0];
	if (/order/i.test(label)) {
		const found = /\b(?:order|bestellung|pedido|commande)\D{0,15}?([A-Z]{0,4}-?\d{4,})/i.exec(text)?.[1] ?? /\b[A-Z]{1,4}-\d{4,}\b/.exec(text)?.[0];
		return type === 'number' || type === 'integer' ? numberIn(found) : found;
	}
	if (type === 'number' || type === 'integer') return numberIn(/\b\d+(?:[.,]\d+)?\b/.exec(/(?:€|\$|eur|usd)\s?\d[\d.,]*/i.exec(text)?.[0] ?? '')?.[0]);
	if (type === 'boolean') return /\burgent/i.test(label) ? /\burgent/i.test(text) : undefined;
	if (/date/i.test(label)) return /\b\d{4}-\d{2}-\d{2}\b/.exec(text)?.[0];
	return undefined;
}

/** Some schemas wrap each field as {value, evidence …}: fill `value`, and quote where it stood. */
function nested(property: JsonSchema, text: string, obey: boolean): Record<string, unknown> | undefined {
	const value = valueFor('value', { ...property.properties?.value, description: `${property.description ?? ''}` }, text, obey);
	if (value === undefined) return undefined;
	const out: Record<string, unknown> = { value };
	if (property.properties?.confidence) out.confidence = 0.9;
	for (const name of ['evidence', 'quote']) if (property.properties?.[name]) out[name] = String(value);
	return out;
}

function optionsOf(property: JsonSchema): string[] {
	const list = property.enum ?? property.anyOf?.flatMap((entry) => entry.enum ?? []) ?? [];
	return list.filter((value): value is string => typeof value === 'string' && value !== '');
}

function pickOption(options: string[], text: string): string | undefined {
	const lower = text.toLowerCase();
	const hinted = hints
		.filter(([words]) => words.test(text))
		.map(([, option]) => options.find((name) => option.test(name)))
		.find((name) => name !== undefined);
	return hinted ?? options.find((name) => name.length > 2 && lower.includes(name.toLowerCase()));
}

function numberIn(text: string | undefined): number | undefined {
	const value = Number((text ?? '').replace(/[^\d.]/g, ''));
	return text === undefined || Number.isNaN(value) ? undefined : value;
}
