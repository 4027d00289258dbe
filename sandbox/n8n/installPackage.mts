import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageName, repositoryFolder } from '../runner/settings.mts';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

function newestChange(path: string): number {
	const stats = statSync(path);
	if (!stats.isDirectory()) return stats.mtimeMs;
	return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

/** Whether dist is older than anything it is made from. */
function buildNeeded(): boolean {
	const built = join(repositoryFolder, 'dist', 'package.json');
	if (!existsSync(built)) return true;
	const sources = ['nodes', 'credentials', 'lib', 'icons', 'workflows', 'package.json', 'tsconfig.json', 'gulpfile.js'];
	return Math.max(...sources.map((name) => newestChange(join(repositoryFolder, name)))) > statSync(built).mtimeMs;
}

/** Builds and packs the package once; the tarball is exactly what users get. */
export function packPackage(): string {
	if (buildNeeded()) {
		execFileSync(npm, ['run', 'build'], { cwd: repositoryFolder, stdio: ['ignore', 'inherit', 'inherit'] });
	}
	const folder = mkdtempSync(join(tmpdir(), 'whatsapp-creatio-'));
	const output = execFileSync(npm, ['pack', '--json', '--pack-destination', folder, '--ignore-scripts'], {
		cwd: repositoryFolder,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	const packed = JSON.parse(output) as Array<{ filename: string }> | Record<string, { filename: string }>;
	const [first] = Array.isArray(packed) ? packed : Object.values(packed);
	if (!first) throw new Error('npm pack named no tarball.');
	return join(folder, first.filename);
}

/** Unpacks the tarball where n8n looks for community packages: no symlink, so `instanceof` and NODE_PATH behave as in production. */
export function installPackage(tarball: string, userFolder: string): void {
	const modules = join(userFolder, '.n8n', 'nodes', 'node_modules');
	const target = join(modules, packageName);
	const unpacked = mkdtempSync(join(tmpdir(), 'whatsapp-creatio-'));
	execFileSync('tar', ['-xzf', tarball, '-C', unpacked]);
	rmSync(target, { recursive: true, force: true });
	mkdirSync(modules, { recursive: true });
	cpSync(join(unpacked, 'package'), target, { recursive: true });
	rmSync(unpacked, { recursive: true, force: true });
}
