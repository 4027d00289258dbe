import type { TriggerInstance } from '../../sandbox/bench/triggerInstance.mts';
import { PHONE_NUMBER_ID } from '../../sandbox/meta/constants.mts';
import { eventually } from '../../sandbox/runner/loop.mts';

/** A customer writes; the answer tells what Meta got from the first address that was tried. */
export async function writeTo(instance: TriggerInstance, text: string, phoneNumberId = PHONE_NUMBER_ID): Promise<number> {
	const response = await fetch(`${instance.meta.url}/_control/customers/ana/messages`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ text, phoneNumberId, wait: true }),
	});
	return ((await response.json()) as { httpStatus: number }).httpStatus;
}

/** Messages that the executions of a workflow were started with. */
export async function receivedBy(instance: TriggerInstance, workflowId: string): Promise<Array<{ text: string; mode: string; conversationKey: string }>> {
	const executions = await instance.executions(workflowId);
	return executions.reverse().flatMap(({ mode, data }) => {
		type Run = { data: { main: Array<Array<{ json: { text: string; conversationKey: string } }>> } };
		const [run] = (data?.resultData?.runData?.['WhatsApp Trigger'] ?? []) as Run[];
		return (run?.data.main[0] ?? []).map(({ json: { text, conversationKey } }) => ({ text, mode, conversationKey }));
	});
}

/** Waits until a workflow was started with a message. */
export async function arrivesAt(instance: TriggerInstance, workflowId: string, text: string): Promise<void> {
	await eventually(`"${text}" in the workflow`, async () => (await receivedBy(instance, workflowId)).some((message) => message.text === text), 15_000);
}
