import type { Lexicon } from '../lexicon';
import { brands } from './brands';
import { givenNames } from './given-names';
import { places } from './places';
import { surnames } from './surnames';

/** The whole lexicon, some 1.3 MB of text; nothing of it is read before this is called. */
export const packedLexicon = (): Lexicon => ({
  givenNames: givenNames(),
  surnames: surnames(),
  places: places(),
  brands: brands(),
});
