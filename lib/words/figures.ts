/** Where a figure of the estimate comes from, in words. */
import { FIGURES, type FigureKey } from '../risk/figures';
import type { Language } from '../text/finding';

/** Sources that are no publication: the others bear their own title, whatever the language. */
const UNPUBLISHED: Partial<Record<FigureKey, Readonly<Record<Language, string>>>> = {
  'country-fr': { fr: 'Somme des communes de l’Insee', en: 'Sum of Insee’s communes' },
  calendar: { fr: 'Calendrier', en: 'Calendar' },
  told: { fr: 'Dit dans le post', en: 'Said in the post' },
  'first-case': { fr: 'Dit dans le post', en: 'Said in the post' },
};

/** Publisher, title and year; null when no source was read. */
export function sourceOf(key: FigureKey, language: Language): string | null {
  const own = UNPUBLISHED[key]?.[language];
  if (own !== undefined) return own;
  const { source, year } = FIGURES[key];
  if (source === null || year === null || source.includes(String(year))) return source;
  return `${source}, ${year}`;
}

/** Two digits are all that an estimate can bear. */
export const roughly = (n: number, language: Language, digits = 2): string =>
  new Intl.NumberFormat(language, { maximumSignificantDigits: digits }).format(n);
