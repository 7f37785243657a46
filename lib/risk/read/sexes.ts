/** Words and letters → the patient's sex, where they are sure. */
import type { Sex } from '../age-profile';
import type { Mention } from './mention';

const FEMALE =
  /^(?:f|femme|patiente|fille|fillette|madame|dame|mme|mlle|woman|female|girl|lady|agee|nee|enceinte|menopausee|allaitante|primipare|multipare|parturiente|pregnant|postmenopausal|grand-mere|adressee|hospitalisee|operee)$/;
const MALE = /^(?:h|m|homme|garcon|garconnet|monsieur|man|male|boy|gentleman|grand-pere|patient)$/;
/** "sa femme", "her daughter": somebody else. */
const OWNED = /(?<![a-z])(?:sa|son|ses|leurs?|his|her|their) $/;
/** "Mère adressée", "la maman, veuve": agreement with somebody else. */
const AGREED_WITH_OTHER = /(?:mere|maman|soeur|fille|femme|epouse|tante)[ ,]{1,3}$/;

export function readSex({ low, before }: Mention): Sex | null {
  if (OWNED.test(before)) return null;
  if (FEMALE.test(low)) return /ee$|enceinte/.test(low) && AGREED_WITH_OTHER.test(before) ? null : 'female';
  return MALE.test(low) ? 'male' : null;
}

const WOMANS_WORK =
  /(?:euse|ere|iere|trice|ienne|onne|esse|veuve|widow|nun|carmelite|religieuse|moniale|soeur|clarisse|doyenne|waitress|barmaid|postwoman|policewoman|deputee|prefete|adjointe|hotesse[a-z' ]*)$/;
const MANS_WORK =
  /(?:eur|ier|er|ien|teur|moine|monk|pretre|priest|cure|abbe|eveque|pompier|postman|fisherman|policeman|fireman|curé)$/;

/** "la boulangère", "soeur carmélite"; masculine forms say it in French only. */
export function sexOfTrade(low: string, language: 'fr' | 'en'): Sex | null {
  const head = low.split(/ (?=d[eu'])| (?=a )/)[0] ?? low;
  if (WOMANS_WORK.test(head)) return 'female';
  if (/(?:veuf|widower|pretre|priest|monk|moine|cure|abbe|eveque)$/.test(head)) return 'male';
  return language === 'fr' &&
    MANS_WORK.test(head) &&
    !/(?:chauffeur|professeur|ingenieur|auteur|chercheur)$/.test(head)
    ? 'male'
    : null;
}
