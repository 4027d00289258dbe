import { startModel } from './server.mts';

const port = Number(process.env.SANDBOX_MODEL_PORT ?? 4030);
const host = process.env.SANDBOX_HOST ?? '127.0.0.1';

try {
	const model = await startModel({ port, host });
	console.log(`Model stand-in (fixed rules, not intelligent) ready at ${model.url}/v1`);
	const stop = () => {
		void model.close().then(() => process.exit(0));
	};
	process.on('SIGTERM', stop);
	process.on('SIGINT', stop);
} catch (error) {
	const taken = (error as { code?: string }).code === 'EADDRINUSE';
	console.error(
		taken
			? `Port ${port} is taken. Stop what uses it, or set SANDBOX_MODEL_PORT to a free port.`
			: `The model stand-in could not start: ${(error as Error).message}`,
	);
	process.exit(1);
}
