import type { Span } from './finding';
import { fold } from './fold';
import type { Claim } from './overlap';
import type { Passage } from './passage';

/** What a doctor or a team wrote in the options. Words are compared without case and accents. */
export interface Terms {
  /** Flagged wherever they stand: own hospital, village, software. */
  readonly always: readonly string[];
  /** Never flagged by themselves: a name that is a word of the trade here. */
  readonly never: readonly string[];
  /** Shapes of local record numbers: `9` a figure, `A` a letter, all else as it stands ("99-9999", "AA9999"). */
  readonly patterns: readonly string[];
}

export const NO_TERMS: Terms = { always: [], never: [], patterns: [] };
export const LONGEST_TERM = 60;
export const MOST_TERMS = 500;
export const MOST_PATTERNS = 50;
/** A pattern with fewer figures and letters would fit half of all doses. */
export const LEAST_PATTERN = 4;

interface Word {
  /** The folded words and signs of the term, one space or hyphen for each gap. */
  readonly low: string;
}
interface Shape {
  readonly units: readonly string[];
}

/** Terms made ready, once for many scans. */
export interface ReadyTerms {
  readonly always: ReadonlyMap<string, readonly Word[]>;
  readonly never: ReadonlyMap<string, readonly Word[]>;
  readonly patterns: readonly Shape[];
}

const FIRST_WORD = /[a-z\d]+/;

function byFirstWord(terms: readonly string[]): ReadonlyMap<string, readonly Word[]> {
  const words = new Map<string, Word[]>();
  for (const term of terms.slice(0, MOST_TERMS)) {
    const low = fold(term.trim().slice(0, LONGEST_TERM))
      .low.replace(/[\s-]+/g, ' ')
      .trim();
    const first = FIRST_WORD.exec(low);
    if (first === null) continue;
    const bare = low.slice(first.index);
    const same = words.get(first[0]);
    if (same) same.push({ low: bare });
    else words.set(first[0], [{ low: bare }]);
  }
  return words;
}

/** Is the pattern one that can be searched for? */
export const isPattern = (pattern: string): boolean =>
  pattern.length <= LONGEST_TERM &&
  (pattern.match(/[9A]/g)?.length ?? 0) >= LEAST_PATTERN &&
  (pattern.match(/9/g)?.length ?? 0) >= 2;

/** Terms that can't be searched for are left out. */
export function readyTerms(terms: Terms): ReadyTerms {
  return {
    always: byFirstWord(terms.always),
    never: byFirstWord(terms.never),
    patterns: terms.patterns
      .map((pattern) => pattern.trim())
      .filter(isPattern)
      .slice(0, MOST_PATTERNS)
      .map((pattern) => ({ units: [...fold(pattern).plain] })),
  };
}

const isDigit = (unit: string | undefined): boolean => unit !== undefined && unit >= '0' && unit <= '9';
const isLetter = (unit: string | undefined): boolean => unit !== undefined && unit >= 'a' && unit <= 'z';
const isWordUnit = (unit: string | undefined): boolean => isDigit(unit) || isLetter(unit);
const isGap = (unit: string | undefined): boolean =>
  unit === ' ' || unit === '-' || unit === '\n' || unit === undefined;

/** Where the term ends when it begins at `start`; a gap of the term fits a space, a hyphen or the end of a line. */
function endOfWord(low: string, start: number, term: string): number | undefined {
  for (let at = 0; at < term.length; at++) {
    const unit = low[start + at];
    if (term[at] === ' ' ? !isGap(unit) || unit === undefined : unit !== term[at]) return undefined;
  }
  const end = start + term.length;
  return isWordUnit(low[end - 1]) && isWordUnit(low[end]) ? undefined : end;
}

function endOfShape(low: string, start: number, { units }: Shape): number | undefined {
  for (const [at, wanted] of units.entries()) {
    const unit = low[start + at];
    const fits =
      wanted === '9' ? isDigit(unit) : wanted === 'A' ? isLetter(unit) : unit === wanted.toLowerCase();
    if (!fits) return undefined;
  }
  const end = start + units.length;
  return isWordUnit(low[end]) ? undefined : end;
}

const WORD = /[a-z\d]+/g;

function* spansOf(passage: Passage, words: ReadonlyMap<string, readonly Word[]>): Generator<Span> {
  if (words.size === 0) return;
  for (const match of passage.low.matchAll(WORD)) {
    for (const { low } of words.get(match[0]) ?? []) {
      const end = endOfWord(passage.low, match.index, low);
      if (end !== undefined) yield { start: match.index, end };
    }
  }
}

function* shapesOf({ low }: Passage, patterns: readonly Shape[]): Generator<Span> {
  if (patterns.length === 0) return;
  for (let start = 0; start < low.length; start++) {
    if (isWordUnit(low[start]) && isWordUnit(low[start - 1])) continue;
    for (const pattern of patterns) {
      const end = endOfShape(low, start, pattern);
      if (end !== undefined) yield { start, end };
    }
  }
}

/** Does one of the spans hold another wholly? Sorted once, asked often. */
function insideAny(spans: readonly Span[]): (claim: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let furthest = 0;
  const ends = sorted.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return (ends[low - 1] ?? 0) >= end;
  };
}

/**
 * The claims with the doctor's own word over them: what lies wholly inside a term never to flag is dropped, terms
 * always to flag are added unless something as grave stands there already. Offsets of the text; linear in the
 * length of the passage for a given list.
 */
export function withTerms(claims: readonly Claim[], passage: Passage, terms: ReadyTerms): Claim[] {
  const isQuiet = insideAny([...spansOf(passage, terms.never)].map((span) => passage.inText(span)));
  const kept = claims.filter((claim) => !isQuiet(claim));
  const gravest = new Uint8Array(passage.text.length);
  for (const { start, end, level } of claims)
    if (level !== 'count')
      for (let at = start; at < end; at++) gravest[at] = level === 'stop' ? 2 : gravest[at] || 1;
  const add = (span: Span, level: 'stop' | 'warn'): void => {
    const { start, end } = passage.inText(span);
    if (gravest.subarray(start, end).some((grave) => grave >= (level === 'stop' ? 2 : 1))) return;
    kept.push({
      start,
      end,
      kind: 'custom',
      level,
      confidence: 0.99,
      reason: 'custom',
      evidence: ['own list'],
      recognizer: 'terms',
    });
  };
  for (const span of spansOf(passage, terms.always)) add(span, 'warn');
  for (const span of shapesOf(passage, terms.patterns)) add(span, 'stop');
  return kept;
}
