import { appendRows, ownNode, readConversation, readRows, splitLog, webhookUrl } from './nodes.mts';
import { WorkflowBuilder } from './workflow.mts';

const overview = `## Creatio replies to WhatsApp

### How it works
A rep answers on the case in Creatio. A business process calls **Creatio Reply Trigger**, the reply is read from Creatio, and it lands on the customer's phone, once. Outside WhatsApp's 24 hours the reply is kept, and goes out when the customer writes again; the rep reads that on the case. A resolved case gives the conversation back to the AI.

### Setup
1. Set up and publish **whatsapp-ai-support** first.
2. Choose the WhatsApp and Creatio credentials.
3. Publish this workflow, copy the URL and the secret of **Creatio Reply Trigger** into the two business processes (see the guide in the package).`;

export function creatioReply(): WorkflowBuilder {
	const workflow = new WorkflowBuilder('Send Creatio case replies to WhatsApp');
	workflow.sticky('Overview', [-592, -160], [496, 592], overview);
	workflow.sticky('Section: Reply', [-48, -160], [2272, 512], '### A rep replied', 7);
	workflow.sticky('Section: Closed', [-48, 384], [976, 256], '### The case was closed', 7);
	workflow.add(ownNode('Creatio Reply Trigger', 'creatioReplyTrigger', [0, 64], {}, { webhookId: '6b0f4ab2-5c5b-4a7e-9a57-0f7a4b1c2d20' }));
	// Any row of the case names its conversation.
	workflow.add(readRows('Conversation of the Case', [224, 0], [{ keyName: 'caseId', condition: 'eq', keyValue: '={{ $json.case.id }}' }], { newestOnly: true }));
	const trigger = "$('Creatio Reply Trigger').item.json.log";
	workflow.add(appendRows('Store Reply', [448, 0], { conversationKey: '={{ $json.conversationKey }}', sessionId: '={{ $json.sessionId }}' }, trigger));
	workflow.add(readConversation('Read Conversation', [672, 0]));
	workflow.add(
		ownNode('Check Before Sending', 'whatsAppConversation', [896, 0], {
			operation: 'checkBeforeSending',
			appendedRowIds: "={{ $('Store Reply').all().map((item) => item.json.id) }}",
			sessionPageUrl: webhookUrl('whatsapp-session'),
		}),
	);
	workflow.add(ownNode('Send', 'whatsAppSendWithWindowCheck', [1120, -64], { windowPolicy: 'hold' }));
	workflow.add(splitLog('Results', [1376, -96]));
	workflow.add(appendRows('Store Result', [1600, -96]));
	workflow.add(appendRows('Store Dropped', [1120, 144]));
	workflow.add(
		ownNode('Tell the Rep', 'creatioAddActivity', [1376, 144], {
			mode: 'single',
			caseId: '={{ $json.conversation.case.id }}',
			title: "={{ $json.status === 'held' ? 'Reply kept until the customer writes again' : 'Reply not delivered' }}",
			text: '={{ $json.reason ?? $json.error?.meaning ?? $json.error?.message }}\n\n{{ $json.message.text }}',
			options: { key: '={{ $json.message.intentId }}:{{ $json.status }}' },
		}),
	);
	workflow.connect('Creatio Reply Trigger', 'Conversation of the Case', 0);
	workflow.connect('Conversation of the Case', 'Store Reply');
	workflow.connect('Store Reply', 'Read Conversation');
	workflow.connect('Read Conversation', 'Check Before Sending');
	workflow.connect('Check Before Sending', 'Send', 0);
	workflow.connect('Check Before Sending', 'Store Dropped', 1);
	workflow.connect('Send', 'Results', 0);
	workflow.connect('Send', ['Results', 'Tell the Rep'], 1);
	workflow.connect('Send', ['Results', 'Tell the Rep'], 2);
	workflow.connect('Results', 'Store Result');

	workflow.add(readRows('Conversation of Closed Case', [224, 480], [{ keyName: 'caseId', condition: 'eq', keyValue: '={{ $json.case.id }}' }], { newestOnly: true }));
	workflow.add(appendRows('Store Closed', [448, 480], { conversationKey: '={{ $json.conversationKey }}', sessionId: '={{ $json.sessionId }}' }, trigger));
	workflow.connect('Creatio Reply Trigger', 'Conversation of Closed Case', 1);
	workflow.connect('Conversation of Closed Case', 'Store Closed');
	return workflow;
}
