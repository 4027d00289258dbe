import type { Lexicon } from '../lexicon';
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

/** Every language in which a request for a person is understood. */
export const lexicons: readonly Lexicon[] = [
	english, spanish, portuguese, french, german, italian, dutch, polish, turkish, russian, ukrainian, arabic, hindi, indonesian, chinese, japanese,
];
