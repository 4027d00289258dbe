import { NodeOperationError } from 'n8n-workflow';
import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { z } from 'zod/v4';
import { COMPLETED_TASK } from '../../lib/creatio/activities';
import { addMessages, addNote, type AddedMessages } from '../../lib/creatio/addActivities';
import { mirroredLogRow } from '../../lib/creatio/caseLogRow';
import type { CreatioClient } from '../../lib/creatio/client';
import { isRecordId } from '../../lib/creatio/odata';
import { sessionEndRow } from '../../lib/creatio/overCase';
import type { Conversation } from '../../lib/conversation/types';
import { activityKindOf } from '../shared/creatio/activityKind';
import { conversationOf } from '../shared/creatio/conversationInput';
import { fileRules } from '../shared/creatio/fileFields';
import { overRulesOf } from '../shared/creatio/overFields';

const text = z.string().catch('');
const optionsShape = z.object({ contactId: text, key: text });

/** Adds what one item asks for and gives the activities with the row to append. */
export async function addActivities(
	context: IExecuteFunctions,
	itemIndex: number,
	client: CreatioClient,
): Promise<IDataObject> {
	const mode = context.getNodeParameter('mode', itemIndex, 'conversation');
	return mode === 'single'
		? await addSingle(context, itemIndex, client)
		: await addConversation(context, itemIndex, client);
}

async function addConversation(
	context: IExecuteFunctions,
	itemIndex: number,
	client: CreatioClient,
): Promise<IDataObject> {
	const conversation = conversationOf(context.getNodeParameter('conversation', itemIndex));
	if (!conversation?.case) {
		const message = conversation ? 'This conversation has no case yet' : 'The field Conversation holds no conversation';
		throw new NodeOperationError(context.getNode(), message, {
			itemIndex,
			description: conversation
				? 'Connect Creatio Create Case before this node: it makes the case and adds the messages.'
				: 'Connect this node behind WhatsApp Conversation, or give its output in this field, e.g. {{ $json.conversation }}.',
		});
	}
	const options = context.getNodeParameter('options', itemIndex, {}) as IDataObject;
	const transcript = context.getNodeParameter('transcript', itemIndex, 'perMessage');
	const now = new Date();
	const added = await addMessages(
		client,
		conversation,
		conversation.case,
		{
			activity: activityKindOf(options, COMPLETED_TASK),
			transcript: transcript === 'combined' ? 'combined' : 'perMessage',
			files: await fileRules(context, itemIndex, conversation.phoneNumberId),
			over: overRulesOf(options),
		},
		now,
	);
	return {
		activities: added.activities as unknown as IDataObject[],
		filesAdded: added.filesAdded,
		notAdded: added.notAdded,
		reopened: added.reopened,
		sessionEnded: added.ended !== undefined,
		...logOf(conversation, conversation.case.id, added, now),
	};
}

/** Nothing new on the case is nothing to tell the log. */
function logOf(conversation: Conversation, caseId: string, { ended, mirrored }: AddedMessages, now: Date): IDataObject {
	if (ended) return { log: { ...sessionEndRow(conversation, ended, now) } };
	return mirrored.length === 0 ? {} : { log: { ...mirroredLogRow(conversation, caseId, mirrored, now) } };
}

async function addSingle(context: IExecuteFunctions, itemIndex: number, client: CreatioClient): Promise<IDataObject> {
	const caseId = text.parse(context.getNodeParameter('caseId', itemIndex, '')).trim();
	if (!isRecordId(caseId)) {
		throw new NodeOperationError(context.getNode(), 'The field Case ID holds no Creatio ID', {
			itemIndex,
			description: 'Give the id of the case, e.g. {{ $json.case.id }}. It has 36 characters.',
		});
	}
	const options = context.getNodeParameter('options', itemIndex, {}) as IDataObject;
	const { contactId, key } = optionsShape.parse(options);
	const activity = await addNote(
		client,
		{
			caseId: caseId.toLowerCase(),
			contactId: isRecordId(contactId) ? contactId : '',
			title: text.parse(context.getNodeParameter('title', itemIndex, '')),
			text: text.parse(context.getNodeParameter('text', itemIndex, '')),
			key,
		},
		activityKindOf(options, COMPLETED_TASK),
		new Date(),
	);
	return { activities: [activity as unknown as IDataObject] };
}
