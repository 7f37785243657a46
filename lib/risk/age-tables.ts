/** The people of a country by age and sex; see `scripts/risk/sources/ages.txt`. */
import type { Language } from '../text/finding';
import type { AgeProfile } from './age-profile';
import { type FigureKey, figureOf } from './figures';
import { ages } from './tables/ages';

export interface AgeTable extends AgeProfile {
  readonly figure: FigureKey;
  /** Inhabitants of the country that the draft's language speaks of. */
  readonly country: number;
  readonly countryFigure: FigureKey;
}

type Rows = readonly (readonly [from: number, to: number, men: number, women: number])[];

/** A row's people are spread evenly over its years: in France a woman of 86 counts as a fifth of those of 85 to 89. */
function profileOf(rows: Rows): AgeProfile {
  const all = rows.reduce((sum, [, , men, women]) => sum + men + women, 0);
  return {
    share(from, to, sex) {
      let people = 0;
      for (const [first, last, men, women] of rows) {
        const years = Math.min(to, last) - Math.max(from, first) + 1;
        if (years <= 0) continue;
        const counted = sex === 'male' ? men : sex === 'female' ? women : men + women;
        people += (counted * years) / (last - first + 1);
      }
      return people / all;
    },
  };
}

const TABLES: Readonly<Record<Language, AgeTable>> = {
  fr: {
    ...profileOf(ages.fr.rows),
    figure: figureOf(ages.fr.figure, 'reference'),
    country: 69_000_000,
    countryFigure: 'country-fr',
  },
  en: {
    ...profileOf(ages.en.rows),
    figure: figureOf(ages.en.figure, 'ages-en'),
    country: 70_000_000,
    countryFigure: 'country-en',
  },
};

export const ageTable = (language: Language): AgeTable => TABLES[language];
