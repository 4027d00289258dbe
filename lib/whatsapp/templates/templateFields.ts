import type { Template } from './templateList';

/** Something that a template leaves open. The id tells all that sending needs (see templateContent). */
export interface TemplateField {
	id: string;
	label: string;
	required: boolean;
}

type Component = NonNullable<Template['components']>[number];

/** Names of the placeholders of a text, each once, in their order. */
function placeholdersOf(text = ''): string[] {
	return [...new Set(Array.from(text.matchAll(/\{\{\s*(\w+)\s*\}\}/g), (match) => match[1]))];
}

const MEDIA_HEADERS: Record<string, string> = { IMAGE: 'image', VIDEO: 'video', DOCUMENT: 'document' };

function headerFields({ format = 'TEXT', text }: Component): TemplateField[] {
	const kind = MEDIA_HEADERS[format.toUpperCase()];
	if (kind !== undefined) {
		return [{ id: `header:${kind}`, label: `Header ${kind}: link or media ID`, required: true }];
	}
	return placeholdersOf(text).map((name) => ({ id: `header:text:${name}`, label: `Header {{${name}}}`, required: true }));
}

function buttonFields({ buttons = [] }: Component): TemplateField[] {
	return buttons.flatMap(({ type = '', text = '', url }, index): TemplateField[] => {
		switch (type.toUpperCase()) {
			case 'URL':
				if (placeholdersOf(url).length === 0) return [];
				return [{ id: `button:${index}:url`, label: `End of the link of button "${text}"`, required: true }];
			case 'COPY_CODE':
				return [{ id: `button:${index}:copy_code`, label: 'Code to copy', required: true }];
			case 'QUICK_REPLY':
				return [{ id: `button:${index}:payload`, label: `ID that button "${text}" sends back`, required: false }];
			default:
				return [];
		}
	});
}

/** What has to be filled in before a template can be sent (whatsapp.md 4). */
export function templateFields({ components = [] }: Template): TemplateField[] {
	return components.flatMap((component): TemplateField[] => {
		switch (component.type?.toUpperCase()) {
			case 'HEADER':
				return headerFields(component);
			case 'BODY':
				return placeholdersOf(component.text).map((name) => ({ id: `body:${name}`, label: `Text {{${name}}}`, required: true }));
			case 'BUTTONS':
				return buttonFields(component);
			default:
				return [];
		}
	});
}

/** The template's own words, for whoever fills it in. */
export function templateText({ components = [] }: Template): string {
	return components.find(({ type }) => type?.toUpperCase() === 'BODY')?.text ?? '';
}
