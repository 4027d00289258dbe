import { logColumns, ownNode, readRows, tableName, webhookUrl } from './nodes.mts';
import type { WorkflowBuilder } from './workflow.mts';

/** Template and language that `Send` names, in one text. */
const templateOfSend =
	"={{ [$('Send').params].map((send) => send.windowPolicy === 'template' ? [send.replyTemplateName, send.replyTemplateLanguage] : [send.reopenTemplateName, send.reopenTemplateLanguage]).map(([name, language]) => name ? name + '|' + (language || 'en_US') : '')[0] }}";

/**
 * Makes the table where there is none, then checks everything. One run by hand does both, because n8n's editor keeps only one
 * manual trigger of a file that is imported. Each step goes on when it is stopped: the next ones tell about it.
 */
export function addSetupCheck(workflow: WorkflowBuilder): void {
	workflow.sticky(
		'Section: Set-up',
		[-48, 1392],
		[1200, 320],
		'### Set up, and check\nMakes the table and looks at everything else; nothing is written to WhatsApp or Creatio. Run it again whenever something does not work: **Check Creatio** lists every finding with what to do.',
		7,
	);
	workflow.add({ name: 'Set Up and Check (Run by Hand)', type: 'n8n-nodes-base.manualTrigger', typeVersion: 1, position: [0, 1536], parameters: {} });
	workflow.add({
		name: 'Create the Table',
		type: 'n8n-nodes-base.dataTable',
		typeVersion: 1.1,
		position: [224, 1536],
		parameters: { resource: 'table', operation: 'create', tableName, columns: { column: logColumns.map(({ name, type }) => ({ name, type })) }, options: { createIfNotExists: true } },
		onError: 'continueRegularOutput',
	});
	// Asking for every column tells of one that is not there, even while the table is empty.
	const everyColumn = logColumns.map(({ name }) => ({ keyName: name, condition: 'isNotEmpty' }));
	const oneRow = readRows('Read One Row', [448, 1536], everyColumn, { newestOnly: true, alwaysOutputData: true, onError: 'continueRegularOutput', retryOnFail: false });
	workflow.add({ ...oneRow, parameters: { ...oneRow.parameters, matchType: 'anyCondition' } });
	workflow.add(
		ownNode('Check WhatsApp', 'whatsAppConversation', [672, 1536], {
			operation: 'checkSetup',
			webhookUrl: webhookUrl('6b0f4ab2-5c5b-4a7e-9a57-0f7a4b1c2d10/whatsapp'),
			templateNames: templateOfSend,
		}),
	);
	workflow.add(
		ownNode('Check Creatio', 'creatioCreateCase', [896, 1536], {
			mode: 'checkSetup',
			attachFiles: false,
			caseParameters: "={{ $('Create Case').params }}",
			replyUrl: webhookUrl('6b0f4ab2-5c5b-4a7e-9a57-0f7a4b1c2d20/creatio-reply'),
		}),
	);
	workflow.connect('Set Up and Check (Run by Hand)', 'Create the Table');
	workflow.connect('Create the Table', 'Read One Row');
	workflow.connect('Read One Row', 'Check WhatsApp');
	workflow.connect('Check WhatsApp', 'Check Creatio');
}
