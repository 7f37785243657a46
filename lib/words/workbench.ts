/** The sentences of the workbench, apart from `words()`: no page of X has to carry a course. */
import type { Language } from '../text/finding';
import { courseEn } from './course.en';
import { courseFr } from './course.fr';
import { packsEn } from './packs.en';
import { packsFr } from './packs.fr';
import { workbenchEn } from './workbench.en';
import { workbenchFr } from './workbench.fr';

const fr = { ...workbenchFr, course: courseFr, packs: packsFr };

export type WorkbenchWords = typeof fr;

const DICTIONARIES: Record<Language, WorkbenchWords> = {
  fr,
  en: { ...workbenchEn, course: courseEn, packs: packsEn },
};

export const workbenchWords = (language: Language): WorkbenchWords => DICTIONARIES[language];
