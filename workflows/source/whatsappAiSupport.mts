import { addAnswering, addHandoff, addReceiving, addSending } from './supportAnswer.mts';
import { addRepSteps } from './repNotes.mts';
import { addHousekeeping, addManualHandoff, addRepair } from './supportCare.mts';
import { addSetupCheck } from './setupCheck.mts';
import { addRepConversation, addStatuses } from './supportRep.mts';
import { WorkflowBuilder } from './workflow.mts';

const overview = `## WhatsApp support with AI and Creatio

### How it works
A customer writes on WhatsApp. The message is stored in the table **whatsAppHandoffLog**, and the AI answers. When the customer asks for a person, or the AI cannot help, a **Creatio case** appears with a summary, every message and AI-filled fields; the customer hears that a colleague will answer. From then on the AI is silent until the case is resolved.

### Setup (about 15 minutes, self-hosted n8n)
1. Open the nodes with a red mark and choose your credentials: WhatsApp, Creatio, and a chat model.
2. In **Answer the Customer** write what your assistant should know.
3. In **Create Case** choose status, owner, group and the fields that the AI fills.
4. Run **Set Up and Check (Run by Hand)** at the bottom: it makes the table.
5. Publish this workflow and **creatio-reply**, paste the URL of **WhatsApp Trigger** into your Meta app.
6. Run **Set Up and Check** again: it tells in sentences what is still to do.

### Try it
Point at **WhatsApp Trigger** and press its *Execute workflow*: the pinned sample asks for a person and ends in a case.

### Customise
When to hand off: **Asked for a Person?** and **Can the AI Resolve It?**. Texts: **Message to the Customer**. How long to wait for more messages: **Wait for More Messages**.`;

/** What a customer asks for when *Execute workflow* is pressed. */
const sample = {
	conversationKey: '106540352242922:GB.20817787093429421234',
	messageId: 'wamid.SAMPLE0000000000000001',
	timestamp: '2026-01-31T10:00:00.000Z',
	phoneNumberId: '106540352242922',
	displayPhoneNumber: '15550783881',
	wabaId: '102290129340398',
	author: 'customer',
	customer: { userId: 'GB.20817787093429421234', waId: '447700900123', phone: '+447700900123', profileName: 'Ana Example' },
	type: 'text',
	text: 'My order 4711 has not arrived. I need to speak with a person.',
	sessionId: '106540352242922:GB.20817787093429421234',
	chatInput: 'My order 4711 has not arrived. I need to speak with a person.',
	log: {
		conversationKey: '106540352242922:GB.20817787093429421234',
		eventId: 'wamid.SAMPLE0000000000000001',
		kind: 'message',
		author: 'customer',
		at: '2026-01-31T10:00:00.000Z',
		text: 'My order 4711 has not arrived. I need to speak with a person.',
		sessionId: '',
		caseId: '',
		data: JSON.stringify({
			type: 'text',
			customer: { userId: 'GB.20817787093429421234', waId: '447700900123', phone: '+447700900123', profileName: 'Ana Example' },
			phoneNumberId: '106540352242922',
			displayPhoneNumber: '15550783881',
			wabaId: '102290129340398',
		}),
	},
};

export function whatsappAiSupport(): WorkflowBuilder {
	const workflow = new WorkflowBuilder('Answer WhatsApp customers with AI and hand off to Creatio');
	workflow.sticky('Overview', [-592, -336], [496, 944], overview);
	workflow.sticky('Section: Repair', [-48, -1280], [1456, 400], '### Repair\nEvery few minutes: what a crash or an outage left unfinished goes into the same path again.', 7);
	workflow.sticky('Section: Button', [-48, 224], [1200, 400], '### The button on the session page', 7);
	workflow.sticky('Section: Receive', [-48, -336], [1456, 544], '### 1. Receive\nStore first, then tell Meta "received", then wait a few seconds: a burst of messages gets one answer.', 7);
	workflow.sticky('Section: Answer', [1456, -240], [960, 544], '### 2. Answer\nAsked for a person? If not, the AI writes an answer, which is judged before it is sent.', 7);
	workflow.sticky('Section: Hand off', [2464, 224], [784, 640], '### 3. Hand off\nFrom top to bottom: silence the AI, tell the customer, make the case.', 7);
	workflow.sticky('Section: Send', [2464, -336], [2352, 544], '### 4. Send\nThe intent is stored, the log is read once more, and what is stale is dropped.', 7);
	workflow.sticky('Section: Rep', [1456, 368], [944, 448], '### A person owns it\nReplies that waited go out, new messages go to the case.', 7);
	workflow.sticky('Section: Housekeeping', [-48, 1072], [2320, 288], '### Housekeeping', 7);
	addReceiving(workflow);
	addStatuses(workflow);
	addAnswering(workflow);
	addHandoff(workflow);
	addSending(workflow);
	addRepConversation(workflow);
	addManualHandoff(workflow);
	addRepair(workflow);
	addRepSteps(workflow);
	addHousekeeping(workflow);
	addSetupCheck(workflow);
	workflow.pin('WhatsApp Trigger', [sample]);
	return workflow;
}
