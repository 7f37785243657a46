import type { Span } from '../finding';
import { isBrand } from '../lexicon/brands';
import { EPONYM_HEAD, EPONYM_TAIL, isCommonSurname, isDoubleEponym, isEponym } from '../lexicon/eponyms';
import { isAmbiguousName, isGivenName } from '../lexicon/given-names';
import { isOrdinary, ordinaryEnding } from '../lexicon/ordinary';
import { placeOf } from '../lexicon/places';
import { isSurname, isWordSurname } from '../lexicon/surnames';
import { after, before } from '../matching';
import type { Passage } from '../passage';
import type { NamePart, NameReading } from './shape';

/** Words before a name that make a street, a school or a hospital of it. */
const PLACE_HEAD =
  /(?:rue|avenue|av|bd|boulevard|place|quai|square|allees?|impasse|chemin|cours|passage|hopital|hop|hopitaux|clinique|polyclinique|institut|centre|chu|chru|ch|chi|ehpad|fondation|residence|foyer|lycee|college|ecole|faculte|universite|prix|stade|gymnase|loi|plan|pavillon|batiment|amphi|salle|unite|maternite|hospital|school|university|street)(?: (?:d[eu]s?|de la|la|le|les))?[ ']{1,2}(?:[a-z]{2,12} )?$/;

/** Does medicine, and not a person, own this name? True for "maladie de Horton", "Wolff-Parkinson-White". */
export function isEponymReading(passage: Passage, name: NameReading): boolean {
  const { low } = passage;
  const words = name.parts.flatMap((part) => (part.shape === 'particle' ? [] : part.word.split(/[-']/)));
  const left = before(low, name.start, 40);
  // "la lame de Thiphaine Oudin": a patient has these as well as a surgeon.
  const owned = BODY_HEAD.test(left) && isWhole(name);
  if ((EPONYM_HEAD.test(left) && !owned) || EPONYM_TAIL.test(after(low, name.end, 24))) return true;
  if (isDoubleEponym(words.join(' '))) return true;
  if (words.some((word) => isEponym(word) && !isCommonSurname(word) && !isGivenName(word))) return true;
  return words.length > 0 && words.every((word) => isEponym(word));
}

const BODY_HEAD =
  /(?<![a-z])(?:lames?|plaques?|pieds?|mains?|doigts?|coudes?|oeil|fractures?|kystes?|ulceres?|lesions?|prothes[ei]s?|greffes?|valves?|stents?|hernies?|tumeurs?|nodules?|echantillons?|sondes?) d(?:e |')$/;
/** A first name that is nothing else, and a surname: neither of them of medicine. */
function isWhole({ parts }: NameReading): boolean {
  const core = parts.filter(({ shape }) => shape === 'capital' || shape === 'upper');
  return (
    core.length > 1 &&
    core.every(({ word }) => !isEponym(word)) &&
    core.some(({ word }) => isGivenName(word) && !isAmbiguousName(word))
  );
}

const COUNTRY =
  /^(?:costa rica|puerto rico|sri lanka|sierra leone|el salvador|(?:south|north) sudan|burkina faso|new (?:zealand|york|mexico|jersey|delhi|caledonia)|hong kong|cap vert|cape verde|la reunion|saint domingue|santo domingo|rio de janeiro|buenos aires|san (?:francisco|diego|marino|jose)|los angeles|las vegas|abu dhabi|papua new guinea|guinea bissau|guinee bissau|nova scotia|bora bora|tel aviv|saint martin|nosy be|mexico city)$/;

/** A country or a city of two words, folded and in lower case. */
export const isCountryName = (words: string): boolean => COUNTRY.test(words);

/** A street, a school or a hospital called after somebody; a country or a city that only looks like a name. */
export const isPlaceReading = (passage: Passage, name: Span): boolean =>
  PLACE_HEAD.test(before(passage.low, name.start, 40)) ||
  isCountryName(passage.low.slice(name.start, name.end));

/**
 * What speaks for two or three capitalised words without any first name that the lexicon knows: "Wiremu Lefebvre",
 * "LEFEBVRE Wiremu". Together at most a note, since no word of it is surely a person's.
 */
const SURNAME_WEIGHTS = {
  /** One of the words is among the most frequent surnames and no ordinary word. */
  surname: 0.35,
  /** The surname stands in capitals and the other word does not, as forms and letters write patients. */
  capitals: 0.25,
  /** The surname comes last, the other word where the first name belongs. */
  order: 0.15,
  /** Both are surnames: authors, firms, eponyms and doubled names write them side by side. */
  bothSurnames: -0.2,
} as const;

/** The belief, 0 to 1, that these words, none of them a known first name, name a person; below 0.5 they do not. */
export function surnameWeight(core: readonly NamePart[]): number {
  const [first, second] = core;
  if (first === undefined || second === undefined || core.length > 2) return 0;
  const known = core.filter((part) => isSurname(part.word) && !isWordSurname(part.word));
  const other = core.find((part) => part !== known[0]);
  if (known[0] === undefined || other === undefined || known[0].word.length < 4) return 0;
  // "BGSA Chisholm": short capitals before a name in small letters abbreviate a thing.
  if (other.shape === 'upper' && other.word.length < 5 && known[0].shape !== 'upper') return 0;
  if (other.shape === 'lower' || other.word.length < 4 || !canBeName(other.word)) return 0;
  let weight: number = SURNAME_WEIGHTS.surname;
  if (known[0].shape === 'upper' && other.shape === 'capital') weight += SURNAME_WEIGHTS.capitals;
  if (known[0] === second) weight += SURNAME_WEIGHTS.order;
  if (known.length > 1) weight += SURNAME_WEIGHTS.bothSurnames;
  return weight;
}

/** Is the word nothing that a text about patients says anyway? */
const canBeName = (word: string): boolean =>
  !isOrdinary(word) &&
  !ordinaryEnding(word) &&
  !isEponym(word) &&
  !isBrand(word) &&
  placeOf(word) === null &&
  !isWordSurname(word);
