import { appendRows, caseNotMade, ownNode, readRows, when } from './nodes.mts';
import type { WorkflowBuilder } from './workflow.mts';

/** A person owns the conversation: the customer's words go to the case, waiting replies go to the customer. */
export function addRepConversation(workflow: WorkflowBuilder): void {
	workflow.add({
		name: 'Held Replies',
		type: 'n8n-nodes-base.splitOut',
		typeVersion: 1,
		position: [1504, 480],
		parameters: { fieldToSplitOut: 'heldMessages', options: {} },
	});
	workflow.add(when('Case Exists?', [1504, 640], '={{ Boolean($json.conversation.case) }}'));
	// A rep who types in the WhatsApp Business app needs no case for that.
	workflow.add(when('Handed Off?', [1760, 816], '={{ Boolean($json.conversation.handoff) }}'));
	workflow.add(ownNode('Add to Case', 'creatioAddActivity', [1760, 640], { mode: 'conversation' }, { onError: 'continueErrorOutput' }));
	// A repeated run adds nothing, and nothing is no row.
	workflow.add(when('Anything Added?', [1984, 624], '={{ Boolean($json.log) }}'));
	workflow.add(appendRows('Store Added', [2208, 624]));
	workflow.connect('Held Replies', 'Store Message to Send');
	workflow.connect('Case Exists?', 'Add to Case', 0);
	workflow.connect('Case Exists?', 'Handed Off?', 1);
	workflow.connect('Handed Off?', 'Case Needed', 0);
	workflow.connect('Add to Case', 'Anything Added?', 0);
	workflow.add(caseNotMade('Store Not Added', [1984, 784], 'Case Exists?'));
	workflow.connect('Add to Case', 'Store Not Added', 1);
	workflow.connect('Anything Added?', 'Store Added', 0);
}

/** What Meta says about our messages: stored, and told to the rep when a message did not arrive. */
export function addStatuses(workflow: WorkflowBuilder): void {
	workflow.add(when('Not Delivered?', [512, -224], "={{ $('WhatsApp Trigger').item.json.status === 'failed' }}"));
	workflow.add(
		readRows(
			'Case of the Message',
			[960, -160],
			[
				{ keyName: 'conversationKey', condition: 'eq', keyValue: '={{ $json.conversationKey }}' },
				{ keyName: 'caseId', condition: 'isNotEmpty' },
				{ keyName: 'kind', condition: 'eq', keyValue: 'handoff' },
			],
			{ newestOnly: true },
		),
	);
	workflow.add(
		ownNode('Tell the Rep It Failed', 'creatioAddActivity', [1184, -160], {
			mode: 'single',
			caseId: '={{ $json.caseId }}',
			title: 'WhatsApp message not delivered',
			text: "={{ $('WhatsApp Trigger').item.json.error.meaning }} ({{ $('WhatsApp Trigger').item.json.error.code }})",
			options: { key: "={{ $('WhatsApp Trigger').item.json.messageId }}:failed" },
		}),
	);
	workflow.connect('Store Status', 'Not Delivered?');
	workflow.connect('Case of the Message', 'Tell the Rep It Failed');
}
