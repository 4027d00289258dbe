import { derivedId } from '../../conversation/derivedId';
import type { TranscriptEntry } from '../../conversation/types';
import type { CreatioClient } from '../client';
import { CreatioError, CreatioTemporaryError, CreatioUncertainError } from '../errors';
import { anyOf, guidLiteral, idIs } from '../odata';
import { bareMimeType } from '../../whatsapp/media/fileName';
import { CHUNK_BYTES } from '../upload';
import { fileNameOf, isProgram } from './fileName';
import { isRefusal, type MediaSource } from './mediaSource';
import { checkedPieces, UnusableFileError } from './pieces';

export interface FileRules {
	source: MediaSource;
	/** Larger files are not fetched. */
	maxBytes: number;
}

export interface AttachedFiles {
	/** Files that were attached now. */
	added: number;
	/** Files that are not on the case, by the message they came with. */
	missing: Array<{ eventId: string; name: string; reason: string }>;
}

type Outcome = 'added' | 'there' | { reason: string };

const IDS_PER_FILTER = 20;
const MOST_TRIES = 2;

/** Stickers are a kind of emoji: they are told in the transcript and not kept. */
export function filesOf(entries: TranscriptEntry[]): TranscriptEntry[] {
	return entries.filter(({ media, type }) => media !== undefined && type !== 'sticker');
}

/** Id of the file on the case: the same message never attaches two. */
export function fileIdOf(caseId: string, eventId: string): string {
	return derivedId('file', caseId, eventId);
}

/**
 * Puts the files of these messages on the case, one after the other and each in pieces, so that memory stays bounded. Never
 * throws: a file that cannot be had or is refused is told with its reason. A file that is there already is left alone.
 */
export async function attachFiles(
	client: CreatioClient,
	caseId: string,
	entries: TranscriptEntry[],
	rules: FileRules,
): Promise<AttachedFiles> {
	const result: AttachedFiles = { added: 0, missing: [] };
	const files = filesOf(entries);
	if (files.length === 0) return result;
	const known = await knownFiles(client, files.map(({ eventId }) => fileIdOf(caseId, eventId)));
	for (const entry of files) {
		const id = fileIdOf(caseId, entry.eventId);
		const outcome =
			known instanceof CreatioError
				? { reason: known.message }
				: known.get(id) === 'whole'
					? 'there'
					: await attach(client, { id, caseId, entry, begun: known.has(id) }, rules);
		if (outcome === 'added') result.added++;
		else if (outcome !== 'there') {
			result.missing.push({ eventId: entry.eventId, name: fileNameOf(entry), reason: outcome.reason });
		}
	}
	return result;
}

/** Which of these files are on the case already, and whether an earlier run finished them. */
async function knownFiles(client: CreatioClient, ids: string[]): Promise<Map<string, 'whole' | 'begun'> | CreatioError> {
	const known = new Map<string, 'whole' | 'begun'>();
	try {
		for (let start = 0; start < ids.length; start += IDS_PER_FILTER) {
			const filter = anyOf(ids.slice(start, start + IDS_PER_FILTER).map(idIs));
			const rows = await client.list({ entity: 'CaseFile', select: ['Id', 'Size', 'TotalSize'], filter, top: IDS_PER_FILTER });
			for (const { Id, Size, TotalSize } of rows) {
				const whole = Number(Size) > 0 && Number(Size) >= Number(TotalSize);
				known.set(String(Id).toLowerCase(), whole ? 'whole' : 'begun');
			}
		}
		return known;
	} catch (error) {
		if (error instanceof CreatioError) return error;
		throw error as CreatioError;
	}
}

interface Place {
	id: string;
	caseId: string;
	entry: TranscriptEntry;
	/** Whether an earlier run left a part of it. */
	begun: boolean;
}

async function attach(client: CreatioClient, place: Place, rules: FileRules): Promise<Outcome> {
	const { entry, id } = place;
	const name = fileNameOf(entry);
	if (isProgram(name)) return { reason: 'files that are programs are not taken' };
	if (!entry.media) return { reason: 'there is no file' };
	let { begun } = place;
	for (let attempt = 1; ; attempt++) {
		const found = await rules.source(entry.media);
		if (isRefusal(found)) return { reason: found.refused };
		const unfit = whyUnfit(entry, found, rules.maxBytes);
		if (unfit) return { reason: unfit };
		try {
			if (begun) await remove(client, id);
			const chunks = await found.open();
			if (isRefusal(chunks)) return { reason: chunks.refused };
			begun = true;
			const head = { fileId: id, entity: 'CaseFile', parentColumn: 'Case', parentId: place.caseId, name, mimeType: found.mimeType, size: found.size };
			await client.uploadPieces(head, checkedPieces(chunks, CHUNK_BYTES, found));
			return 'added';
		} catch (error) {
			if (error instanceof CreatioError) {
				// Another run may have attached it at the same moment, or the answer to the last piece got lost.
				const known = await knownFiles(client, [id]);
				if (!(known instanceof CreatioError) && known.get(id) === 'whole') return 'added';
				const again = error instanceof CreatioUncertainError || error instanceof CreatioTemporaryError;
				if (again && attempt < MOST_TRIES) continue;
			}
			if (begun) await remove(client, id);
			if (error instanceof CreatioError || error instanceof UnusableFileError) return { reason: error.message };
			return { reason: 'the download broke off' };
		}
	}
}

/** A part of a file looks like a file and cannot be opened. When it cannot be removed either, the note still says so. */
async function remove(client: CreatioClient, id: string): Promise<void> {
	const url = `CaseFile/${guidLiteral(id)}`;
	await client.batch([{ method: 'DELETE', url, what: 'removing part of a file' }], { continueOnError: true }).catch(() => undefined);
}

function whyUnfit(entry: TranscriptEntry, found: { size: number; mimeType: string }, maxBytes: number): string | undefined {
	if (!Number.isFinite(found.size) || found.size <= 0) return 'it is empty';
	if (found.size > maxBytes) return `it is too large (${megabytes(found.size)}, at most ${megabytes(maxBytes)})`;
	const family = bareMimeType(found.mimeType).split('/')[0];
	if (['image', 'audio', 'video'].includes(entry.type) && family !== entry.type) {
		return `it is not what it says (${entry.type}, but of the type ${bareMimeType(found.mimeType) || 'unknown'})`;
	}
	return undefined;
}

function megabytes(bytes: number): string {
	return `${Math.max(0.1, Math.round(bytes / 104_857.6) / 10)} MB`;
}
