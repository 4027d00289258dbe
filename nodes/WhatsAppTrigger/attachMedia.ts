import { sleep, type INodeExecutionData, type IWebhookFunctions } from 'n8n-workflow';
import type { MessageItem } from '../../lib/whatsapp/inbound/items';
import type { MediaTools } from '../../lib/whatsapp/media/download';
import { downloadAll } from '../../lib/whatsapp/media/downloadAll';
import {
	WHATSAPP_CREDENTIAL,
	whatsAppClient,
	type WhatsAppAccess,
} from '../WhatsAppSendWithWindowCheck/whatsAppClient';
import { executionItem } from './executionItem';

/** The options of the trigger about files. */
export interface MediaOptions {
	downloadMedia?: boolean;
	mediaTypes?: string[];
	mediaMaxMegabytes?: number;
	mediaSeconds?: number;
}

/** Name under which n8n keeps the file of an item. */
const BINARY = 'data';

function fetchBytesOf(context: IWebhookFunctions, milliseconds: number): MediaTools['fetchBytes'] {
	return async (url) => {
		const response = (await context.helpers.httpRequestWithAuthentication.call(context, WHATSAPP_CREDENTIAL, {
			url,
			encoding: 'arraybuffer',
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			// The token must not follow a redirect to another host.
			disableFollowRedirect: true,
			timeout: milliseconds,
		})) as { statusCode: number; headers: Record<string, unknown>; body: ArrayBuffer };
		return {
			status: response.statusCode,
			contentType: String(response.headers['content-type'] ?? ''),
			bytes: Buffer.from(response.body),
		};
	};
}

/**
 * Turns messages into n8n items, with their files when the trigger is set to download them. What cannot be downloaded,
 * or not within the time limit, becomes the field `mediaNote`: a message is never lost or held up for its file.
 */
export async function messageItems(
	context: IWebhookFunctions,
	access: WhatsAppAccess,
	messages: readonly MessageItem[],
	options: MediaOptions,
): Promise<INodeExecutionData[]> {
	const items = messages.map(executionItem);
	if (options.downloadMedia !== true) return items;

	const milliseconds = Math.min(Math.max(Number(options.mediaSeconds ?? 8), 1), 15) * 1000;
	const tools: MediaTools = {
		client: whatsAppClient(context, access),
		fetchBytes: fetchBytesOf(context, milliseconds),
		graphBaseUrl: access.graphBaseUrl,
		maxBytes: Math.max(Number(options.mediaMaxMegabytes ?? 16), 0) * 1024 * 1024,
	};
	const types = options.mediaTypes ?? [];
	const withFile = messages.flatMap(({ media, type, phoneNumberId }, index) =>
		media && (types.length === 0 || types.includes(type)) ? [{ index, wanted: { media, type, phoneNumberId } }] : [],
	);
	const outcomes = await downloadAll(
		withFile.map(({ wanted }) => wanted),
		tools,
		{ milliseconds, sleep },
	);
	for (const [position, outcome] of outcomes.entries()) {
		const item = items[withFile[position].index];
		if (!outcome.ok) {
			item.json.mediaNote = outcome.note;
			context.logger.warn(`WhatsApp Trigger: ${outcome.note}`);
			continue;
		}
		const { bytes, fileName, mimeType } = outcome.value;
		item.binary = { [BINARY]: await context.helpers.prepareBinaryData(Buffer.from(bytes), fileName, mimeType) };
	}
	return items;
}
