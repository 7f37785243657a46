/** Places → how many people live there. */

import { sayingOf } from '../../text/lexicon/phrases';
import { placeKey, placeOf } from '../../text/lexicon/places';
import { townAt } from '../../text/names/town';
import type { Fact } from '../fact';
import type { FigureKey } from '../figures';
import { codesBeside } from './codes-beside';
import { isElsewhere } from './elsewhere';
import { factOf, type Mention } from './mention';

/** Nobody counted them: a village of France (half of the communes have fewer), a quarter or an island, a town abroad. */
const VILLAGE = 500;
const LOCALITY = 5_000;
const ENGLISH_TOWN = 20_000;
const CITY = 1_000_000;
const ISLAND = 1_000;
const STREET = 100;
const POSTCODE_AREA = 10_000;

const SIZE = /(\d[\d .,]*?)(k?) ?(?:habitants|hab|ames|people|inhabitants|residents|souls)$/;
/** "village of 600": no word of people need follow. */
const BARE_SIZE = /(?:village|hameau|hamlet|town) (?:de |d'|of )(\d[\d .,]*)(k?)$/;
const DISTRICT = /^(?:,? ?(?:dans le )?(\d{1,2})(?:er?|eme|e arr|th)(?: arr[a-z.]*)?)(?![a-z\d])/;

/** "médecin d'Ouessant de 45 ans": the doctor is the patient. */
const THEN_AGED = /^,? ?(?:\()?(?:agee? )?(?:de )?\d{2} ?(?:ans|a(?![a-z])|yo|y\/o)/;

/** "kayak en Ardèche": a county or a region without a word of home is where something happened, and no anchor. */
const HOME =
  /(?:habite|habitant|vit|vivant|reside|domicili|originaire|installe|nee?|demeure|patiente?|homme|femme|dame|famille|couple|lives?|living|born|resident|man|woman|lady|patient|family|couple|comes|moved|from)[^.\n]{0,20}$/;
const LARGE = 100_000;

/** The fact of a place; null for a country, a journey, a colleague's town. */
export function readPlace(mention: Mention): Fact | null {
  const { finding, before, after } = mention;
  if (finding.kind === 'address') return fact(mention, STREET, 'place-unknown');
  if (finding.kind === 'postcode') return fact(mention, POSTCODE_AREA, 'place-unknown');
  if (isElsewhere(before) && !THEN_AGED.test(after)) return null;
  const found = readSize(mention) ?? readDistrict(mention) ?? readName(mention);
  if (found?.effect.by !== 'people' || finding.level === 'warn' || found.effect.people < LARGE) return found;
  return { ...found, anchor: HOME.test(before) };
}

const fact = (
  mention: Mention,
  people: number,
  figure: FigureKey,
  more: Partial<Pick<Fact, 'end' | 'words' | 'places'>> = {},
): Fact => factOf(mention, 'place', { by: 'people', people }, figure, { anchor: true, ...more });

const several = (places: number) => (places > 1 ? { places } : {});

function readSize(mention: Mention): Fact | null {
  const read = SIZE.exec(mention.low) ?? BARE_SIZE.exec(mention.low);
  if (!read) return null;
  const people = Number((read[1] ?? '').replace(/[ .,]/g, '')) * (read[2] === 'k' ? 1000 : 1);
  return people > 0 ? fact(mention, people, 'told') : null;
}

/** "Sainte-Marie en Martinique", "Saint-Denis (93)": which of the places of one name. */
function readShared(mention: Mention, low: string): Fact | null {
  const codes = codesBeside(mention.before, mention.after);
  if (codes === null) return null;
  const said = codes.map((code) => sayingOf('peoples', `${low} ${code}`)).find((one) => one !== null);
  return said ? fact(mention, said.value, 'communes') : fact(mention, VILLAGE, 'place-unknown');
}

/** "Lyon 3e", "Paris dans le 15e". */
function readDistrict(mention: Mention): Fact | null {
  const { low, after, finding, words } = mention;
  const inside = /^(paris|lyon|marseille)[ ,(-]*(\d{1,2})(?:er?|eme|e)?$/.exec(low);
  const behind = /^(?:paris|lyon|marseille)$/.test(low) ? DISTRICT.exec(after) : null;
  const key = inside ? `${inside[1]} ${inside[2]}` : behind ? `${low} ${behind[1]}` : null;
  const said = key === null ? null : sayingOf('peoples', key);
  if (said === null) return null;
  const length = behind?.[0].length ?? 0;
  return fact(mention, said.value, 'communes', {
    end: finding.end + length,
    words: length === 0 ? words : `${words}${after.slice(0, length)}`,
  });
}

function readName(mention: Mention): Fact | null {
  const { low, before, language, finding } = mention;
  if (/^(?:\d{2,3}|2[ab])$/.test(low)) {
    const said = sayingOf('peoples', `departement ${low}`);
    return said === null ? null : fact(mention, said.value, 'communes');
  }
  const lead = /([a-z]+) ?'? ?$/.exec(before)?.[1] ?? '';
  const bare = low.replace(/^(?:la|le|les|l') ?(?=[a-z])/, '');
  // "à Mayenne" is the town; "Mayenne", "de Mayenne" may as well be the département.
  const region = !/^(?:a|au)$/.test(lead);
  const known = townAt(low, lead);
  const place = known !== null && known.length >= low.length * 0.6 ? known.place : placeOf(placeKey(low));
  const listed = sayingOf('peoples', low) ?? sayingOf('peoples', bare);
  const commune = place?.kind === 'commune' && !(place.alsoRegion && region);
  if (listed !== null && (!commune || (language === 'en' && listed.figure === '')))
    return fact(mention, listed.value, listed.figure === 'communes' ? 'communes' : 'peoples');
  if (place === null) {
    if (/(?:^| )(?:isles?|islands?|ile)(?: |$)/.test(low)) return fact(mention, ISLAND, 'place-unknown');
    // What only counts and no list holds is a country or a continent.
    if (finding.level === 'count') return null;
    return fact(mention, language === 'en' ? ENGLISH_TOWN : VILLAGE, 'place-unknown');
  }
  const told = place.shared > 1 ? readShared(mention, low) : null;
  if (told !== null) return told;
  if (place.population !== null) return fact(mention, place.population, 'communes', several(place.shared));
  switch (place.kind) {
    case 'commune':
      return fact(mention, VILLAGE * Math.max(1, place.shared), 'place-unknown', several(place.shared));
    case 'locality':
      return fact(mention, LOCALITY, 'place-unknown');
    case 'english':
      return fact(mention, ENGLISH_TOWN, 'place-unknown');
    case 'city':
    case 'region':
      return fact(mention, CITY, 'place-unknown');
  }
}
