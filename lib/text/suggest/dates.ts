import type { Finding, Suggestion } from '../finding';
import { type DateParts, monthWord, readDate } from './date-words';
import { ofPlain } from './french';
import { after, before, leftwards, rightwards, startOf } from './nearby';
import { type Passage, removal, wording } from './phrasing';

const WEEKDAY =
  '(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)\\.?,?\\s+)?';
const OF_THE_DAY = rightwards(
  '\\s*,?\\s*(?:à|vers|at|@)?\\s*\\d{1,2}\\s?(?:h\\s?\\d{0,2}|:\\d{2}\\s?(?:am|pm)?|(?:am|pm))(?![\\p{L}\\d])',
);
/** "du 3 au", "du 3 février 2024 au", "from 3 March 2024 to": the first day of a stay whose last is the finding. */
const RANGE = leftwards(
  '(?:(?:du|entre le|from|between)\\s+)?(\\d{1,2}(?:er|st|nd|rd|th)?(?:(?:[/.-]\\d{1,2})(?:[/.-]\\d{2,4})?|\\s+\\p{L}{3,9}\\.?(?:\\s+\\d{4})?)?)\\s+(?:au|et|to|and)\\s+(?:le\\s+)?',
);
const FRENCH_LEAD = leftwards(
  `(?:(jusqu['’]au|depuis le|dès le|avant le|après le|à partir du|à compter du|en date du|datant du|datée? du|entre le|et le|pour le|vers le|(?:dans |pendant )?la (?:nuit|soirée|matinée|journée) du|le (?:soir|matin) du|du|au|le|ce|en)\\s+)?${WEEKDAY}`,
);
const ENGLISH_LEAD = leftwards(
  `(?:(on the|on|since the|since|from the|from|until the|until|till|by|before|after|between|dated|of the|of|the|at)\\s+)?${WEEKDAY}`,
);

/** The month phrase in place of "le 12 mars 2024", by the word that led the day in. */
function frenchWords(lead: string, month: string): string {
  switch (lead.toLowerCase().replace('’', "'")) {
    case "jusqu'au":
      return `jusqu’en ${month}`;
    case 'depuis le':
      return `depuis ${month}`;
    case 'dès le':
      return `dès ${month}`;
    case 'avant le':
      return `avant fin ${month}`;
    case 'après le':
      return `après début ${month}`;
    case 'à partir du':
    case 'à compter du':
      return `à partir ${ofPlain(month)}`;
    case 'en date du':
    case 'datant du':
    case 'du':
      return ofPlain(month);
    case 'daté du':
      return `daté ${ofPlain(month)}`;
    case 'datée du':
      return `datée ${ofPlain(month)}`;
    case 'entre le':
      return `entre ${month}`;
    case 'et le':
      return `et ${month}`;
    case 'au':
      return `à ${month}`;
    case 'pour le':
    case 'vers le':
      return `${lead.slice(0, -3)} ${month}`;
    case 'le':
    case 'ce':
    case 'en':
      return `en ${month}`;
    default:
      return lead === '' ? month : `en ${month}`;
  }
}

function englishWords(lead: string, month: string): string {
  const low = lead.toLowerCase();
  if (low === 'on' || low === 'on the' || low === 'the' || low === 'at') return `in ${month}`;
  if (low === 'before') return `before the end of ${month}`;
  if (low === 'after') return `after early ${month}`;
  return low === '' ? month : `${low.replace(/ the$/u, '')} ${month}`;
}

const YEAR_LEAD = leftwards('(?:en|in|during|since|depuis|(?:datant |datée? )?de|of|from)\\s+');

/** Whether the first day of a stay falls in the month of its last one. */
function withinMonth(first: string, last: DateParts, french: boolean): boolean {
  if (last.month === undefined) return false;
  if (/^\d{1,2}\p{L}{0,2}$/u.test(first)) return true;
  const { month, year } = readDate(first, french, false);
  return month === last.month && (year === undefined || year === last.year);
}

