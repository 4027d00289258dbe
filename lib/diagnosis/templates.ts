import type { GraphClient, GraphResult } from '../whatsapp/client';
import {
	listTemplates,
	readTemplateKey,
	type Template,
	type TemplateKey,
	type TemplatePage,
} from '../whatsapp/templates/templateList';
import { amiss, fine, isExpression, type Finding } from './finding';

const CHECK = 'WhatsApp: template';
/** The name may be the beginning of many others; nobody has so many pages of one. */
const MOST_PAGES = 10;

/** Whether each named template (`name|language`, separated by commas) exists, is approved and in that language. */
export async function templateFindings(client: GraphClient, businessAccountId: string, names: string): Promise<Finding[]> {
	if (isExpression(names)) {
		return [fine(CHECK, 'The template in Send comes from an expression, so it is known only when a message is sent')];
	}
	const keys = names.split(',').flatMap((name) => readTemplateKey(name) ?? []);
	if (keys.length === 0) {
		return [fine(CHECK, 'No template is named in Send, so a late reply waits until the customer writes again')];
	}
	if (businessAccountId === '') {
		const fix = 'Enter the business account ID in the WhatsApp credential; WhatsApp Manager shows it under the account settings';
		return [amiss(CHECK, 'Templates belong to a business account, and the WhatsApp credential names none', fix)];
	}
	return await Promise.all(keys.map(async (key) => templateFinding(key, await named(client, businessAccountId, key.name))));
}

/** All templates of a name, whatever their language and state. */
async function named(client: GraphClient, businessAccountId: string, name: string): Promise<GraphResult<Template[]>> {
	const found: Template[] = [];
	for (let after: string | undefined = '', page = 0; after !== undefined && page < MOST_PAGES; page++) {
		const answer: GraphResult<TemplatePage> = await listTemplates(client, businessAccountId, { name, after, status: '' });
		if (!answer.ok) return answer;
		found.push(...answer.value.templates.filter((template) => template.name === name));
		after = answer.value.after;
	}
	return { ok: true, value: found };
}

/** What the list of all templates of that name says about the wanted one. */
export function templateFinding({ name, language }: TemplateKey, answer: GraphResult<Template[]>): Finding {
	if (!answer.ok) {
		return amiss(
			CHECK,
			`Meta did not say whether it has the template ${name}: ${answer.fault.meaning}`,
			'Repair what is said about the credential first, then run this again',
		);
	}
	const templates = answer.value;
	const wanted = templates.find((template) => template.language === language);
	if (wanted?.status === 'APPROVED') return fine(CHECK, `The template ${name} is approved in ${language}`);
	if (wanted) {
		return amiss(
			CHECK,
			`The template ${name} in ${language} is not approved: its state is ${wanted.status ?? 'unknown'}`,
			'Look at it in WhatsApp Manager, or name an approved one in Send; until then a late reply reaches nobody',
		);
	}
	if (templates.length === 0) {
		return amiss(
			CHECK,
			`Meta has no template called ${name}`,
			'Make it in WhatsApp Manager and have it approved, or correct the name in Send',
		);
	}
	const others = [...new Set(templates.map((template) => template.language ?? ''))].filter(Boolean).join(', ');
	return amiss(
		CHECK,
		`The template ${name} exists in ${others}, not in ${language}`,
		'Correct the language in Send, or add the language to the template in WhatsApp Manager',
	);
}
