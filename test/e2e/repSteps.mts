import { setTimeout as delay } from 'node:timers/promises';
import type { ProvisionOptions } from '../../sandbox/n8n/provision.mts';
import type { WorkflowDocument } from '../../sandbox/n8n/rest.mts';
import type { CaseActivity, Desk, SupportCase } from '../../sandbox/runner/desk.mts';
import { eventually, quickly, type Loop } from '../../sandbox/runner/loop.mts';
import { Phone } from '../../sandbox/runner/phone.mts';
import { addRepSteps } from '../../workflows/source/repNotes.mts';
import { whatsappAiSupport } from '../../workflows/source/whatsappAiSupport.mts';

export const GOODBYE = 'Thank you for writing to us. Your request is closed.';
export const REOPEN = 'We have an answer to your question. Reply to this message to read it.';

/** Makes minutes seconds for customers who wait. */
export const waitingFor = (seconds: number, texts: { messageToCustomer: string; reminderToRep: string }): NonNullable<ProvisionOptions['adapt']> => (file, workflow) => {
	const ready = withRepSettings()(file, workflow);
	if (file !== 'creatio-reply.json') return ready;
	const values = Object.entries({ minutes: String(seconds / 60), ...texts });
	const assignments = { assignments: values.map(([name, value], index) => ({ id: `field-${index + 1}`, name, type: 'string', value })) };
	const often = change(ready, 'Look for Waiting Customers', { rule: { interval: [{ field: 'seconds', secondsInterval: 4 }] } });
	return change(often, 'Waiting Customer', { assignments });
};

/** Settings that an admin makes in the workflow for replies. */
export const withRepSettings =
	(trigger: Record<string, unknown> = {}): NonNullable<ProvisionOptions['adapt']> =>
	(file, workflow) => {
		const quick = quickly(file, workflow);
		const changed = change(file === 'whatsapp-ai-support.json' ? withRepSteps(quick) : quick, 'Send', { reopenTemplateName: 'reopen_conversation' });
		return file === 'creatio-reply.json' ? change(withClosingMessage(changed), 'Creatio Reply Trigger', trigger) : changed;
	};

/** The support workflow with what concerns replies, as far as the template does not have it. */
function withRepSteps(workflow: WorkflowDocument): WorkflowDocument {
	const has = (name: string): boolean => workflow.nodes.some((node) => node.name === name);
	if (has('Tell the Rep')) return workflow;
	const builder = whatsappAiSupport();
	addRepSteps(builder);
	const whole = builder.toJson() as unknown as WorkflowDocument;
	const added = whole.nodes.filter(({ name }) => !has(name)).map((node) => ({ ...node, credentials: workflow.nodes.find(({ type }) => type === node.type)?.credentials }));
	return { ...workflow, nodes: [...workflow.nodes, ...added], connections: whole.connections };
}

function change(workflow: WorkflowDocument, name: string, parameters: Record<string, unknown>): WorkflowDocument {
	return { ...workflow, nodes: workflow.nodes.map((node) => (node.name === name ? { ...node, parameters: { ...(node.parameters as object), ...parameters } } : node)) };
}

function withClosingMessage(workflow: WorkflowDocument): WorkflowDocument {
	const assignments = { assignments: [{ id: 'field-1', name: 'text', type: 'string', value: GOODBYE }] };
	return change(workflow, 'Closing Message', { assignments });
}

/** A customer who asked for a person, and the case of it. */
export interface HandedOff {
	phone: Phone;
	number: string;
	caseId: string;
}

/** The customer asks for a person `minutesAgo`; the case is there when this returns. */
export async function handedOff(loop: Loop, desk: Desk, name: string, number: string, minutesAgo = 0): Promise<HandedOff> {
	const phone = await Phone.of(loop.meta, name, number);
	const timestamp = Math.floor(Date.now() / 1000) - minutesAgo * 60;
	await loop.meta.post(`/customers/${phone.customerId}/messages`, { text: 'I want to talk to a person', timestamp, wait: true });
	const found = await desk.onlyCaseOf(number, (one) => one.activities.some(({ text }) => text.includes('talk to a person')));
	// The notice that a colleague will answer can reach only who wrote lately.
	if (minutesAgo < 24 * 60) await phone.receives(1);
	return { phone, number, caseId: found.id };
}

/** What the customer sees, oldest first; what Meta could not deliver is not there. */
export async function onPhone(phone: Phone): Promise<string[]> {
	return (await phone.received()).filter(({ status }) => status !== 'failed').map(({ text }) => text);
}

/** Waits until the phone shows `text`. */
export async function shows(phone: Phone, text: string, timeoutMs = 60_000): Promise<void> {
	await eventually(`"${text}" on the phone`, async () => (await onPhone(phone)).some((one) => one.includes(text)), timeoutMs);
}

/** The note for the rep whose title begins so, once it is there. */
export async function noteOn(desk: Desk, number: string, title: string, containing = ''): Promise<CaseActivity> {
	const found: SupportCase = await desk.onlyCaseOf(number, (one) => notes(one, title, containing).length > 0);
	return notes(found, title, containing)[0] as CaseActivity;
}

export const notes = ({ activities }: SupportCase, title: string, containing = ''): CaseActivity[] =>
	activities.filter((one) => one.isOurs && one.title.startsWith(title) && `${one.text} ${one.notes}`.includes(containing));

/** Long enough for anything that should not happen to happen. */
export const quiet = async (milliseconds = 5_000): Promise<void> => await delay(milliseconds);