/** The date of something that happened: its month when that can be told, else its year, else nothing. */
export function date({ start, end }: Finding, { text, language }: Passage): readonly Suggestion[] {
  const french = language === 'fr';
  const { month, year } = readDate(text.slice(start, end), french, false);
  const to = end + (after(text, end, OF_THE_DAY)?.[0].length ?? 0);
  const lead = before(text, start, french ? FRENCH_LEAD : ENGLISH_LEAD);
  const from = startOf(lead, start);
  const gone = removal(from, to);
  const words = [month === undefined ? undefined : monthWord(month, french), year].filter(Boolean).join(' ');
  if (words === '' || words === text.slice(start, end)) {
    return [removal(Math.min(from, startOf(before(text, start, YEAR_LEAD), start)), to)];
  }
  const range = before(text, start, RANGE);
  if (range !== null && withinMonth(range[1] ?? '', { month, year }, french)) {
    const whole = startOf(range, start);
    return [wording(text, whole, to, `${french ? 'en' : 'in'} ${words}`), removal(whole, to)];
  }
  const led = lead?.[1] ?? '';
  if (month === undefined && french && /^(?:du|au)$/iu.test(led))
    return [wording(text, from, to, `de ${words}`), gone];
  return [wording(text, from, to, french ? frenchWords(led, words) : englishWords(led, words)), gone];
}

const BORN_FR = leftwards(
  '(?:(?:qui\\s+est\\s+|dont\\s+la\\s+)?(?:(né(?:\\(e\\)|·e|e)?s?)(?:\\s+(?:le|un|en))?(?:\\s+(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))?|d\\.?d\\.?n\\.?|dn|(?:date\\s+de\\s+)?naissance(?:\\s+le)?)|°)\\s*[:=.-]?\\s*',
);
const BORN_EN = leftwards(
  '(?:(?:(?:who\\s+was\\s+)?(born)(?:\\s+on)?(?:\\s+the)?|d\\.?o\\.?b\\.?|(?:date\\s+of\\s+)?birth(?:\\s*date)?|birthdate|b\\.))\\s*[:=-]?\\s*',
);
/** After a maiden name that goes by itself: "née Morel le 12/03/1938". */
const BARE_ARTICLE = leftwards('(?:le|on)\\s+');
const BORN_TO_BE =
  /(?<!\p{L})(?:est|était|fut|is|was|were|il|elle|says?|said)\s+$|[«“]\s*(?:assurée?\s+)?$/iu;
const LAST = rightwards(' (?:dernier|prochain)');
const AT_TERM = rightwards(' (?:à (?:terme|\\d\\d)|at (?:term|\\d\\d))');

/** A birth date goes with its "née le"; in a full sentence the year stays, so that the sentence does. */
export function birthdate({ start, end }: Finding, { text, language }: Passage): readonly Suggestion[] {
  const french = language === 'fr';
  const own = before(text, start, french ? BORN_FR : BORN_EN);
  const label = own ?? before(text, start, french ? BORN_EN : BORN_FR);
  // A letter in the other language is quoted in it.
  const inFrench = label === own ? french : !french;
  const from = startOf(label ?? before(text, start, BARE_ARTICLE), start);
  const { year } = readDate(text.slice(start, end), french, true);
  const born = label?.[1];
  const last = end + (after(text, end, LAST)?.[0].length ?? 0);
  // "né le 02/11 à 35+4": the term is the patient's history.
  if (born !== undefined && after(text, last, AT_TERM) !== null) return [wording(text, from, last, born)];
  const gone = removal(from, last);
  if (year === undefined || born === undefined) return [gone];
  const inYear = wording(text, from, end, `${born.toLowerCase()} ${inFrench ? 'en' : 'in'} ${year}`);
  return BORN_TO_BE.test(text.slice(Math.max(0, from - 12), from)) ? [inYear, gone] : [gone, inYear];
}
