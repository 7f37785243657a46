import type { Span } from '../finding';
import { groupSpan, matches, ocrDigits } from '../matching';
import type { Passage } from '../passage';
import {
  AMERICAN,
  AMERICAN_NO_YEAR,
  COMPACT,
  DAY_RANGE,
  DAY_SHORT_MONTH,
  DAY_WORDS_FR,
  DOTTED,
  HOLIDAY,
  IN_WORDS,
  IN_WORDS_NO_YEAR,
  ISO,
  MISREAD,
  MONTH_AND_YEAR,
  MONTH_LOOSE,
  NUMERIC_LONG,
  NUMERIC_SHORT,
  ROMAN_MONTH,
  SHORT_MONTH_DAY,
  TORN,
  WEEKDAY,
  WRITTEN,
  WRITTEN_NO_YEAR,
  YEAR,
} from './grammar';
import { isOfDocument, isPublicDay } from './public-days';

/**
 * A date as it is written; `exact` with day, month and year, `yearless` without the year, `month` without the day,
 * `year` alone, which only a record's dates are read for, `document` when it dates a text, a card or a box.
 */
export interface DateSpan extends Span {
  readonly precision: 'exact' | 'yearless' | 'month' | 'year' | 'document';
}

const EDGE = '(?<![a-z\\d/|])(?<!\\d[.,-])';
const END = '(?![a-z\\d])(?![/|.,-]\\d)';
const STOP = '(?!\\d)(?![/|]\\d)';
const FIGURES = new RegExp(
  `${EDGE}(?:${ISO}|${DAY_RANGE}|${NUMERIC_LONG}|${NUMERIC_SHORT}|${COMPACT}(?!\\d))${STOP}`,
  'g',
);
const MISREAD_FIGURES = new RegExp(`${EDGE}(?:${MISREAD})(?![a-z\\d])${STOP}`, 'g');
const ROMAN = new RegExp(`${EDGE}(?:${ROMAN_MONTH})${STOP}`, 'g');
/** "le 18 X 2027", "du 3III2025": after an article nothing need part them. */
const ROMAN_LOOSE = new RegExp(
  `(?<=(?<![a-z])(?:le|du|au) )[0-3]?\\d ?(?:x|i{1,3}|iv|vi{0,3}|ix|xi{1,2}) ?${YEAR}${STOP}`,
  'g',
);
const HOLIDAYS = new RegExp(`(?<![a-z])(?:${HOLIDAY})(?!\\d)`, 'g');
const NAMED = new RegExp(`${EDGE}(?:${IN_WORDS}|${WRITTEN}|${AMERICAN})(?![a-z])${STOP}`, 'g');
const DAY_IN_WORDS = new RegExp(`${EDGE}(?:${DAY_WORDS_FR}) [01]\\d ${YEAR}${STOP}`, 'g');
const YEARLESS = new RegExp(
  `${EDGE}(?:${WRITTEN_NO_YEAR}|${AMERICAN_NO_YEAR}|${IN_WORDS_NO_YEAR})${END}`,
  'g',
);
const MONTH = new RegExp(`(?<![a-z\\d/|])(?<!(?<!\\d{3})\\d[.,-])(?:${MONTH_AND_YEAR})${END}`, 'g');
const LOOSE_MONTH = new RegExp(`${EDGE}(?:${MONTH_LOOSE})${END}`, 'g');
/** A year that an event is told by: "en 2007", "datant de 2019", "- 1966: appendicectomie", "1968-1970 : …". */
const YEARS = new RegExp(
  `(?:(?<![a-z])(?:en|depuis|datant de|date de|annee|de|in|since) |(?:^|\\n) ?[-•*]? ?|(?<=${YEAR} ?[-a] ?))(?<value>${YEAR})(?![\\d/.,]\\d|\\d| ?(?:mg|ml|ui|u/|kcal|patients|euros|€|g/|ng|pg|/mm))`,
  'dg',
);
/** "S8 12/05", "C2 : 03/06": the day of a week or a cure. */
const CURE_DAY =
  /(?<![a-z\d])(?:s|c|cure|cycle|seance|semaine|dose)(?: ?n?° ?| )?\d{1,2} ?[:(]? ?([0-3]\d ?[/.] ?[01]\d)(?![\d/.])(?! ?(?:mm|mg|ml|%|[/.] ?\d))/g;
/** "20/11 8h", "21/11 RAS": a note of a day, where a line of a record begins. */
const LINE_DAY = /(?:^|\n) ?([0-3]\d[/|][01]\d)(?= ?[:a-z]| \d{1,2} ?h)/g;
const NO_DAY =
  "(?![a-z\\d])(?! ?[/|.,] ?\\d)(?! ?(?:mm|mg|g |ml|cp|cm|%|x|kg|de|des|d'|inf|sup|moy|int|ext|dist|prox|ant|post|med|lat|ago|later|hx|history))";
/** "le 12/03", "on 3/9", "Mon 16/11", "ce 4/9": a fraction unless a word of time stands before. */
const DAY_MONTH = new RegExp(
  `(?:(?<![a-z])(?:le|ce|du|au|des(?= \\d\\d)|depuis le|on|since|until|from|jusqu'au|${WEEKDAY}|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|lun|mer|jeu|ven|sam|dim)\\.?) {1,2})([0-3]?\\d ?[/|.] ?[01]?\\d|(?<=(?:since|until|from|on) {1,2})(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\\d|3[01]))${NO_DAY}`,
  'g',
);
/** "seen 11/9", "flu shot 10/14": after what is done on a day, unless the figures may count days, parts or a score. */
const DEED_BEFORE =
  /(?<![a-z])(?:vue?s?|revue?s?|operee?s?|hospit(?:alisee?)?|admise?s?|sortie?s?|entree?s?|rdv|chimio|cure|chemo|cycle|infusion|irm|mri|scanner|tdm|ct|echo|biopsie|biopsy|bloc|seance|injection|transfusion|chute|avc|visite|depart|transfert|transfer|deces|naissance|accouchement|last|dernier|derniere|op|ivg|aspi|ponction|ablation|pose|rendez-vous|convoc(?:ation)?|consult(?:ee?)?|controle|prelevee?|prel|posee?|decedee?|dcd|accouchee?|vaccinee?|fait|seen|reviewed|admit(?:ted)?|admission|discharged?|appt|appointment|clinic|theatre|surgery|scan(?:ned)?|shot|jab|vaccine|given|sent|taken|collected|started|stopped|dispense[ed]?|delivree?|prescrite?|adm|disch|d\/c(?:'?d)?|dc(?:'?d)?|died|delivered|booked|follow-?up|date|dated)(?: [a-z]{2,10})?(?::| le| on)? {1,2}$/;
const FRACTION = new RegExp(`(?<![\\d/.,a-z-])([0-3]?\\d/[0-3]?\\d)${NO_DAY}`, 'g');
/** "IRM du 9-11": a hyphen, after what is dated by its day. */
const HYPHEN_DAY =
  /(?<![a-z])(?:irm|scanner|tdm|radio|echo|bio|bilan|cr|crh|consult(?:ation)?|bloc|prelevement|biopsie|nfs|ecg|rcp|examen|courrier|ordo(?:nnance)?) du ([0-3]?\d-(?:0?[1-9]|1[0-2]))(?![\d/.,-]|\w)(?! ?(?:mm|mg|ml|ans|mois|jours))/g;
/** "flu shot 10/14, GBS 10/29": once a day is told so, the next one in the list is one too. */
const NEXT_DEED = new RegExp(`, ?[a-z]{2,12} ([0-3]?\\d/[0-3]\\d)${NO_DAY}`, 'g');
/** A day and an hour on a label: "Prel 09/05 06:05", "EDTA 11/04 0610". */
const DAY_AND_HOUR =
  /(?<![\d/.,|a-z-])(?<!(?<![a-z])(?:ta|pa|bp|tas|t\.a\.) ?:? ?)((?:0[1-9]|[12]\d|3[01])[/|](?:0[1-9]|1[0-2])) {1,3}(?:a |at )?(?=(?:[01]?\d|2[0-3])[h:][0-5]\d|(?:[01]\d|2[0-3])[0-5]\d(?!\d))/g;
const TORN_FIGURES = new RegExp(
  `(?<![\\d/|.,-])(?<!\\d )(?:${TORN})(?=[0-2]?\\d[:h]|(?!\\d))(?! \\d\\d(?! ?[:h]| \\d))`,
  'g',
);
/** A line that begins with a day in three pairs: "21 10 24 rappel". */
const PAIRS = /(?:^|\n) {0,3}((?:0[1-9]|[12]\d|3[01]) (?:0[1-9]|1[0-2]) [0-3]\d)(?= {1,3}[a-z]| *(?:\n|$))/g;
const DOTTED_DAY = new RegExp(
  `(?:^|\\n|(?<![a-z])(?:le|du|au|on|seen|vue?|date|dated|rdv|appt|since|from|signed|signe|printed|collected|received|recu|edite|reported|op|admitted|discharged|died|booked|${WEEKDAY}):?) {0,2}(${DOTTED})(?![\\d.,-]\\d|\\d)`,
  'g',
);
const SHORT_MONTHS = new RegExp(
  `(?<![A-Za-z\\d/|])(?<!\\d[.,-])(?:${DAY_SHORT_MONTH}|${SHORT_MONTH_DAY})\\b(?!['’]?[A-Za-z])(?! ?[%/;]|:\\d| ?\\d{3})${END}`,
  'g',
);
const WEEKDAY_BEFORE = new RegExp(
  `(?<![a-z])(?:${WEEKDAY}|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|lun|mer|jeu|ven|sam|dim)\\.?),? {1,2}(?:the )?$`,
);

/** "du 3 au 12 mars", "les 18 et 19/01/2018": the first day belongs to the date. */
const RANGE_BEFORE = /(?:^|[^\d/.,a-z-])([0-3]?\d(?:er)?(?: ?(?:au|et|to|and|a) ?|-)(?:the )?)$/;

const UNIT_AFTER = /^ ?(?:ui|u|mg|g|ml|cp|mmol|mm|cm|unites?|units?|%|kg)\b/;

const cache = new WeakMap<Passage, readonly DateSpan[]>();

/** All dates of the passage, sorted, without overlap. */
export function findDates(passage: Passage): readonly DateSpan[] {
  const known = cache.get(passage);
  if (known) return known;
  const dates = readDates(passage);
  cache.set(passage, dates);
  return dates;
}

function readDates(passage: Passage): DateSpan[] {
  const { figures: low, plain } = passage;
  const dates: DateSpan[] = [];
  const add = (start: number, end: number, precision: DateSpan['precision']): void => {
    dates.push({ start, end, precision });
  };
  const monthNamed = /jan|f[eé]v|feb|mar|av?r|apr|ma[iy]|jui?[nl]|ao[uû]|aug|sep|oct|nov|d[eé]c/.test(low);
  if (!passage.hasDigit && !monthNamed) return dates;
  // Names of months are many: their patterns are compiled and run only where one stands.
  const patterns = [...(passage.hasDigit ? [FIGURES, DAY_IN_WORDS] : []), ...(monthNamed ? [NAMED] : [])];
  if (passage.hasDigit && /\d[-./ ]?[ivx]/.test(low)) patterns.push(ROMAN, ROMAN_LOOSE);
  if (passage.hasDigit && /\d[oilsb]|[oilsb][\d/]/.test(passage.low)) patterns.push(MISREAD_FIGURES);
  if (
    passage.hasDigit &&
    /noel|paques|toussaint|sylvestre|l'an|nouvel|ascension|assomption|pentecote|christmas|new year|thanks|hallo|easter/.test(
      low,
    )
  )
    patterns.push(HOLIDAYS);
  for (const { pattern, match } of patterns.flatMap((pattern) =>
    [...matches(pattern, pattern === MISREAD_FIGURES ? passage.low : low)].map((match) => ({
      pattern,
      match,
    })),
  )) {
    if (
      (pattern !== MISREAD_FIGURES || isMisread(match[0])) &&
      isCalendarDay(match[0]) &&
      !UNIT_AFTER.test(low.slice(match.index + match[0].length, match.index + match[0].length + 8))
    )
      add(match.index, match.index + match[0].length, 'exact');
  }
  if (monthNamed) {
    for (const match of matches(YEARLESS, low)) {
      if (isRealMonth(match[0], plain.slice(match.index, match.index + match[0].length), low, match.index))
        add(match.index, match.index + match[0].length, 'yearless');
    }
    for (const match of matches(SHORT_MONTHS, plain)) {
      const end = match.index + match[0].length;
      const day = Number(/\d+/.exec(match[0])?.[0]);
      if (day > 0 && day < 32 && !UNIT_AFTER.test(low.slice(end, end + 8))) add(match.index, end, 'yearless');
    }
    for (const match of matches(MONTH, low)) add(match.index, match.index + match[0].length, 'month');
  }
  if (passage.isRecord && (monthNamed || passage.hasDigit))
    for (const match of matches(LOOSE_MONTH, low)) add(match.index, match.index + match[0].length, 'month');
  if (passage.isRecord && passage.hasDigit) {
    for (const match of matches(LINE_DAY, low)) {
      const value = match[1] ?? '';
      const start = match.index + match[0].length - value.length;
      if (isCalendarDay(value)) add(start, start + value.length, 'yearless');
    }
    for (const match of matches(YEARS, low)) {
      const span = groupSpan(match, 'value');
      if (span) add(span.start, span.end, 'year');
    }
  }
  if (passage.hasDigit && /\d ?[/|. ] ?\d/.test(low)) {
    for (const match of [...matches(DAY_MONTH, low), ...matches(CURE_DAY, passage.low)]) {
      const value = match[1] ?? '';
      const start = match.index + match[0].length - value.length;
      if (isCalendarDay(value)) add(start, start + value.length, 'yearless');
    }
    let dated = false;
    for (const { 1: value = '', index: start } of low.includes('/') ? matches(FRACTION, low) : []) {
      if (
        isCalendarDay(value) &&
        !mayCount(value) &&
        DEED_BEFORE.test(low.slice(Math.max(0, start - 44), start))
      ) {
        add(start, start + value.length, 'yearless');
        dated = true;
      }
    }
    for (const { 1: value = '', index, 0: whole } of low.includes('-') ? matches(HYPHEN_DAY, low) : [])
      if (isCalendarDay(value)) add(index + whole.length - value.length, index + whole.length, 'yearless');
    for (const match of dated ? matches(NEXT_DEED, low) : []) {
      const value = match[1] ?? '';
      const start = match.index + match[0].length - value.length;
      if (isCalendarDay(value) && !mayCount(value)) add(start, start + value.length, 'yearless');
    }
    for (const match of /\d ?\. ?\d/.test(low) ? matches(DOTTED_DAY, low) : []) {
      const value = match[1] ?? '';
      const start = match.index + match[0].length - value.length;
      if (isCalendarDay(value)) add(start, start + value.length, 'exact');
    }
    if (passage.isRecord) {
      for (const { 0: value, index } of matches(TORN_FIGURES, low)) {
        const end = index + value.length;
        if (!UNIT_AFTER.test(low.slice(end, end + 8))) add(index, end, 'exact');
      }
      for (const [pattern, precision] of [
        [PAIRS, 'exact'],
        [DAY_AND_HOUR, 'yearless'],
      ] as const)
        for (const match of matches(pattern, low)) {
          const value = match[1] ?? '';
          const start = low.indexOf(value, match.index);
          add(start, start + value.length, precision);
        }
    }
  }
  for (const [index, date] of dates.entries()) {
    if (date.precision !== 'exact' && date.precision !== 'yearless') continue;
    const weekday = WEEKDAY_BEFORE.exec(low.slice(Math.max(0, date.start - 16), date.start));
    if (weekday) {
      dates[index] = { ...date, start: date.start - weekday[0].length };
      continue;
    }
    const range = RANGE_BEFORE.exec(low.slice(Math.max(0, date.start - 14), date.start));
    if (range) dates[index] = { ...date, start: date.start - (range[1]?.length ?? 0) };
  }
  // A stable sort: of two that begin together the first found knows more ("12 mars 2024", "12 mars").
  let past = 0;
  return dates
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end, precision }) => {
      if (start < past || isPublicDay(low, start, !passage.isRecord && precision === 'yearless'))
        return false;
      past = end;
      return true;
    })
    .map((date) => (isOfDocument(low, date.start) ? { ...date, precision: 'document' } : date));
}

