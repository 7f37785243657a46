import { isEponym } from '../lexicon/eponyms';
import { isGivenName } from '../lexicon/given-names';
import { isOrdinary } from '../lexicon/ordinary';
import { type Place, placeOf } from '../lexicon/places';
import { isSurname } from '../lexicon/surnames';

/** A place that the lexicon knows, as it is written at the start of a value. */
export interface Town {
  readonly place: Place;
  /** Units of the value that name it: "Saint-Flour" of "Saint-Flour Monsieur". */
  readonly length: number;
}

/** "au Mans", "aux Sables": the article has melted into the preposition. */
const ARTICLE: Readonly<Record<string, string>> = { au: 'le ', du: 'le ', aux: 'les ', des: 'les ' };

/** A town of this size is meant when only its first letter is a capital, whatever else the word means. */
const LARGE_TOWN = 10_000;
/** Up to here a name may as well be half a word: "Thio", "Trans". */
const SHORT = 5;
const KNOWN_TOWN = 5_000;

/** The longest beginning of `value` (folded, case kept) that is a place's name; `preposition` is in lower case. */
export function townAt(value: string, preposition = ''): Town | null {
  const low = value.toLowerCase();
  const article = ARTICLE[preposition] ?? '';
  for (
    let end = low.length;
    end > 1;
    end = Math.max(low.lastIndexOf(' ', end - 1), low.lastIndexOf('-', end - 1))
  ) {
    const name = low.slice(0, end);
    const place = (article === '' ? null : placeOf(article + name)) ?? placeOf(name);
    if (place !== null) return { place, length: end };
  }
  return null;
}

/**
 * Does a capital after "à" alone make a town of the name? Not where it may as well be a person ("donné à Simon"), a
 * word ("à Selles"), a disease or a score.
 */
export function isSureTown(name: string, { kind, population, alsoWord }: Place): boolean {
  const low = name.toLowerCase();
  const people = population ?? 0;
  // "Lille" lends its name to a score, and is a city all the same.
  if ((isEponym(low) && people < 100_000) || isOrdinary(low)) return false;
  if (kind === 'locality') return !alsoWord && !isGivenName(low) && !isSurname(low);
  if (kind !== 'commune') return false;
  if (people >= LARGE_TOWN) return !alsoWord || /[a-z]/.test(name);
  if (alsoWord || isGivenName(low) || (isSurname(low) && people < KNOWN_TOWN)) return false;
  return low.length > SHORT || people >= KNOWN_TOWN || population === null;
}

/** "Bonneval-sur-Arc", "Saint-Véran": nothing but a place is written so. */
export const isCompound = (name: string): boolean =>
  /^(?:Val|Mont|Pont|Bourg|Villers|Villiers|Chateau|Roche|Belle|Haut|Bas|Castel|Font|Puy|Mas|Bois|Champ|Croix|Plan)-[A-Z][a-z]{3}/.test(
    name,
  ) ||
  /-(?:sur|sous|en|les|lez|la|le|du|de|des|aux?|l'|d')[-A-Z]/.test(name) ||
  (/^(?:Saint|Sainte|St|Ste)[- ][A-Z]/.test(name) && /[a-z]{4}$/.test(name) && !SAINTS.test(name));

/** Saints who give their name to hospitals, diseases and days rather than to the village meant. */
const SAINTS =
  /[- ](?:Louis|Jean|Joseph|Antoine|Luc|Vincent|Anne|Martin|Michel|Pierre|Paul|Marie|Guy|Roch|Valentin|Sylvestre|Nicolas|Georges|Germain|Camille|Marguerite|Thomas|Jude|James|George|Charles|Philibert|Come|Exupery|Christophe|Esprit|Coeur|Graal|Siege|Pere)$/i;
