import { startSignedIn } from './client.mts';
import type { SignedIn } from './client.mts';

let at: SignedIn;
beforeAll(async () => {
	at = await startSignedIn();
});
afterAll(() => at.creatio.close());

describe('files (rule 12)', () => {
	const total = 10;
	const fileId = 'cccccccc-0000-4000-8000-000000000001';
	let caseId: string;
	beforeAll(async () => {
		caseId = (await at.odata('POST', 'Case', { Subject: 'files' })).json.Id;
	});

	const upload = (bytes: string, range: string | undefined, more: Record<string, string> = {}) => {
		const query = new URLSearchParams({
			fileId,
			totalFileLength: String(total),
			mimeType: 'text/plain',
			fileName: 'a.txt',
			columnName: 'Data',
			entitySchemaName: 'CaseFile',
			parentColumnName: 'Case',
			parentColumnValue: caseId,
			...more,
		});
		return at.app('POST', `/rest/FileApiService/UploadFile?${query.toString()}`, {
			headers: { 'content-type': 'text/plain', ...(range ? { 'content-range': range } : {}) },
			raw: bytes,
		});
	};

	test('two chunks in order make one file on the case', async () => {
		expect((await upload('01234', 'bytes 0-4/10')).json.success).toBe(true);
		expect((await upload('56789', 'bytes 5-9/10')).json.success).toBe(true);
		const file = (await at.filter('CaseFile', `Case/Id eq ${caseId}`)).json.value[0];
		expect(file).toMatchObject({ Id: fileId, Name: 'a.txt', Size: 10, TotalSize: 10 });
		expect((await at.app('GET', `/rest/FileService/Download/CaseFile/${fileId}`)).text).toBe('0123456789');
		expect((await at.odata('GET', `CaseFile(${fileId})/Data`)).text).toBe('0123456789');
	});

	test('sending the file again from its beginning replaces it', async () => {
		expect((await upload('abcdefghij', 'bytes 0-9/10')).json.success).toBe(true);
		expect((await at.app('GET', `/rest/FileService/Download/CaseFile/${fileId}`)).text).toBe('abcdefghij');
	});

	const fresh = 'cccccccc-0000-4000-8000-000000000002';
	test.each<[string, string, string | undefined, Record<string, string>]>([
		['no range', '0123456789', undefined, {}],
		['a range that counts one byte too far', '01234', 'bytes 0-5/10', {}],
		['a chunk behind a gap', '56789', 'bytes 5-9/10', {}],
		['another total', '01234', 'bytes 0-4/11', {}],
		['an end behind the total', '0123456789', 'bytes 0-9/9', { totalFileLength: '9' }],
		['no file id', '01234', 'bytes 0-4/10', { fileId: 'x' }],
		['an unknown object', '01234', 'bytes 0-4/10', { entitySchemaName: 'Nope' }],
		['an unknown column', '01234', 'bytes 0-4/10', { columnName: 'Nope' }],
		['an unknown parent column', '01234', 'bytes 0-4/10', { parentColumnName: 'Activity' }],
		['a parent that is not there', '01234', 'bytes 0-4/10', { parentColumnValue: fresh }],
		['a program', '01234', 'bytes 0-4/10', { fileName: 'a.exe' }],
		[
			'more than MaxFileSize',
			'01234',
			`bytes 0-4/${11 * 1024 * 1024}`,
			{ totalFileLength: String(11 * 1024 * 1024) },
		],
	])('%s: 200 with success false, nothing stored', async (_, bytes, range, more) => {
		const { status, json } = await upload(bytes, range, { fileId: fresh, ...more });
		expect([status, json.success]).toEqual([200, false]);
		expect(json.errorInfo.message).not.toBe('');
		expect((await at.filter('CaseFile', `Id eq ${fresh}`)).json.value).toEqual([]);
	});

	test('the OData way: row, PUT, GET, DELETE', async () => {
		const { Id } = (await at.odata('POST', 'CaseFile', { Name: 'b.bin', CaseId: caseId })).json;
		const put = await at.app('PUT', `/odata/CaseFile(${Id})/Data`, {
			headers: { 'content-type': 'application/octet-stream' },
			raw: 'xyz',
		});
		expect(put.status).toBe(200);
		expect((await at.odata('GET', `CaseFile(${Id})/Data`)).text).toBe('xyz');
		expect((await at.odata('DELETE', `CaseFile(${Id})/Data`)).status).toBe(204);
		expect((await at.odata('GET', `CaseFile(${Id})/Data`)).status).toBe(404);
	});

	test('DeleteRecords', async () => {
		await at.app('POST', '/rest/GridUtilitiesService/DeleteRecords', {
			body: { rootSchema: 'CaseFile', primaryColumnValues: [fileId] },
		});
		expect((await at.app('GET', `/rest/FileService/Download/CaseFile/${fileId}`)).status).toBe(404);
	});
});
