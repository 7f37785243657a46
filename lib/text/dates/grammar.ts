import { oneOf } from '../matching';

// Sources of patterns over the fold in lower case.

const FULL_FR = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(
  ' ',
);
const SHORT_FR = 'janv jan fevr fev avr juil sept sep oct nov dec aou mar'.split(' ');
const FULL_EN = 'january february march april may june july august september october november december'.split(
  ' ',
);
const SHORT_EN = 'jan feb mar apr jun jul aug sept sep oct nov dec'.split(' ');

const MONTH_FR = oneOf(FULL_FR);
const MONTH_EN = oneOf(FULL_EN);
const ANY_MONTH = oneOf([...new Set([...FULL_FR, ...SHORT_FR, ...FULL_EN, ...SHORT_EN])]);

export const YEAR = '(?:18|19|20|21)\\d\\d';

const UNITS_FR =
  'un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|octante|huitante|nonante|cents?|mille|mil|et[ -](?:une?|onze)';
export const DAY_WORDS_FR =
  'premier|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix[ -]sept|dix[ -]huit|dix[ -]neuf|vingt(?:[ -](?:et[ -]un|deux|trois|quatre|cinq|six|sept|huit|neuf))?|trente(?:[ -]et[ -]un)?';
const YEAR_WORDS_FR = `(?:mill?e? neuf[ -]cents?|dix[ -]neuf[ -]cents?|deux[ -]mille)(?:[ -](?:${UNITS_FR})){0,6}`;

const DAY_WORDS_EN =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty[ -]first';
const UNITS_EN =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|oh|hundred|and';
const YEAR_WORDS_EN = `(?:nineteen|twenty|two thousand)(?:[ -](?:${UNITS_EN})){0,4}`;

const SEP = ' {0,2}[./|-] {0,2}';

/** Day, month and a year of four digits, in figures; either order of the first two. */
export const NUMERIC_LONG = `[0-3o]?[\\do]${SEP}[0-3o]?[\\do]${SEP}${YEAR}`;
/** A year of two digits: the same sign twice, and two digits all through when the sign is a point or a hyphen. */
export const NUMERIC_SHORT =
  '(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\\d|3[01])/\\d\\d|[0-3]?\\d([/|])[01]?\\d\\1\\d\\d|[0-3]\\d([.-])[01]\\d\\2\\d\\d';
export const ISO = `${YEAR}[-/.|][01]\\d[-/.|][0-3]\\d`;

/** "7-VIII-1996": the month in Roman figures. */
export const ROMAN_MONTH = `[0-3]?\\d[-./](?:x|i{1,3}|iv|vi{0,3}|ix|xi{1,2})[-./](?:${YEAR}|\\d\\d(?!\\d))`;

/** "l9 novembre", "O5 mars": one figure as an OCR misreads it. */
const DAY = '(?:[0-3]?\\d(?:er|st|nd|rd|th)?|[1l] ?er|[loi]\\d|[0-3][lo])';
/** "12 mars 2024", "1er fév. 24", "3rd of March 2024", "12, Mai 1973". */
export const WRITTEN = `${DAY}(?: of)?[ ,.-]{0,2}(?:${ANY_MONTH})\\.?,?[ -]{0,2}(?:${YEAR}|(?<=[ ,-])\\d\\d(?! ?(?:h|heures?|:|ans|a |mg|%|jours?|mois|patients?|cas|ml|kg|cm|mm)))`;
/** "12 mars": months in full only, or stuck to the day ("05nov"). */
export const WRITTEN_NO_YEAR = `(?<=(?<![a-z])(?:le|du|au|on|the) )[0-3]?\\d (?:${oneOf([...SHORT_FR, ...SHORT_EN])})\\.?(?! [\\d])|${DAY}(?: of| de)? (?:${MONTH_FR}|${MONTH_EN})|[0-3]?\\d(?:jan|fev|mar|avr|mai|juin|juil|aou|sep|oct|nov|dec|feb|apr|aug)`;
/** "March 3rd, 2024", "sept. 4 1980". */
export const AMERICAN = `(?:${MONTH_EN}|${oneOf(SHORT_EN)})\\.? {1,2}(?:the )?[0-3]?\\d(?:st|nd|rd|th)?(?:,? {1,2}|,)${YEAR}`;
export const AMERICAN_NO_YEAR = `(?:${MONTH_EN}) (?:the )?[0-3]?\\d(?:st|nd|rd|th)?`;
export const IN_WORDS = `(?:${DAY_WORDS_FR}|${DAY})[ -](?:${MONTH_FR}) (?:${YEAR_WORDS_FR}|${YEAR})|(?:${DAY_WORDS_EN})(?: of)? (?:${MONTH_EN}),? (?:${YEAR_WORDS_EN}|${YEAR})|(?:${MONTH_EN}) (?:the )?(?:${DAY_WORDS_EN}),? (?:${YEAR_WORDS_EN}|${YEAR})`;
export const IN_WORDS_NO_YEAR = `(?:${DAY_WORDS_FR})[ -](?:${MONTH_FR})|(?:${DAY_WORDS_EN})(?: of)? (?:${MONTH_EN})|(?:${MONTH_EN}) (?:the )?(?:${DAY_WORDS_EN})`;
/** "mars 2024", "2013 janvier". */
export const MONTH_AND_YEAR = `(?:${ANY_MONTH})\\.?(?: of)? {0,2}(?:${YEAR})|${YEAR} (?:${MONTH_FR}|${MONTH_EN})`;

