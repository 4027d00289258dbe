import { GraphProblem, invalidParameter, missingParameter } from './graphAnswer.mts';
import { templates, type Template } from './templates.mts';
import type { ChatMessage, Json } from './types.mts';

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const placeholders = (text: unknown) => [...String(text ?? '').matchAll(/\{\{\s*([\w]+)\s*\}\}/g)].map((match) => match[1] ?? '');
const lower = (value: unknown) => String(value ?? '').toLowerCase();

export type CheckedTemplate = { template: Template; text: string; choices: ChatMessage['choices'] };

/**
 * A template of a send call: it exists in that language, is approved, and its parameters fit in number, name and form
 * (whatsapp.md 2.1, 2.4). Returns what the customer will read.
 * @throws GraphProblem 132001, 132015, 132000, 132012, 132005, 132018, 131008, 100
 */
export function checkTemplate(sent: Json, templateLimit = 1024): CheckedTemplate {
	if (typeof sent.name !== 'string' || !sent.name) throw missingParameter("Parameter 'name' is mandatory for type 'template'");
	const language = isObject(sent.language) ? sent.language.code : undefined;
	if (typeof language !== 'string') throw missingParameter("Parameter 'language' is mandatory for type 'template'");
	const found = templates.find((one) => one.name === sent.name && one.language === language);
	if (found?.status === 'PAUSED') {
		throw new GraphProblem(400, 132015, '(#132015) Template is Paused', { details: 'Template is paused due to low quality.' });
	}
	if (!found || found.status !== 'APPROVED') {
		throw new GraphProblem(404, 132001, '(#132001) Template name does not exist in the translation', {
			details: `template name (${sent.name}) does not exist in ${language}`,
		});
	}
	const components = Array.isArray(sent.components) ? sent.components.filter(isObject) : [];
	if (sent.components !== undefined && !Array.isArray(sent.components)) throw invalidParameter('components must be an array');
	const lines: string[] = [];
	let choices: ChatMessage['choices'];
	for (const part of found.components) {
		const given = components.filter((one) => lower(one.type) === lower(part.type));
		if (part.type === 'HEADER' || part.type === 'BODY') lines.push(filled(found, part, given[0], templateLimit));
		if (part.type === 'FOOTER') lines.push(String(part.text));
		if (part.type === 'BUTTONS') {
			choices = checkButtons(part, components.filter((one) => lower(one.type) === 'button'));
		}
	}
	return { template: found, text: lines.filter(Boolean).join('\n'), choices };
}

function parametersOf(component: Json | undefined): Json[] {
	if (component?.parameters === undefined) return [];
	if (!Array.isArray(component.parameters)) throw invalidParameter('parameters must be an array');
	return component.parameters.filter(isObject);
}

function filled(template: Template, part: Json, given: Json | undefined, limit: number): string {
	const kind = lower(part.type);
	const parameters = parametersOf(given);
	if (kind === 'header' && part.format !== 'TEXT') {
		const medium = lower(part.format);
		if (lower(parameters[0]?.type) !== medium) {
			throw new GraphProblem(400, 132012, '(#132012) Parameter format does not match format in the created template', {
				details: `header: Format mismatch, expected ${String(part.format)}, received ${String(parameters[0]?.type ?? 'UNKNOWN').toUpperCase()}`,
			});
		}
		return `[${medium}]`;
	}
	const names = [...new Set(placeholders(part.text))];
	if (parameters.length !== names.length) {
		throw new GraphProblem(400, 132000, '(#132000) Number of parameters does not match the expected number of params', {
			details: `${kind}: number of localizable_params (${parameters.length}) does not match the expected number of params (${names.length})`,
		});
	}
	const values = new Map<string, string>();
	parameters.forEach((parameter, index) => {
		const named = template.parameter_format === 'NAMED';
		if (named && !parameter.parameter_name) throw invalidParameter('Parameter name is missing or empty');
		const name = named ? String(parameter.parameter_name) : String(index + 1);
		if (!names.includes(name)) throw invalidParameter(`Parameter name "${name}" was not found in the template`);
		values.set(name, textOf(parameter));
	});
	const text = String(part.text).replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => values.get(name) ?? '');
	if (text.length > limit) {
		throw new GraphProblem(400, 132005, '(#132005) Translated text too long', { details: `${kind}: text is longer than ${limit}` });
	}
	return text;
}

function textOf(parameter: Json): string {
	if (lower(parameter.type) !== 'text') {
		const value = parameter[lower(parameter.type)];
		if (isObject(value) && typeof value.fallback_value === 'string') return value.fallback_value;
		throw invalidParameter(`Parameter of type ${String(parameter.type)} is not valid here`);
	}
	if (typeof parameter.text !== 'string' || !parameter.text) throw missingParameter('Parameter of type text is missing text value');
	if (/[\n\t]| {5,}/.test(parameter.text)) {
		throw new GraphProblem(400, 132018, "(#132018) There's an issue with the parameters in your template", {
			details: 'Param text cannot have new-line/tab characters or more than 4 consecutive spaces',
		});
	}
	return parameter.text;
}

function checkButtons(part: Json, given: Json[]): ChatMessage['choices'] {
	const buttons = Array.isArray(part.buttons) ? part.buttons.filter(isObject) : [];
	const at = (index: number) => given.find((one) => Number(one.index) === index);
	buttons.forEach((button, index) => {
		const parameters = parametersOf(at(index));
		if (button.type === 'URL' && placeholders(button.url).length > 0 && typeof parameters[0]?.text !== 'string') {
			throw missingParameter(`Button at index ${index} of type Url requires a parameter`);
		}
	});
	if (given.some((one) => !buttons[Number(one.index)])) throw invalidParameter('Button index is not in the template');
	return buttons.flatMap((button, index) => {
		if (button.type !== 'QUICK_REPLY') return [];
		const payload = parametersOf(at(index))[0]?.payload;
		const title = String(button.text);
		return [{ id: typeof payload === 'string' ? payload : title, title, kind: 'quickReply' as const }];
	});
}
