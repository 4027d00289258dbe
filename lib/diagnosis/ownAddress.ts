import { hostOf } from '../whatsapp/subscription/lifecycle';
import { amiss, fine, type Finding } from './finding';

/** What came back from one of our own webhooks: an answer, or the network's code of why there was none. */
export type OwnAnswer = { status: number; body: string } | { unreachable: string };

const REPLY = 'Creatio: reply path';
const TRIGGER = 'WhatsApp: trigger';

const REASONS: Record<string, string> = {
	ECONNREFUSED: 'nothing listens there',
	ENOTFOUND: 'the name is not known',
	EAI_AGAIN: 'the name is not known',
	ETIMEDOUT: 'it did not answer in time',
	ECONNABORTED: 'it did not answer in time',
	ECONNRESET: 'the connection was closed',
};

function unreachable(check: string, url: string, code: string): Finding {
	const reason = REASONS[code] ?? (/CERT|SIGNED|TLS/.test(code) ? 'its certificate is not trusted' : '');
	return amiss(
		check,
		`n8n gets no answer at its own address ${hostOf(url)}${reason === '' ? '' : `: ${reason}`}`,
		'Check the setting WEBHOOK_URL of n8n, and that a proxy in front of it lets n8n call itself',
	);
}

/** Whether the address can be called at all; a sentence when it cannot. */
export function addressFinding(url: string, check: typeof REPLY | typeof TRIGGER): Finding | undefined {
	if (/^https?:\/\/[^/]+\//.test(url)) return undefined;
	const [field, node] = check === REPLY ? ['Reply URL', 'Creatio Reply Trigger'] : ['Webhook URL', 'WhatsApp Trigger'];
	return amiss(check, `The field ${field} holds no web address`, `Copy the production URL of ${node} into it`);
}

function ignoredBy(body: string): string | undefined {
	try {
		const { ignored } = JSON.parse(body) as { ignored?: unknown };
		return typeof ignored === 'string' ? ignored : undefined;
	} catch {
		return undefined;
	}
}

/** What a call about a case that does not exist tells about the way back from Creatio. */
export function replyPathFinding(url: string, answer: OwnAnswer): Finding {
	if ('unreachable' in answer) return unreachable(REPLY, url, answer.unreachable);
	const { status, body } = answer;
	const ignored = status === 200 ? ignoredBy(body) : undefined;
	if (ignored !== undefined) {
		return /polling/.test(ignored)
			? fine(REPLY, 'Creatio Reply Trigger is published and set to polling, so Creatio needs no address')
			: fine(
					REPLY,
					'Creatio Reply Trigger is published, its secret is right, and it can read Creatio. Whether Creatio reaches n8n shows with the first reply',
				);
	}
	switch (status) {
		case 404:
			return amiss(
				REPLY,
				'The workflow creatio-reply is not published, so no reply of a rep arrives',
				'Publish it. If it is published, copy the production URL of Creatio Reply Trigger into the field Reply URL of this step',
			);
		case 401:
			return amiss(
				REPLY,
				'Creatio Reply Trigger expects another reply secret than the Creatio credential of this step has',
				'Choose the same credential in both, and enter its reply secret in the two business processes in Creatio',
			);
		case 403:
			return amiss(
				REPLY,
				'The Creatio credential of Creatio Reply Trigger has no reply secret, so every call is refused',
				'Enter a long random text there, and the same one in the two business processes in Creatio',
			);
		case 503:
			return amiss(
				REPLY,
				'Creatio Reply Trigger answers, but could not read Creatio',
				'Repair what is said about Creatio first, and check the credential in Creatio Reply Trigger',
			);
		default:
			return amiss(
				REPLY,
				`The reply address at ${hostOf(url)} answered with status ${status}, which is not an answer of Creatio Reply Trigger`,
				'Copy the production URL of Creatio Reply Trigger into the field Reply URL, and check what a proxy in front of n8n does with calls',
			);
	}
}

/** Whether WhatsApp Trigger answered the question that Meta asks when it checks an address. */
export function triggerFinding(url: string, challenge: string, answer: OwnAnswer): Finding {
	if ('unreachable' in answer) return unreachable(TRIGGER, url, answer.unreachable);
	const { status, body } = answer;
	if (status === 200 && body === challenge) {
		return fine(TRIGGER, 'WhatsApp Trigger is published and answers with the right verify token');
	}
	if (status === 404) {
		return amiss(
			TRIGGER,
			'This workflow is not published, so no message arrives',
			'Publish it. If it is published, copy the production URL of WhatsApp Trigger into the field Webhook URL of this step',
		);
	}
	if (status === 401 || status === 403) {
		return amiss(
			TRIGGER,
			'WhatsApp Trigger expects another verify token than the WhatsApp credential of this step has',
			'Choose the same credential in both',
		);
	}
	return amiss(
		TRIGGER,
		`The webhook address at ${hostOf(url)} answered with status ${status}, which is not an answer of WhatsApp Trigger`,
		'Copy the production URL of WhatsApp Trigger into the field Webhook URL, and check what a proxy in front of n8n does with calls',
	);
}
