import { fileIdOf } from '../../lib/creatio/files/attachFiles';
import { CHUNK_BYTES } from '../../lib/creatio/upload';
import type { TranscriptEntry } from '../../lib/conversation/types';
import { CreatioAddActivity } from '../../nodes/CreatioAddActivity/CreatioAddActivity.node';
import { CreatioCreateCase } from '../../nodes/CreatioCreateCase/CreatioCreateCase.node';
import { startCreatio, type RunningCreatio } from '../../sandbox/creatio/server.mts';
import { storeMedia } from '../../sandbox/meta/media.mts';
import { startMeta, type Meta } from '../../sandbox/meta/server.mts';
import { conversationOf, handoff } from '../unit/creatio/conversations.mts';
import { N8nRim, passwordData, whatsAppData } from '../unit/creatio/n8nRim.mts';

const phoneNumberId = '106540352242922';

describe('files of the customer', () => {
	let creatio: RunningCreatio;
	let meta: Meta;
	let rim: N8nRim;
	beforeAll(async () => {
		creatio = await startCreatio({ port: 0, identityPort: 0 });
		meta = await startMeta({ port: 0 });
	});
	afterAll(async () => await Promise.all([creatio.close(), meta.close()]));
	beforeEach(() => {
		creatio.reset();
		rim = new N8nRim({ handoffCreatioApi: passwordData(creatio.url), handoffWhatsAppApi: whatsAppData(meta.url) });
	});

	const bytesOf = (length: number): Buffer => Buffer.alloc(length, 'The bytes of a file. ');
	function withFile(eventId: string, file: { type?: string; mimeType?: string; fileName?: string; bytes?: Buffer; days?: number } = {}): TranscriptEntry {
		const { type = 'document', mimeType = 'application/pdf', fileName, bytes = bytesOf(1000), days = 7 } = file;
		const stored = storeMedia(meta.world, { base64: bytes.toString('base64'), mimeType, fileName, phoneNumberId, days });
		const media = { id: stored.id, mimeType, sha256: stored.sha256, ...(fileName ? { fileName } : {}), ...(type === 'audio' ? { voice: true } : {}) };
		return { eventId, author: 'customer', at: '2026-01-31T10:20:05.000Z', text: `[${type}]`, type, media };
	}
	function conversationWith(...entries: TranscriptEntry[]) {
		const conversation = conversationOf(2);
		const transcript = [...conversation.transcript, ...entries];
		return { ...conversation, transcript, unmirrored: transcript.map(({ eventId }) => eventId) };
	}
	async function handOver(conversation: ReturnType<typeof conversationOf>, more: Record<string, unknown> = {}): Promise<any> {
		const parameters = { authentication: 'password', conversation, handoff, subject: '{name}', fixedFields: {}, ...more };
		const [[out]] = await new CreatioCreateCase().execute.call(rim.context(parameters));
		return out.json;
	}
	const files = (caseId: string) => creatio.store.rows('CaseFile').filter(({ CaseId }) => CaseId === caseId);
	const stored = (caseId: string, eventId: string) => creatio.store.stream('CaseFile', fileIdOf(caseId, eventId), 'Data');
	const textOf = (caseId: string, start: string) => {
		const texts = creatio.store.rows('Activity').filter(({ CaseId }) => CaseId === caseId).map(({ DetailedResult }) => String(DetailedResult));
		return texts.find((text) => text.startsWith(start));
	};

	test('image, document and voice note become files of the case, in pieces, each named in its message', async () => {
		const large = bytesOf(2 * CHUNK_BYTES + 17);
		const conversation = conversationWith(
			withFile('wamid.doc', { fileName: '../Rechnung ü 4711.pdf', bytes: large }),
			withFile('wamid.voice', { type: 'audio', mimeType: 'audio/ogg; codecs=opus', bytes: bytesOf(CHUNK_BYTES) }),
			withFile('wamid.image', { type: 'image', mimeType: 'image/png' }),
			withFile('wamid.sticker', { type: 'sticker', mimeType: 'image/webp' }),
		);
		const result = await handOver(conversation);
		const { id } = result.case;
		expect(result.case).toMatchObject({ filesAdded: 3, notAdded: [], activitiesAdded: 6 });
		expect(files(id).map(({ Name, Size }) => [Name, Size])).toEqual(expect.arrayContaining([
			['Rechnung ü 4711.pdf', large.length],
			['Voice note 2026-01-31 10-20-05.ogg', CHUNK_BYTES],
			['Image 2026-01-31 10-20-05.png', 1000],
		]));
		expect(stored(id, 'wamid.doc')?.equals(large)).toBe(true);
		const ranges = creatio.requests.filter(({ url }) => url.includes('UploadFile')).map(({ headers }) => headers['content-range']);
		expect(ranges.slice(0, 3)).toEqual([`bytes 0-524287/${large.length}`, `bytes 524288-1048575/${large.length}`, `bytes 1048576-1048592/${large.length}`]);
		expect(textOf(id, '[document]')).toMatch(/^\[document\]\nFile: Rechnung ü 4711\.pdf\n\n\(Ana Ruiz, /);
		expect(textOf(id, '[sticker]')).not.toContain('File');
	});

	test('the same again attaches nothing twice and fetches nothing; a half one is attached anew', async () => {
		const conversation = conversationWith(withFile('wamid.doc', { fileName: 'a.pdf', bytes: bytesOf(CHUNK_BYTES + 1) }));
		const { id } = (await handOver(conversation)).case;
		const calls = meta.world.journal.requests.length;
		expect((await handOver(conversation)).case.filesAdded).toBe(0);
		expect(meta.world.journal.requests).toHaveLength(calls);
		creatio.store.setStream('CaseFile', fileIdOf(id, 'wamid.doc'), 'Data', bytesOf(10));
		creatio.store.update('CaseFile', fileIdOf(id, 'wamid.doc'), { Size: 10 });
		expect((await handOver(conversation)).case.filesAdded).toBe(1);
		expect(files(id)).toHaveLength(1);
		expect(stored(id, 'wamid.doc')).toHaveLength(CHUNK_BYTES + 1);
	});

	test.each<[string, () => TranscriptEntry, RegExp]>([
		['too large', () => withFile('wamid.f', { fileName: 'big.pdf', bytes: bytesOf(1_200_000) }), /big\.pdf \(it is too large \(1\.1 MB, at most 1 MB\)\)/],
		['expired', () => withFile('wamid.f', { fileName: 'old.pdf', days: -1 }), /old\.pdf \(WhatsApp no longer has it: files are kept for 7 days\)/],
		['a program', () => withFile('wamid.f', { fileName: 'invoice.pdf.exe' }), /invoice\.pdf\.exe \(files that are programs are not taken\)/],
		['not what it says', () => withFile('wamid.f', { type: 'image', mimeType: 'text/html' }), /\(it is not what it says \(image, but of the type text\/html\)\)/],
		['empty', () => withFile('wamid.f', { fileName: 'nothing.txt', bytes: Buffer.alloc(0) }), /nothing\.txt \(it is empty\)/],
	])('%s: a note in the message, and the handoff goes through', async (_, entry, note) => {
		const result = await handOver(conversationWith(entry()), { options: { largestFile: 1 } });
		const { id, notAdded } = result.case;
		expect(result.case).toMatchObject({ created: true, filesAdded: 0, activitiesAdded: 3 });
		expect(notAdded).toHaveLength(1);
		expect(files(id)).toEqual([]);
		expect(textOf(id, '[')).toMatch(note);
		expect(result.log.kind).toBe('handoff');
	});

	test('no WhatsApp credential, or one that Meta refuses: told, never thrown', async () => {
		delete rim.stored.handoffWhatsAppApi;
		const none = await handOver(conversationWith(withFile('wamid.f', { fileName: 'a.pdf' })));
		expect(none.case.notAdded).toEqual([{ what: 'a.pdf', reason: 'no WhatsApp credential is chosen in this node' }]);
		rim.stored.handoffWhatsAppApi = { ...whatsAppData(meta.url), accessToken: 'no' };
		const refused = await handOver(conversationWith(withFile('wamid.g', { fileName: 'b.pdf' })));
		expect(refused.case.notAdded[0]).toMatchObject({ what: 'b.pdf', reason: expect.stringMatching(/^WhatsApp did not give it: /) });
		const off = await handOver(conversationWith(withFile('wamid.h')), { attachFiles: false });
		expect(off.case).toMatchObject({ filesAdded: 0, notAdded: [] });
	});

	test('Creatio refuses files: forbidden, or larger than its own limit', async () => {
		creatio.context.switches.denied = ['CaseFile'];
		const denied = await handOver(conversationWith(withFile('wamid.f', { fileName: 'a.pdf' })));
		expect(denied.case).toMatchObject({ created: true, filesAdded: 0 });
		expect(denied.case.notAdded).toHaveLength(1);
		creatio.context.switches.denied = [];
		creatio.store.settings.set('MaxFileSize', 0.0001);
		const { case: made } = await handOver(conversationWith(withFile('wamid.g', { fileName: 'b.pdf' })));
		expect(made.notAdded[0].reason).toMatch(/MaxFileSize/);
		expect(files(made.id)).toEqual([]);
	});

	test('the answer to a piece is lost: the file is there once and whole', async () => {
		creatio.faults.add({ action: 'resetAfterWrite', path: 'Upload' });
		const conversation = conversationWith(withFile('wamid.f', { fileName: 'a.pdf', bytes: bytesOf(CHUNK_BYTES + 5) }));
		const result = await handOver(conversation);
		expect(result.case).toMatchObject({ filesAdded: 1, notAdded: [] });
		expect(files(result.case.id).map(({ Size }) => Size)).toEqual([CHUNK_BYTES + 5]);
	});

	test('bytes that are not what the customer sent leave nothing behind', async () => {
		const entry = withFile('wamid.f', { fileName: 'a.pdf', bytes: bytesOf(CHUNK_BYTES + 5) });
		const kept = meta.world.state.media[entry.media?.id ?? ''];
		kept.base64 = Buffer.from(kept.base64, 'base64').fill(0, 0, 100).toString('base64');
		const result = await handOver(conversationWith(entry));
		expect(result.case.notAdded).toEqual([{ what: 'a.pdf', reason: 'it arrived damaged' }]);
		expect(files(result.case.id)).toEqual([]);
	});

	test('Add Activity attaches the files of new messages; combined messages say which is missing', async () => {
		const made = await handOver(conversationOf(2));
		const later = { ...conversationWith(withFile('wamid.f', { fileName: 'a.pdf' }), withFile('wamid.g', { fileName: 'b.exe' })), case: made.conversation.case, unmirrored: ['wamid.f', 'wamid.g'] };
		const parameters = { authentication: 'password', mode: 'conversation', conversation: later, transcript: 'combined' };
		const [[out]] = await new CreatioAddActivity().execute.call(rim.context(parameters));
		expect(out.json).toMatchObject({ filesAdded: 1, notAdded: [{ what: 'b.exe' }] });
		expect(files(made.case.id).map(({ Name }) => Name)).toEqual(['a.pdf']);
		const text = textOf(made.case.id, 'Ana Ruiz (');
		expect(text).toMatch(/File: a\.pdf[^]*File not attached: b\.exe \(files that are programs are not taken\)/);
	});
});
