import { ownNode, readConversation, when } from './nodes.mts';
import { addFilesOfReps } from './repFiles.mts';
import type { NodeDefinition, WorkflowBuilder } from './workflow.mts';

/** A choice by the send result, as an expression; the last text is for the rest. */
const byStatus = (texts: Record<string, string>, otherwise: string): string =>
	Object.entries(texts)
		.map(([condition, text]) => `${condition} ? ${text} : `)
		.join('') + otherwise;

const title = byStatus(
	{
		"$json.status === 'sent'": "'Kept reply sent: the customer wrote again'",
		"$json.status === 'held' && $json.messageIds.length > 0": "'Reply kept: the customer was asked to write'",
		"$json.status === 'held'": "'Reply kept until the customer writes again'",
		"$json.status === 'closed'": "'Reply not sent: the case is closed'",
		"$json.reason === 'uncertain'": "'Nobody knows whether the reply arrived'",
	},
	"'Reply not sent'",
);

const asked = byStatus(
	{
		'$json.messageIds.length > 0': "' WhatsApp has sent them the template that asks them to write.'",
		'$json.conversation.heldReplies.length > 0': "' An earlier reply has asked them to write already.'",
		'$json.error': "''",
	},
	"' No template is set in n8n that asks them to write.'",
);

const explanation = byStatus(
	{
		"$json.status === 'sent'": "'The reply is on its way to the customer.'",
		"$json.status === 'held'": `$json.reason + (${asked})`,
		"$json.status === 'closed'": '$json.reason',
		"$json.reason === 'uncertain'": "'WhatsApp did not answer. Ask the customer before you write it again.'",
	},
	"($json.error?.meaning ?? $json.error ?? $json.reason) + ' Nothing is sent by itself any more.'",
);

/**
 * Tells the rep on the case, in plain words, what became of a reply. Takes what Send with Window Check gives; the same
 * step twice is one note. Creatio being down does not stop what follows.
 */
export const tellTheRep = (name: string, position: NodeDefinition['position']): NodeDefinition =>
	ownNode(
		name,
		'creatioAddActivity',
		position,
		{
			mode: 'single',
			caseId: "={{ $json.conversation.case?.id ?? '' }}",
			title: `={{ ${title} }}`,
			text: `={{ ${explanation} }}\n\n{{ $json.message.text }}`,
			options: { key: "={{ $json.message.intentId }}:{{ $json.status }}:{{ $json.messageIds?.at(0) ?? '' }}" },
		},
		{ retryOnFail: true, maxTries: 3, waitBetweenTries: 2_000, onError: 'continueRegularOutput' },
	);

/**
 * For the workflow that answers customers. A reply that was kept or that Meta refused afterwards is told to the rep; and
 * what Meta refused because of the window goes through Find Unfinished at once: it is sent again, which keeps it and asks
 * the customer to write.
 */
export function addRepSteps(workflow: WorkflowBuilder): void {
	workflow.add(when('From a Rep?', [4352, -64], "={{ $json.message.author === 'rep' }}"));
	workflow.add(tellTheRep('Tell the Rep', [4576, -64]));
	addFilesOfReps(workflow, { from: 'Check Before Sending', position: [3232, -112], tell: 'Tell the Rep' });
	for (const output of [0, 1, 2]) {
		workflow.connect('Send File', 'Results', output);
		for (const send of ['Send', 'Send File']) workflow.connect(send, 'From a Rep?', output);
	}
	workflow.connect('From a Rep?', 'Tell the Rep', 0);
	workflow.add(when('Window Closed?', [736, -224], "={{ $('WhatsApp Trigger').item.json.error?.code === 131047 }}"));
	workflow.add(readConversation('Read Refused Conversation', [960, -304]));
	workflow.connect('Not Delivered?', 'Window Closed?', 0);
	workflow.connect('Window Closed?', 'Read Refused Conversation', 0);
	workflow.connect('Window Closed?', 'Case of the Message', 1);
	workflow.connect('Read Refused Conversation', 'Find Unfinished');
}
