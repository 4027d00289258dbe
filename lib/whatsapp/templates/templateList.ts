import { z } from 'zod/v4';
import type { GraphClient, GraphResult } from '../client';
import { part, parts, text } from '../inbound/tolerant';

const buttonSchema = { type: text, text, url: text };

const templateSchema = {
	name: text,
	language: text,
	status: text,
	category: text,
	components: parts({ type: text, format: text, text, buttons: parts(buttonSchema) }),
};

const pageSchema = z.object({
	data: parts(templateSchema),
	paging: part({ next: text, cursors: part({ after: text }) }),
});

export type Template = z.infer<z.ZodObject<typeof templateSchema>>;

export interface TemplatePage {
	templates: Template[];
	/** Cursor of the next page; absent on the last one. */
	after?: string;
}

/** A template is known by name and language together (whatsapp.md 4). */
export interface TemplateKey {
	name: string;
	language: string;
}

const FIELDS = 'name,language,status,category,components';

/** One page of the templates that can be sent: only approved ones (whatsapp.md 4), unless `status` is another; empty for any. */
export async function listTemplates(
	client: GraphClient,
	businessAccountId: string,
	{
		search = '',
		name = '',
		after = '',
		status = 'APPROVED',
	}: { search?: string; name?: string; after?: string; status?: string },
): Promise<GraphResult<TemplatePage>> {
	const query = {
		fields: FIELDS,
		...(status !== '' && { status }),
		limit: '100',
		...(search !== '' && { name_or_content: search }),
		...(name !== '' && { name }),
		...(after !== '' && { after }),
	};
	const answer = await client.call('GET', `${businessAccountId}/message_templates`, { query });
	if (!answer.ok) return answer;
	const { data = [], paging } = pageSchema.safeParse(answer.value).data ?? {};
	// The cursor may be there on the last page too; the address of the next page is not.
	const next = paging?.next === undefined ? undefined : paging.cursors?.after;
	return { ok: true, value: { templates: data, ...(next !== undefined && { after: next }) } };
}

/** How a chosen template is kept in a parameter: neither names nor language codes hold this sign. */
const SEPARATOR = '|';

export function writeTemplateKey({ name, language }: TemplateKey): string {
	return `${name}${SEPARATOR}${language}`;
}

/** Reads `name|language`; undefined when there is no name. */
export function readTemplateKey(value: string): TemplateKey | undefined {
	const [name = '', language = ''] = value.split(SEPARATOR).map((word) => word.trim());
	return name === '' ? undefined : { name, language: language || 'en_US' };
}