/** "3/7" is three days in English, "6/12" six months, "7/10" a score: only what cannot be one is a day. */
function mayCount(written: string): boolean {
  const [first = '', second = ''] = written.split('/');
  if (first.length === 2 && second.length === 2 && (first.startsWith('0') || second.startsWith('0')))
    return false;
  if (Number(first) > Number(second)) return /^(?:7|12|52)$/.test(second);
  return !/^(?:8|9|11|13|14|16|17|19|2[2-9]|31)$/.test(second);
}

/** A date for the most part: one or two letters among the figures, no more. */
const isMisread = (written: string): boolean => {
  const letters = written.replace(/[^a-z]/g, '').length;
  return letters > 0 && letters <= 3 && written.replace(/\D/g, '').length >= 3;
};

/** Figures that can be a day and a month, in one order or the other. Dates in words are taken at their word. */
function isCalendarDay(written: string): boolean {
  const misread = isMisread(written) && !/[ac-hjkmnp-rt-z]/.test(written);
  const numbers = misread ? written.split(/[/.| -]+/).map(ocrDigits) : (written.match(/\d+/g) ?? []);
  if ((!misread && /[a-z]/.test(written)) || numbers.length < 2) return true;
  // "08-09/08/07": a range of days, then the month.
  if (numbers.length === 4) return isCalendarDay(written.replace(/^[^-]*-/, ''));
  const [a, b, c] = numbers.map(Number);
  if (a === undefined || b === undefined) return false;
  if (a > 31) return b >= 1 && b <= 12 && c !== undefined && c >= 1 && c <= 31;
  return a >= 1 && b >= 1 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31;
}

/** "12 may": a verb unless it has a capital; "15 mars" is a date, "Mars" after a score is none. */
function isRealMonth(low: string, written: string, text: string, at: number): boolean {
  if (/\b(?:may|march)\b/.test(low) && !/M(?:ay|arch|AY|ARCH)\b/.test(written)) return false;
  // "may 5" in "Dr May 5 mg": a unit after the number.
  return !UNIT_AFTER.test(text.slice(at + low.length, at + low.length + 8));
}
