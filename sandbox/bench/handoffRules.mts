import { createRequire } from 'node:module';
import { packPackage } from '../n8n/installPackage.mts';
import { summary, type Figure } from './figures.mts';

/** What a customer writes who asks for nobody, in each script. */
const sentences: Readonly<Record<string, string>> = {
	Latin: 'Hello, I ordered a blue jacket last week and it has not arrived yet, could you check where it is please? ',
	Cyrillic: 'Здравствуйте, я заказала синюю куртку на прошлой неделе, она еще не пришла, проверьте пожалуйста где она? ',
	Arabic: 'مرحبا، طلبت سترة زرقاء الأسبوع الماضي ولم تصل بعد، هل يمكنك التحقق من مكانها من فضلك؟ ',
	Devanagari: 'नमस्ते, मैंने पिछले हफ्ते एक नीली जैकेट ऑर्डर की थी और वह अभी तक नहीं आई, कृपया देखें कि वह कहां है? ',
	Chinese: '你好,我上周订了一件蓝色的夹克,到现在还没有收到,请帮我查一下现在在哪里好吗?',
	Japanese: 'こんにちは、先週青いジャケットを注文したのですが、まだ届いていません。今どこにあるか調べていただけますか?',
};

const messageLength = 4_096;
const runs = 300;

/** Runs `read` until it is warm, then takes its times in milliseconds. */
function times(read: () => unknown): number[] {
	for (let run = 0; run < runs; run += 1) read();
	return Array.from({ length: runs }, () => {
		const started = performance.now();
		read();
		return performance.now() - started;
	});
}

interface Detector {
	explicitRequest(text: string): { requested: boolean };
}

/**
 * The rules on a message of 4,096 characters, per script, beside the two plain ways to look for the same words: one regular
 * expression of all of them, and a search for each. Those find words, not requests; they are the price of looking at all.
 */
export async function measureHandoffRules(): Promise<Figure[]> {
	packPackage();
	const load = createRequire(import.meta.url);
	const { explicitRequest } = load('../../dist/lib/handoff/request/explicitRequest.js') as Detector;
	const { lexicons } = load('../../dist/lib/handoff/request/lexicons/all.js') as { lexicons: Array<Record<string, unknown>> };
	const phrases = lexicons
		.flatMap((lexicon) => ['person', 'role', 'transfer', 'contact', 'direct'].flatMap((one) => String(lexicon[one]).split('|')))
		.map((phrase) => phrase.replace(/\*$/, '').toLowerCase())
		.filter((phrase) => phrase !== '');
	const alternation = new RegExp(phrases.map((phrase) => phrase.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|'), 'gu');
	const figures: Figure[] = [];
	for (const [script, sentence] of Object.entries(sentences)) {
		const text = sentence.repeat(Math.ceil(messageLength / sentence.length)).slice(0, messageLength);
		const three = (what: string, read: () => unknown): Figure => {
			const taken = times(read);
			const { count } = summary(what, taken);
			const sorted = taken.sort((a, b) => a - b);
			const at = (share: number) => Math.round((sorted[Math.floor((sorted.length - 1) * share)] ?? 0) * 1_000) / 1_000;
			return { what, count, medianMs: at(0.5), p95Ms: at(0.95) };
		};
		figures.push(three(`${script}: rules on ${text.length} characters`, () => explicitRequest(text)));
		figures.push(three(`  beside: one regular expression of ${phrases.length} phrases`, () => text.toLowerCase().match(alternation)));
		figures.push(three('  beside: String.includes for each phrase', () => {
			const lower = text.toLowerCase();
			return phrases.filter((phrase) => lower.includes(phrase)).length;
		}));
	}
	return figures;
}
