import type { Conversation, HandoffReason, TranscriptEntry } from '../conversation/types';
import { ownWords } from './ownWords';
import type { HandoffPolicy } from './presets';
import type { RequestFinding } from './request/explicitRequest';
import { isClosing } from './smallTalk';
import { topicIn } from './topics';

/** A rule that fired. */
export interface RuleFinding {
	reason: HandoffReason;
	/** For people: what was seen. */
	explanation: string;
	language: string;
	topic?: string;
}

export interface RuleInput {
	conversation: Conversation;
	policy: HandoffPolicy;
	topics: readonly string[];
	/** Kinds of message that the AI cannot read, in Meta's words (whatsapp.md 1.5). */
	unsupportedTypes: readonly string[];
	findRequest: (text: string) => RequestFinding;
}

/** The first rule that fires on the customer's newest messages; undefined when none does. Rules outrank every model. */
export function applyRules(input: RuleInput): RuleFinding | undefined {
	return requestRule(input) ?? topicRule(input) ?? contentRule(input) ?? progressRule(input);
}

function requestRule({ conversation, policy, findRequest }: RuleInput): RuleFinding | undefined {
	if (policy.requestsNeeded === 0) return undefined;
	const found = requestInTurn(conversation, findRequest);
	if (!found) return undefined;
	const before = earlierCustomerMessages(conversation).filter((entry) => findRequest(entry.text).requested).length;
	if (before + 1 < policy.requestsNeeded) return undefined;
	const times = before > 0 ? `, ${before + 1} times in this session` : '';
	return {
		reason: 'explicit_request',
		explanation: `The customer asked for a person ("${ownWords(found.text, findRequest)}")${times}.`,
		language: found.finding.language,
	};
}

/** A later message of the turn may take back an earlier one; a request may be spread over several messages. */
function requestInTurn(conversation: Conversation, findRequest: RuleInput['findRequest']): { finding: RequestFinding; text: string } | undefined {
	const messages = conversation.turn.messages;
	let found: { finding: RequestFinding; text: string } | undefined;
	for (const message of messages) {
		const finding = findRequest(message.text);
		if (finding.requested) found = { finding, text: message.text };
		else if (finding.declined) found = undefined;
	}
	if (found || messages.length < 2) return found;
	const text = messages.map((message) => message.text).join(' ');
	const finding = findRequest(text);
	return finding.requested ? { finding, text } : undefined;
}

function topicRule({ conversation, policy, topics }: RuleInput): RuleFinding | undefined {
	if (!policy.topics || topics.length === 0) return undefined;
	const topic = conversation.turn.messages.map((message) => topicIn(message.text, topics)).find((found) => found !== undefined);
	if (topic === undefined) return undefined;
	return { reason: 'topic', topic, explanation: `The message is about "${topic}", which people handle.`, language: '' };
}

function contentRule({ conversation, policy, unsupportedTypes }: RuleInput): RuleFinding | undefined {
	if (!policy.unsupportedContent) return undefined;
	const message = conversation.turn.messages.find((entry) => unsupportedTypes.includes(entry.type));
	if (!message) return undefined;
	return { reason: 'unsupported_content', explanation: `The customer sent content that the AI cannot read (${message.type}).`, language: '' };
}

function progressRule({ conversation, policy }: RuleInput): RuleFinding | undefined {
	const limit = policy.answersWithoutProgress;
	if (limit === 0 || conversation.turn.messages.every((message) => isClosing(message.text))) return undefined;
	const answers = answersSinceProgress(conversation.transcript);
	const repeated = repetitions(conversation);
	if (answers < limit && repeated < 2) return undefined;
	const explanation =
		answers >= limit
			? `The AI answered ${answers} times without a sign that it helped.`
			: `The customer has asked the same thing ${repeated + 1} times.`;
	return { reason: 'no_progress', explanation, language: '' };
}

/** Answers of the AI since the customer last said thanks or confirmed. */
export function answersSinceProgress(transcript: readonly TranscriptEntry[]): number {
	let answers = 0;
	for (const entry of transcript) {
		if (entry.author === 'ai') answers += 1;
		else if (entry.author === 'customer' && isClosing(entry.text)) answers = 0;
	}
	return answers;
}

/** How often the newest message was already sent before an answer of the AI. */
function repetitions(conversation: Conversation): number {
	const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
	const newest = plain(conversation.turn.text);
	if (newest.length < 8) return 0;
	return earlierCustomerMessages(conversation).filter((entry) => plain(entry.text) === newest).length;
}

export function earlierCustomerMessages(conversation: Conversation): TranscriptEntry[] {
	const current = new Set(conversation.turn.messages.map((message) => message.eventId));
	return conversation.transcript.filter((entry) => entry.author === 'customer' && !current.has(entry.eventId));
}
