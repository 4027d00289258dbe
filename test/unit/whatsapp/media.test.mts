import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { createGraphClient } from '../../../lib/whatsapp/client';
import { hasDigest } from '../../../lib/whatsapp/media/digest';
import { downloadMedia } from '../../../lib/whatsapp/media/download';
import { downloadAll } from '../../../lib/whatsapp/media/downloadAll';
import { fileNameOf } from '../../../lib/whatsapp/media/fileName';
import { mayReceiveToken } from '../../../lib/whatsapp/media/trustedHost';

const BYTES = Buffer.from('the file');
const BASE64 = createHash('sha256').update(BYTES).digest('base64');
const HEX = createHash('sha256').update(BYTES).digest('hex');
const URL_OF_FILE = 'https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1';

interface World {
	descriptor?: Record<string, unknown>;
	/** Status per download; the last one stays. */
	statuses?: number[];
	bytes?: Buffer;
	fails?: boolean;
	delayMs?: number;
}

function tools({ descriptor = {}, statuses = [200], bytes = BYTES, fails = false, delayMs = 0 }: World = {}) {
	const asked: string[] = [];
	const fetched: string[] = [];
	const client = createGraphClient({
		baseUrl: 'https://graph.facebook.com',
		version: 'v25.0',
		sleep: async () => await Promise.resolve(),
		send: async ({ url, query }) => {
			asked.push(`${url.split('/').at(-1)}?${query?.phone_number_id}`);
			const body = { url: `${URL_OF_FILE}&try=${asked.length}`, mime_type: 'image/png', sha256: BASE64, file_size: String(bytes.length), ...descriptor };
			return await Promise.resolve({ status: 200, headers: {}, body });
		},
	});
	const fetchBytes = async (url: string) => {
		fetched.push(url);
		await delay(delayMs);
		if (fails) throw new Error(`socket hang up at ${url}`);
		return { status: statuses[Math.min(fetched.length, statuses.length) - 1] ?? 200, contentType: 'image/png', bytes };
	};
	return { asked, fetched, tools: { client, fetchBytes, graphBaseUrl: 'https://graph.facebook.com', maxBytes: 1000 } };
}
const wanted = { type: 'image', media: { id: '42', mimeType: 'image/png', sha256: BASE64 }, phoneNumberId: '106' };

describe('one file', () => {
	test('bytes, type and a name', async () => {
		const world = tools();
		expect(await downloadMedia(wanted, world.tools)).toEqual({ ok: true, value: { bytes: BYTES, mimeType: 'image/png', fileName: 'image-42.png' } });
		expect(world.asked).toEqual(['42?106']);
	});
	test('an expired address is asked for again, once', async () => {
		const world = tools({ statuses: [404, 200] });
		expect(await downloadMedia(wanted, world.tools)).toMatchObject({ ok: true });
		expect(world.fetched).toEqual([`${URL_OF_FILE}&try=1`, `${URL_OF_FILE}&try=2`]);
		const gone = tools({ statuses: [404] });
		expect(await downloadMedia(wanted, gone.tools)).toEqual({ ok: false, note: expect.stringContaining('so had a new one') });
		expect(gone.fetched).toHaveLength(2);
	});
	test.each<[string, World, object, RegExp, number]>([
		['too large by its description', { descriptor: { file_size: 5_000_000 } }, {}, /4\.8 MB.*limit/, 0],
		['too large in fact', { descriptor: { file_size: undefined }, bytes: Buffer.alloc(2000) }, {}, /limit/, 1],
		['digest of the webhook, base64', { bytes: Buffer.from('another'), descriptor: { sha256: undefined } }, {}, /SHA-256 differs/, 1],
		['digest of the webhook, hex', { bytes: Buffer.from('another'), descriptor: { sha256: undefined } }, { sha256: HEX }, /SHA-256 differs/, 1],
		['digest of the description', { descriptor: { sha256: HEX.replace(/./, (start) => (start === 'a' ? 'b' : 'a')) } }, { sha256: undefined }, /SHA-256 differs/, 1],
		['foreign host', { descriptor: { url: 'https://evil.example/file' } }, {}, /evil\.example.*token stays here/, 0],
		['no address', { descriptor: { url: undefined } }, {}, /no address/, 0],
		['redirect', { statuses: [302] }, {}, /answered 302/, 1],
		['no answer', { fails: true }, {}, /did not deliver/, 1],
	])('%s: a sentence, no file', async (_name, world, media, words, fetches) => {
		const made = tools(world);
		const outcome = await downloadMedia({ ...wanted, media: { ...wanted.media, ...media } }, made.tools);
		expect(outcome).toEqual({ ok: false, note: expect.stringMatching(words) });
		expect(JSON.stringify(outcome)).not.toContain('mid=1');
		expect(made.fetched).toHaveLength(fetches);
	});
	test('a file that Meta no longer has', async () => {
		const { tools: made } = tools();
		const client = { ...made.client, call: async () => await Promise.resolve({ ok: false as const, fault: { cause: 'request' as const, code: 100, title: '', details: '', meaning: 'Unknown object.', retryable: false, replayable: false, uncertain: false } }) };
		expect(await downloadMedia(wanted, { ...made, client })).toEqual({ ok: false, note: 'The file was not downloaded: Unknown object. Files of customers stay at Meta for 7 days.' });
	});
});

