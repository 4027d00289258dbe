import {
	NodeOperationError,
	type ILoadOptionsFunctions,
	type INodeListSearchResult,
	type ResourceMapperFields,
} from 'n8n-workflow';
import type { GraphResult } from '../../lib/whatsapp/client';
import { templateFields, templateText } from '../../lib/whatsapp/templates/templateFields';
import {
	listTemplates,
	readTemplateKey,
	writeTemplateKey,
	type TemplatePage,
} from '../../lib/whatsapp/templates/templateList';
import { accessOf, WHATSAPP_CREDENTIAL, whatsAppClient } from './whatsAppClient';

async function pageOf(
	context: ILoadOptionsFunctions,
	wanted: { search?: string; name?: string; after?: string },
): Promise<TemplatePage> {
	const access = accessOf(await context.getCredentials(WHATSAPP_CREDENTIAL));
	if (access.businessAccountId === '') {
		throw new NodeOperationError(context.getNode(), 'The WhatsApp credential has no business account ID', {
			description: 'Templates belong to the business account. Enter its ID in the credential.',
		});
	}
	const page: GraphResult<TemplatePage> = await listTemplates(
		whatsAppClient(context, access),
		access.businessAccountId,
		wanted,
	);
	if (page.ok) return page.value;
	throw new NodeOperationError(context.getNode(), `The templates could not be listed: ${page.fault.meaning}`, {
		description: page.fault.details || page.fault.title,
	});
}

/** Approved templates for the field "Template", a page at a time. */
export async function searchTemplates(
	context: ILoadOptionsFunctions,
	search = '',
	after = '',
): Promise<INodeListSearchResult> {
	const { templates, after: next } = await pageOf(context, { search, after });
	return {
		results: templates.flatMap(({ name, language, ...template }) =>
			name === undefined || language === undefined
				? []
				: [
						{
							name: `${name} (${language})`,
							value: writeTemplateKey({ name, language }),
							description: templateText(template),
						},
					],
		),
		paginationToken: next,
	};
}

/** The open places of the chosen template as fields. */
export async function fieldsOfTemplate(context: ILoadOptionsFunctions): Promise<ResourceMapperFields> {
	const chosen = context.getCurrentNodeParameter('template', { extractValue: true });
	const key = readTemplateKey(typeof chosen === 'string' ? chosen : '');
	if (key === undefined) return { fields: [], emptyFieldsNotice: 'Choose a template first.' };
	// The name may be the beginning of many others: look on until the right one comes.
	for (let after: string | undefined = ''; after !== undefined; ) {
		const page: TemplatePage = await pageOf(context, { name: key.name, after });
		const found = page.templates.find(({ name, language }) => name === key.name && language === key.language);
		if (found) {
			return {
				fields: templateFields(found).map(({ id, label, required }) => ({
					id,
					displayName: label,
					required,
					defaultMatch: false,
					display: true,
					type: 'string',
				})),
				emptyFieldsNotice: `This template leaves nothing open: "${templateText(found)}"`,
			};
		}
		after = page.after;
	}
	throw new NodeOperationError(
		context.getNode(),
		`There is no approved template ${key.name} in the language ${key.language}`,
		{ description: 'Choose one from the list, or have it approved in WhatsApp Manager first.' },
	);
}
