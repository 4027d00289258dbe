import { z } from 'zod/v4';
import { isTooDeep } from './depth';
import { isRecord } from './tolerant';
import type { InboundMessage } from './messageSchema';

/** Readable text for answers that a person gave by tapping or by filling in a form. */

const FLOW_INTERNALS = new Set(['flow_token']);

/** Long enough for any form. */
const MAX_FLOW_TEXT = 20_000;

/** The answers of a flow. It is JSON inside text, and may be null, missing or not JSON (whatsapp.md 1.5). */
export function flowAnswers(responseJson: string | undefined): Record<string, unknown> | undefined {
	if (responseJson === undefined || responseJson.length > MAX_FLOW_TEXT) return undefined;
	try {
		const parsed: unknown = JSON.parse(responseJson);
		return isRecord(parsed) && !isTooDeep(parsed) ? parsed : undefined;
	} catch {
		// The text of the answer is still told by the flow's own body.
		return undefined;
	}
}

const plain = z.union([z.string(), z.number(), z.boolean()]);

function answerLine([name, value]: [string, unknown]): string | undefined {
	if (FLOW_INTERNALS.has(name) || value === null || value === '') return undefined;
	const simple = plain.safeParse(value);
	return `${name}: ${simple.success ? String(simple.data) : JSON.stringify(value)}`;
}

function flowText(reply: NonNullable<InboundMessage['interactive']>['nfm_reply']): string {
	const label = reply?.name === 'address_message' ? '[Address]' : '[Form]';
	const answers = Object.entries(flowAnswers(reply?.response_json) ?? {})
		.map(answerLine)
		.filter((line) => line !== undefined);
	return [label, ...(answers.length > 0 ? answers : [reply?.body ?? 'sent'])].join('\n');
}

export function interactiveText(interactive: InboundMessage['interactive']): string {
	const listReply = interactive?.list_reply;
	const choice = interactive?.button_reply ?? listReply;
	if (choice) {
		const title = choice.title ?? choice.id ?? '[Choice]';
		return choice.description === undefined ? title : `${title}\n${choice.description}`;
	}
	if (interactive?.nfm_reply) return flowText(interactive.nfm_reply);
	if (interactive?.call_permission_reply) {
		const { response, is_permanent: permanent } = interactive.call_permission_reply;
		if (response !== 'accept') return '[Declined to be called]';
		return permanent ? '[Allowed calls at any time]' : '[Allowed calls for a limited time]';
	}
	return `[Interactive answer${interactive?.type ? `: ${interactive.type}` : ''}]`;
}

export function buttonText(button: InboundMessage['button']): string {
	return button?.text ?? button?.payload ?? '[Button]';
}

export function reactionText(reaction: InboundMessage['reaction']): string {
	return reaction?.emoji ? `[Reacted with ${reaction.emoji}]` : '[Removed a reaction]';
}
