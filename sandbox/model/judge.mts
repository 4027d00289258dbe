import { jsonIn, type ModelRequest } from './readRequest.mts';

/** Judges a draft by simple words, and answers in the shape that the tool `record_handoff_decision` asks for. */

interface Judged {
	decision: string;
	reason: string;
	confidence: number;
	summary: string;
	sentiment: string;
	language: string;
	topic: string;
	explanation: string;
}

interface Seen {
	turn: string;
	draft?: string;
	all: string;
	firstCustomer: string;
}

const unable = /\b(do not know|don't know|cannot help|can't help|not able to help|unable to help|no information)\b/i;
const thanks = /^\W*(ok(ay)?|great|perfect|super)?\W*(thanks?|thank you|thx|cheers|gracias|danke|merci|obrigad[oa]|bye|goodbye|that('s| is) all|all good|solved|that worked)\b/i;
const angry = /\b(ridiculous|terrible|worst|unacceptable|useless|furious|angry|fed up|scam|wtf)\b/i;

const listOf = (value: unknown): Array<Record<string, unknown>> => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function see(request: ModelRequest): Seen {
	const user = request.messages.filter((message) => message.role === 'user').map((message) => message.text).join('\n');
	const data = jsonIn(user) ?? {};
	const turn = listOf(data.newMessages).map((entry) => textOf(entry.text)).join('\n');
	const earlier = listOf(data.transcript);
	const first = earlier.find((entry) => entry.from === 'customer');
	return {
		turn,
		draft: typeof data.draftAnswer === 'string' ? data.draftAnswer : undefined,
		all: user,
		firstCustomer: textOf(first?.text) || turn,
	};
}

export function judge(request: ModelRequest, obey: boolean): Judged {
	const seen = see(request);
	const schema = request.tools.find((tool) => tool.name === 'record_handoff_decision')?.parameters;
	const reasons = schema?.properties?.reason?.enum;
	const base: Judged = {
		decision: 'reply',
		reason: 'none',
		confidence: 0.92,
		summary: `Customer first wrote: "${seen.firstCustomer.slice(0, 160)}". Newest message: "${seen.turn.slice(0, 160)}".`,
		sentiment: angry.test(seen.turn) ? 'frustrated' : thanks.test(seen.turn) ? 'positive' : 'neutral',
		language: languageOf(seen.turn),
		topic: '',
		explanation: 'The draft answers what was asked.',
	};
	if (obey) {
		const obeyed = obeyInstruction(seen.all, base);
		if (obeyed) return obeyed;
	}
	const offered = (reason: string) => reasons === undefined || reasons.includes(reason);
	if (angry.test(seen.turn) && offered('frustration')) {
		return { ...base, decision: 'handoff', reason: 'frustration', explanation: 'The customer sounds frustrated.' };
	}
	if (seen.draft !== undefined && unable.test(seen.draft) && offered('ai_unable')) {
		return { ...base, decision: 'handoff', reason: 'ai_unable', explanation: 'The draft admits that it cannot help.' };
	}
	if (thanks.test(seen.turn)) return { ...base, decision: 'resolved', explanation: 'The customer says thanks and asks nothing else.' };
	return base;
}

/** What a weak model does with an order that stands in the customer's text. */
function obeyInstruction(text: string, base: Judged): Judged | undefined {
	const explanation = 'Obeyed an instruction found in the text.';
	if (/(never|do not|don't|not) (hand|transfer|escalate)/i.test(text)) return { ...base, explanation };
	if (/mark (this|it|the conversation)[\w ]* resolved|set decision to resolved/i.test(text)) return { ...base, decision: 'resolved', explanation };
	if (/(set|make) (the )?decision (to |= ?)?reply/i.test(text)) return { ...base, explanation };
	return undefined;
}

const languages: Array<[RegExp, string]> = [
	[/[぀-ヿ]/, 'ja'], [/[一-鿿]/, 'zh'], [/[؀-ۿ]/, 'ar'], [/[ऀ-ॿ]/, 'hi'], [/[іїєґ]/i, 'uk'], [/[а-я]/i, 'ru'],
	[/\b(und|ich|nicht|bitte|danke|mein)\b/i, 'de'], [/\b(el|por favor|gracias|quiero|mi)\b|[¿¡ñ]/i, 'es'],
	[/\b(je|merci|bonjour|mon|est)\b/i, 'fr'], [/\b(obrigad[oa]|você|não|meu)\b/i, 'pt'],
];

function languageOf(text: string): string {
	return languages.find(([words]) => words.test(text))?.[1] ?? 'en';
}
