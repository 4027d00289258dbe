import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { templates, templateText } from './templates.mts';

const folder = dirname(dirname(fileURLToPath(import.meta.url)));
for (const file of Object.keys(templates)) {
	writeFileSync(join(folder, file), templateText(file));
	console.log(`workflows/${file}`);
}
