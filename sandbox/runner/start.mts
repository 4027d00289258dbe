import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackage, packPackage } from '../n8n/installPackage.mts';
import { startN8n } from '../n8n/process.mts';
import { provision } from '../n8n/provision.mts';
import { N8nRest } from '../n8n/rest.mts';
import type { RunningProgram } from './child.mts';
import { requireFreePorts } from './ports.mts';
import { accounts, dataFolder, portsFrom } from './settings.mts';
import { startStandIn } from './standIns.mts';
import { connectStandIns, webhookPaths } from './wiring.mts';

const fresh = process.argv.includes('--fresh');
const folder = dataFolder('start');
const running: RunningProgram[] = [];

async function stopAll(): Promise<void> {
	await Promise.all(running.splice(0).map((program) => program.stop()));
}

function step(text: string): void {
	console.log(`• ${text}`);
}

async function main(): Promise<void> {
	const ports = portsFrom(process.env);
	await requireFreePorts(ports);
	if (fresh) rmSync(folder, { recursive: true, force: true });
	const userFolder = join(folder, 'n8n');
	const logFolder = join(folder, 'logs');
	for (const path of [userFolder, logFolder, join(folder, 'stand-ins')]) mkdirSync(path, { recursive: true });

	step('Building the package and unpacking its tarball where n8n looks for community packages');
	installPackage(packPackage(), userFolder);

	step('Starting the stand-ins for Meta, Creatio and a chat model');
	for (const name of ['meta', 'creatio', 'model'] as const) running.push(await startStandIn(name, ports, { dataFolder: join(folder, 'stand-ins'), logFolder }));

	step('Starting n8n');
	const url = `http://localhost:${ports.n8n}`;
	running.push(await startN8n({ userFolder, port: ports.n8n, brokerPort: ports.broker, logFile: join(logFolder, 'n8n.log') }));

	// Credentials hold the ports of the stand-ins, so other ports mean another set-up.
	const marker = join(folder, 'provisioned.json');
	const wanted = JSON.stringify(ports);
	if (!existsSync(marker)) {
		step('First start: owner, credentials, Data Table, workflows');
		const rest = new N8nRest(url);
		await rest.signIn(accounts.n8n);
		await provision(rest, ports);
		writeFileSync(marker, wanted);
	} else if (readFileSync(marker, 'utf8') !== wanted) {
		throw new Error('The ports differ from those of the first start, and the stored credentials still name the old ones. Run "npm start -- --fresh" to set up again (this deletes the sandbox data).');
	}
	const rest = new N8nRest(url);
	await rest.waitForWebhook('GET', webhookPaths.whatsApp);
	await connectStandIns(ports);

	running.push(await startStandIn('page', ports, { logFolder }));
	console.log(`
Ready.

  The phone and the case   http://localhost:${ports.page}
  n8n editor               ${url}
    login                  ${accounts.n8n.email}
    password               ${accounts.n8n.password}

Write "I need to speak with a person" on the phone. Logs: ${logFolder}
Ctrl-C stops everything. Your data is kept; "npm start -- --fresh" starts over.
`);
	const ended = await Promise.race(running.map(async (program) => `${program.name} ended (${await program.ended}). Its log is in ${logFolder}.`));
	if (!stopping) throw new Error(ended);
}

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.on(signal, () => {
		if (stopping) return;
		stopping = true;
		console.log('\nStopping …');
		void stopAll().then(() => process.exit(0));
	});
}

try {
	await main();
} catch (error) {
	if (!stopping) {
		console.error(`\n${error instanceof Error ? error.message : String(error)}`);
		await stopAll();
		process.exit(1);
	}
}
