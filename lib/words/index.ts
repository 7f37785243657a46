import type { Language } from '../text/finding';
import { en } from './en';
import { fr, type Words } from './fr';

export type { NotCheckedWords } from './not-checked';
export type { Words };

const DICTIONARIES: Record<Language, Words> = { fr, en };

/** All sentences of the interface in `language`. */
export const words = (language: Language): Words => DICTIONARIES[language];

/** The dictionary language for a BCP 47 tag such as `fr-CA`; English for any language we don't speak. */
export const languageOf = (tag: string): Language => (/^fr\b/i.test(tag) ? 'fr' : 'en');
