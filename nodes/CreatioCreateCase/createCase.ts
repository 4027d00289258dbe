import { NodeConnectionTypes } from 'n8n-workflow';
import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { caseLogRow } from '../../lib/creatio/caseLogRow';
import { caseLink } from '../../lib/creatio/caseLink';
import { bringCaseUpToDate, openingDescription } from '../../lib/creatio/cases';
import { caseSubject } from '../../lib/creatio/caseSubject';
import { caseFieldFiller } from '../../lib/creatio/aiFields';
import { sessionEndRow } from '../../lib/creatio/overCase';
import { isTool } from '../shared/creatio/asTool';
import { askModelOf } from '../shared/creatio/chatModel';
import { fileRules } from '../shared/creatio/fileFields';
import type { CreatioSite } from '../shared/creatio/session';
import { readParameters } from './readParameters';

/** Makes or updates the case of one item's conversation and gives what the design calls the case result. */
export async function createCase(
	context: IExecuteFunctions,
	itemIndex: number,
	{ client, address }: CreatioSite,
): Promise<IDataObject> {
	const parameters = readParameters(context, itemIndex);
	const { conversation, wishes } = parameters;
	const now = new Date();
	const outcome = await bringCaseUpToDate(
		client,
		{
			...parameters,
			files: await fileRules(context, itemIndex, conversation.phoneNumberId),
			words: (handoff, summarised) => ({
				subject: caseSubject(parameters.subject, conversation, handoff, summarised),
				description: parameters.description.trim() || handoff?.summary || openingDescription(conversation),
			}),
			fields: caseFieldFiller(client, wishes, {
				conversation,
				handoff: parameters.handoff,
				model: async () => await connectedModel(context, itemIndex),
			}),
		},
		now,
	);
	const url = caseLink(parameters.caseLink, address(), outcome.id);
	const reference = { id: outcome.id, number: outcome.number, url, contactId: outcome.contactId };
	const { mirrored, notAdded, handoff, ended, ...rest } = outcome;
	const unmirrored = conversation.unmirrored.filter((eventId) => !mirrored.includes(eventId));
	const log = ended
		? sessionEndRow(conversation, ended, now)
		: caseLogRow(conversation, reference, mirrored, now);
	return {
		conversation: { ...conversation, case: reference, unmirrored } as unknown as IDataObject,
		...(handoff ? { handoff: handoff as unknown as IDataObject } : {}),
		case: { ...rest, ...reference, notAdded, sessionEnded: ended !== undefined } as unknown as IDataObject,
		log: log as unknown as IDataObject,
	};
}

/** The chat model at the node's model input; undefined without one, and for a tool, which has no such input. */
async function connectedModel(context: IExecuteFunctions, itemIndex: number): Promise<ReturnType<typeof askModelOf>> {
	if (isTool(context)) return undefined;
	const model = await context.getInputConnectionData(NodeConnectionTypes.AiLanguageModel, itemIndex);
	return askModelOf(model, context.getExecutionCancelSignal?.());
}
