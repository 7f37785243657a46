/** Names in company: in a list behind one noun, in quotes, within a hashtag, behind "s’appelle". */
import type { Finding, Span, Suggestion } from '../finding';
import { fold } from '../fold';
import { sayingOf } from '../lexicon/phrases';
import { CLOSED } from './clause';
import { MANY } from './kin';
import { endOfName } from './name';
import { removal } from './phrasing';

const REACH = 64;
const JOINT = /^\s*(?:,|et|ou|&|and|or|\+|\/)\s*(?:(?:M|Mr|Mrs|Ms|Mme|Mlle)\.?\s+)?$/iu;

/** The names that stand in one list with this one: "Cédric et Magali". Offsets of the whole list; null when it stands alone. */
export function listOf(text: string, finding: Finding, findings: readonly Finding[]): Span | null {
  const names = findings.filter(({ kind }) => kind === finding.kind);
  let first = names.indexOf(finding);
  let last = first;
  const joined = (left: Finding | undefined, right: Finding | undefined): boolean =>
    left !== undefined &&
    right !== undefined &&
    left.end <= right.start &&
    right.start - left.end < REACH &&
    JOINT.test(text.slice(endOfName(text, left.start, left.end), right.start));
  while (joined(names[first - 1], names[first])) first--;
  while (joined(names[last], names[last + 1])) last++;
  const [from, to] = [names[first], names[last]];
  return first === last || from === undefined || to === undefined
    ? null
    : { start: from.start, end: endOfName(text, to.start, to.end) };
}

/** A list behind "parents :" or "jumelles", or alone in brackets: it goes as a whole. */
export function wholeList(
  text: string,
  finding: Finding,
  findings: readonly Finding[],
): Suggestion | undefined {
  const list = listOf(text, finding, findings);
  if (list === null) return undefined;
  const left = text.slice(Math.max(0, list.start - REACH), list.start);
  const titled = /(?:\s(?:M|Mr|Mrs|Ms|Mme|Mlle)\.?)?\s*$/u.exec(left)?.index ?? left.length;
  if (MANY.test(left.slice(0, titled))) {
    const label = left.length - left.slice(0, titled).replace(/\s*:?\s*$/u, '').length;
    return removal(list.start - label, list.end);
  }
  return left.endsWith('(') && text[list.end] === ')' ? removal(list.start, list.end) : undefined;
}

/** "« Mr Ollerenshaw »": from the opening quote to the closing one; null without a pair right around `[start, end)`. */
export function quoted(text: string, start: number, end: number): Span | null {
  const open = /[«"“‘]\s?$/u.exec(text.slice(Math.max(0, start - 2), start));
  const close = /^\s?[»"”’](?!\p{L})/u.exec(text.slice(end, end + 3));
  return open === null || close === null
    ? null
    : { start: start - open[0].length, end: end + close[0].length };
}

/** "#JusticePourMaëlle": the whole hashtag; null for a name outside of one. */
export function hashtag(text: string, { start, end }: Span): Span | null {
  const left = /#[\p{L}\p{N}_]*$/u.exec(text.slice(Math.max(0, start - REACH), start));
  if (left === null) return null;
  const right = /^[\p{L}\p{N}_]*/u.exec(text.slice(end, end + REACH));
  return { start: start - left[0].length, end: end + (right?.[0].length ?? 0) };
}

/**
 * How long the comma and blank are that part a trade from the name that it says enough without: "la boulangère Odile",
 * "le facteur, Denis,". Zero without a trade, or where a comma is not closed again.
 */
export function afterTrade(text: string, head: number, end: number): number {
  const word = /(?<![\p{L}-])\p{L}[\p{Ll}-]{3,}(?=,?\s$)/u.exec(text.slice(Math.max(0, head - REACH), head));
  if (word === null || (sayingOf('trades', fold(word[0]).low)?.value ?? 0) === 0) return 0;
  if (text[head - 2] !== ',') return 1;
  return CLOSED.test(text.slice(end)) ? 2 : 0;
}

/** Initials, a dash, then words of the post: the name ends at the dash. */
export function withoutDash(text: string, finding: Finding): Finding {
  const dash = /\s[–—-]\s/u.exec(text.slice(finding.start, finding.end));
  return dash === null || dash.index === 0 ? finding : { ...finding, end: finding.start + dash.index };
}
