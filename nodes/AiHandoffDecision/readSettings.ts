import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { z } from 'zod/v4';
import type { DecisionSettings } from '../../lib/handoff/decideConversation';
import { readOfficeHours, type OfficeHours } from '../../lib/handoff/officeHours';
import { policyOf, type PresetName } from '../../lib/handoff/presets';
import { requestDetector } from '../../lib/handoff/request/explicitRequest';
import { topicLines } from '../../lib/handoff/topics';
import { defaultAskFirstText, defaultUnsupported } from './optionFields';

const options = z.looseObject({
	addedPhrases: z.string().default(''),
	askFirst: z.string().default(''),
	askFirstText: z.string().default(defaultAskFirstText),
	unsupportedTypes: z.array(z.string()).default(defaultUnsupported),
	removedPhrases: z.string().default(''),
	locale: z.string().default('en'),
	minConfidence: z.number().min(0).max(1).default(0.6),
	timeoutSeconds: z.number().min(0.05).max(300).default(20),
	transcriptTokens: z.number().min(200).default(3000),
});

const hoursTable = z.looseObject({
	lines: z.array(z.looseObject({ days: z.array(z.coerce.number().int().min(1).max(7)), from: z.string(), to: z.string() })).default([]),
});

/** Reads the node's parameters for one item. Throws an Error that names what to correct. */
export function readSettings(context: IExecuteFunctions, item: number): { settings: DecisionSettings; timeoutMs: number } {
	const get = <T>(name: string, fallback: T): T => context.getNodeParameter(name, item, fallback) as T;
	const parsed = options.safeParse(get<IDataObject>('options', {}));
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		throw new Error(`The option ${issue?.path.join('.') ?? ''} has a value that cannot be used: ${issue?.message ?? ''}`);
	}
	const chosen = parsed.data;
	const policy = policyOf(get<PresetName>('preset', 'quick'), {
		onRequest: get('onRequest', true),
		onFrustration: get('onFrustration', true),
		onNoProgress: get('onNoProgress', true),
		answersWithoutProgress: get('answersWithoutProgress', 6),
		onTopics: get('onTopics', true),
		onAiUnable: get('onAiUnable', true),
	});
	return {
		timeoutMs: chosen.timeoutSeconds * 1000,
		settings: {
			policy,
			topics: policy.topics ? topicLines(get('topics', '')) : [],
			unsupportedTypes: chosen.unsupportedTypes,
			findRequest: requestDetector({ added: topicLines(chosen.addedPhrases), removed: topicLines(chosen.removedPhrases) }),
			minConfidence: chosen.minConfidence,
			budget: chosen.transcriptTokens,
			officeHours: readHours(context, item),
			outsideHours: get<DecisionSettings['outsideHours']>('outsideHours', 'handOffAndSay'),
			locale: chosen.locale || 'en',
			texts: {
				handoff: get('handoffText', ''),
				closed: get('closedText', ''),
				apology: get('apologyText', ''),
				askFirst: chosen.askFirstText,
			},
			askFirst: topicLines(chosen.askFirst),
		},
	};
}

function readHours(context: IExecuteFunctions, item: number): OfficeHours | undefined {
	if (context.getNodeParameter('useOfficeHours', item, false) !== true) return undefined;
	const table = hoursTable.safeParse(context.getNodeParameter('officeHours', item, {}));
	if (!table.success) throw new Error('The office hours cannot be read. Give days, a time from and a time to on each line.');
	const zone = String(context.getNodeParameter('timeZone', item, '')).trim() || context.getTimezone();
	return readOfficeHours(zone, table.data.lines, String(context.getNodeParameter('holidays', item, '')));
}
