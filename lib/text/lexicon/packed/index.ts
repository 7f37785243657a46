import type { Lexicon } from '../lexicon';
import { brands } from './brands';
import { conditions } from './conditions';
import { givenNames } from './given-names';
import { likeness } from './likeness';
import { nameWeights } from './name-weights';
import { peoples } from './peoples';
import { places } from './places';
import { surnames } from './surnames';
import { trades } from './trades';

/** The whole lexicon, some 1.3 MB of text; nothing of it is read before this is called. */
export const packedLexicon = (): Lexicon => ({
  givenNames: givenNames(),
  surnames: surnames(),
  places: places(),
  brands: brands(),
  conditions: conditions(),
  trades: trades(),
  peoples: peoples(),
  likeness: likeness(),
  nameWeights: nameWeights(),
});
