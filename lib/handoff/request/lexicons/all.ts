import { termClasses, type ChatWords, type Lexicon } from '../lexicon';
import { arabic } from './ar/words';
import { chinese } from './zh/words';
import { dutch } from './nl/words';
import { english } from './en/words';
import { french } from './fr/words';
import { german } from './de/words';
import { hindi } from './hi/words';
import { indonesian } from './id/words';
import { italian } from './it/words';
import { japanese } from './ja/words';
import { polish } from './pl/words';
import { portuguese } from './pt/words';
import { russian } from './ru/words';
import { spanish } from './es/words';
import { turkish } from './tr/words';
import { ukrainian } from './uk/words';
import { arabicChat } from './ar/chat';
import { chineseChat } from './zh/chat';
import { dutchChat } from './nl/chat';
import { englishChat } from './en/chat';
import { frenchChat } from './fr/chat';
import { germanChat } from './de/chat';
import { hindiChat } from './hi/chat';
import { indonesianChat } from './id/chat';
import { italianChat } from './it/chat';
import { japaneseChat } from './ja/chat';
import { polishChat } from './pl/chat';
import { portugueseChat } from './pt/chat';
import { russianChat } from './ru/chat';
import { spanishChat } from './es/chat';
import { turkishChat } from './tr/chat';
import { ukrainianChat } from './uk/chat';

/** Every language in which a request for a person is understood. */
export const lexicons: readonly Lexicon[] = [
	withChat(english, englishChat), withChat(spanish, spanishChat), withChat(portuguese, portugueseChat), withChat(french, frenchChat),
	withChat(german, germanChat), withChat(italian, italianChat), withChat(dutch, dutchChat), withChat(polish, polishChat),
	withChat(turkish, turkishChat), withChat(russian, russianChat), withChat(ukrainian, ukrainianChat), withChat(arabic, arabicChat),
	withChat(hindi, hindiChat), withChat(indonesian, indonesianChat), withChat(chinese, chineseChat), withChat(japanese, japaneseChat),
];

function withChat(lexicon: Lexicon, chat: ChatWords): Lexicon {
	const joined = { ...lexicon };
	for (const termClass of termClasses) if (chat[termClass]) joined[termClass] = `${lexicon[termClass] ?? ''}|${chat[termClass]}`;
	return joined;
}
