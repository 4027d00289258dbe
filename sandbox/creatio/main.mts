import { startCreatio } from './server.mts';

const { env } = process;
const creatio = await startCreatio({
	port: Number(env.SANDBOX_CREATIO_PORT ?? 4020),
	identityPort: Number(env.SANDBOX_IDENTITY_PORT ?? 4021),
	runtime: env.SANDBOX_CREATIO_RUNTIME === 'net' ? 'net' : 'netFramework',
	data: env.SANDBOX_DATA || undefined,
});
console.log(`Creatio stand-in ready at ${creatio.url}, identity service at ${creatio.identityUrl}`);

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
	process.once(signal, () => {
		void creatio.close().then(() => process.exit(0));
	});
}
