import { COMMA_AND_VERB } from './clause';
import { after } from './nearby';
import { BLANK, capitalise, startsSentence } from './sentence';

const TAIL_BLANKS = new RegExp(`${BLANK}+$`, 'u');
const HEAD_BLANKS = new RegExp(`^${BLANK}+`, 'u');
const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '«': '»', '“': '”' };
/** A dash separates only with a space beside it: "-5 °C" and "IgM-" keep theirs. */
const HEAD_SEPARATOR = /^(?:[,;:/|·•–—→=]|-(?=\s|$))/u;
const TAIL_SEPARATOR = /(?:[,;:/|·•–—→=]|(?:(?<=\s)|^)-)$/u;
/** A link keeps its last slash; a comma behind it is none of its own. */
const LINK_TAIL = /\w:\/\/\S*[^\s,;]$/u;
/** A subject, then the comma that only the words now gone needed: "Mme Durand, IPP 12, a chuté". */
const LONE_COMMA = /(?:^|[.!?\n])[^,.!?\n]*,$/u;
const REACH = 120;
const HEAD_CONJUNCTION = /^(?:et|ou|and|or)\s+(?=[\p{L}\p{N}])/u;
const TAIL_CONJUNCTION = /(?:^|\s)(?:et|ou|and|or|&)$/u;

export interface Seam {
  readonly left: string;
  readonly right: string;
}

const trimTail = (left: string): string => left.replace(TAIL_BLANKS, '');
const trimHead = (right: string): string => right.replace(HEAD_BLANKS, '');

/** One orphan taken off at the seam; null when there is none left. Both sides come without blanks at the seam. */
function withoutOrphan(left: string, right: string): Seam | null {
  // A bracket may have been opened on the line before.
  const inner = left.trimEnd();
  const behind = right.trimStart();
  const closer = PAIRS[inner.at(-1) ?? ''];
  if (closer !== undefined && behind.startsWith(closer))
    return { left: inner.slice(0, -1), right: behind.slice(1) };
  const opens = left === '' || PAIRS[left.at(-1) ?? ''] !== undefined;
  const starts = opens || startsSentence(left);
  const ends = right === '' || /^[\n\r)\]}»”.!?…]/u.test(right);
  const headSeparator = HEAD_SEPARATOR.test(right);
  if (headSeparator && starts) return { left, right: right.slice(1) };
  if (starts && /^[.!?…]/u.test(right)) return { left, right: right.slice(1) };
  if (starts && HEAD_CONJUNCTION.test(right)) return { left, right: right.replace(HEAD_CONJUNCTION, '') };
  const tailSeparator = TAIL_SEPARATOR.test(left) && !LINK_TAIL.test(left);
  if (tailSeparator && headSeparator) {
    if (LONE_COMMA.test(left.slice(-REACH)) && after(right, 0, COMMA_AND_VERB) !== null) {
      return { left: left.slice(0, -1), right: right.slice(1) };
    }
    return right.startsWith(',') ? { left, right: right.slice(1) } : { left: left.slice(0, -1), right };
  }
  if (tailSeparator && ends) return { left: left.slice(0, -1), right };
  if (ends && TAIL_CONJUNCTION.test(left)) return { left: left.replace(TAIL_CONJUNCTION, ''), right };
  return null;
}

/** The blank that belongs between the two sides: one, or the French one before a high mark, or none. */
function blankBetween(
  left: string,
  right: string,
  leftBlank: string,
  rightBlank: string,
  gap: boolean,
): string {
  if (left === '' || right === '' || /[\n\r]$/u.test(left) || /^[\n\r]/u.test(right)) return '';
  if (/^[,.…)\]}]/u.test(right) || /[([{]$/u.test(left)) return '';
  if (/^[;:!?»%]/u.test(right)) return rightBlank.slice(0, 1);
  const blanks = leftBlank + rightBlank;
  if (blanks === '') return gap && /[\p{L}\p{N}]$/u.test(left) && /^[\p{L}\p{N}#@]/u.test(right) ? ' ' : '';
  return blanks.length === 1 ? blanks : ' ';
}

/** A line that holds nothing any more goes; a paragraph break beside it stays one break. */
function withoutEmptyLine(left: string, right: string): Seam {
  if (!(left === '' || /\n$/u.test(left)) || !(right === '' || /^\r?\n/u.test(right))) return { left, right };
  if (left === '') return { left, right: right.replace(/^[\r\n]+/u, '') };
  if (right === '') return { left: left.replace(/[\r\n]+$/u, ''), right };
  const above = /[\r\n]+$/u.exec(left)?.[0] ?? '';
  const below = /^[\r\n]+/u.exec(right)?.[0] ?? '';
  return above.length >= below.length
    ? { left, right: right.slice(below.length) }
    : { left: left.slice(0, left.length - above.length), right };
}

/**
 * The two sides of a place where something was changed, made to read on: no orphan comma, bracket or conjunction,
 * no double space, no empty line, a capital at the start of a sentence. `gap`: words between the two sides are gone,
 * so that they need a space.
 */
export function tidySeam(before: string, after: string, gap: boolean): Seam {
  let left = trimTail(before);
  let right = trimHead(after);
  let leftBlank = before.slice(left.length);
  let rightBlank = after.slice(0, after.length - right.length);
  for (;;) {
    const next = withoutOrphan(left, right);
    if (next === null) break;
    left = trimTail(next.left);
    right = trimHead(next.right);
    // The blank beside a dropped mark takes the place of the one at the seam.
    leftBlank = next.left === left ? leftBlank : next.left.slice(left.length);
    rightBlank = next.right === right ? rightBlank : next.right.slice(0, next.right.length - right.length);
  }
  const emptied = withoutEmptyLine(left, right);
  if (emptied.left !== left || emptied.right !== right) return emptied;
  const blank = blankBetween(left, right, leftBlank, rightBlank, gap);
  return { left: left + blank, right: startsSentence(left) ? capitalise(right) : right };
}
