import { appendRows, ownNode, readConversation, readRows, setFields, tableName, when } from './nodes.mts';
import type { WorkflowBuilder } from './workflow.mts';

const Y = 1040;

/**
 * A customer who was handed off and hears nothing: told once that it takes longer, and a reminder on the case. Off until
 * one of the texts is filled in. What is said goes the way of every message; the row that it was done comes last, because
 * both may be done twice without harm.
 */
export function addWaitingCustomers(workflow: WorkflowBuilder): void {
	workflow.add({
		name: 'Look for Waiting Customers',
		type: 'n8n-nodes-base.scheduleTrigger',
		typeVersion: 1.2,
		position: [0, Y],
		parameters: { rule: { interval: [{ field: 'minutes', minutesInterval: 5 }] } },
	});
	workflow.add(setFields('Waiting Customer', [224, Y], { minutes: '30', messageToCustomer: '', reminderToRep: '' }));
	workflow.add(when('Any Text Filled In?', [448, Y], "={{ String($json.messageToCustomer + $json.reminderToRep).trim() !== '' }}"));
	workflow.add(
		readRows('Handed Off Lately', [672, Y], [
			{ keyName: 'kind', condition: 'eq', keyValue: 'handoff' },
			{ keyName: 'createdAt', condition: 'gte', keyValue: '={{ $now.minus({ hours: 22 }).toISO() }}' },
			{ keyName: 'createdAt', condition: 'lte', keyValue: "={{ $now.minus({ minutes: Number($json.minutes) }).toISO() }}" },
		]),
	);
	workflow.add({
		name: 'One per Session',
		type: 'n8n-nodes-base.removeDuplicates',
		typeVersion: 2,
		position: [896, Y],
		parameters: { operation: 'removeDuplicateInputItems', compare: 'selectedFields', fieldsToCompare: 'sessionId', options: {} },
	});
	workflow.add({
		name: 'Not Done Yet?',
		type: 'n8n-nodes-base.dataTable',
		typeVersion: 1.1,
		position: [1120, Y],
		parameters: {
			resource: 'row',
			operation: 'rowNotExists',
			dataTableId: { __rl: true, mode: 'name', value: tableName },
			matchType: 'allConditions',
			filters: { conditions: [{ keyName: 'eventId', condition: 'eq', keyValue: '=waited:{{ $json.sessionId }}' }] },
		},
	});
	workflow.add(readConversation('Read Waiting Conversation', [1344, Y]));
	workflow.add(ownNode('Who Owns It?', 'whatsAppConversation', [1568, Y], { operation: 'route' }));
	workflow.add(
		when(
			'Nobody Replied?',
			[1792, Y],
			"={{ $json.conversation.session.open && $json.conversation.heldReplies.length === 0 && !$json.conversation.transcript.some((entry) => entry.author === 'rep') && $('Not Done Yet?').all().some((item) => item.json.sessionId === $json.conversation.session.id) }}",
		),
	);
	const settings = "$('Waiting Customer').first().json";
	workflow.add(when('Remind the Rep?', [2016, Y - 112], `={{ ${settings}.reminderToRep.trim() !== '' && Boolean($json.conversation.case) }}`));
	workflow.add(
		ownNode(
			'Reminder on the Case',
			'creatioAddActivity',
			[2240, Y - 112],
			{
				mode: 'single',
				caseId: "={{ $json.conversation.case?.id ?? '' }}",
				title: '=The customer has been waiting for {{ ' + settings + '.minutes }} minutes',
				text: `={{ ${settings}.reminderToRep }}`,
				options: { key: '=waited:{{ $json.conversation.session.id }}' },
			},
			{ retryOnFail: true, maxTries: 3, waitBetweenTries: 2_000, onError: 'continueRegularOutput' },
		),
	);
	workflow.add(when('Tell the Customer?', [2016, Y + 48], `={{ ${settings}.messageToCustomer.trim() !== '' && $json.conversation.window.open }}`));
	workflow.add(
		setFields('Holding Message', [2240, Y + 48], {
			'log.conversationKey': '={{ $json.conversation.key }}',
			'log.eventId': '=waiting:{{ $json.conversation.session.id }}',
			'log.kind': 'note',
			'log.author': 'system',
			'log.at': '={{ $now.toUTC().toISO() }}',
			'log.text': `={{ ${settings}.messageToCustomer }}`,
			'log.sessionId': '={{ $json.conversation.session.id }}',
			'log.caseId': "={{ $json.conversation.case?.id ?? '' }}",
			'log.data': "={{ JSON.stringify({ note: 'intent', intentId: 'waiting:' + $json.conversation.session.id, attempt: 1, answers: '' }) }}",
		}),
	);
	workflow.add(
		appendRows('Store Waited', [2016, Y + 208], {
			conversationKey: '={{ $json.conversation.key }}',
			eventId: '=waited:{{ $json.conversation.session.id }}',
			kind: 'note',
			author: 'system',
			at: '={{ $now.toUTC().toISO() }}',
			text: `=Nobody replied within {{ ${settings}.minutes }} minutes.`,
			sessionId: '={{ $json.conversation.session.id }}',
			caseId: "={{ $json.conversation.case?.id ?? '' }}",
			data: '={{ JSON.stringify({ note: "waited" }) }}',
		}),
	);
	workflow.connect('Look for Waiting Customers', 'Waiting Customer');
	workflow.connect('Waiting Customer', 'Any Text Filled In?');
	workflow.connect('Any Text Filled In?', 'Handed Off Lately', 0);
	workflow.connect('Handed Off Lately', 'One per Session');
	workflow.connect('One per Session', 'Not Done Yet?');
	workflow.connect('Not Done Yet?', 'Read Waiting Conversation');
	workflow.connect('Read Waiting Conversation', 'Who Owns It?');
	workflow.connect('Who Owns It?', 'Nobody Replied?', 1);
	workflow.connect('Nobody Replied?', ['Remind the Rep?', 'Tell the Customer?', 'Store Waited'], 0);
	workflow.connect('Remind the Rep?', 'Reminder on the Case', 0);
	workflow.connect('Tell the Customer?', 'Holding Message', 0);
	workflow.connect('Holding Message', 'Store Message to Send');
}
