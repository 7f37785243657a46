/** The sentences of the options page: a dictionary of their own, which the script on X does not carry. */
import type { Language } from '../text/finding';
import { optionsEn } from './options.en';
import { optionsFr } from './options.fr';

export type OptionsWords = typeof optionsFr;

const DICTIONARIES: Record<Language, OptionsWords> = { fr: optionsFr, en: optionsEn };

export const optionsWords = (language: Language): OptionsWords => DICTIONARIES[language];
