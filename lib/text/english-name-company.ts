import { NOTED, type Reading } from './english-name-reading';
import { isEnglishWord } from './english-words';
import { isEponym } from './lexicon/eponyms';
import type { Passage } from './passage';

/** "Gaetane, Hannah and Derek": what stands in one list with a name is a name. */
export function spread(passage: Passage, list: readonly Reading[]): void {
  const linked = (a: Reading, b: Reading): boolean =>
    /^(?:, ?|,? (?:and|or|&) ?)$/.test(passage.low.slice(a.end, b.start));
  const pass = (from: Reading | undefined, to: Reading | undefined): void => {
    if (from === undefined || to === undefined || to.score >= NOTED || to.score < -0.1) return;
    if (to.words.every((word) => isEponym(word)) && !from.people) return;
    const [a, b] = from.start < to.start ? [from, to] : [to, from];
    if (from.score >= NOTED && b.start - a.end < 7 && linked(a, b)) {
      to.score = Math.max(to.score, NOTED + 0.04);
      to.evidence.push('list');
      if (from.people) to.people = true;
    }
  };
  for (let at = 1; at < list.length; at++) pass(list[at - 1], list[at]);
  for (let at = list.length - 2; at >= 0; at--) pass(list[at + 1], list[at]);
}

/** Whoever was named in full is meant by one of the names further on. */
export function recall(list: readonly Reading[]): void {
  const known = new Set(
    list.flatMap(({ score, words }) =>
      score >= NOTED ? words.filter((word) => word.length > 2 && !isEnglishWord(word)) : [],
    ),
  );
  for (const reading of list) {
    if (reading.score >= NOTED || !reading.words.every((word) => known.has(word))) continue;
    reading.score = Math.max(reading.score, NOTED + 0.05);
    reading.evidence.push('named before');
  }
}
