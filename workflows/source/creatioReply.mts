import { appendRows, ownNode, readConversation, readRows, setFields, splitLog, webhookUrl, when } from './nodes.mts';
import { addFilesOfReps } from './repFiles.mts';
import { tellTheRep } from './repNotes.mts';
import { addWaitingCustomers } from './replyWaiting.mts';
import { WorkflowBuilder, type NodeDefinition } from './workflow.mts';

const overview = `## Creatio replies to WhatsApp

### How it works
A rep answers on the case in Creatio. A business process calls **Creatio Reply Trigger**, the reply is read from Creatio, and it lands on the customer's phone, once. Outside WhatsApp's 24 hours the reply is kept, and goes out when the customer writes again; the rep reads that on the case. A resolved case gives the conversation back to the AI.

### Setup
1. Set up and publish **whatsapp-ai-support** first.
2. Choose the WhatsApp and Creatio credentials.
3. In **Send** enter the name of an approved template that asks the customer to write, such as *We have an answer for you. Reply to read it.*
4. Publish this workflow, copy the URL and the secret of **Creatio Reply Trigger** into the two business processes (see the guide in the package).

### Customise
A goodbye when a case is closed: **Closing Message** (empty: none). What the rep reads: **Tell the Rep**. A word to customers who wait for a rep, and a reminder on the case: **Waiting Customer** (empty: none).`;

/** Any row of the case names its conversation. */
const conversationOfCase = (name: string, position: NodeDefinition['position']): NodeDefinition =>
	readRows(name, position, [{ keyName: 'caseId', condition: 'eq', keyValue: '={{ $json.case.id }}' }], { newestOnly: true });

/** Sets one field to a value that is not text. */
const setObject = (name: string, position: NodeDefinition['position'], field: string, value: string): NodeDefinition => {
	const node = setFields(name, position, {});
	return { ...node, parameters: { ...node.parameters, assignments: { assignments: [{ id: 'field-1', name: field, type: 'object', value }] } } };
};

/** A reply: stored as wanted, checked against the log, sent or kept, and its outcome stored and told. */
function addReplies(workflow: WorkflowBuilder): void {
	const trigger = "$('Creatio Reply Trigger').item.json.log";
	workflow.add(conversationOfCase('Conversation of the Case', [224, 0]));
	workflow.add(setObject('Reply to Store', [448, 0], 'log', `={{ { ...${trigger}, conversationKey: $json.conversationKey, sessionId: $json.sessionId } }}`));
	workflow.add(appendRows('Store Message to Send', [672, 0]));
	workflow.add(readConversation('Read Conversation', [896, 0]));
	workflow.add(
		ownNode('Check Before Sending', 'whatsAppConversation', [1120, 0], {
			operation: 'checkBeforeSending',
			appendedRowIds: "={{ $('Store Message to Send').all().map((item) => item.json.id) }}",
			sessionPageUrl: webhookUrl('whatsapp-session'),
		}),
	);
	// Kept for a closed case a reply would wait for ever.
	workflow.add(when('Can Still Arrive?', [1376, -96], "={{ $json.message.author !== 'rep' || $json.conversation.session.open || $json.conversation.window.open }}"));
	workflow.add(ownNode('Send', 'whatsAppSendWithWindowCheck', [1824, -240], { windowPolicy: 'hold', reopenTemplateName: '', reopenTemplateLanguage: 'en_US' }));
	workflow.add(splitLog('Results', [2752, -240]));
	workflow.add(appendRows('Store Result', [2976, -240]));
	workflow.add(setFields('Case Closed Before', [1600, 128], dropped("$json.message", "'The case was closed, and the customer last wrote more than 24 hours ago.'")));
	workflow.add(appendRows('Store Dropped', [2752, 128]));
	workflow.add(tellTheRep('Tell the Rep', [2752, -64]));
	workflow.connect('Creatio Reply Trigger', 'Conversation of the Case', 0);
	workflow.connect('Conversation of the Case', 'Reply to Store');
	workflow.connect('Reply to Store', 'Store Message to Send');
	workflow.connect('Store Message to Send', 'Read Conversation');
	workflow.connect('Read Conversation', 'Check Before Sending');
	workflow.connect('Check Before Sending', 'Can Still Arrive?', 0);
	workflow.connect('Check Before Sending', 'Store Dropped', 1);
	addFilesOfReps(workflow, { from: 'Can Still Arrive?', position: [1600, -112], tell: 'Tell the Rep' });
	workflow.connect('Can Still Arrive?', 'Case Closed Before', 1);
	workflow.connect('Case Closed Before', ['Tell the Rep', 'Store Dropped']);
	for (const send of ['Send', 'Send File']) {
		workflow.connect(send, 'Results', 0);
		workflow.connect(send, ['Results', 'Tell the Rep'], 1);
		workflow.connect(send, ['Results', 'Tell the Rep'], 2);
	}
	workflow.connect('Results', 'Store Result');
}

