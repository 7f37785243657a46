import type { Correction } from './view';

/** Characters of unchanged text kept before the first change. */
const LEAD = 12;

/** Beyond this many words on each side the changed stretch is shown as one: comparing grows with the square. */
const WORDS = 400;

export interface Piece {
  readonly change: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Words and the spaces and signs between them, one string each. */
const tokens = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+|\s+|./gsu) ?? [];

/** lengths[i][j]: the longest common subsequence of a from i on and b from j on. */
const commonLengths = (a: readonly string[], b: readonly string[]): readonly (readonly number[])[] => {
  let below: readonly number[] = new Array(b.length + 1).fill(0);
  const rows = [below];
  for (const token of [...a].reverse()) {
    const row = new Array<number>(b.length + 1).fill(0);
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = token === b[j] ? 1 + (below[j + 1] ?? 0) : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
    rows.unshift(row);
    below = row;
  }
  return rows;
};

const changes = (a: readonly string[], b: readonly string[]): readonly Piece[] => {
  if (a.length > WORDS || b.length > WORDS) {
    return [
      { change: 'removed', text: a.join('') },
      { change: 'added', text: b.join('') },
    ];
  }
  const lengths = commonLengths(a, b);
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      pieces.push({ change: 'same', text: left });
      i += 1;
      j += 1;
    } else if (
      left !== undefined &&
      (right === undefined || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))
    ) {
      pieces.push({ change: 'removed', text: left });
      i += 1;
    } else if (right !== undefined) {
      pieces.push({ change: 'added', text: right });
      j += 1;
    }
  }
  return pieces;
};

/** A lone space between two changes changes with them: words struck in a row read as one. */
const bridged = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.flatMap((piece, at) => {
    const between =
      piece.change === 'same' &&
      /^\s+$/.test(piece.text) &&
      (pieces[at - 1]?.change ?? 'same') !== 'same' &&
      (pieces[at + 1]?.change ?? 'same') !== 'same';
    if (!between) return [piece];
    return [
      { change: 'removed', text: piece.text },
      { change: 'added', text: piece.text },
    ];
  });

/** Neighbours of the same change, joined; line breaks become spaces. */
const joined = (pieces: readonly Piece[]): readonly Piece[] => {
  const out: Piece[] = [];
  for (const { change, text } of pieces) {
    const last = out.at(-1);
    const line = text.replace(/\s+/g, ' ');
    if (last?.change === change) out[out.length - 1] = { change, text: last.text + line };
    else if (line !== '') out.push({ change, text: line });
  }
  return out;
};

/** The text before and the text after, each with its own changes marked. */
export interface Preview {
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
}

/**
 * The changes between the two texts, word by word, from shortly before the first one to the end of the text; an
 * ellipsis stands where the beginning was cut.
 */
export const preview = (correction: Correction): Preview =>
  marked(correction, (lead) => (lead.length > LEAD ? `…${lead.slice(-LEAD)}` : lead));

/** The changes between the two texts, word by word, both texts whole. */
export const compared = (correction: Correction): Preview => marked(correction, (lead) => lead);

const marked = ({ before, after }: Correction, shortened: (lead: string) => string): Preview => {
  const [a, b] = [tokens(before), tokens(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let same = 0;
  while (same < Math.min(a.length, b.length) - start && a.at(-1 - same) === b.at(-1 - same)) same += 1;
  const lead = a.slice(0, start).join('');
  const pieces = bridged([
    { change: 'same', text: shortened(lead) },
    ...changes(a.slice(start, a.length - same), b.slice(start, b.length - same)),
    { change: 'same', text: a.slice(a.length - same).join('') },
  ]);
  return {
    before: joined(pieces.filter(({ change }) => change !== 'added')),
    after: joined(pieces.filter(({ change }) => change !== 'removed')),
  };
};
