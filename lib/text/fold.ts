/**
 * A reading of the text that the recognizers can rely on: accents off, one kind of apostrophe, hyphen, quote and
 * space, no invisible characters, one unit for an emoji. Case is kept in `plain` and gone in `low`; both have
 * the same length, and `start` and `end` lead back to the text.
 */
export interface Fold {
  readonly plain: string;
  readonly low: string;
  /** Offset in the text where the unit `index` of the fold begins. */
  start(index: number): number;
  /** Offset in the text just after the unit `index - 1` of the fold, with the marks that hang on it. */
  end(index: number): number;
}

/** Stands for whatever is no letter, digit or sign of Western writing: an emoji, half a pair. */
const OTHER = '\uFFFC';

const SPECIAL: Readonly<Record<string, string>> = {
  œ: 'oe',
  Œ: 'OE',
  æ: 'ae',
  Æ: 'AE',
  ß: 'ss',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ı: 'i',
  µ: 'u',
  μ: 'u',
  º: '°',
  '…': '...',
  '\u2028': '\n',
  '\u2029': '\n',
  '\r': ' ',
  '\t': ' ',
};

const seen = new Map<number, string>();

/** What one code point becomes; always ASCII, `OTHER`, or one unit of another script. */
function foldCodePoint(code: number): string {
  const known = seen.get(code);
  if (known !== undefined) return known;
  const folded = readCodePoint(code);
  if (seen.size < 4096) seen.set(code, folded);
  return folded;
}

function readCodePoint(code: number): string {
  const char = String.fromCodePoint(code);
  const special = SPECIAL[char];
  if (special !== undefined) return special;
  if (/[\p{M}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u.test(char)) return '';
  if (/\p{Zs}/u.test(char)) return ' ';
  if (/[\u2018\u2019\u201B\u02BC\u02B9\u2032\u00B4\uFF07]/u.test(char)) return "'";
  if (/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D\u00AC]/u.test(char)) return '-';
  if (/[\u201C-\u201F\u00AB\u00BB\uFF02]/u.test(char)) return '"';
  if (/[\p{No}]/u.test(char)) return '^';
  const letters = char.normalize('NFKD').replace(/\p{M}/gu, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
  if (letters !== '' && /^[\x00-\x7F]+$/.test(letters)) return letters;
  return char.length === 1 && !/\p{Cs}/u.test(char) ? char : OTHER;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
const ASCII = /^[\x00-\x08\x0A-\x0C\x0E-\x7F]*$/;

/** Reads any string, well-formed or not; linear. */
export function fold(text: string): Fold {
  if (ASCII.test(text)) {
    return { plain: text, low: text.toLowerCase(), start: (index) => index, end: (index) => index };
  }
  let plain = '';
  const from: number[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const units = code > 0xffff ? 2 : 1;
    const folded = code < 0x80 && code !== 9 && code !== 13 ? String.fromCharCode(code) : foldCodePoint(code);
    for (let unit = 0; unit < folded.length; unit++) from.push(at);
    plain += folded;
    at += units;
  }
  from.push(text.length);
  return {
    plain,
    low: lower(plain),
    start: (index) => from[index] ?? text.length,
    end(index) {
      const last = from[index - 1];
      if (last === undefined) return 0;
      let next = index;
      // A letter folded to two units ends where the text goes on, not in its own middle.
      while (from[next] === last) next++;
      return from[next] ?? text.length;
    },
  };
}

/** Lower case of the same length, whatever the script. */
function lower(plain: string): string {
  const low = plain.toLowerCase();
  if (low.length === plain.length) return low;
  let kept = '';
  for (const char of plain) kept += char.toLowerCase().length === char.length ? char.toLowerCase() : char;
  return kept;
}
