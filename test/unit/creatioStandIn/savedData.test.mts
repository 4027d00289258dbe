import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caseStatus } from '../../../sandbox/creatio/seed/constants.mts';
import { startCreatio } from '../../../sandbox/creatio/server.mts';
import { call, fetchToken, startSignedIn } from './client.mts';

describe('data that survive', () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'creatio-stand-in-'));
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	test('a restart keeps cases, numbering, files and the address of the processes', async () => {
		const first = await startSignedIn({ data: folder });
		const { Id } = (await first.odata('POST', 'Case', { Subject: 'x' })).json;
		const file = (await first.odata('POST', 'CaseFile', { Name: 'a', CaseId: Id })).json.Id;
		await first.app('PUT', `/odata/CaseFile(${file})/Data`, { raw: 'bytes' });
		await first.control('POST', 'processes', { url: 'http://127.0.0.1:9/', secret: 's', retries: 0 });
		await first.creatio.close();

		const second = await startSignedIn({ data: folder });
		expect((await second.control('GET', 'cases')).json[0]).toMatchObject({ id: Id, number: 'SR00000001' });
		expect((await second.odata('GET', `CaseFile(${file})/Data`)).text).toBe('bytes');
		expect((await second.odata('POST', 'Case', { Subject: 'y' })).json.Number).toBe('SR00000002');
		expect((await second.control('GET', 'processes')).json).toMatchObject({
			url: 'http://127.0.0.1:9/',
			secret: 's',
		});
		await second.creatio.close();
	});

	test('a case closed after a restart raises one signal', async () => {
		const first = await startSignedIn({ data: folder });
		const { Id } = (await first.odata('POST', 'Case', { Subject: 'x' })).json;
		await first.creatio.close();
		const second = await startSignedIn({
			data: folder,
			replyWebhook: { url: 'http://127.0.0.1:9/', retries: 0 },
		});
		await second.odata('PATCH', `Case(${Id})`, { Subject: 'y' });
		await second.odata('PATCH', `Case(${Id})`, { StatusId: caseStatus.closed });
		await second.creatio.outbound.settled();
		expect(second.creatio.outbound.deliveries.map(({ body }) => body)).toEqual([
			{ event_type: 'case_closed', caseId: Id },
		]);
		await second.creatio.close();
	});

	test('the program prints one line, keeps its data, and ends on SIGTERM', async () => {
		const main = join(__dirname, '../../../sandbox/creatio/main.mts');
		const env = {
			PATH: process.env.PATH,
			SANDBOX_CREATIO_PORT: '0',
			SANDBOX_IDENTITY_PORT: '0',
			SANDBOX_CREATIO_RUNTIME: 'net',
			SANDBOX_DATA: folder,
		};
		const child = spawn(process.execPath, [main], { env });
		let output = '';
		await new Promise<void>((ready, fail) => {
			child.stdout.on('data', (chunk: Buffer) => {
				output += chunk.toString('utf8');
				if (output.endsWith('\n')) ready();
			});
			child.once('exit', (code) => fail(new Error(`The program ended with ${code} before it was ready`)));
		});
		const [, url, identityUrl] =
			/^Creatio stand-in ready at (\S+), identity service at (\S+)\n$/.exec(output) ?? [];
		const token = (await fetchToken({ identityUrl } as never)).json.access_token;
		const made = await call('POST', `${url}/odata/City`, {
			headers: { authorization: `Bearer ${token}` },
			body: { Name: 'Ely' },
		});
		expect(made.status).toBe(201);
		const ended = new Promise((done) => child.on('exit', done));
		child.kill('SIGTERM');
		expect(await ended).toBe(0);
		expect(readFileSync(join(folder, 'creatio.json'), 'utf8')).toContain('"Name":"Ely"');
	}, 20_000);

	test('a taken port is reported, and the identity listener is closed again', async () => {
		const first = await startSignedIn();
		const port = Number(new URL(first.creatio.url).port);
		await expect(startCreatio({ port, identityPort: 0 })).rejects.toThrow('EADDRINUSE');
		await first.creatio.close();
	});
});
