import { ownNode, readConversation, webhookUrl } from './nodes.mts';
import { respondWithHtml } from './supportCare.mts';
import { WorkflowBuilder } from './workflow.mts';

const overview = `## Session page

### How it works
The **View session** link in a case opens this page: the conversation with ticks, the AI's decisions and their reasons, the time left to answer on WhatsApp, and a button that hands the conversation to a person. The link is signed with your WhatsApp app secret and expires; a changed link is refused.

### Setup
1. Choose the WhatsApp credential in **Render Page**.
2. Publish. The button is answered by **whatsapp-ai-support**.`;

export function sessionPage(): WorkflowBuilder {
	const workflow = new WorkflowBuilder('Show a WhatsApp support session');
	workflow.sticky('Overview', [-592, -160], [496, 432], overview);
	workflow.add({
		name: 'Session Link Opened',
		type: 'n8n-nodes-base.webhook',
		typeVersion: 2.1,
		position: [0, 0],
		parameters: { httpMethod: 'GET', path: 'whatsapp-session', responseMode: 'responseNode', options: {} },
		webhookId: '6b0f4ab2-5c5b-4a7e-9a57-0f7a4b1c2d30',
	});
	workflow.add(readConversation('Read Conversation', [224, 0], '={{ $json.query.c }}', { alwaysOutputData: true }));
	workflow.add(
		ownNode('Render Page', 'whatsAppConversation', [448, 0], {
			operation: 'renderSessionPage',
			action: 'show',
			query: "={{ $('Session Link Opened').first().json.query }}",
			handOffUrl: webhookUrl('whatsapp-handoff'),
			sessionPageUrl: webhookUrl('whatsapp-session'),
		}),
	);
	workflow.add(respondWithHtml('Show Page', [672, 0], '$json'));
	workflow.connect('Session Link Opened', 'Read Conversation');
	workflow.connect('Read Conversation', 'Render Page');
	workflow.connect('Render Page', 'Show Page', 0);
	return workflow;
}
