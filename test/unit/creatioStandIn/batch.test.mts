import { startSignedIn } from './client.mts';
import type { SignedIn } from './client.mts';

let at: SignedIn;
beforeEach(async () => {
	at = await startSignedIn();
});
afterEach(() => at.creatio.close());

const guid = (index: number): string => `bbbbbbbb-0000-4000-8000-${String(index).padStart(12, '0')}`;
const city = (id: string, more: object = {}) => ({
	id,
	method: 'POST',
	url: 'City',
	headers: { 'Content-Type': 'application/json' },
	body: { Id: guid(Number(id)), Name: `City ${id}` },
	...more,
});
/** Fails: the same Id as city 1. */
const double = (id: string, more: object = {}) => city(id, { body: { Id: guid(1), Name: 'again' }, ...more });
const send = (requests: unknown[], headers: Record<string, string> = {}) =>
	at.odata('POST', '$batch', { requests }, headers);
const statuses = (answer: { json: any }): Array<[string, number]> =>
	answer.json.responses.map((item: any) => [item.id, item.status]);
const names = async (): Promise<string[]> =>
	(await at.odata('GET', "City?$filter=startswith(Name,'City ')&$orderby=Name")).json.value.map(
		(row: any) => row.Name,
	);

describe('$batch as JSON (creatio.md 2.5; section 11, rule 10)', () => {
	test('runs in order; a 204 has no body; header names are lower case', async () => {
		const answer = await send([
			city('1'),
			{ id: '2', method: 'PATCH', url: `City/${guid(1)}`, body: { Name: 'City 1b' } },
			{ id: '3', method: 'GET', url: `City(${guid(1)})?$select=Name` },
		]);
		expect(answer.status).toBe(200);
		const [made, changed, got] = answer.json.responses;
		expect(made).toMatchObject({
			id: '1',
			status: 201,
			headers: { location: `${at.creatio.url}/0/odata/City(${guid(1)})`, 'odata-version': '4.0' },
		});
		expect(made.atomicityGroup).toBeUndefined();
		expect(changed).toEqual({ id: '2', status: 204, headers: { 'odata-version': '4.0' } });
		expect(got.body.Name).toBe('City 1b');
	});

	test('stops behind the first failure', async () => {
		const answer = await send([city('1'), double('2'), city('3')]);
		expect(statuses(answer)).toEqual([
			['1', 201],
			['2', 500],
		]);
		expect(await names()).toEqual(['City 1']);
	});

	test.each<[string, Record<string, string>, number]>([
		['Prefer: continue-on-error', { Prefer: 'continue-on-error' }, 3],
		['Prefer: odata.continue-on-error', { Prefer: 'odata.continue-on-error' }, 3],
		['Prefer: continue-on-error=false', { Prefer: 'continue-on-error=false' }, 2],
		['no Prefer', {}, 2],
	])('%s', async (_, headers, count) => {
		expect((await send([city('1'), double('2'), city('3')], headers)).json.responses).toHaveLength(count);
	});

	test('the header on an inner request does not count', async () => {
		const inner = { headers: { 'Content-Type': 'application/json', Prefer: 'continue-on-error' } };
		expect(
			(await send([city('1', inner), double('2', inner), city('3', inner)])).json.responses,
		).toHaveLength(2);
	});

	test('a group answers with one GUID of the server', async () => {
		const answer = await send([
			city('1', { atomicityGroup: 'g1' }),
			city('2', { atomicityGroup: 'g1' }),
			city('3', { atomicityGroup: 'g2' }),
		]);
		const groups = answer.json.responses.map((item: any) => item.atomicityGroup);
		expect(groups[0]).toMatch(/^[0-9a-f-]{36}$/);
		expect(groups[1]).toBe(groups[0]);
		expect(groups[2]).not.toBe(groups[0]);
	});

	test('a failing group collapses to the failing response, keeps what it wrote, and stops the batch', async () => {
		const group = { atomicityGroup: 'g1' };
		const answer = await send([city('1', group), double('2', group), city('3', group), city('4')]);
		expect(statuses(answer)).toEqual([['2', 500]]);
		expect(await names()).toEqual(['City 1']);
	});

	test('with the rollback switch a failing group leaves nothing', async () => {
		at.creatio.context.switches.rollbackGroups = true;
		const group = { atomicityGroup: 'g1' };
		await send([city('5'), city('1', group), double('2', group)]);
		expect(await names()).toEqual(['City 5']);
	});

	test('100 requests run and are counted one by one, 101 are refused as a whole', async () => {
		const many = (count: number) => Array.from({ length: count }, (_, index) => city(String(index + 1)));
		const before = at.creatio.context.counters.odataOperations;
		expect((await send(many(100))).json.responses).toHaveLength(100);
		expect(at.creatio.context.counters.odataOperations - before).toBe(100);
		const refused = await send(many(101));
		expect(refused.status).toBe(500);
		expect(refused.json.error.innererror.message).toContain("A maximum number of '100' query operations");
	});

	test.each([
		['/City', 404],
		['/0/odata/City', 404],
		['https://other.example/0/odata/City', 404],
	])('an inner address %s answers %i', async (url, status) => {
		expect(statuses(await send([city('1', { url })]))).toEqual([['1', status]]);
	});

	test('double ids are tolerated', async () => {
		expect(statuses(await send([city('1'), { ...city('2'), id: '1' }]))).toEqual([
			['1', 201],
			['1', 201],
		]);
	});

	test.each<[string, unknown]>([
		['no requests', {}],
		['a request without a method', { requests: [{ id: '1', url: 'City' }] }],
		['a request that is none', { requests: [null] }],
	])('%s is a 400', async (_, body) => {
		expect((await at.odata('POST', '$batch', body)).status).toBe(400);
	});

	test('another content type is a 415, a GET a 405', async () => {
		expect(
			(await at.app('POST', '/odata/$batch', { headers: { 'content-type': 'text/plain' }, raw: '{}' }))
				.status,
		).toBe(415);
		expect((await at.odata('GET', '$batch')).status).toBe(405);
	});
});

