import { appendRows, ownNode, readConversation, readRows, setFields, tableName, webhookUrl, when } from './nodes.mts';
import type { WorkflowBuilder } from './workflow.mts';

const html = (name: string, position: [number, number], source: string) => ({
	name,
	type: 'n8n-nodes-base.respondToWebhook',
	typeVersion: 1.4,
	position,
	parameters: {
		respondWith: 'text',
		responseBody: `={{ ${source}.html }}`,
		options: {
			responseCode: `={{ ${source}.statusCode }}`,
			responseHeaders: {
				entries: [
					{ name: 'Content-Type', value: 'text/html; charset=utf-8' },
					{ name: 'Content-Security-Policy', value: `={{ ${source}.headers['content-security-policy'] }}` },
					{ name: 'Referrer-Policy', value: 'no-referrer' },
					{ name: 'Cache-Control', value: 'no-store' },
				],
			},
		},
	},
});

export { html as respondWithHtml };

/**
 * The button on the session page. Its nodes stand above those of the handoff, so that the row is stored and the page
 * answered before anything else happens.
 */
export function addManualHandoff(workflow: WorkflowBuilder): void {
	workflow.add({
		name: 'Handed Off by Button',
		type: 'n8n-nodes-base.webhook',
		typeVersion: 2.1,
		position: [0, 368],
		parameters: { httpMethod: 'POST', path: 'whatsapp-handoff', responseMode: 'responseNode', options: {} },
		webhookId: '6b0f4ab2-5c5b-4a7e-9a57-0f7a4b1c2d12',
	});
	workflow.add(readConversation('Read for Button', [224, 368], '={{ $json.body.c }}', { alwaysOutputData: true }));
	workflow.add(
		ownNode('Check Link', 'whatsAppConversation', [448, 368], {
			operation: 'renderSessionPage',
			action: 'handOff',
			query: "={{ $('Handed Off by Button').first().json.body }}",
			handOffUrl: webhookUrl('whatsapp-handoff'),
			sessionPageUrl: webhookUrl('whatsapp-session'),
		}),
	);
	workflow.add(appendRows('Store Manual Handoff', [704, 448]));
	workflow.add(html('Say It Is Handed Off', [928, 448], "$('Check Link').first().json"));
	workflow.add(html('Show Page Again', [704, 288], '$json'));
	workflow.connect('Handed Off by Button', 'Read for Button');
	workflow.connect('Read for Button', 'Check Link');
	workflow.connect('Check Link', 'Show Page Again', 0);
	workflow.connect('Check Link', ['Store Manual Handoff', 'Tell the Customer', 'Case Needed'], 1);
	workflow.connect('Store Manual Handoff', 'Say It Is Handed Off');
}

/** Repairs what a crash or an outage left behind. What was given up comes last: it ends the run. */
export function addRepair(workflow: WorkflowBuilder): void {
	workflow.add({
		name: 'Every Few Minutes',
		type: 'n8n-nodes-base.scheduleTrigger',
		typeVersion: 1.2,
		position: [0, -1104],
		parameters: { rule: { interval: [{ field: 'minutes', minutesInterval: 3 }] } },
	});
	// Rows that arrive while the pages are read would make n8n stop the reading.
	workflow.add(
		readRows('Read Recent Rows', [224, -1104], [
			{ keyName: 'createdAt', condition: 'gte', keyValue: '={{ $now.minus({ days: 3 }).toISO() }}' },
			{ keyName: 'createdAt', condition: 'lte', keyValue: '={{ $now.toISO() }}' },
		]),
	);
	const rules = { operation: 'findUnfinished', olderThanMinutes: 3, maxTries: 5 };
	// Recent rows alone may hide who owns a conversation: they only tell which ones to read in full.
	workflow.add(ownNode('Look for Candidates', 'whatsAppConversation', [448, -1104], rules));
	workflow.add(readConversation('Read Whole Conversation', [704, -1104], '={{ $json.conversation.key }}'));
	workflow.add(ownNode('Find Unfinished', 'whatsAppConversation', [928, -1104], { ...rules, sessionPageUrl: webhookUrl('whatsapp-session') }));
	workflow.add(appendRows('Store Try', [1184, -1184]));
	workflow.add(when('Customer Not Told?', [1184, -1024], '={{ !$json.customerTold }}'));
	workflow.add(appendRows('Store Given Up', [2528, 912]));
	workflow.add({
		name: 'Ask for Help',
		type: 'n8n-nodes-base.stopAndError',
		typeVersion: 1,
		position: [2752, 912],
		parameters: { errorType: 'errorMessage', errorMessage: '=Gave up after several tries: {{ $json.text }}. Conversation {{ $json.conversationKey }}. Open the last executions of this workflow to see why.' },
	});
	workflow.connect('Every Few Minutes', 'Read Recent Rows');
	workflow.connect('Read Recent Rows', 'Look for Candidates');
	for (const output of [0, 1, 2, 3, 4]) workflow.connect('Look for Candidates', 'Read Whole Conversation', output);
	workflow.connect('Read Whole Conversation', 'Find Unfinished');
	workflow.connect('Find Unfinished', ['Store Try', 'Asked for a Person?'], 0);
	workflow.connect('Find Unfinished', ['Store Try', 'Customer Not Told?', 'Case Needed'], 1);
	workflow.connect('Find Unfinished', 'Store Message to Send', 2);
	workflow.connect('Find Unfinished', 'Store Try', 3);
	workflow.connect('Find Unfinished', 'Store Given Up', 4);
	workflow.connect('Customer Not Told?', 'Tell the Customer', 0);
	workflow.connect('Store Given Up', 'Ask for Help');
}

