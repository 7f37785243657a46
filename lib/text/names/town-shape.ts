import { isEnglishWord } from '../english-words';
import { isBrand } from '../lexicon/brands';
import { isEponym } from '../lexicon/eponyms';
import { isGivenName } from '../lexicon/given-names';
import { isOrdinary, ordinaryEnding } from '../lexicon/ordinary';
import { isSurname } from '../lexicon/surnames';

// What French and English villages are called, for those that no list holds. Sources: the commonest endings and
// beginnings of the communes of INSEE's list; for English, the elements of Old English, Norse, Welsh and Gaelic names.
const FRENCH =
  /(?:ville|villers?|villiers|willer|court|bourg|heim|ghem|kerque|kerke|inghen|igny|agny|ogny|ugny|gney|ancey|encey|ency|ancy|ignac|agnac|illac|ssac|zac|argues?|ignan|agnan|ieres|eres|euil|ueil|ieux|oux|champs?|combes?|fontaines?|vaux|vieille|chateau|moutiers?|montiers?|mont|ergne|viers|fleur|beuf|ecques|vernois|nois|bihan|meur|roche|gnon|lande|bosc|pierre|plane)$|^(?:ker[bcdfghlmnpqrstv]|plou|plo[ebgmnu]|tre[bcdfghlmv]|lan(?:d[eiru]|m|n[aeiu]|v)|loc[mqrt]|montr|chateau|villen|villef|roche|pontch|beaum|beauv|castel|neuv|puy)/;
const ENGLISH =
  /(?:ington|ingham|bury|borough|brough|burgh|thorpe|wick|worth|mouth|minster|caster|chester|combe|stead|thwaite|holme|keld|hythe|hurst|bourne|ness|dale|kirk|gate|by|ham|ford|ley|ton|ville|haven|port|well|wood|field|bridge|water|firth|say|ay)$|^(?:llan|aber|pen[a-z]{3}|pont|tre[a-z]{4}|bally|kil[bcdflmnrt]|dun[a-z]{4}|inver|auch|strath|glen|inch|inis|knock|clon|drum|lis[a-z]{4}|rath|tully|port)/;
/** These look like nothing else, so that a preposition is enough. */
const ENGLISH_SURE =
  /(?:ingham|borough|brough|thorpe|mouth|minster|caster|thwaite|keld|hythe|haven)$|^(?:llan[a-z]{3}|aber[a-z]{4}|bally[a-z]{3}|inver[a-z]{3}|inis[a-z]{3}|strath[a-z]{3}|kilc[a-z]{3}|kilr[a-z]{3}|auchter)/;

const ofNoTown = (low: string): boolean =>
  isOrdinary(low) || isEponym(low) || isBrand(low) || isGivenName(low) || isSurname(low);

/** Is the capitalised word (folded) shaped like a French town, and nothing else that we know? */
export function looksFrench(name: string): boolean {
  const low = name.toLowerCase();
  return low.length > 5 && FRENCH.test(low) && !ofNoTown(low) && !ordinaryEnding(low);
}

/** The same for English; `sure` when a preposition is all that speaks for it. */
export function looksEnglish(name: string, sure: boolean): boolean {
  const low = name.toLowerCase();
  return low.length > 4 && (sure ? ENGLISH_SURE : ENGLISH).test(low) && !ofNoTown(low) && !isEnglishWord(low);
}

/** "Asterby-on-Soar", "Bradwell-next-the-Sea", "Ashton under Lyne": nothing but a place is written so. */
export const isEnglishCompound = (name: string): boolean =>
  /^[A-Z][a-z']{2,20}(?:-(?:on|upon|under|in|le|by|next|cum|super|over|de|y)-(?:(?:the|la)-)?| (?:upon|le|cum) )[A-Z][a-z]{2,20}$/.test(
    name,
  ) ||
  /^(?:Great|Little|Upper|Lower|Nether|Market|Chipping|Bishop's|Abbots?|Kirkby|Stoke|Port|Fort|Castle|Newton|Much|Burnham|Kings?|North|South|East|West) [A-Z][a-z]{4,20}$/.test(
    name,
  );

/** May the capitalised word be a place at all where a person is said to live, as far as we know? */
export const mayBeTown = (name: string): boolean => {
  const low = name.toLowerCase();
  return low.length > 2 && !isOrdinary(low) && !isEponym(low) && !isBrand(low);
};
