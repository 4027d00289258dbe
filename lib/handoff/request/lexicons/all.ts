import { termClasses, type ChatWords, type Lexicon } from '../lexicon';
import { arabic } from './ar';
import { chinese } from './zh';
import { dutch } from './nl';
import { english } from './en';
import { french } from './fr';
import { german } from './de';
import { hindi } from './hi';
import { indonesian } from './id';
import { italian } from './it';
import { japanese } from './ja';
import { polish } from './pl';
import { portuguese } from './pt';
import { russian } from './ru';
import { spanish } from './es';
import { turkish } from './tr';
import { ukrainian } from './uk';
import { arabicChat } from './chat/ar';
import { chineseChat } from './chat/zh';
import { dutchChat } from './chat/nl';
import { englishChat } from './chat/en';
import { frenchChat } from './chat/fr';
import { germanChat } from './chat/de';
import { hindiChat } from './chat/hi';
import { indonesianChat } from './chat/id';
import { italianChat } from './chat/it';
import { japaneseChat } from './chat/ja';
import { polishChat } from './chat/pl';
import { portugueseChat } from './chat/pt';
import { russianChat } from './chat/ru';
import { spanishChat } from './chat/es';
import { turkishChat } from './chat/tr';
import { ukrainianChat } from './chat/uk';

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
