import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';
import { z } from 'zod/v4';
import type { TemplateContent } from '../../lib/whatsapp/outbound/messages';
import { templateContent } from '../../lib/whatsapp/templates/templateContent';
import { readTemplateKey } from '../../lib/whatsapp/templates/templateList';

const word = z.preprocess(
	(value) => (value === undefined || value === null ? '' : String(value)),
	z.string(),
);
const listedValues = z.object({ values: z.array(z.object({ name: word, text: word })).default([]) });
const mappedValues = z.looseObject({
	value: z.record(z.string(), z.unknown()).nullish(),
	schema: z
		.array(z.looseObject({ id: z.string(), displayName: z.string(), required: z.boolean().default(false) }))
		.nullish(),
});

function refuse(context: IExecuteFunctions, itemIndex: number, message: string, description: string): never {
	throw new NodeOperationError(context.getNode(), message, { itemIndex, description });
}

function namedTemplate(context: IExecuteFunctions, item: number): TemplateContent {
	const text = (name: string) => word.parse(context.getNodeParameter(name, item, '')).trim();
	const name = text('templateName');
	if (name === '') {
		const advice = 'Enter the name of an approved template as WhatsApp Manager shows it.';
		refuse(context, item, 'The field "Template Name" is empty', advice);
	}
	const { values } = listedValues.parse(context.getNodeParameter('templateParameters', item, {}));
	return { name, language: text('templateLanguage') || 'en_US', bodyParameters: values };
}

/** Reads the template of an item with its values. What Meta would refuse for want of a value is refused here. */
export function templateOf(context: IExecuteFunctions, item: number): TemplateContent {
	if (context.getNodeParameter('templateSource', item, 'list') === 'name') return namedTemplate(context, item);
	const chosen = word.parse(context.getNodeParameter('template', item, '', { extractValue: true }));
	const key = readTemplateKey(chosen);
	if (key === undefined) {
		refuse(context, item, 'No template is chosen', 'Choose one of the approved templates in the field "Template".');
	}
	const { value, schema } = mappedValues.parse(context.getNodeParameter('templateValues', item, {}) ?? {});
	const values = value ?? {};
	const empty = (schema ?? []).filter(({ id, required }) => required && word.parse(values[id]).trim() === '');
	if (empty.length > 0) {
		const names = empty.map(({ displayName }) => displayName).join(', ');
		const advice = 'WhatsApp does not take a template with an open place. Give it a value, if need be with a fallback in the expression.';
		refuse(context, item, `The template ${key.name} needs a value for: ${names}`, advice);
	}
	return templateContent(key, values);
}
