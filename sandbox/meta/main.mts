import { startMeta } from './server.mts';

const port = Number(process.env.SANDBOX_META_PORT ?? 4010);
const meta = await startMeta({ port, dataDirectory: process.env.SANDBOX_DATA || undefined });
console.log(`Meta stand-in ready at ${meta.url}`);

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
	process.once(signal, () => {
		void meta.close().then(() => process.exit(0));
	});
}
