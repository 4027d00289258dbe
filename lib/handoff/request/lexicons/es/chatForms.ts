import { everyPair } from '../termLists';

/** The stem before "e": "comunic" becomes "comuniqu", "carg" "cargu", "canaliz" "canalic". */
const soft = (stem: string): string => stem.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c');

/** Infinitive, and what stands before its endings: `e` the vowel of the subjunctive. "pasar": "pas" before "a", "pas" before "e". */
interface Forms {
	infinitive: string;
	indicative: string;
	subjunctive: string;
	past: string;
}

function formsOf(verb: string): Forms {
	const [infinitive = '', irregular] = verb.split(':');
	const stem = infinitive.slice(0, -2);
	if (infinitive.endsWith('ar')) return { infinitive, indicative: `${irregular ?? stem}a`, subjunctive: `${soft(irregular ?? stem)}e`, past: `${stem}ara` };
	return { infinitive, indicative: `${irregular ?? stem}e`, subjunctive: `${(irregular ?? stem).replace(/g$/, 'j')}a`, past: `${stem}iera` };
}

const able = 'puede|puedes|pueden|podes|podeis|podria|podrias|podrian|podriais|pudiera|pudieras|pudieran|puedas|pueda|puedan|va a|vas a|van a|quiere|quieres';
const join = (verbs: string, write: (forms: Forms) => string[]): string => verbs.split('|').flatMap((verb) => write(formsOf(verb))).join('|');

/**
 * The forms in which somebody is asked to do it to the customer: "pásame", "páseme", "me pasas", "me podría pasar". Verbs are
 * infinitives separated by `|`, with the stem of their stressed forms behind a colon ("transferir:transfier").
 */
export const toMe = (verbs: string): string => `${meForms(verbs)}|${join(verbs, ({ infinitive }) => [everyPair('me', everyPair(able, infinitive))])}`;

/** The same without "can you". */
export const meForms = (verbs: string): string =>
	join(verbs, ({ infinitive, indicative, subjunctive, past }) => [
		...['me', 'nos'].flatMap((me) => [
			`${indicative}${me}`, `${subjunctive}${me}`, `${subjunctive}n${me}`, `${infinitive}${me}`, `${infinitive.slice(0, -1)}d${me}`,
			everyPair(me, [indicative, `${indicative}s`, `${indicative}n`, subjunctive, `${subjunctive}s`, `${subjunctive}n`, past, `${past}n`, `${infinitive}ia`, `${infinitive}ian`, `${infinitive}as`].join('|')),
		]),
		// Argentina stresses the ending and keeps the plain stem: "transferime", "me transferís".
		`${infinitive.slice(0, -1)}me`, `me ${infinitive.slice(0, -1)}s`, `me ${infinitive.slice(0, -1)}is`,
	]);

/** The forms without the customer: what a person would do. */
export const theyDo = (verbs: string): string =>
	join(verbs, ({ infinitive, indicative, subjunctive, past }) => [
		infinitive, `${infinitive}lo`, `${infinitive}la`, `${infinitive}le`, indicative, `${indicative}n`, subjunctive, `${subjunctive}n`, past, `${past}n`,
	]);
