import type { Media } from '../../conversation/types';

/** Why a file is not there, in words that go on after "not attached: ". */
export interface MediaRefusal {
	refused: string;
}

/** A file that WhatsApp still has. */
export interface FoundMedia {
	mimeType: string;
	/** Bytes, as WhatsApp tells them before the download. */
	size: number;
	/** Digest as base64 or hex (whatsapp.md 5); empty when it is not told. */
	sha256: string;
	/** Begins the download. The pieces come as the network gives them and are read once. */
	open: () => Promise<AsyncIterable<Uint8Array> | MediaRefusal>;
}

/** Looks a file up at WhatsApp. Never throws; what the pieces throw while they are read means that the download broke off. */
export type MediaSource = (media: Media) => Promise<FoundMedia | MediaRefusal>;

/** Stands in when no WhatsApp credential is chosen. */
export const noMediaSource: MediaSource = async () =>
	await Promise.resolve({ refused: 'no WhatsApp credential is chosen in this node' });

export function isRefusal(value: object): value is MediaRefusal {
	return 'refused' in value;
}
