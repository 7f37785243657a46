import { EPONYM_HEAD, EPONYM_TAIL, isCommonSurname, isEponym } from '../lexicon/eponyms';
import { isGivenName } from '../lexicon/given-names';
import { after, before } from '../matching';
import type { Passage } from '../passage';
import type { NameReading } from './shape';

/** Words before a name that make a street, a school or a hospital of it. */
const PLACE_HEAD =
  /(?:rue|avenue|av|bd|boulevard|place|quai|square|allees?|impasse|chemin|cours|passage|hopital|hop|hopitaux|clinique|polyclinique|institut|centre|chu|chru|ch|chi|ehpad|fondation|residence|foyer|lycee|college|ecole|faculte|universite|prix|stade|gymnase|loi|plan|pavillon|batiment|amphi|salle|unite|maternite|hospital|school|university|street)(?: (?:d[eu]s?|de la|la|le|les))?[ ']{1,2}(?:[a-z]{2,12} )?$/;

/** Does medicine, and not a person, own this name? True for "maladie de Horton", "Wolff-Parkinson-White". */
export function isEponymReading(passage: Passage, name: NameReading): boolean {
  const { low } = passage;
  const words = name.parts.flatMap((part) => (part.shape === 'particle' ? [] : part.word.split(/[-']/)));
  if (EPONYM_HEAD.test(before(low, name.start, 40)) || EPONYM_TAIL.test(after(low, name.end, 24)))
    return true;
  if (words.some((word) => isEponym(word) && !isCommonSurname(word) && !isGivenName(word))) return true;
  return words.length > 0 && words.every((word) => isEponym(word));
}

export const isPlaceReading = (passage: Passage, name: NameReading): boolean =>
  PLACE_HEAD.test(before(passage.low, name.start, 40));
