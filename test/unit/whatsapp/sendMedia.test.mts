import { fileTrouble, mediaKindOf, type MediaKind } from '../../../lib/whatsapp/outbound/media';
import { conversation, later, message, refusal, run, type Run } from './sendFakes.mts';

const item = { conversation: conversation(), message: message({ text: 'Your invoice', author: 'rep' }) };
const link = { messageType: 'media', mediaSource: 'link', mediaLink: 'https://shop.example/files/invoice.pdf?v=2' };
const binary = (mimeType: string, size = 10): Run['binary'] => ({ data: { mimeType, fileName: 'photo.png', bytes: Buffer.alloc(size, 1) } });
const upload = { messageType: 'media', mediaSource: 'binary' };

describe('a link', () => {
	test('as a document with name and caption', async () => {
		const { calls, json } = await run({ items: [item], parameters: link });
		expect(calls).toHaveLength(1);
		expect(calls[0].body).toMatchObject({ type: 'document', document: { link: link.mediaLink, caption: 'Your invoice', filename: 'invoice.pdf' }, biz_opaque_callback_data: '106:GB.1|i1' });
		expect(json[0]).toMatchObject([{ status: 'sent', log: [{ text: '[Document: invoice.pdf] Your invoice' }] }]);
	});
	test.each([
		['https://shop.example/a.JPG', 'image'],
		['https://shop.example/a.mp4', 'video'],
		['https://shop.example/a', 'document'],
	])('%s goes as %s', async (mediaLink, kind) => {
		const { calls } = await run({ items: [item], parameters: { ...link, mediaLink } });
		expect(calls[0].body).toMatchObject({ type: kind });
	});
	test.each(['', 'invoice.pdf', 'file:///etc/passwd'])('"%s" is refused with a sentence', async (mediaLink) => {
		await expect(run({ items: [item], parameters: { ...link, mediaLink } })).rejects.toThrow('no web address');
	});
});

describe('a file of the item', () => {
	test('is uploaded, then sent by its id', async () => {
		const { calls, json } = await run({ items: [item], parameters: upload, binary: binary('image/png') });
		expect(calls.map(({ url }) => url)).toEqual(['https://graph.example/v25.0/106/media', 'https://graph.example/v25.0/106/messages']);
		const form = calls[0].body as unknown as FormData;
		expect([form.get('messaging_product'), form.get('type')]).toEqual(['whatsapp', 'image/png']);
		expect(form.get('file')).toMatchObject({ name: 'photo.png', size: 10, type: 'image/png' });
		expect(calls[1].body).toMatchObject({ type: 'image', image: { id: 'media.1', caption: 'Your invoice' } });
		expect(json[0]).toMatchObject([{ status: 'sent', messageIds: ['wamid.2'] }]);
	});
	test('without a text', async () => {
		const { calls } = await run({ items: [{ ...item, message: message({ text: '' }) }], parameters: upload, binary: binary('image/png') });
		expect(calls[1].body).toHaveProperty('image', { id: 'media.1' });
	});
	test('audio takes no caption, and a long text does not fit: the text follows', async () => {
		const audio = await run({ items: [item], parameters: upload, binary: binary('audio/ogg; codecs=opus') });
		expect(audio.calls.slice(1).map(({ body }) => body?.type)).toEqual(['audio', 'text']);
		expect(audio.json[0]).toMatchObject([{ messageIds: ['wamid.2', 'wamid.3'], log: [{ text: '[Audio: photo.png]' }, { text: 'Your invoice' }] }]);
		const long = await run({ items: [{ ...item, message: message({ text: 'x'.repeat(1025) }) }], parameters: upload, binary: binary('image/png') });
		expect(long.calls[1].body).toHaveProperty('image', { id: 'media.1' });
		expect(long.calls[2].body).toMatchObject({ text: { body: 'x'.repeat(1025) } });
	});
	test('what Meta would refuse is not sent: an outcome with a row, other items go on', async () => {
		const { calls, json } = await run({ items: [item], parameters: upload, binary: binary('image/png', 6 * 1024 * 1024) });
		expect(calls).toEqual([]);
		expect(json[2]).toMatchObject([{ status: 'failed', reason: 'media', error: { meaning: expect.stringMatching(/photo\.png has 6\.0 MB.*up to 5\.0 MB/) }, log: [{ kind: 'failed', eventId: 'failed:i1:1' }] }]);
	});
	test('an upload that does not work sends nothing and is certain', async () => {
		for (const answer of [refusal(131053), () => { throw new Error('socket hang up'); }]) {
			const { calls, json } = await run({ items: [item], parameters: upload, binary: binary('image/png'), answer });
			expect(calls).toHaveLength(1);
			expect(json[2]).toMatchObject([{ status: 'failed', error: { meaning: expect.stringContaining('nothing was sent') }, log: [{ kind: 'failed' }] }]);
		}
	});
	test('while the window is closed nothing is uploaded', async () => {
		const closed = { ...item, conversation: conversation({ window: { closesAt: later(-1) } }) };
		const { calls, json } = await run({ items: [closed], parameters: upload, binary: binary('image/png') });
		expect(calls).toEqual([]);
		expect(json[1]).toMatchObject([{ status: 'windowClosed', log: [{ kind: 'failed' }] }]);
	});
});

test('a media id, as chosen', async () => {
	const parameters = { messageType: 'media', mediaSource: 'id', mediaId: '77', mediaKind: 'sticker' };
	const { calls } = await run({ items: [item], parameters });
	expect(calls.map(({ body }) => body?.type)).toEqual(['sticker', 'text']);
	await expect(run({ items: [item], parameters: { ...parameters, mediaId: '' } })).rejects.toThrow('"Media ID" is empty');
});

test.each([
	['audio/ogg; codecs=opus', 'audio'],
	['image/webp', 'sticker'],
	['application/pdf', 'document'],
	['application/zip', 'document'],
	['', 'document'],
])('%s is sent as %s', (mimeType, kind) => expect(mediaKindOf(mimeType)).toBe(kind));

const MB = 1024 * 1024;
test.each<[MediaKind, string, number, RegExp | undefined]>([
	['image', 'image/jpeg', 5 * MB, undefined],
	['image', 'image/jpeg', 5 * MB + 1, /5\.0 MB/],
	['image', 'image/gif', 10, /does not take a\.file \(image\/gif\) as image.*image\/png/],
	['sticker', 'image/webp', 501 * 1024, /501 kB.*500 kB/],
	['document', 'application/pdf', 0, /empty/],
	['document', 'application/zip', 10, /application\/zip/],
	['video', 'video/mp4', 16 * MB, undefined],
])('as %s: %s with %i bytes', (kind, mimeType, size, words) => {
	const trouble = fileTrouble(kind, { bytes: new Uint8Array(size), mimeType, fileName: 'a.file' });
	if (words === undefined) expect(trouble).toBeUndefined();
	else expect(trouble).toMatch(words);
});
