import type { Finding, Suggestion } from '../finding';
import { CLOSED } from './clause';
import { after, before, leftwards, rightwards, startOf } from './nearby';
import { type Passage, wording } from './phrasing';

const UNIT_FR = rightwards('\\s?(?:ans?|a)(?!\\p{L})');
const YEARS_OLD = rightwards('[\\s-]years?[\\s-]old(?!\\p{L})');
const YO = rightwards('\\s?-?(?:yo|y/o|y\\.o\\.|yrs?|years?|y)(?!\\p{L})');
const NOUN_BEHIND = rightwards(
  '\\s+((?:[\\w-]+\\s+){0,2}?(?:woman|man|lady|gentleman|patient|female|male))(?!\\p{L})',
);
const ARTICLE = leftwards('an?\\s+');
const AGED = leftwards('(?:aged|age)\\s*:?\\s*');
const GLUED = /[\p{L}]$/u;

/** HIPAA Safe Harbor (45 CFR 164.514(b)(2)(i)(C)) counts every age over 89 as one. */
function over89(start: number, end: number, age: number, { text, language }: Passage): Suggestion {
  if (GLUED.test(text.slice(0, start))) return wording(text, start, end, '90+');
  if (language === 'fr') {
    const to = end + (after(text, end, UNIT_FR)?.[0].length ?? 0);
    return wording(text, start, to, age === 90 ? '90 ans ou plus' : 'plus de 90 ans');
  }
  const hyphened = after(text, end, YEARS_OLD);
  if (hyphened !== null) {
    const to = end + hyphened[0].length;
    if (hyphened[0].startsWith(' ') && !/(?:^|\s)an?\s+$/u.test(text.slice(0, start))) {
      return wording(text, start, to, 'over 89 years old');
    }
    const noun = after(text, to, NOUN_BEHIND);
    const article = startOf(before(text, start, ARTICLE), start);
    if (noun === null)
      return wording(
        text,
        article,
        to,
        article === start && /,\s*$/u.test(text.slice(0, start)) ? 'aged over 89' : 'a patient aged over 89',
      );
    return wording(text, article, to + noun[0].length, `a ${noun[1]} aged over 89`);
  }
  const short = after(text, end, YO);
  if (short !== null) return wording(text, start, end, '90+');
  return wording(
    text,
    startOf(before(text, start, AGED), start),
    end,
    before(text, start, AGED) === null ? 'over 89' : 'aged over 89',
  );
}

/** "centenaire", "dans sa 93e année", "in her nineties": said without the figure and its unit. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/^(?:super)?(?:centenaire|nonagénaire)$/iu, 'très âgé'],
  [/^dans (?:sa|son) /iu, 'âgé de plus de 90 ans'],
  [/^(?:ses|leurs) /iu, 'un grand âge'],
  [/^(?:super)?(?:centenarian|nonagenarian)s?$/iu, 'patient aged over 89'],
  [/^(?:in|into) (?:his|her|their) /iu, 'aged over 89'],
];
const FEMININE_BEFORE = leftwards(
  '(?:\\b(?:elle est|est-elle|une|ma|la|cette|patiente|femme|dame|mère|mme|madame)[^.;\\n]{0,24})',
);

/** An age over 89 becomes "plus de 90 ans", any other its five years. */
export function age(finding: Finding, passage: Passage): readonly Suggestion[] {
  const { text } = passage;
  const digits = /\d{1,3}/u.exec(text.slice(finding.start, finding.end));
  const written = text.slice(finding.start, finding.end);
  const said = SAID.find(([pattern]) => pattern.test(written));
  if (said !== undefined) {
    const feminine = /âgé/u.test(said[1]) && before(text, finding.start, FEMININE_BEFORE) !== null;
    return [wording(text, finding.start, finding.end, feminine ? said[1].replace('âgé', 'âgée') : said[1])];
  }
  if (digits === null) {
    if (/\sans$/iu.test(written)) return [wording(text, finding.start, finding.end, 'plus de 90 ans')];
    if (/[\s-]years?[\s-]old$/iu.test(written))
      return [
        wording(
          text,
          finding.start,
          finding.end,
          CLOSED.test(text.slice(finding.end)) ? 'very elderly patient' : 'very elderly',
        ),
      ];
    return /^(?:ninety|one hundred|a hundred)/iu.test(written)
      ? [wording(text, finding.start, finding.end, 'over 89')]
      : [];
  }
  const start = finding.start + digits.index;
  const number = Number(digits[0]);
  const unit = text.slice(start + digits[0].length, finding.end);
  const inYears = /^\s*-?(?:ans?|a|y.*)?$/iu.test(unit);
  if (!inYears) return [];
  if (number >= 90) return [over89(start, start + digits[0].length, number, passage)];
  const low = number - (number % 5);
  return [wording(text, start, start + digits[0].length, `${low}-${low + 4}`)];
}
