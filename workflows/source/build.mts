import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
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
export const templateText = (file: string): string => {
	const make = templates[file];
	if (!make) throw new Error(`There is no template called ${file}.`);
	return `${JSON.stringify(make().toJson(), null, 2)}\n`;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const folder = dirname(dirname(fileURLToPath(import.meta.url)));
	for (const file of Object.keys(templates)) {
		writeFileSync(join(folder, file), templateText(file));
		console.log(`workflows/${file}`);
	}
}
