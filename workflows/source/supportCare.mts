import { appendRows, logColumns, ownNode, readConversation, readRows, tableName, webhookUrl } from './nodes.mts';
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
		position: [0, -688],
		parameters: { httpMethod: 'POST', path: 'whatsapp-handoff', responseMode: 'responseNode', options: {} },
		webhookId: '6b0f4ab2-5c5b-4a7e-9a57-0f7a4b1c2d12',
	});
	workflow.add(readConversation('Read for Button', [224, -688], '={{ $json.body.c }}', { alwaysOutputData: true }));
	workflow.add(
		ownNode('Check Link', 'whatsAppConversation', [448, -688], {
			operation: 'renderSessionPage',
			action: 'handOff',
			query: "={{ $('Handed Off by Button').first().json.body }}",
			handOffUrl: webhookUrl('whatsapp-handoff'),
			sessionPageUrl: webhookUrl('whatsapp-session'),
		}),
	);
	workflow.add(appendRows('Store Manual Handoff', [704, -608]));
	workflow.add(html('Say It Is Handed Off', [928, -608], "$('Check Link').first().json"));
	workflow.add(html('Show Page Again', [704, -784], '$json'));
	workflow.connect('Handed Off by Button', 'Read for Button');
	workflow.connect('Read for Button', 'Check Link');
	workflow.connect('Check Link', 'Show Page Again', 0);
	workflow.connect('Check Link', ['Store Manual Handoff', 'Tell the Customer', 'Create Case'], 1);
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
	workflow.add(readRows('Read Recent Rows', [224, -1104], [{ keyName: 'createdAt', condition: 'gte', keyValue: '={{ $now.minus({ days: 7 }).toISO() }}' }]));
	workflow.add(ownNode('Find Unfinished', 'whatsAppConversation', [448, -1104], { operation: 'findUnfinished', olderThanMinutes: 3, maxTries: 5, sessionPageUrl: webhookUrl('whatsapp-session') }));
	workflow.add(appendRows('Store Try', [704, -1184]));
	workflow.add(appendRows('Store Given Up', [2528, 912]));
	workflow.add({
		name: 'Ask for Help',
		type: 'n8n-nodes-base.stopAndError',
		typeVersion: 1,
		position: [2752, 912],
		parameters: { errorType: 'errorMessage', errorMessage: '=Gave up after several tries: {{ $json.text }}. Conversation {{ $json.conversationKey }}. Open the last executions of this workflow to see why.' },
	});
	workflow.connect('Every Few Minutes', 'Read Recent Rows');
	workflow.connect('Read Recent Rows', 'Find Unfinished');
	workflow.connect('Find Unfinished', ['Store Try', 'Asked for a Person?'], 0);
	workflow.connect('Find Unfinished', ['Store Try', 'Create Case'], 1);
	workflow.connect('Find Unfinished', 'Store Message to Send', 2);
	workflow.connect('Find Unfinished', 'Store Given Up', 3);
	workflow.connect('Store Given Up', 'Ask for Help');
}

/** Making the table once, and deleting what is old every night. */
export function addHousekeeping(workflow: WorkflowBuilder): void {
	workflow.add({ name: 'Set Up (Run Once)', type: 'n8n-nodes-base.manualTrigger', typeVersion: 1, position: [0, 912], parameters: {} });
	workflow.add({
		name: 'Create the Table',
		type: 'n8n-nodes-base.dataTable',
		typeVersion: 1.1,
		position: [224, 912],
		parameters: { resource: 'table', operation: 'create', tableName, columns: { column: logColumns.map(({ name, type }) => ({ name, type })) }, options: { createIfNotExists: true } },
	});
	workflow.add({
		name: 'Every Night',
		type: 'n8n-nodes-base.scheduleTrigger',
		typeVersion: 1.2,
		position: [512, 912],
		parameters: { rule: { interval: [{ field: 'days', daysInterval: 1, triggerAtHour: 3, triggerAtMinute: 17 }] } },
	});
	workflow.add({
		name: 'Delete Old Rows',
		type: 'n8n-nodes-base.dataTable',
		typeVersion: 1.1,
		position: [736, 912],
		parameters: {
			resource: 'row',
			operation: 'deleteRows',
			dataTableId: { __rl: true, mode: 'name', value: tableName },
			matchType: 'allConditions',
			filters: { conditions: [{ keyName: 'createdAt', condition: 'lt', keyValue: '={{ $now.minus({ days: 180 }).toISO() }}' }] },
			options: {},
		},
	});
	workflow.connect('Set Up (Run Once)', 'Create the Table');
	workflow.connect('Every Night', 'Delete Old Rows');
}
