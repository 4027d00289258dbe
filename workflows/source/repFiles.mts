import { appendRows, ownNode, setFields, when } from './nodes.mts';
import type { NodeDefinition, WorkflowBuilder } from './workflow.mts';

const source = "$('With a File?').item.json";
const reason = `'Creatio did not give the file ' + ${source}.message.file.name + '. Attach it again, or check the rights of the user of the credential.'`;

/** Makes an item of conversation and message again. With the other fields n8n also drops the file. */
const conversationAndMessage = (name: string, position: NodeDefinition['position'], includeOtherFields: boolean): NodeDefinition => {
	const node = setFields(name, position, {});
	const assignments = ['conversation', 'message'].map((field, index) => ({ id: `object-${index + 1}`, name: field, type: 'object', value: `={{ ${source}.${field} }}` }));
	return { ...node, parameters: { ...node.parameters, assignments: { assignments }, includeOtherFields, options: {} } };
};

/**
 * A file that a rep put on a reply: fetched from Creatio just before it is sent, so that it can also wait for the window.
 * One that Creatio does not give is told to the rep and not tried again.
 * @param position of the first of the steps, which go on to the right
 */
export function addFilesOfReps(workflow: WorkflowBuilder, { from, position: [x, y], tell }: { from: string; position: [number, number]; tell: string }): void {
	workflow.add(when('With a File?', [x, y], '={{ Boolean($json.message.file) }}'));
	workflow.add({
		name: 'Get File',
		type: 'n8n-nodes-base.httpRequest',
		typeVersion: 4.2,
		position: [x + 224, y + 80],
		parameters: {
			url: '={{ $json.message.file.url }}',
			authentication: 'predefinedCredentialType',
			nodeCredentialType: 'handoffCreatioOAuth2Api',
			options: { response: { response: { responseFormat: 'file', outputPropertyName: 'data' } }, timeout: 120_000 },
		},
		retryOnFail: true,
		maxTries: 3,
		waitBetweenTries: 2_000,
		onError: 'continueErrorOutput',
	});
	workflow.add(conversationAndMessage('File to Send', [x + 448, y], true));
	workflow.add(
		ownNode('Send File', 'whatsAppSendWithWindowCheck', [x + 672, y], {
			messageType: 'media',
			text: '',
			mediaFileName: '={{ $json.message.file.name }}',
			mediaCanWait: true,
			windowPolicy: 'hold',
			reopenTemplateName: "={{ $('Send').params.reopenTemplateName }}",
			reopenTemplateLanguage: "={{ $('Send').params.reopenTemplateLanguage }}",
		}),
	);
	workflow.add(conversationAndMessage('File Not Fetched', [x + 448, y + 160], false));
	workflow.add(setFields('Why It Was Not Fetched', [x + 672, y + 160], { status: 'failed', reason: `={{ ${reason} }}` }));
	workflow.add(
		appendRows('Store Not Fetched', [x + 896, y + 160], {
			conversationKey: '={{ $json.conversation.key }}',
			eventId: '=dropped:{{ $json.message.intentId }}:file',
			kind: 'note',
			author: 'rep',
			at: '={{ $now.toUTC().toISO() }}',
			text: '={{ $json.reason }}',
			sessionId: '={{ $json.conversation.session.id }}',
			caseId: "={{ $json.conversation.case?.id ?? '' }}",
			data: "={{ JSON.stringify({ note: 'dropped', intentId: $json.message.intentId, reason: $json.reason }) }}",
		}),
	);
	workflow.connect(from, 'With a File?', 0);
	workflow.connect('With a File?', 'Get File', 0);
	workflow.connect('With a File?', 'Send', 1);
	workflow.connect('Get File', 'File to Send', 0);
	workflow.connect('Get File', 'File Not Fetched', 1);
	workflow.connect('File to Send', 'Send File');
	workflow.connect('File Not Fetched', 'Why It Was Not Fetched');
	workflow.connect('Why It Was Not Fetched', ['Store Not Fetched', tell]);
}
