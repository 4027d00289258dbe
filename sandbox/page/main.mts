import { accounts, portsFrom } from '../runner/settings.mts';
import { startPage } from './server.mts';

const ports = portsFrom(process.env);
const local = (port: number) => `http://127.0.0.1:${port}`;
const { email, password } = accounts.n8n;
const page = await startPage({
	port: ports.page,
	files: import.meta.dirname,
	metaUrl: local(ports.meta),
	creatioUrl: local(ports.creatio),
	modelUrl: local(ports.model),
	editorUrl: process.env.N8N_EDITOR_URL || `http://localhost:${ports.n8n}`,
	n8nUrl: local(ports.n8n),
	login: { email, password },
});
console.log(`Page ready at ${page.url}`);

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
	process.once(signal, () => {
		void page.close().then(() => process.exit(0));
	});
}
