/**
 * What one language needs to know about asking for a person. Each field lists terms separated by `|`. A term is one or more
 * words; a word ending in `*` stands for every word that begins so. Terms are compared after `normalizeText`, so accents,
 * case and doubled letters do not matter. The longest term at a place wins; of terms equally long the later field wins.
 */
export interface Lexicon {
	/** BCP 47. */
	language: string;
	/** Words that fill a sentence without changing what is asked: articles, prepositions, pronouns, "now", "urgently". */
	filler: string;
	/** Words that make a bare noun a request: "please". */
	please: string;
	/** Words with which people address somebody: "hello agent" and "thanks agent" ask for nobody. */
	greeting: string;
	/** "Real", "live", "actual": makes any person a person of flesh and blood. */
	real: string;
	/** Persons in general; a request only together with a verb of contact: "someone", "people". */
	somebody: string;
	/** Persons and places of a company that people ask for: "manager", "customer service". */
	role: string;
	/** Persons that are asked for with the bare word: "agent", "human", "operator". */
	person: string;
	/** "Bot", "machine". */
	bot: string;
	/** First-person wishes and requests: "I want", "can I", "give me". Forms of the third person are left out on purpose. */
	want: string;
	/** "Speak", "talk", "chat": a request when wished for, or at the beginning of a sentence. */
	contact: string;
	/** "Speak to", "a word with": contact that a person must follow; a request when the clause tells nothing, whatever else it says. */
	talk?: string;
	/** Obligations: a wish when stated, "tengo que hablar con un agente", information when asked, "¿tengo que hablar con un agente?". */
	must?: string;
	/** "Connect me", "transfer", "escalate": a request as such. */
	transfer: string;
	/** What a person asked for would do: "help", "review". A request behind a person who is wished for; nothing before one. */
	serve?: string;
	/** "Can", "could": with a person beside it and a verb of contact behind it a request: "could somebody look", "somebody I can ask". */
	could?: string;
	/** "Get", "bring": makes even somebody in general a request that stands directly behind it: "get someone". */
	fetch?: string;
	/** "Available", "on duty": asks for the persons of a clause that says nothing else. */
	present?: string;
	/** Negation before the word it negates. */
	not: string;
	/** Turning it down anywhere in the clause: "no need", "not necessary". */
	declined: string;
	/** Taking back what was asked before: "never mind". */
	takenBack: string;
	/** Telling about the past or about others: "told me", "spoke", "yesterday". Nothing is asked across such a word. */
	telling: string;
	/** Asking or saying what somebody is: "are you", "I am". */
	identity: string;
	/** Terms that only look like a person: "delivery person", "human resources". */
	lookAlike: string;
	/** Where somebody may be who is not asked for: "in the shop", "at home". A phrase that is a request by itself is none beside it. */
	place?: string;
	/** First words of a clause that goes on telling behind a comma: "man sagte mir, dass jemand anruft". One word each. */
	that?: string;
	/** Phrases that are a request as they stand. */
	direct: string;
	/** The verb comes last, so a negation after the person negates the request (Turkish, Hindi, Japanese). */
	verbLast?: boolean;
	/** The word of wishing may follow the person ("een medewerker nodig"); always so where the verb comes last. */
	wishFollows?: boolean;
	/** How many unknown words in a row may stand inside a request (2): more where the verb stands far from the person. */
	gap?: number;
}

/** What a chat adds to a lexicon: slang, misspellings, words of other languages, phrases that are built alike. */
export type ChatWords = Partial<Record<TermClass, string>>;

/** The part of a lexicon that says how people ask, for languages whose lexicon takes two files. */
export type Asking = Pick<Lexicon, 'want' | 'contact' | 'talk' | 'must' | 'transfer' | 'serve' | 'could' | 'fetch' | 'present' | 'not' | 'declined' | 'takenBack' | 'direct' | 'telling'>;

/** In order of precedence: a later class wins over an earlier one for a term of the same length. */
export const termClasses = [
	'filler',
	'greeting',
	'please',
	'real',
	'somebody',
	'role',
	'person',
	'bot',
	'want',
	'contact',
	'talk',
	'must',
	'transfer',
	'serve',
	'could',
	'fetch',
	'present',
	'not',
	'telling',
	'identity',
	'place',
	'direct',
	'declined',
	'takenBack',
	'lookAlike',
] as const;

export type TermClass = (typeof termClasses)[number];