describe('$batch as multipart', () => {
	const operation = (id: string, method: string, url: string, body: string) =>
		`Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n${method} ${url} HTTP/1.1\r\nContent-ID: ${id}\r\nContent-Type: application/json\r\n\r\n${body}\r\n`;
	const set = (id: string) =>
		operation(id, 'POST', 'City', JSON.stringify({ Id: guid(Number(id)), Name: `City ${id}` }));
	const content =
		`--batch_x\r\nContent-Type: multipart/mixed; boundary=changeset_x\r\n\r\n--changeset_x\r\n${set('1')}--changeset_x\r\n${set('2')}--changeset_x--\r\n` +
		`--batch_x\r\n${operation('3', 'GET', `City(${guid(1)})?$select=Name`, '')}--batch_x--\r\n`;
	const post = (headers: Record<string, string>, raw = content) =>
		at.app('POST', '/odata/$batch', {
			headers: { 'content-type': 'multipart/mixed;boundary=batch_x', ...headers },
			raw,
		});

	test('answers in kind, with the Content-IDs', async () => {
		const answer = await post({});
		expect(answer.status).toBe(200);
		expect(answer.headers.get('content-type')).toMatch(/^multipart\/mixed; ?boundary=batchresponse_/);
		expect(answer.text).toContain('changesetresponse_');
		expect(answer.text.match(/Content-ID: \d/g)).toEqual(['Content-ID: 1', 'Content-ID: 2', 'Content-ID: 3']);
		expect(await names()).toEqual(['City 1', 'City 2']);
	});

	test('answers JSON when asked for', async () => {
		const answer = await post({ accept: 'application/json' });
		expect(statuses(answer)).toEqual([
			['1', 201],
			['2', 201],
			['3', 200],
		]);
		expect(answer.json.responses[2].body.Name).toBe('City 1');
	});

	test('a body without its boundary is a 400', async () => {
		expect((await post({}, 'nothing')).status).toBe(400);
	});
});
