import { NodeConnectionTypes } from 'n8n-workflow';
import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { caseLogRow } from '../../lib/creatio/caseLogRow';
import { caseLink } from '../../lib/creatio/caseLink';
import { bringCaseUpToDate, openingDescription } from '../../lib/creatio/cases';
import { caseSubject } from '../../lib/creatio/caseSubject';
import { fillCaseFields, noModel } from '../../lib/creatio/aiFields';
import { askModelOf } from '../shared/creatio/chatModel';
import type { CreatioSite } from '../shared/creatio/session';
import { readParameters } from './readParameters';

/** Makes or updates the case of one item's conversation and gives what the design calls the case result. */
export async function createCase(
	context: IExecuteFunctions,
	itemIndex: number,
	{ client, address }: CreatioSite,
): Promise<IDataObject> {
	const parameters = readParameters(context, itemIndex);
	const { conversation, handoff, wishes } = parameters;
	const now = new Date();
	const outcome = await bringCaseUpToDate(
		client,
		{
			...parameters,
			subject: caseSubject(parameters.subject, conversation, handoff),
			description: parameters.description.trim() || handoff?.summary || openingDescription(conversation),
			fillFields: async () => {
				const askModel = wishes.length === 0 ? undefined : await connectedModel(context, itemIndex);
				return await fillCaseFields(client, wishes, conversation, handoff, askModel ?? noModel);
			},
		},
		now,
	);
	const url = caseLink(parameters.caseLink, address(), outcome.id);
	const reference = { id: outcome.id, number: outcome.number, url, contactId: outcome.contactId };
	const { mirrored, notAdded, ...rest } = outcome;
	const unmirrored = conversation.unmirrored.filter((eventId) => !mirrored.includes(eventId));
	return {
		conversation: { ...conversation, case: reference, unmirrored } as unknown as IDataObject,
		...(handoff ? { handoff: handoff as unknown as IDataObject } : {}),
		case: { ...rest, ...reference, filesAdded: 0, notAdded } as unknown as IDataObject,
		log: caseLogRow(conversation, reference, mirrored, now) as unknown as IDataObject,
	};
}

async function connectedModel(context: IExecuteFunctions, itemIndex: number): Promise<ReturnType<typeof askModelOf>> {
	const model = await context.getInputConnectionData(NodeConnectionTypes.AiLanguageModel, itemIndex);
	return askModelOf(model, context.getExecutionCancelSignal?.());
}
