/** The courses that come with Discret. */
import type { Language } from '../text/finding';
import type { CourseCase, Pack } from './case';
import { COURSE_EN } from './cases.en';
import { COURSE_FR } from './cases.fr';

/** Texts between two pictures. */
const TEXTS = 2;

/** A picture after every second text, so that neither is met in a long row. */
function mixed(pack: Pack): Pack {
  const texts = pack.cases.filter(({ type }) => type === 'text');
  const pictures = pack.cases.filter(({ type }) => type === 'picture');
  const cases: CourseCase[] = [];
  for (const [at, one] of texts.entries()) {
    cases.push(one);
    const picture = at % TEXTS === TEXTS - 1 ? pictures.shift() : undefined;
    if (picture !== undefined) cases.push(picture);
  }
  return { ...pack, cases: [...cases, ...pictures] };
}

export const COURSES: Readonly<Record<Language, Pack>> = { fr: mixed(COURSE_FR), en: mixed(COURSE_EN) };
