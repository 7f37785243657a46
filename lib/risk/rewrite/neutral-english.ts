/** An English draft without the patient's sex, and without what they are to the doctor. */
import type { Edit } from '../../text/finding';
import { wording } from '../../text/suggest/phrasing';

const OWN =
  /(?<![a-z'-])(?:my|our) (?:mother|mum|mom|father|dad|sister|brother|wife|husband|partner|daughter|son|aunt|uncle|cousin|niece|nephew|grandmother|grandfather|nan|gran|friend|neighbou?r|(?:mother|father|brother|sister)-in-law|colleague(?=,? (?:aged )?\d|,? (?:has|had|presents|developed)|,? who))(?![a-z-])/giu;
const NOUN =
  /(?<![a-z'-])(?:(?<old>young |elderly |middle-aged |old )?(?<noun>woman|man|lady|gentleman|female|male)|(?<child>little boy|little girl|boy|girl))(?![a-z'-])/giu;
const LETTER =
  /(?<![\w.,/°-])(?:(?<before>\d{1,3}) ?(?:yo ?)?[FM]|[FM] ?\/? ?(?<after>\d{2,3}))(?=[ ,.:;)\n]|$)(?! ?(?:\d|mg|ml|kg|cm|mm|%))/gu;
const ARTICLE = /(?<![a-z])(an?) $/iu;
const PRONOUN =
  /(?<![\w'’-])(?:(?<subject>she|he)(?<short>['’]s)?|(?<her>her)|(?<his>his)|(?<him>him)|(?<self>herself|himself)|(?<hers>hers))(?![\w-])/giu;
/** "her BP": of her; "saw her.", "gave her a": her. */
const OBJECT =
  /^(?:\s*(?:[,.;:!?)]|$)|\s+(?:to|in|on|at|for|with|by|from|and|but|a|an|the|home|back|again|yesterday|today|last|this|about|up|off)(?![a-z]))/iu;

/** The edits, in order, never overlapping; UTF-16 offsets of `text`. */
export function englishNeutral(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  const put = (start: number, end: number, words: string): void => {
    if (edits.every((edit) => edit.end <= start || edit.start >= end))
      edits.push(wording(text, start, end, words).edit);
  };
  for (const match of text.matchAll(OWN)) put(match.index, match.index + match[0].length, 'someone I know');
  for (const match of text.matchAll(NOUN)) {
    const { old = '', child } = match.groups ?? {};
    const left = text.slice(Math.max(0, match.index - 14), match.index);
    const aged = /(?:years?|months?|weeks?|days?)[- ]old $|\d ?(?:yo|y\/o) $/iu.test(left);
    const word = child !== undefined ? 'child' : aged ? 'patient' : 'adult';
    const article = old === '' && word === 'adult' ? ARTICLE.exec(left) : null;
    const from = match.index - (article?.[0].length ?? 0);
    put(from, match.index + match[0].length, `${article === null ? '' : 'an '}${old}${word}`);
  }
  for (const match of text.matchAll(LETTER)) {
    const age = match.groups?.before ?? match.groups?.after ?? '';
    put(match.index, match.index + match[0].length, `${age}-year-old`);
  }
  for (const match of text.matchAll(PRONOUN)) {
    const { subject, short, her, his, him, self } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (subject !== undefined) put(match.index, end, short === undefined ? 'the patient' : 'the patient is');
    else if (her !== undefined) put(match.index, end, OBJECT.test(text.slice(end)) ? 'them' : 'their');
    else if (his !== undefined) put(match.index, end, 'their');
    else if (him !== undefined) put(match.index, end, 'them');
    else put(match.index, end, self === undefined ? 'theirs' : 'themself');
  }
  return edits.toSorted((a, b) => a.start - b.start);
}
