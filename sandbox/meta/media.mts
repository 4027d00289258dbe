import { createHash, createHmac, randomInt } from 'node:crypto';
import { APP_SECRET, DAY_MS, MEDIA_URL_MS } from './constants.mts';
import { GraphProblem, invalidParameter } from './graphAnswer.mts';
import { count } from './state.mts';
import type { Json, StoredMedia } from './types.mts';
import type { World } from './world.mts';

type NewMedia = { base64: string; mimeType: string; fileName?: string; phoneNumberId: string; days: number };

const samples: Record<string, { base64: string; mimeType: string; fileName?: string }> = {
	image: {
		mimeType: 'image/png',
		base64:
			'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAFUlEQVR4nGNUOMHAgA0wYRUdtBIAO/8Bn565mEEAAAAASUVORK5CYII=',
	},
	audio: { mimeType: 'audio/ogg; codecs=opus', base64: Buffer.from('OggS sample voice note').toString('base64') },
	video: { mimeType: 'video/mp4', base64: Buffer.from('\0\0\0 ftypmp42 sample video').toString('base64') },
	document: {
		mimeType: 'application/pdf',
		fileName: 'invoice 4711.pdf',
		base64: Buffer.from('%PDF-1.4\n% sample document\n%%EOF\n').toString('base64'),
	},
	sticker: { mimeType: 'image/webp', base64: Buffer.from('RIFF\0\0\0\0WEBP sample').toString('base64') },
};

export function sampleMedia(type: string): { base64: string; mimeType: string; fileName?: string } {
	return samples[type] ?? { mimeType: 'application/octet-stream', base64: '' };
}

/** Keeps a file: 30 days when the business uploaded it, 7 when a customer sent it (whatsapp.md 5). */
export function storeMedia(world: World, file: NewMedia): StoredMedia {
	const bytes = Buffer.from(file.base64, 'base64');
	const media: StoredMedia = {
		id: `${randomInt(1_000_000, 9_999_999)}${randomInt(100_000_000, 999_999_999)}`,
		mimeType: file.mimeType,
		...(file.fileName ? { fileName: file.fileName } : {}),
		base64: file.base64,
		sha256: createHash('sha256').update(bytes).digest('base64'),
		size: bytes.length,
		phoneNumberId: file.phoneNumberId,
		expiresAt: world.clock.now() + file.days * DAY_MS,
	};
	world.state.media[media.id] = media;
	world.changed();
	return media;
}

function urlHash(id: string, expires: string): string {
	return createHmac('sha256', APP_SECRET).update(`${id}|${expires}`).digest('base64url').slice(0, 27);
}

/** A download address that works for five minutes. */
export function mediaUrl(world: World, media: StoredMedia): string {
	const expires = String(Math.floor((world.clock.now() + MEDIA_URL_MS) / 1000));
	return `${world.baseUrl()}/whatsapp_business/attachments/?mid=${media.id}&source=webhook&ext=${expires}&hash=${urlHash(media.id, expires)}`;
}

/** The object in a message webhook. */
export function mediaObject(world: World, media: StoredMedia, type: string, caption?: string, voice?: boolean): Json {
	return {
		...(caption && type !== 'audio' && type !== 'sticker' ? { caption } : {}),
		...(media.fileName && type === 'document' ? { filename: media.fileName } : {}),
		mime_type: media.mimeType,
		sha256: media.sha256,
		id: media.id,
		url: mediaUrl(world, media),
		...(type === 'audio' ? { voice: voice ?? true } : {}),
		...(type === 'sticker' ? { animated: false } : {}),
	};
}

/** GET /{media_id}. `file_size` is a text, as in Meta's sample. */
export function mediaDescriptor(world: World, media: StoredMedia, phoneNumberId?: string): Json {
	if (phoneNumberId !== undefined && phoneNumberId !== media.phoneNumberId) {
		throw new GraphProblem(400, 100, '(#100) Param phone_number_id does not own this media');
	}
	return {
		messaging_product: 'whatsapp',
		url: mediaUrl(world, media),
		mime_type: media.mimeType,
		sha256: media.sha256,
		file_size: String(media.size),
		id: media.id,
	};
}

export function livingMedia(world: World, id: string): StoredMedia | undefined {
	const media = world.state.media[id];
	return media && media.expiresAt > world.clock.now() ? media : undefined;
}

/** The file behind a download address; undefined when the address is forged, too old, or the file gone. */
export function mediaBehindUrl(world: World, query: Record<string, string>): StoredMedia | undefined {
	const { mid = '', ext = '', hash = '' } = query;
	if (hash !== urlHash(mid, ext) || Number(ext) * 1000 < world.clock.now()) return undefined;
	return livingMedia(world, mid);
}

const limitsMb: [RegExp, number][] = [
	[/^image\/webp/, 0.5],
	[/^image\/(jpeg|png)/, 5],
	[/^audio\/(aac|amr|mpeg|mp4|ogg)/, 16],
	[/^video\/(mp4|3gpp)/, 16],
	[/^(text\/plain|application\/(pdf|msword|vnd\.))/, 100],
];

/**
 * POST /{phone}/media (multipart).
 * @throws GraphProblem for a missing field, a type or a size that Meta does not take
 */
export async function uploadMedia(world: World, phoneNumberId: string, form: FormData): Promise<Json> {
	if (form.get('messaging_product') !== 'whatsapp') {
		throw new GraphProblem(400, 100, '(#100) The parameter messaging_product is required.');
	}
	const file = form.get('file');
	if (!(file instanceof Blob)) throw new GraphProblem(400, 100, '(#100) The parameter file is required.');
	const type = form.get('type');
	const mimeType = file.type && file.type !== 'application/octet-stream' ? file.type : String(type ?? '');
	const limit = limitsMb.find(([pattern]) => pattern.test(mimeType));
	if (!limit) {
		throw new GraphProblem(400, 100, `(#100) Param file must be a file with one of the following types: audio/aac, audio/mp4, audio/mpeg, audio/amr, audio/ogg, application/pdf, text/plain, image/jpeg, image/png, image/webp, video/mp4, video/3gpp. Received file of type '${mimeType}'.`);
	}
	if (file.size > limit[1] * 1024 * 1024) throw invalidParameter(`File size exceeds ${limit[1]} MB`);
	count(world.state, 'mediaUploads');
	const base64 = Buffer.from(await file.arrayBuffer()).toString('base64');
	const fileName = 'name' in file && typeof file.name === 'string' ? file.name : undefined;
	return { id: storeMedia(world, { base64, mimeType, fileName, phoneNumberId, days: 30 }).id };
}
