import type { ImageFinding, ReadWord } from '../report';
import { bare, edits } from './letters';

/** Letters for each of which one may be misread, and letters that a name has at least to be looked for. */
const LETTERS_AN_EDIT = 5;
const LEAST_LETTERS = 3;
/** Words of names that are no names. */
const PARTICLES = new Set([
  'de',
  'du',
  'des',
  'le',
  'la',
  'les',
  'el',
  'al',
  'ben',
  'bin',
  'van',
  'von',
  'da',
  'dos',
  'mme',
  'mlle',
  'mrs',
  'miss',
]);
const SURE = 0.75;

/** A name found once, wherever it stands again on the picture, as the reader may have misread it there. */
export function findRecurring(found: readonly ImageFinding[], words: readonly ReadWord[]): ImageFinding[] {
  const names = found.filter(({ kind, level }) => kind === 'person' && level === 'stop').flatMap(namesIn);
  if (names.length === 0) return [];
  return words.flatMap((word) => {
    const parts = word.text.split(/[^\p{L}'’-]+/u).filter((part) => /^\p{Lu}/u.test(part));
    const name = parts.map(bare).find((part) => names.some((one) => isSame(one, part)));
    if (name === undefined) return [];
    const { text, box } = word;
    return [
      {
        kind: 'person' as const,
        level: 'stop' as const,
        confidence: SURE,
        reason: 'form-name' as const,
        text,
        box,
      },
    ];
  });
}

function namesIn({ text }: ImageFinding): string[] {
  return bare(text)
    .split(/[^a-z'-]+/)
    .filter((part) => part.length >= LEAST_LETTERS && !PARTICLES.has(part));
}

function isSame(name: string, read: string): boolean {
  const most = Math.floor(name.length / LETTERS_AN_EDIT);
  return edits(name, read, most) <= most;
}
