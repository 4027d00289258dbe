import { createHash } from 'crypto';

/** Why a file that was being read cannot be used. */
export class UnusableFileError extends Error {}

/**
 * A download in pieces of one length (the last may be shorter). The last piece is held back until the whole is known to be
 * what was announced, so that a file that is cut short or changed is never complete on the other side. Holds about one piece.
 * Throws UnusableFileError.
 */
export async function* checkedPieces(
	chunks: AsyncIterable<Uint8Array>,
	length: number,
	announced: { size: number; sha256: string },
): AsyncGenerator<Buffer, void, undefined> {
	const hash = createHash('sha256');
	let waiting: Uint8Array[] = [];
	let waitingBytes = 0;
	let total = 0;
	for await (const chunk of chunks) {
		hash.update(chunk);
		total += chunk.length;
		if (total > announced.size) throw new UnusableFileError('it is larger than WhatsApp said');
		waiting.push(chunk);
		waitingBytes += chunk.length;
		if (waitingBytes <= length) continue;
		let whole = Buffer.concat(waiting);
		while (whole.length > length) {
			yield whole.subarray(0, length);
			whole = whole.subarray(length);
		}
		waiting = [whole];
		waitingBytes = whole.length;
	}
	if (total < announced.size) throw new UnusableFileError('the download broke off');
	if (!isDigest(announced.sha256, hash.digest())) throw new UnusableFileError('it arrived damaged');
	yield Buffer.concat(waiting);
}

/** Meta writes digests as base64 or as hex (whatsapp.md 5); something else cannot be compared. */
function isDigest(told: string, digest: Buffer): boolean {
	if (/^[0-9a-f]{64}$/i.test(told)) return told.toLowerCase() === digest.toString('hex');
	if (/^[0-9A-Za-z+/_-]{43}=?$/.test(told)) return Buffer.from(told, 'base64').equals(digest);
	return true;
}
