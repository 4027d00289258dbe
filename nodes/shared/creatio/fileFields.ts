import type { IExecuteFunctions, INodeCredentialDescription, INodeProperties } from 'n8n-workflow';
import type { FileRules } from '../../../lib/creatio/files/attachFiles';
import { creatioCredentials } from './authentication';
import { mediaSource } from './mediaDownload';

const MEGABYTE = 1_048_576;
/** Creatio's own limit is the system setting MaxFileSize, 10 MB unless somebody changed it. */
const LARGEST_FILE_MB = 10;

/**
 * Creatio, and WhatsApp to fetch files with: without the latter the case says that they are missing. `shown` names one of the
 * node's first fields, because n8n puts all credentials where the last field is that one of them depends on. That field depends
 * on none itself: the editor hides what such a field depends on. A credential that depends on nothing would look like a third
 * way to sign in to Creatio.
 */
function withWhatsApp(shown: Record<string, Array<string | boolean>>): INodeCredentialDescription[] {
	return [...creatioCredentials, { name: 'handoffWhatsAppApi', required: false, displayOptions: { show: shown } }];
}

export const caseCredentials = withWhatsApp({ attachFiles: [true] });

export const activityCredentials = withWhatsApp({ mode: ['conversation'] });

export function attachFilesField(displayOptions?: INodeProperties['displayOptions']): INodeProperties {
	return {
		displayName: 'Attach Files',
		name: 'attachFiles',
		type: 'boolean',
		default: true,
		...(displayOptions ? { displayOptions } : {}),
		description:
			'Whether images, documents, videos and voice notes of the customer are attached to the case. They are fetched with the WhatsApp credential above. A file that cannot be attached is named in its message.',
	};
}

export function largestFileOption(displayOptions?: INodeProperties['displayOptions']): INodeProperties {
	return {
		displayName: 'Largest File (MB)',
		name: 'largestFile',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 100 },
		default: LARGEST_FILE_MB,
		...(displayOptions ? { displayOptions } : {}),
		description: 'Larger files are not attached. Creatio has a limit of its own, the system setting MaxFileSize.',
	};
}

/** What the node's fields say about files; undefined when they are not attached. */
export async function fileRules(
	context: IExecuteFunctions,
	itemIndex: number,
	phoneNumberId: string,
): Promise<FileRules | undefined> {
	if (context.getNodeParameter('attachFiles', itemIndex, true) !== true) return undefined;
	const megabytes = Number(context.getNodeParameter('options.largestFile', itemIndex, LARGEST_FILE_MB));
	return {
		source: await mediaSource(context, phoneNumberId),
		maxBytes: (megabytes > 0 ? megabytes : LARGEST_FILE_MB) * MEGABYTE,
	};
}
