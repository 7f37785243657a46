import { isEponym } from './lexicon/eponyms';
import { isGrammar, isOrdinary } from './lexicon/ordinary';
import type { Claim } from './overlap';
import type { Passage } from './passage';

/** Letters for each of which one may have been misread on the picture, and letters that a name has at least. */
const LETTERS_AN_EDIT = 5;
const LEAST_LETTERS = 3;
/** How sure it is that the words are the patient's name: a picture of the same post bears it. */
const SURE = 0.9;
const MOST_NAMES = 50;

const NAME = /(?<![A-Za-z\d'@#_/-])[A-Z][A-Za-z]{2,30}(?:[-'][A-Za-z]{1,30}){0,3}(?![A-Za-z\d@])/g;
const PARTICLE = /^(?:les|des|del|della|dos|ben|bin|von|van|der|mme|mlle|mrs|miss)$/;

interface Mention {
  readonly start: number;
  readonly end: number;
  /** Its words mean something else too ("Petit", "Parkinson"): alone it says nothing. */
  readonly isWeak: boolean;
}

/**
 * Where a text repeats a name that was read on a picture of the same post: capitalised words that are one of its words,
 * misreadings allowed for; neighbours are one mention. `names` are whole names, as read. What the rules hold as a name
 * already (`claims`) keeps their word, which knows more of what stands around it. In offsets of the passage's text;
 * linear in its length for a given list.
 */
export function claimSeenNames(
  passage: Passage,
  names: readonly string[],
  claims: readonly Claim[],
): Claim[] {
  const known = new Set(names.slice(0, MOST_NAMES).flatMap(wordsOf));
  if (known.size === 0) return [];
  const mentions: Mention[] = [];
  for (const match of passage.plain.matchAll(NAME)) {
    const start = match.index;
    const end = start + match[0].length;
    const word = passage.low.slice(start, end);
    const isWeak = isOrdinary(word) || isGrammar(word) || isEponym(word);
    if (!known.has(word) && (isWeak || !resembles(word, known))) continue;
    const last = mentions.at(-1);
    if (last && /^[ \n-]$/.test(passage.low.slice(last.end, start)))
      mentions.splice(-1, 1, { start: last.start, end, isWeak: false });
    else mentions.push({ start, end, isWeak });
  }
  const held = claims.filter(({ kind, level }) => kind === 'person' && level === 'stop');
  return mentions
    .filter(({ isWeak }) => !isWeak)
    .map((mention) => passage.inText(mention))
    .filter(({ start, end }) => !held.some((claim) => claim.start <= start && claim.end >= end))
    .map(({ start, end }) => ({
      start,
      end,
      kind: 'person',
      level: 'stop',
      confidence: SURE,
      reason: 'seen-on-image',
      evidence: ['image'],
      recognizer: 'seen-names',
    }));
}

function wordsOf(name: string): string[] {
  const low = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘`]/g, "'").toLowerCase();
  return (low.match(/[a-z]+(?:[-'][a-z]+)*/g) ?? []).filter(
    (word) => word.length >= LEAST_LETTERS && !PARTICLE.test(word),
  );
}

function resembles(word: string, known: ReadonlySet<string>): boolean {
  const most = Math.floor(word.length / LETTERS_AN_EDIT);
  return most > 0 && [...known].some((name) => isWithin(word, name, most));
}

/** Can one word be made of the other by changing, adding or dropping at most so many letters? */
function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
        ),
      );
    row = next;
  }
  return (row[b.length] ?? 0) <= most;
}
