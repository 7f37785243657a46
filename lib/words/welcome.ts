import type { Language } from '../text/finding';
import { welcomeEn } from './welcome.en';
import { welcomeFr } from './welcome.fr';

export type WelcomeWords = typeof welcomeFr;

const DICTIONARIES: Record<Language, WelcomeWords> = { fr: welcomeFr, en: welcomeEn };

/** All sentences of the welcome page in `language`; apart from the others, since no page of X needs them. */
export const welcomeWords = (language: Language): WelcomeWords => DICTIONARIES[language];
