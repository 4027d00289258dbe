import { createHash } from 'node:crypto';
import { fileNameOf, isProgram } from '../../../lib/creatio/files/fileName';
import { checkedPieces } from '../../../lib/creatio/files/pieces';
import { conversationOf } from './conversations.mts';

const entry = { ...conversationOf(1).transcript[0], at: '2026-01-31T10:20:05.123Z' };
const named = (fileName: string | undefined, more = {}) => fileNameOf({ ...entry, type: 'document', media: { id: '1', mimeType: 'application/pdf', fileName, ...more } });

test.each([
	['Invoice 4711.pdf', 'Invoice 4711.pdf'],
	['../../etc/passwd', 'passwd'],
	['C:\\Users\\ana\\a.pdf', 'a.pdf'],
	['a\u0000b\u202egpj.exe', 'abgpj.exe'],
	['<b>"x"|?*.pdf', 'bx.pdf'],
	[undefined, 'Document 2026-01-31 10-20-05.pdf'],
	['', 'Document 2026-01-31 10-20-05.pdf'],
	['...', 'Document 2026-01-31 10-20-05.pdf'],
])('a document called %j is named %j', (given, name) => {
	expect(named(given)).toBe(name);
});

test('long names keep their ending, voice notes are called so, unknown types have no ending', () => {
	expect(named(`${'ü'.repeat(400)}.docx`)).toMatch(/^ü{145}\.docx$/);
	expect(named(undefined, { voice: true, mimeType: 'audio/ogg; codecs=opus' })).toBe('Voice note 2026-01-31 10-20-05.ogg');
	expect(named(undefined, { mimeType: 'application/x-unheard-of' })).toBe('Document 2026-01-31 10-20-05');
});

test('programs are known by their ending, whatever stands before it', () => {
	expect(['a.EXE', 'invoice.pdf.js', 'x.ps1 ', 'y.apk'].map(isProgram)).toEqual([true, true, true, true]);
	expect(['a.pdf', 'exe', 'my.exe.pdf', 'json.txt', 'a.html'].map(isProgram)).toEqual([false, false, false, false, false]);
});

describe('pieces', () => {
	async function* inChunks(bytes: Buffer, length: number): AsyncGenerator<Buffer> {
		for (let start = 0; start < bytes.length; start += length) yield bytes.subarray(start, start + length);
	}
	const bytes = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 256));
	const digest = createHash('sha256').update(bytes).digest();
	const read = async (chunk: number, length: number, announced = { size: 1000, sha256: digest.toString('base64') }): Promise<Buffer[]> => {
		const pieces: Buffer[] = [];
		for await (const piece of checkedPieces(inChunks(bytes, chunk), length, announced)) pieces.push(Buffer.from(piece));
		return pieces;
	};

	test.each([[1, 100], [7, 100], [100, 100], [333, 100], [1000, 100], [64, 1000], [64, 1001], [64, 999], [1000, 1]])(
		'chunks of %d into pieces of %d give the same bytes, all pieces full but the last',
		async (chunk, length) => {
			const pieces = await read(chunk, length);
			expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
			expect(pieces).toHaveLength(Math.ceil(1000 / length));
			expect(pieces.slice(0, -1).every((piece) => piece.length === length)).toBe(true);
		},
	);

	test('hex digests count too, and what is no digest is not compared', async () => {
		expect(await read(100, 300, { size: 1000, sha256: digest.toString('hex').toUpperCase() })).toHaveLength(4);
		expect(await read(100, 300, { size: 1000, sha256: 'n/a' })).toHaveLength(4);
	});

	test.each([
		[{ size: 1001, sha256: '' }, 'the download broke off'],
		[{ size: 999, sha256: '' }, 'it is larger than WhatsApp said'],
		[{ size: 1000, sha256: createHash('sha256').update('other').digest('base64') }, 'it arrived damaged'],
	])('what is not as announced never gives its last piece', async (announced, message) => {
		const pieces: number[] = [];
		await expect(async () => {
			for await (const piece of checkedPieces(inChunks(bytes, 100), 300, announced)) pieces.push(piece.length);
		}).rejects.toThrow(message);
		expect(pieces.reduce((sum, length) => sum + length, 0)).toBeLessThan(1000);
	});
});
