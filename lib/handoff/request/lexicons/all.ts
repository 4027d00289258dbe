import type { Lexicon } from '../lexicon';
import { english } from './en';

export const lexicons: readonly Lexicon[] = [english];
