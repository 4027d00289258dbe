import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod/v4';
import { CASE_STATUS_REOPENED } from '../../../lib/creatio/knownIds';
import { isRecordId } from '../../../lib/creatio/odata';
import type { OverRules } from '../../../lib/creatio/overCase';

type Shown = INodeProperties['displayOptions'];

function whenField(displayName: string, name: string, description: string, shown: Shown): INodeProperties {
	return {
		displayName,
		name,
		type: 'options',
		default: 'add',
		...(shown ? { displayOptions: shown } : {}),
		options: [
			{ name: 'Add to It', value: 'add', description: 'Keep its status' },
			{
				name: 'End the Session',
				value: 'end',
				description: 'The AI answers again, and its next handoff makes a new case',
			},
			{ name: 'Reopen It', value: 'reopen', description: 'Set the status for reopened cases, then add' },
		],
		description,
	};
}

/** What happens when the customer writes to a case that is over. Options of both Creatio nodes. */
export function overOptions(shown?: Shown): INodeProperties[] {
	return [
		whenField(
			'If the Case Is Closed',
			'whenClosed',
			'What happens when a customer writes and the case of the session has a final status, e.g. Closed or Canceled',
			shown,
		),
		whenField(
			'If the Case Is Resolved',
			'whenResolved',
			'What happens when a customer writes and the case of the session has a status that counts as resolved',
			shown,
		),
		{
			displayName: 'Reopen Within (Days)',
			name: 'reopenDays',
			type: 'number',
			typeOptions: { minValue: 0, maxValue: 3650 },
			default: 0,
			...(shown ? { displayOptions: shown } : {}),
			description:
				'A case that has been resolved or closed for longer is not reopened: the session ends instead. 0 reopens cases of any age.',
		},
		{
			displayName: 'Reopened Status Name or ID',
			name: 'reopenedStatus',
			type: 'options',
			typeOptions: { loadOptionsMethod: 'getCaseStatuses' },
			default: CASE_STATUS_REOPENED,
			...(shown ? { displayOptions: shown } : {}),
			description:
				'Status of a case that is reopened. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		},
	];
}

const when = z.enum(['add', 'reopen', 'end']).catch('add');
const shape = z.object({
	whenResolved: when,
	whenClosed: when,
	reopenDays: z.coerce.number().min(0).catch(0),
	reopenedStatus: z.string().catch(''),
});

/** The chosen rules; what was not chosen is "add to it". */
export function overRulesOf(options: unknown): OverRules {
	const { whenResolved, whenClosed, reopenDays, reopenedStatus } = shape.parse(options);
	const reopenedStatusId = isRecordId(reopenedStatus) ? reopenedStatus : CASE_STATUS_REOPENED;
	return { resolved: whenResolved, closed: whenClosed, reopenDays, reopenedStatusId };
}