/** The fields of a reply that is not sent any more: for the log, and for the note. */
function dropped(message: string, reason: string): Record<string, string> {
	return {
		status: 'closed',
		reason: `={{ ${reason} }}`,
		'message.intentId': `={{ ${message}.intentId }}`,
		'message.text': `={{ ${message}.text }}`,
		'log.conversationKey': '={{ $json.conversation.key }}',
		'log.eventId': `=dropped:{{ ${message}.intentId }}:closed`,
		'log.kind': 'note',
		'log.author': 'rep',
		'log.at': '={{ $now.toUTC().toISO() }}',
		'log.text': `={{ ${reason} }}`,
		'log.sessionId': '={{ $json.conversation.session.id }}',
		'log.caseId': "={{ $json.conversation.case?.id ?? '' }}",
		'log.data': `={{ JSON.stringify({ note: 'dropped', intentId: ${message}.intentId, reason: ${reason} }) }}`,
	};
}

/** A closed case ends the session. What waited for the customer is dropped, and they may be told goodbye. */
function addClosing(workflow: WorkflowBuilder): void {
	workflow.add(conversationOfCase('Conversation of Closed Case', [224, 480]));
	// Higher on the canvas runs first: afterwards nothing waits any more.
	workflow.add(readConversation('Read Before Closing', [448, 400]));
	workflow.add(ownNode('State Before Closing', 'whatsAppConversation', [672, 400], { operation: 'route' }));
	workflow.add(
		appendRows('Store Closed', [448, 592], { conversationKey: '={{ $json.conversationKey }}', sessionId: '={{ $json.sessionId }}' }, "$('Creatio Reply Trigger').item.json.log"),
	);
	workflow.add(
		setObject(
			'What Was Open',
			[672, 592],
			'conversation',
			"={{ $('State Before Closing').all(1).map((item) => item.json.conversation).find((conversation) => conversation.case?.id === $json.caseId) ?? {} }}",
		),
	);
	workflow.add(when('Was Open?', [896, 592], '={{ Boolean($json.conversation.key) }}'));
	workflow.add({
		name: 'Kept Replies',
		type: 'n8n-nodes-base.splitOut',
		typeVersion: 1,
		position: [1120, 480],
		parameters: { fieldToSplitOut: 'conversation.heldReplies', include: 'allOtherFields', options: { destinationFieldName: 'kept' } },
	});
	workflow.add(setFields('Case Closed First', [1344, 480], dropped('$json.kept', "'The case was closed before the customer wrote again.'")));
	workflow.add(setFields('Closing Message', [1120, 688], { text: '' }));
	workflow.add(when('Any Text?', [1344, 688], "={{ String($json.text ?? '').trim() !== '' && $json.conversation.window.open }}"));
	workflow.add(
		setFields('Goodbye to Store', [1568, 688], {
			'log.conversationKey': '={{ $json.conversation.key }}',
			'log.eventId': '=goodbye:{{ $json.conversation.session.id }}',
			'log.kind': 'note',
			'log.author': 'system',
			'log.at': '={{ $now.toUTC().toISO() }}',
			'log.text': '={{ $json.text }}',
			'log.sessionId': '={{ $json.conversation.session.id }}',
			'log.caseId': '={{ $json.conversation.case.id }}',
			'log.data': "={{ JSON.stringify({ note: 'intent', intentId: 'goodbye:' + $json.conversation.session.id, attempt: 1, answers: '' }) }}",
		}),
	);
	workflow.connect('Creatio Reply Trigger', 'Conversation of Closed Case', 1);
	workflow.connect('Conversation of Closed Case', ['Read Before Closing', 'Store Closed']);
	workflow.connect('Read Before Closing', 'State Before Closing');
	workflow.connect('Store Closed', 'What Was Open');
	workflow.connect('What Was Open', 'Was Open?');
	workflow.connect('Was Open?', ['Kept Replies', 'Closing Message'], 0);
	workflow.connect('Kept Replies', 'Case Closed First');
	workflow.connect('Case Closed First', ['Tell the Rep', 'Store Dropped']);
	workflow.connect('Closing Message', 'Any Text?');
	workflow.connect('Any Text?', 'Goodbye to Store', 0);
	workflow.connect('Goodbye to Store', 'Store Message to Send');
}

export function creatioReply(): WorkflowBuilder {
	const workflow = new WorkflowBuilder('Send Creatio case replies to WhatsApp');
	workflow.sticky('Overview', [-592, -336], [496, 720], overview);
	workflow.sticky('Section: Reply', [-48, -336], [3264, 608], '### A rep replied', 7);
	workflow.sticky('Section: Closed', [-48, 304], [1856, 528], '### The case was closed', 7);
	workflow.sticky('Section: Waiting', [-48, 864], [2528, 448], '### A customer waits for a rep\nNobody replied within the minutes set in **Waiting Customer**: both texts are optional, and each is said once.', 7);
	workflow.add(ownNode('Creatio Reply Trigger', 'creatioReplyTrigger', [0, 64], {}, { webhookId: '6b0f4ab2-5c5b-4a7e-9a57-0f7a4b1c2d20' }));
	addReplies(workflow);
	addClosing(workflow);
	addWaitingCustomers(workflow);
	return workflow;
}
