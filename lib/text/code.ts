import type { Span } from './finding';
import { ocrDigits } from './matching';

/** A number as offices write one: runs of letters and figures, parted by a hyphen, a slash, a point or a space. */
export interface Code extends Span {
  /** Figures in it, those that an OCR read as letters included. */
  readonly digits: number;
  /** Letters or signs stand in it: no amount and no plain count. */
  readonly shaped: boolean;
}

const RUN = /[A-Za-z\d]{1,24}/y;
const RUNS = 8;
const LONGEST = 44;
/** "62F", "H45", "45a", "48h", "3x", "T2DM": words of a post that hold a figure. */
const WORD_WITH_FIGURE =
  /^(?:\d{1,3}(?:[fhmay]|ans|yo|yf|ym|mo|h|j|d|sa|mg|ml|g|kg|cm|mm|ui|cp|x|e|er|eme|nd|rd|th|st|s)|[fhmgpjsvtlcdnwx]\d{1,2}|t[12]dm?|covid19|ca\d+|hba1c|cd\d+|g\dp\d)$/i;
const DAY =
  /^(?:\d{1,2}([-/. |])\d{1,2}\1(?:\d\d|(?:18|19|20)\d\d)|(?:19|20)\d\d[-/. ][01]?\d[-/. ][0-3]?\d)$/;
/** What a count is followed by, and no number of a file. */
const COUNTED =
  'ans?|mois|jours?|semaines?|sem|heures?|min|years?|yrs?|yo|y/?o|months?|weeks?|wks?|days?|mg|ml|mcg|ug|kg|cm|mm|ui|iu|cp|gb|pages?|patients?|cas|cases?|euros?|pts?|points?|actes?|fois|bpm|mmol|umol|ng|pg|kcal|units?|tabs?|caps?';
/** Ten figures count no people and no pages. */
const PEOPLE = /^(?:ans?|mois|jours?|patients?|cas|cases?|pages?|min|points?|actes?|a|h|g|j|x)$/;
const UNIT = new RegExp(`^ ?(?:[%€$°]|(?:${COUNTED}|${COUNTED.toUpperCase()}|mL|[ajhgx])(?![A-Za-z\\d-]))`);
/** What heads another number or value, and begins no code. */
const OTHER_LABEL =
  /^(?:ipp|nip|nda|iep|nir|ins|nss|tel|fax|ddn|dob|mrn|csn|crn|pid|acc|nhs|ssn|dr|pr|mme?|mr|mrs|ta|bp|fc|hr|imc|bmi|tsh|crp|hb|psa|hcg|bnp|fevg|lvef|age|nee?|le|la|les|du|de|des|un|une|the|of|on|at|in|et|and|ou|or|to|au|aux|en|pour|for|sat|eva|mbi|axa|bupa|mgen|maif|maaf|matmut|macif|mnh|caf|cpam|msa|cni|iban|rib|cb|cip|cip13|ean|gtin|lot|pmid|pmc|doi|nct|amm|form|page|art|article|section|item|version|level|class|grade|stade|stage|type|phase|loi|law|cerfa|fiche)$/i;

const isRead = (run: string): boolean =>
  /^[\doOQlIsSB]+$/.test(run) && /\d/.test(run) && run.replace(/\D/g, '').length >= run.length * 0.6;
const figures = (run: string): number => (isRead(run) ? ocrDigits(run) : run.replace(/\D/g, '')).length;
const isCapital = (run: string): boolean => /^[A-Z]+$/.test(run);

/**
 * The code that begins at `at` in `plain`, offsets in `plain`; undefined where none does, or where a day or a count
 * with its unit stands. Bounded: it looks no further than `LONGEST` characters.
 */
