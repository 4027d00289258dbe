import type { IPollFunctions, IWebhookFunctions } from 'n8n-workflow';
import { isRecordId } from '../../lib/creatio/odata';
import type { ReplySettings, ReplySource } from '../../lib/creatio/reply/settings';

const DEFAULT_LOOK_BACK = 60;

export interface TriggerOptions {
	lookBackMinutes?: number;
	outputIgnored?: boolean;
}

export function readOptions(context: IWebhookFunctions | IPollFunctions): TriggerOptions {
	return context.getNodeParameter('additionalOptions', {}) as TriggerOptions;
}

/** The parameters that say what counts. */
export function readSettings(context: IWebhookFunctions | IPollFunctions): ReplySettings {
	const lookBack = Number(readOptions(context).lookBackMinutes ?? DEFAULT_LOOK_BACK);
	return {
		sources: new Set(context.getNodeParameter('replySources', []) as ReplySource[]),
		marker: String(context.getNodeParameter('marker', '')),
		categories: idSet(context.getNodeParameter('activityCategories', [])),
		closingStatuses: idSet(context.getNodeParameter('closingStatuses', [])),
		lookBackMinutes: lookBack >= 1 ? lookBack : DEFAULT_LOOK_BACK,
	};
}

function idSet(value: unknown): Set<string> {
	const ids = Array.isArray(value) ? value : String(value).split(',');
	return new Set(ids.map((id) => String(id).trim().toLowerCase()).filter(isRecordId));
}
