import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';
import type { DeliveryContent, MediaSource } from '../../lib/whatsapp/delivery/types';
import { MEDIA_KINDS, mediaKindOf, type MediaKind } from '../../lib/whatsapp/outbound/media';

/** What says nothing about a file. */
const NO_TYPE: ReadonlySet<string> = new Set(['', 'application/octet-stream', 'binary/octet-stream']);

/** Types by the ending of the name, for files of which nobody tells the type. */
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const TYPES: Record<string, string> = {
	'3gp': 'video/3gpp',
	aac: 'audio/aac',
	amr: 'audio/amr',
	doc: 'application/msword',
	docx: `${OFFICE}.wordprocessingml.document`,
	jpeg: 'image/jpeg',
	jpg: 'image/jpeg',
	m4a: 'audio/mp4',
	mp3: 'audio/mpeg',
	mp4: 'video/mp4',
	ogg: 'audio/ogg',
	pdf: 'application/pdf',
	png: 'image/png',
	ppt: 'application/vnd.ms-powerpoint',
	pptx: `${OFFICE}.presentationml.presentation`,
	txt: 'text/plain',
	webp: 'image/webp',
	xls: 'application/vnd.ms-excel',
	xlsx: `${OFFICE}.spreadsheetml.sheet`,
};

function typeOfName(name: string): string | undefined {
	return TYPES[/\.(\w+)$/.exec(name)?.[1].toLowerCase() ?? ''];
}

function refuse(context: IExecuteFunctions, itemIndex: number, message: string, description: string): never {
	throw new NodeOperationError(context.getNode(), message, { itemIndex, description });
}

interface ReadSource {
	source: MediaSource;
	mimeType: string;
	fileName: string;
}

async function fromBinary(context: IExecuteFunctions, item: number, field: string): Promise<ReadSource> {
	const { mimeType, fileName = '' } = context.helpers.assertBinaryData(item, field);
	const bytes = await context.helpers.getBinaryDataBuffer(item, field);
	return { source: { file: { bytes, mimeType, fileName: fileName || 'file' } }, mimeType, fileName };
}

function fromLink(context: IExecuteFunctions, item: number, link: string): ReadSource {
	if (!URL.canParse(link) || !/^https?:$/.test(new URL(link).protocol)) {
		const advice = 'Meta fetches the file itself, so the link has to begin with https:// and work without signing in.';
		refuse(context, item, 'The field "File Link" holds no web address', advice);
	}
	const fileName = new URL(link).pathname.split('/').at(-1) ?? '';
	return { source: { link }, mimeType: typeOfName(fileName) ?? '', fileName };
}

async function readSource(context: IExecuteFunctions, item: number): Promise<ReadSource> {
	const text = (name: string) => String(context.getNodeParameter(name, item, '') ?? '').trim();
	switch (context.getNodeParameter('mediaSource', item, 'binary')) {
		case 'link':
			return fromLink(context, item, text('mediaLink'));
		case 'id': {
			const id = text('mediaId');
			const advice = 'Enter the ID that Meta gave to the upload, or choose another file source.';
			if (id === '') refuse(context, item, 'The field "Media ID" is empty', advice);
			return { source: { id }, mimeType: '', fileName: '' };
		}
		default:
			return await fromBinary(context, item, text('mediaBinary') || 'data');
	}
}

/** Reads the file of an item. Throws for parameters that cannot be right. */
export async function mediaContent(context: IExecuteFunctions, item: number): Promise<DeliveryContent> {
	const { source, mimeType: given, fileName } = await readSource(context, item);
	const givenName = String(context.getNodeParameter('mediaFileName', item, '') ?? '').trim();
	const name = givenName || fileName;
	const mimeType = NO_TYPE.has(given) ? (typeOfName(name) ?? given) : given;
	if ('file' in source) Object.assign(source.file, { mimeType, fileName: name });
	const chosen = String(context.getNodeParameter('mediaKind', item, 'auto'));
	const kind: MediaKind = MEDIA_KINDS.find((one) => one === chosen) ?? mediaKindOf(mimeType);
	const options = context.getNodeParameter('options', item, {}) as { replyTo?: string };
	return { type: 'media', kind, source, fileName: name, replyTo: options.replyTo ?? '' };
}
