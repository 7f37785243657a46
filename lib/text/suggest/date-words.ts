const FRENCH = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);
const ENGLISH = 'January February March April May June July August September October November December'.split(
  ' ',
);

const MONTH_WORD =
  /(?<!\p{L})(janv(?:ier)?|f[ée]vr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|ao[uû]t|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|d[ée]c(?:embre)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|september|october|november|dec(?:ember)?)(?!\p{L})\.?/iu;
const STEMS: readonly (readonly string[])[] = [
  ['jan'],
  ['fev', 'feb'],
  ['mar'],
  ['av', 'ap'],
  ['mai', 'may'],
  ['juin', 'jun'],
  ['juil', 'jul'],
  ['ao', 'au'],
  ['se'],
  ['oc'],
  ['no'],
  ['de'],
];

export const monthWord = (month: number, french: boolean): string =>
  (french ? FRENCH : ENGLISH)[month - 1] ?? '';

function monthOfWord(word: string): number | undefined {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const index = STEMS.findIndex((stems) => stems.some((stem) => plain.startsWith(stem)));
  return index < 0 ? undefined : index + 1;
}

/** What can be told of a date: month 1–12, year as written (digits or words). Either may be missing. */
export interface DateParts {
  readonly month: number | undefined;
  readonly year: string | undefined;
}

const fullYear = (digits: string, past: boolean): string =>
  digits.length === 4 ? digits : Number(digits) > (past ? 26 : 59) ? `19${digits}` : `20${digits}`;

function numericParts(value: string, french: boolean, past: boolean): DateParts | undefined {
  const iso = /(?<!\d)(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?\d{1,2}(?!\d)/u.exec(value);
  if (iso !== null) return { month: Number(iso[2]), year: iso[1] };
  const match = /(?<!\d)(\d{1,2})\s?[-/.\s]\s?(\d{1,2})(?:\s?[-/.\s]\s?(\d{4}|\d{2}))?(?!\d)/u.exec(value);
  if (match === null) {
    const packed = /(?<!\d)(\d{2})(\d{2})(\d{4})(?!\d)/u.exec(value);
    return packed === null ? undefined : { month: Number(packed[2]), year: packed[3] };
  }
  const [, first = '', second = '', digits] = match;
  const year = digits === undefined ? undefined : fullYear(digits, past);
  // English dates put the day or the month first: the month is known only when one of them can be no month.
  if (french || Number(first) > 12 || first === second) return { month: Number(second), year };
  return { month: Number(second) > 12 ? Number(first) : undefined, year };
}

/** The month and year of a date in digits or words, French or English; `past`: a birth date, never to come. */
export function readDate(value: string, french: boolean, past: boolean): DateParts {
  const word = MONTH_WORD.exec(value);
  if (word !== null) {
    const behind = value.slice(word.index + word[0].length);
    const digits = /(?<!\d)(\d{4})(?!\d)/u.exec(value)?.[1] ?? /^[\s,'’-]*(\d{2})$/u.exec(behind)?.[1];
    const inWords = /^[\s,]*((?:mille|mil|dix-neuf|deux|nineteen|twenty|two)[\p{L}\s-]*)$/iu.exec(
      behind,
    )?.[1];
    return {
      month: monthOfWord(word[1] ?? ''),
      year: digits === undefined ? inWords?.trim() : fullYear(digits, past),
    };
  }
  const { month, year } = numericParts(value, french, past) ?? { month: undefined, year: undefined };
  return { month: month !== undefined && month >= 1 && month <= 12 ? month : undefined, year };
}