test.each([
	[BASE64, true],
	[HEX, true],
	[HEX.toUpperCase(), true],
	[BASE64.replace(/=+$/, ''), true],
	[BASE64.replace(/\+/g, '-').replace(/\//g, '_'), true],
	[undefined, true],
	['not a digest', true],
	[createHash('sha256').update('x').digest('base64'), false],
	[createHash('sha256').update('x').digest('hex'), false],
])('digest %s: %s', (told, verdict) => expect(hasDigest(BYTES, told)).toBe(verdict));

test.each([
	['https://lookaside.fbsbx.com/x', true],
	['https://graph.facebook.com/x', true],
	['https://proxy.example:8443/x', true],
	['http://lookaside.fbsbx.com/x', false],
	['https://lookaside.fbsbx.com.evil.example/x', false],
	['https://lookaside.fbsbx.com@evil.example/x', false],
	['https://user:key@lookaside.fbsbx.com/x', false],
	['http://proxy.example:8443/x', false],
	['https://proxy.example/x', false],
	['//lookaside.fbsbx.com/x', false],
	['', false],
])('the token may go to %s: %s', (address, verdict) => expect(mayReceiveToken(address, 'https://proxy.example:8443/graph')).toBe(verdict));

test.each([
	[{ id: '1', fileName: 'Rechnung Nº 7 – März.pdf' }, 'application/pdf', 'Rechnung Nº 7 – März.pdf'],
	[{ id: '1', fileName: '../../etc/passwd' }, 'text/plain', '_.._etc_passwd'],
	[{ id: '1', fileName: 'a\u202egpj.exe\n' }, 'text/plain', 'a_gpj.exe_'],
	[{ id: '1' }, 'audio/ogg; codecs=opus', 'document-1.ogg'],
	[{ id: '1/2' }, 'application/x-unknown', 'document-12'],
])('name of %j', (media, mimeType, name) => expect(fileNameOf(media, 'document', mimeType)).toBe(name));

describe('the files of a delivery', () => {
	const many = (count: number) => Array.from({ length: count }, (_, index) => ({ ...wanted, media: { ...wanted.media, id: String(index) } }));
	test('each has its outcome, in order', async () => {
		const outcomes = await downloadAll(many(10), tools().tools, { milliseconds: 1000, sleep: delay });
		expect(outcomes.map((outcome) => outcome.ok && outcome.value.fileName)).toEqual(many(10).map(({ media }) => `image-${media.id}.png`));
	});
	test('waiting ends with the time limit, and what comes later changes nothing', async () => {
		const world = tools({ delayMs: 60 });
		const started = performance.now();
		const outcomes = await downloadAll(many(1000), world.tools, { milliseconds: 100, sleep: delay });
		// All thousand, four at a time, would take fifteen seconds.
		expect(performance.now() - started).toBeLessThan(5_000);
		expect(outcomes).toHaveLength(1000);
		const before = JSON.stringify(outcomes);
		await delay(150);
		expect(JSON.stringify(outcomes)).toBe(before);
		expect(outcomes.at(-1)).toEqual({ ok: false, note: expect.stringContaining('time limit') });
		expect(world.fetched.length).toBeLessThan(20);
	});
	test('none', async () => expect(await downloadAll([], tools().tools, { milliseconds: 1, sleep: delay })).toEqual([]));
});
