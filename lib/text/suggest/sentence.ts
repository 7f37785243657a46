/** Space that stays on its line; no-break and narrow spaces included. */
export const BLANK = '[^\\S\\n\\r]';

const TAIL_BLANKS = new RegExp(`${BLANK}+$`, 'u');
const OPENERS = /[([{«“"'‘]+$/u;
const BULLET = /(?:^|\n)[^\S\n]*(?:[-–—•*▪►→➡👉·]|\d{1,2}(?:[.)/]|\/\d{1,2}))$/u;
const EMOJI = /(?:\p{Extended_Pictographic}|\p{RI}|\p{EMod}|\u20E3|\uFE0F|\u200D)$/u;
const TAG = /(?:^|\s)[#@][\p{L}\p{N}_]+$/u;
const SENTENCE_END = /[.!?…][)\]»”"’]*$/u;
const ABBREVIATION =
  /(?<![\p{L}\p{N}])(?:M|MM|Mr|Mrs|Ms|Mme|Mlle|Dre?|Drs|Pr|Prof|St|Ste|Tél|cf|ex|env|vs|pp?|av|bd|réf|approx|fig|art)\.$/iu;
/** A line that ends so goes on in the next one. */
const GOES_ON =
  /(?:[,;]|(?<![\p{L}\p{N}])(?:de|du|des|à|au|chez|avec|pour|par|et|ou|vue?|of|for|with|by|and|or|saw|to))$/iu;
const REACH = 240;

/**
 * Whether a sentence begins where `left` ends: at the start of the text or of a line, after a full stop, after an
 * emoji or a bullet, and after hashtags that open the text.
 */
export function startsSentence(left: string): boolean {
  let rest = left.slice(-REACH);
  for (;;) {
    rest = rest.replace(TAIL_BLANKS, '');
    if (rest === '') return true;
    if (rest.endsWith('\n')) return /\n\s*\n$/u.test(rest) || !GOES_ON.test(rest.trimEnd());
    if (BULLET.test(rest) || EMOJI.test(rest)) return true;
    if (SENTENCE_END.test(rest)) return !ABBREVIATION.test(rest);
    const shorter = rest.replace(OPENERS, '').replace(TAG, '');
    if (shorter === rest) return false;
    rest = shorter;
  }
}

/** A first letter made capital, unless the word is a link or a unit such as pH. */
export function capitalise(words: string): string {
  const [first] = words;
  if (first === undefined || !/^\p{Script=Latin}/u.test(first) || !/^\p{Ll}/u.test(first)) return words;
  if (/^\p{L}+[\p{N}]|^\p{Ll}+\p{Lu}|^\S+:\/\/|^[\p{L}-]+\.\p{L}/u.test(words)) return words;
  return first.toUpperCase() + words.slice(first.length);
}
