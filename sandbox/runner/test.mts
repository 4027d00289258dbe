import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFolder } from './settings.mts';

/** Runs every check, also after one has failed, and closes with the line that sums them up. */
const bin = (name: string): string => join(repositoryFolder, 'node_modules', '.bin', name);
const artifacts = join(repositoryFolder, 'test', '.artifacts');
rmSync(artifacts, { recursive: true, force: true });
mkdirSync(artifacts, { recursive: true });

const totals = { passed: 0, failed: 0, skipped: 0 };

function run(title: string, command: string, args: string[]): boolean {
	console.log(`\n── ${title}`);
	const started = Date.now();
	const { status } = spawnSync(command, args, { cwd: repositoryFolder, stdio: 'inherit', env: { ...process.env, CI: 'true', NODE_NO_WARNINGS: '1' } });
	console.log(`── ${title}: ${status === 0 ? 'good' : `ended with ${status}`} (${Math.round((Date.now() - started) / 1000)} s)`);
	return status === 0;
}

function check(title: string, command: string, args: string[]): void {
	if (run(title, command, args)) totals.passed += 1;
	else totals.failed += 1;
}

interface JestResult {
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
	numRuntimeErrorTestSuites: number;
	numTotalTests: number;
	testResults: Array<{ name: string; status: string; assertionResults: Array<{ status: string }> }>;
}

function runJest(title: string, files: string[], options: string[]): { good: boolean; result?: JestResult } {
	const outputFile = join(artifacts, `${title.replace(/\W+/g, '-')}.json`);
	const good = run(title, process.execPath, [join(repositoryFolder, 'node_modules', 'jest', 'bin', 'jest.js'), ...files, '--json', `--outputFile=${outputFile}`, ...options]);
	return { good, ...(existsSync(outputFile) ? { result: JSON.parse(readFileSync(outputFile, 'utf8')) as JestResult } : {}) };
}

function count(result: JestResult | undefined, good: boolean): void {
	if (!result) {
		totals.failed += 1;
		return;
	}
	totals.passed += result.numPassedTests;
	totals.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
	totals.skipped += result.numPendingTests;
	// A run that found no test, or that ended badly without naming one, is not a good run.
	if (result.numTotalTests === 0 || (!good && result.numFailedTests + result.numRuntimeErrorTestSuites === 0)) totals.failed += 1;
}

function jest(title: string, folders: string[], options: string[] = []): void {
	const { good, result } = runJest(title, folders, options);
	count(result, good);
}

/**
 * Files that start real programs get a second run when they fail, because a machine under load can starve n8n. A second run
 * is said aloud, and only what it says counts for that file.
 */
function jestWithSecondRun(title: string, folders: string[], options: string[]): void {
	const { good, result } = runJest(title, folders, options);
	const failed = result?.testResults.filter(({ status }) => status === 'failed') ?? [];
	if (!result || failed.length === 0) {
		count(result, good);
		return;
	}
	const names = failed.map(({ name }) => name);
	console.log(`\n${names.length} file(s) failed and run a second time:\n  ${names.join('\n  ')}`);
	const again = runJest(`${title}, second run`, names, options);
	const passedBefore = result.testResults.filter(({ status }) => status !== 'failed').flatMap(({ assertionResults }) => assertionResults);
	totals.passed += passedBefore.filter(({ status }) => status === 'passed').length;
	totals.skipped += passedBefore.filter(({ status }) => status === 'pending').length;
	count(again.result, again.good);
	if (again.good) console.log(`\nNote: these passed only in their second run:\n  ${names.join('\n  ')}`);
}

const only = process.argv.slice(2);
const wanted = (name: string): boolean => only.length === 0 || only.includes(name);

if (wanted('lint')) check('Lint (n8n-node lint, strict)', bin('n8n-node'), ['lint']);
if (wanted('types')) {
	check('Types of the package', bin('tsc'), ['--noEmit']);
	check('Types of sandbox and tests', bin('tsc'), ['--noEmit', '--project', 'test/tsconfig.json']);
}
if (wanted('unit')) jest('Unit tests', ['test/unit'], ['--maxWorkers=2']);
if (wanted('contract')) jest('Contract tests', ['test/contract'], ['--maxWorkers=2']);
if (wanted('e2e')) jestWithSecondRun('End-to-end tests in a real n8n', ['test/e2e'], ['--runInBand', '--testTimeout=300000', '--forceExit']);

const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
console.log(`\n${totals.passed} passed, ${totals.failed} failed${skipped}`);
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1);
