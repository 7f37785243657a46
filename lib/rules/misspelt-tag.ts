import type { Rule, RuleExamples } from './rule';

const TAG = /#([a-z0-9_]{5,24})/g;
/** Two slips at most: further away it is another word. */
const MOST = 2;

export const misspeltTag: Rule = {
  id: 'misspelt-tag',
  references: [],
  find({ posts, tags }) {
    const known = tags.map((tag) => tag.toLowerCase());
    for (const [part, { low, fold }] of posts.entries()) {
      for (const match of low.matchAll(TAG)) {
        const tag = match[1] ?? '';
        if (known.includes(tag) || !known.some((right) => distance(tag, right) <= MOST)) continue;
        return { part, start: fold.start(match.index), end: fold.end(match.index + match[0].length) };
      }
    }
    return undefined;
  },
};

/** Letters to add, drop, change or swap with the next one, to make one word of the other; stops counting at three. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > MOST) return MOST + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? MOST + 1;
}

export const examples: RuleExamples = {
  finds: ['#DocTocTco F35a, éruption ?', '#DoctTocToc avis ECG ?', '#doctoctok une idée ?'],
  ignores: [
    '#DocTocToc avis ?',
    '#Doctolib en panne ?',
    '#dermato #medtwitter avis ?',
    '#PharmaTocToc et #DocTocToc ?',
  ],
};
