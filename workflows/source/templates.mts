import { creatioReply } from './creatioReply.mts';
import { sessionPage } from './sessionPage.mts';
import { whatsappAiSupport } from './whatsappAiSupport.mts';
import type { WorkflowBuilder } from './workflow.mts';

/** The importable files and what each is made from. */
export const templates: Record<string, () => WorkflowBuilder> = {
	'whatsapp-ai-support.json': whatsappAiSupport,
	'creatio-reply.json': creatioReply,
	'session-page.json': sessionPage,
};

/** The text of a template file. */
export function templateText(file: string): string {
	const make = templates[file];
	if (!make) throw new Error(`There is no template called ${file}.`);
	return `${JSON.stringify(make().toJson(), null, 2)}\n`;
}
