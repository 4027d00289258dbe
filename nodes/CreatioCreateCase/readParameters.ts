import { NodeOperationError } from 'n8n-workflow';
import type { IExecuteFunctions } from 'n8n-workflow';
import { z } from 'zod/v4';
import type { Conversation, Handoff } from '../../lib/conversation/types';
import { COMPLETED_TASK, type ActivityKind, type TranscriptMode } from '../../lib/creatio/activities';
import type { FieldWish } from '../../lib/creatio/aiFields';
import type { ContactRules } from '../../lib/creatio/contacts';
import { isRecordId } from '../../lib/creatio/odata';
import type { OverRules } from '../../lib/creatio/overCase';
import { activityKindOf } from '../shared/creatio/activityKind';
import { conversationOf, handoffOf } from '../shared/creatio/conversationInput';
import { overRulesOf } from '../shared/creatio/overFields';

export interface CaseParameters {
	conversation: Conversation;
	handoff: Handoff | undefined;
	subject: string;
	description: string;
	columns: Record<string, unknown>;
	contact: ContactRules;
	transcript: TranscriptMode;
	activity: ActivityKind;
	over: OverRules;
	caseLink: string;
	wishes: FieldWish[];
}

/** Locators and the columns they fill. */
const LOOKUPS = {
	status: 'StatusId',
	priority: 'PriorityId',
	origin: 'OriginId',
	category: 'CategoryId',
	owner: 'OwnerId',
	group: 'GroupId',
	service: 'ServiceItemId',
} as const;

const text = z.string().catch('');
const optionsShape = z.object({
	caseLink: text,
	homeCountryCode: z.coerce.string().catch(''),
});
const wishesShape = z
	.object({ field: z.array(z.object({ column: text, instruction: text })) })
	.catch({ field: [] });
const fixedShape = z.record(z.string(), z.unknown()).nullish();

/** The node's fields for one item. Throws NodeOperationError when a field holds something that cannot be used. */
export function readParameters(context: IExecuteFunctions, itemIndex: number): CaseParameters {
	const conversation = conversationOf(context.getNodeParameter('conversation', itemIndex));
	if (!conversation) {
		throw new NodeOperationError(context.getNode(), 'The field Conversation holds no conversation', {
			itemIndex,
			description: 'Connect this node behind WhatsApp Conversation, or give its output in this field, e.g. {{ $json.conversation }}.',
		});
	}
	const given = context.getNodeParameter('options', itemIndex, {}) as Record<string, unknown>;
	const options = optionsShape.parse(given);
	return {
		conversation,
		handoff: handoffOf(context.getNodeParameter('handoff', itemIndex, undefined)),
		subject: text.parse(context.getNodeParameter('subject', itemIndex, '')),
		description: text.parse(context.getNodeParameter('description', itemIndex, '')),
		columns: { ...lookupColumns(context, itemIndex), ...fixedColumns(context, itemIndex) },
		contact: {
			create: context.getNodeParameter('createContact', itemIndex, true) === true,
			several: z
				.enum(['newest', 'oldest', 'none'])
				.catch('newest')
				.parse(context.getNodeParameter('severalContacts', itemIndex, 'newest')),
			homeCountryCode: options.homeCountryCode.replace(/\D/g, ''),
		},
		transcript: z
			.enum(['perMessage', 'combined', 'none'])
			.catch('perMessage')
			.parse(context.getNodeParameter('transcript', itemIndex, 'perMessage')),
		activity: activityKindOf(given, COMPLETED_TASK),
		over: overRulesOf(given),
		caseLink: options.caseLink,
		wishes: wishesShape
			.parse(context.getNodeParameter('aiFields', itemIndex, {}))
			.field.filter(({ column }) => column !== ''),
	};
}

function lookupColumns(context: IExecuteFunctions, itemIndex: number): Record<string, string> {
	const columns: Record<string, string> = {};
	for (const [parameter, column] of Object.entries(LOOKUPS)) {
		const value = text.parse(context.getNodeParameter(parameter, itemIndex, '', { extractValue: true })).trim();
		if (value === '') continue;
		if (!isRecordId(value)) {
			throw new NodeOperationError(context.getNode(), `The field ${parameter} holds "${value}", which is no Creatio ID`, {
				itemIndex,
				description: 'Choose a value from the list, or give its ID, e.g. ae5f2f10-f46b-1410-fd9a-0050ba5d6c38.',
			});
		}
		columns[column] = value.toLowerCase();
	}
	return columns;
}

/** Empty values are left out: an empty field of the mapper means "leave it to Creatio". */
function fixedColumns(context: IExecuteFunctions, itemIndex: number): Record<string, unknown> {
	const values = fixedShape.parse(context.getNodeParameter('fixedFields.value', itemIndex, null)) ?? {};
	return Object.fromEntries(
		Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== ''),
	);
}