export function readCode(plain: string, at: number): Code | undefined {
  let run = runAt(plain, at);
  if (run === undefined) return undefined;
  let end = at + run.length;
  let digits = figures(run);
  let shaped = digits < run.length;
  if (digits === 0 && !(run.length <= 6 && /^(?:[-/._]| (?=\d|[A-Z]\d))/.test(plain.slice(end, end + 3))))
    return undefined;
  if (digits === 0 && (OTHER_LABEL.test(run) || (run === 'a' && plain[end] === ' '))) return undefined;
  if (digits === 0 && plain[end] === ' ' && !(isCapital(run) && run.length <= 5)) return undefined;
  // "S8 12", "J3 post-op": a word of a post, not the first part of a number.
  if (plain[end] === ' ' && run.length < 4 && shaped && digits > 0 && WORD_WITH_FIGURE.test(run))
    return undefined;
  let groups = digits > 0 ? 1 : 0;
  let last = run;
  for (let count = 1; count < RUNS && end - at < LONGEST; count++) {
    const joint = plain[end] ?? '';
    run = runAt(plain, end + 1);
    if (run === undefined) break;
    const next = end + 1 + run.length;
    const number = figures(run);
    const whole = number === run.length;
    if (/[-/._]/.test(joint) || (joint === '|' && /\d$/.test(last))) {
      if (
        number === 0 &&
        !(
          run.length <= 5 &&
          isCapital(run) &&
          !(joint === '/' && /^[FHM]$/.test(run) && !/^[-/]\d/.test(plain.slice(next, next + 2)))
        )
      )
        break;
      if (joint === '.' && digits === 0 && last.length > 3) break;
    } else if (
      joint !== ' ' ||
      (digits === 0 && count > 1) ||
      !followsSpace(plain, { run, whole, number, next, digits, last, groups })
    )
      break;
    shaped ||= !whole || joint !== ' ';
    digits += number;
    if (number > 0) groups++;
    end = next;
    last = run;
  }
  if (/[A-Za-z\d]/.test(plain[end] ?? '')) return undefined;
  const value = plain.slice(at, end);
  // "… 004417 a délivré": a letter alone counts years or hours after a small number only.
  const unit = UNIT.exec(plain.slice(end, end + 10))?.[0].trim() ?? '';
  const counted = unit !== '' && (value.length < 4 || !/^[a-z]$/.test(unit));
  if (digits === 0 || DAY.test(value) || (counted && !(digits > 7 && PEOPLE.test(unit)))) return undefined;
  return { start: at, end, digits, shaped };
}

interface Next {
  readonly run: string;
  readonly whole: boolean;
  readonly number: number;
  readonly next: number;
  readonly digits: number;
  readonly last: string;
  readonly groups: number;
}

/** Whether a run after a space still belongs to the code before it. */
function followsSpace(plain: string, { run, whole, number, next, digits, last, groups }: Next): boolean {
  const rest = plain.slice(next, next + 10);
  if (/^[/:,.%]\d/.test(rest) || /^ ?%/.test(rest) || UNIT.test(rest) || WORD_WITH_FIGURE.test(run))
    return false;
  if (whole) {
    if (digits === 0) return true;
    if (run.length > 6) return false;
    // After a long number a short one is the next thing said, unless the line ends there.
    if (run.length === 1 && groups < 2 && /^ \d{2}/.test(rest)) return true;
    if (last.length > 5 && run.length > 3) return true;
    if (last.length > 5 || (run.length === 1 && groups < 2))
      return /^(?:[,.;:)\]»"'?!\n]|$| \D?$)/.test(rest) && run.length > 1;
    return true;
  }
  if (number === 0)
    return (
      isCapital(run) &&
      ((run.length <= 3 && digits < 4 && /^[ -]?\d/.test(rest)) ||
        (run.length === 1 &&
          (groups > 1 || digits > 5) &&
          !/[FHM]/.test(run) &&
          /^(?:[,;:)\n]|[. ]?$)/.test(rest)))
    );
  return /^[A-Z\d]+$/.test(run) && (digits < 4 || (run.length > 3 && number > 1 && last.length <= 6));
}

function runAt(plain: string, at: number): string | undefined {
  RUN.lastIndex = at;
  return RUN.exec(plain)?.[0];
}
