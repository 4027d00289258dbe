// Plain JavaScript for any Node >= 18: installs what is missing, then hands over to Node 24 (npm package `node`).
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const sandbox = dirname(fileURLToPath(import.meta.url));
const root = dirname(sandbox);
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
// Not "npm ci": it refuses lock files that lack a platform's optional binary. This reads the lock file and leaves it as it is.
const install = ['install', '--no-save', '--ignore-scripts', ...quiet];

/** Installs are repeated only when the lock file they were made from has changed. */
function installed(folder) {
	const stamp = join(folder, 'node_modules', '.installed-from');
	const lock = createHash('sha256').update(readFileSync(join(folder, 'package-lock.json'))).digest('hex');
	return {
		done: existsSync(stamp) && readFileSync(stamp, 'utf8') === lock,
		record: () => {
			mkdirSync(dirname(stamp), { recursive: true });
			writeFileSync(stamp, lock);
		},
	};
}

function run(what, folder, args, env = process.env) {
	return new Promise((resolve, reject) => {
		const started = Date.now();
		const child = spawn(npm, args, { cwd: folder, env, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
		const minutes = () => {
			const seconds = Math.round((Date.now() - started) / 1000);
			return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
		};
		console.log(`${what} …`);
		const progress = setInterval(() => console.log(`  … still at it (${minutes()})`), 20_000);
		child.on('error', reject);
		child.on('exit', (code) => {
			clearInterval(progress);
			if (code === 0) {
				console.log(`  done (${minutes()})`);
				resolve();
			} else {
				reject(new Error(`"npm ${args.join(' ')}" in ${folder} ended with code ${code}. Its output is above; run the command again once the cause is mended.`));
			}
		});
	});
}

async function ensureInstalled() {
	const n8n = installed(sandbox);
	if (!n8n.done) {
		await run('Installing n8n 2.41.1 and Node 24 for the sandbox (about 6 minutes and 3 GB, only this once)', sandbox, install);
		// Only these need their install script; every other one (native Kafka, telemetry) is left out on purpose.
		await run('Setting up Node 24 and SQLite', sandbox, ['rebuild', 'node', 'sqlite3', ...quiet]);
		n8n.record();
	}
	const own = installed(root);
	if (!own.done) {
		await run('Installing the development tools of the package', root, install);
		own.record();
	}
}

function node24() {
	const bin = join(sandbox, 'node_modules', '.bin');
	const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, NODE_OPTIONS: '' };
	const node = join(sandbox, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
	const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim() ?? '';
	if (!version.startsWith('v24.')) {
		throw new Error(`Expected Node 24 in ${node}, found "${version}". Delete sandbox/node_modules and run the command again.`);
	}
	return { node, env };
}

const [command, ...rest] = process.argv.slice(2);
const programs = { start: 'runner/start.mts', test: 'runner/test.mts', bench: 'runner/bench.mts', crash: 'runner/crash.mts', exec: '' };
if (!(command in programs)) {
	console.error(`Use one of: ${Object.keys(programs).join(', ')}`);
	process.exit(2);
}

try {
	await ensureInstalled();
	const { node, env } = node24();
	const args = command === 'exec' ? rest : [join(sandbox, programs[command]), ...rest];
	const child = spawn(node, args, { cwd: root, env, stdio: 'inherit' });
	// The child gets Ctrl-C from the terminal itself; this process only waits for its orderly end.
	process.on('SIGINT', () => {});
	process.on('SIGTERM', () => child.kill('SIGTERM'));
	child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