/** Days that everybody knows, with their year. */
export const HOLIDAY = `(?:jour de |reveillon de |soir de |veille de )?(?:noel|paques|la toussaint|toussaint|la saint-sylvestre|(?:jour|reveillon) (?:de l'an|du nouvel an)|nouvel an|l'ascension|l'assomption|la pentecote|christmas(?: day| eve)?|new year's (?:day|eve)|thanksgiving|halloween|easter) ${YEAR}`;
/** A range of days under one month and year: "08-09/08/07". */
export const DAY_RANGE = `[0-3]?\\d ?- ?[0-3]?\\d[/|][01]?\\d[/|](?:${YEAR}|\\d\\d)`;
/** Year, month and day without a sign between: "20261103". */
export const COMPACT = '(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';
/** A figure or two read as letters (O, l, I, B, S), between the signs of a date: "O4/12/2O19", "0B/03/1972". */
const READ = '[\\doilsb]';
export const MISREAD = `[0-3oil]${READ}(?<sign>[/.|-])[01oil]${READ}\\k<sign>(?:[12li]${READ}{3}|${READ}{2})|[0-3oil]${READ} [01oil]${READ} [12]${READ}{3}`;
/** "décembre 93", "fin septembre", "début 2019", "de jan à fév 2007". */
export const MONTH_LOOSE = `(?:(?:debut|mi|fin|courant|early|mid|late|end of)[ -](?:(?:${ANY_MONTH})\\.?(?: ${YEAR})?|${YEAR})|(?:${MONTH_FR}) '?\\d\\d(?! ?(?:h|heures?|:|ans|mg|%|jours?|mois|patients?|cas|ml|kg|cm|mm))|(?:${ANY_MONTH})\\.?(?= (?:a|au|et|-) (?:${ANY_MONTH})\\.? ${YEAR}))`;

const TWO_DAY = '(?:0[1-9]|[12]\\d|3[01])';
const TWO_MONTH = '(?:0[1-9]|1[0-2])';
/** As an OCR leaves a date: a sign lost, another one in its place, a space, the hour stuck to it. */
export const TORN = `${TWO_DAY} ?[/|.\\\\-] ?${TWO_MONTH} ?[/|.vxil\\\\ -]?(?:19|20)\\d\\d|${TWO_DAY}[/|.]${TWO_MONTH}[/|.]\\d\\d|${TWO_DAY} ${TWO_MONTH} (?:19|20)\\d\\d|(?:19|20)\\d\\d ${TWO_MONTH} ${TWO_DAY}`;
/** "9.11.26" is a version or a chapter unless a word of time or a line's edge stands beside it. */
export const DOTTED = `[0-3]?\\d\\.[01]?\\d\\.(?:[0-4]\\d|9\\d)`;
/** A weekday in full: it goes with its date. */
export const WEEKDAY =
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday';
/** "17 Nov", "3rd Feb": a short month stands without a word of time when its capital says that it is one. */
export const DAY_SHORT_MONTH =
  '[0-3]?\\d(?:st|nd|rd|th)?[ -]?(?:Jan|Janv|Feb|Fevr?|Apr|Avr|Jun|Jul|Juil|Aug|Aou|Sept?|Oct|Nov|Dec|janv|fevr|juil|sept|nov)';
export const SHORT_MONTH_DAY =
  '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.? [0-3]?\\d(?:st|nd|rd|th)?|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\\.? [0-3]?\\d(?:st|nd|rd|th|ST|ND|RD|TH)';
