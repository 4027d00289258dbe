import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explicitRequest, requestDetector } from '../../../lib/handoff/request/explicitRequest.ts';

interface Corpus {
	language: string;
	requests: string[];
	lookAlikes: string[];
}

const folder = join(__dirname, '../../corpus');
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Corpus;
/** `chat/` holds sentences in chat spelling; each was measured once before the lexicons learned from it. */
const corpora = readdirSync(folder)
	.filter((name) => name.endsWith('.json'))
	.map((name): Corpus => {
		const [first, chat] = [read(name), read(`chat/${name}`)];
		return { language: first.language, requests: [...first.requests, ...chat.requests], lookAlikes: [...first.lookAlikes, ...chat.lookAlikes] };
	});

const asks = (text: string) => explicitRequest(text).requested;

function score(corpus: Corpus, change: (text: string) => string) {
	const missed = corpus.requests.filter((text) => !asks(change(text)));
	const wrong = corpus.lookAlikes.filter((text) => asks(change(text)));
	const found = corpus.requests.length - missed.length;
	return { recall: found / corpus.requests.length, precision: found / (found + wrong.length), missed, wrong };
}

test('the corpus covers sixteen languages, 40 requests and 60 look-alikes each', () => {
	expect(corpora.map((corpus) => corpus.language).sort()).toEqual(
		['ar', 'de', 'en', 'es', 'fr', 'hi', 'id', 'it', 'ja', 'nl', 'pl', 'pt', 'ru', 'tr', 'uk', 'zh'],
	);
	for (const { requests, lookAlikes } of corpora) {
		expect(new Set(requests).size).toBeGreaterThanOrEqual(40);
		expect(new Set(lookAlikes).size).toBeGreaterThanOrEqual(60);
	}
});

test('precision and recall are at least 0.97 in every language', () => {
	const lines = corpora.map((corpus) => {
		const { recall, precision } = score(corpus, (text) => text);
		return { language: corpus.language, requests: corpus.requests.length, lookAlikes: corpus.lookAlikes.length, recall, precision };
	});
	const table = lines.map(
		(line) =>
			`  ${line.language}  precision ${line.precision.toFixed(3)}  recall ${line.recall.toFixed(3)}  (${line.requests} requests, ${line.lookAlikes} look-alikes)`,
	);
	process.stdout.write(`Explicit requests for a person, by language\n${table.join('\n')}\n`);
	for (const line of lines) {
		expect(line.recall).toBeGreaterThanOrEqual(0.97);
		expect(line.precision).toBeGreaterThanOrEqual(0.97);
	}
});

test.each([
	['shouting', (text: string) => text.toUpperCase()],
	['no accents', (text: string) => (/[\u0900-\u0dff\u3040-\u30ff]/.test(text) ? text : text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''))],
	['emoji and marks at the end', (text: string) => `${text} 😡😡!!!`],
	['a greeting and a line break before', (text: string) => `🙂\n${text}`],
	['full stops of another script', (text: string) => `${text}。`],
])('%s change nothing', (_, change) => {
	for (const corpus of corpora) {
		const { recall, precision, missed, wrong } = score(corpus, change);
		expect({ language: corpus.language, missed: recall < 0.95 ? missed : [], wrong: precision < 0.95 ? wrong : [] }).toEqual({
			language: corpus.language,
			missed: [],
			wrong: [],
		});
	}
});

test.each([
	['humaaaan pleeeease', true],
	['h u m a n', true],
	['AGNET', true],
	['i need a representitive', true],
	['I want to talk to a human. Are you a bot?', true],
	['Your bot is rubbish: get me a person', true],
	['I wanted a human. Never mind, found it.', false],
	['agent? no need for an agent, thanks', false],
	['The agency sent me here', false],
	["J'ai besoin d'argent", false],
	['urgent!', false],
	['', false],
	['👍', false],
	['???', false],
	['12345', false],
])('%s: %s', (text, expected) => {
	expect(asks(text)).toBe(expected);
});

test('a refusal is told apart from silence', () => {
	expect(explicitRequest('no need for an agent, thanks')).toMatchObject({ requested: false, declined: true, language: 'en' });
	expect(explicitRequest('where is my order')).toEqual({ requested: false, declined: false, language: '', phrase: '' });
});

test('language and phrase of a request', () => {
	expect(explicitRequest('Hola. Quiero hablar con una persona!!')).toEqual({
		requested: true,
		declined: false,
		language: 'es',
		phrase: 'quiero hablar con una persona',
	});
});

test('admins add and remove phrases, in any script', () => {
	const own = requestDetector({ added: ['talk to Emma', '店長を呼んで'], removed: ['operator', 'speak to a manager'] });
	expect(own('could I TALK to émma pls').requested).toBe(true);
	expect(own("don't talk to Emma").requested).toBe(false);
	expect(own('すぐ店長を呼んでくれ').requested).toBe(true);
	expect(own('operator').requested).toBe(false);
	expect(own('I want to speak to a manager').requested).toBe(false);
	expect(own('I want to speak to a human').requested).toBe(true);
	expect(explicitRequest('operator').requested).toBe(true);
});

test('hostile text of 100,000 characters is read in linear time', () => {
	const patterns = ['agent ', 'a', 'i want to talk to ', 'please ', '人', '人工', '?', "l'", 'h u ', 'agent, not ', '😡', 'موظف ', 'a\u0301', 'not not ', 'オ', '\n', 'to to to not '];
	for (const pattern of patterns) {
		const text = pattern.repeat(Math.ceil(100_000 / pattern.length));
		explicitRequest(text);
		const started = performance.now();
		explicitRequest(text);
		// Not a speed figure: backtracking would take minutes here, reading once takes some milliseconds.
		expect({ pattern, slow: performance.now() - started > 5_000 }).toEqual({ pattern, slow: false });
	}
});

test.each([
	['Latin', 'Hello, I ordered a blue jacket last week and it has not arrived yet, could you check where it is please? ', '. I want to talk to a human.'],
	['Chinese', '你好,我上周订了一件蓝色的夹克,到现在还没有收到,请帮我查一下现在在哪里好吗?', '。转人工'],
	['Japanese', 'こんにちは、先週青いジャケットを注文したのですが、まだ届いていません。', '。オペレーターにつないで'],
])('a request at the end of 4,096 characters is found; what that takes is printed: %s', (script, sentence, request) => {
	const text = `${sentence.repeat(200).slice(0, 4070)} ${request}`;
	for (let run = 0; run < 200; run++) explicitRequest(text);
	const times = Array.from({ length: 201 }, () => {
		const started = performance.now();
		explicitRequest(text);
		return performance.now() - started;
	}).sort((a, b) => a - b);
	// The quickest tenth: what the code takes, without waiting for whatever else runs on the machine.
	const taken = times[20] ?? 0;
	process.stdout.write(`Explicit request, ${script}, ${text.length} characters: ${taken.toFixed(3)} ms (median ${(times[100] ?? 0).toFixed(3)} ms)\n`);
	expect(explicitRequest(text).requested).toBe(true);
});