/** Deleting what is old every night. */
export function addHousekeeping(workflow: WorkflowBuilder): void {
	workflow.add({
		name: 'Every Night',
		type: 'n8n-nodes-base.scheduleTrigger',
		typeVersion: 1.2,
		position: [512, 1168],
		parameters: { rule: { interval: [{ field: 'days', daysInterval: 1, triggerAtHour: 3, triggerAtMinute: 17 }] } },
	});
	workflow.add(setFields('Keep Rows for (Days)', [736, 1168], { days: '180' }));
	const cutoff = "$now.minus({ days: Number($('Keep Rows for (Days)').first().json.days) })";
	workflow.add(readRows('Read Old Rows', [960, 1168], [{ keyName: 'createdAt', condition: 'lt', keyValue: `={{ ${cutoff}.toISO() }}` }]));
	workflow.add({
		name: 'One per Conversation',
		type: 'n8n-nodes-base.removeDuplicates',
		typeVersion: 2,
		position: [1184, 1168],
		parameters: { operation: 'removeDuplicateInputItems', compare: 'selectedFields', fieldsToCompare: 'conversationKey', options: {} },
	});
	workflow.add(readConversation('Read Old Conversation', [1408, 1168]));
	workflow.add(ownNode('Which Session Is Open?', 'whatsAppConversation', [1632, 1168], { operation: 'route' }));
	workflow.add({
		name: 'Names of the Conversation',
		type: 'n8n-nodes-base.splitOut',
		typeVersion: 1,
		position: [1856, 1168],
		parameters: { fieldToSplitOut: 'conversation.keys', include: 'allOtherFields', options: { destinationFieldName: 'key' } },
	});
	// Of an open session nothing is deleted, however old it is; an hour because clocks differ.
	const oldest = `{{ $json.conversation.session.open ? DateTime.min(DateTime.fromISO($json.conversation.session.startedAt).minus({ hours: 1 }), ${cutoff}).toISO() : ${cutoff}.toISO() }}`;
	workflow.add({
		name: 'Delete Old Rows',
		type: 'n8n-nodes-base.dataTable',
		typeVersion: 1.1,
		position: [2080, 1168],
		parameters: {
			resource: 'row',
			operation: 'deleteRows',
			dataTableId: { __rl: true, mode: 'name', value: tableName },
			matchType: 'allConditions',
			filters: {
				conditions: [
					{ keyName: 'conversationKey', condition: 'eq', keyValue: '={{ $json.key }}' },
					{ keyName: 'createdAt', condition: 'lt', keyValue: `=${oldest}` },
				],
			},
			options: {},
		},
	});
	workflow.connect('Every Night', 'Keep Rows for (Days)');
	workflow.connect('Keep Rows for (Days)', 'Read Old Rows');
	workflow.connect('Read Old Rows', 'One per Conversation');
	workflow.connect('One per Conversation', 'Read Old Conversation');
	workflow.connect('Read Old Conversation', 'Which Session Is Open?');
	for (const output of [0, 1, 2]) workflow.connect('Which Session Is Open?', 'Names of the Conversation', output);
	workflow.connect('Names of the Conversation', 'Delete Old Rows');
}
