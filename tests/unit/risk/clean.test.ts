/** The harmless posts of the development set stay quiet, whoever posts them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { crowdOf } from '../../../lib/risk/crowd';
import { readRows } from '../../../scripts/evaluate/rows';
import { scanned } from './drafts';

const posts = readRows(
  readFileSync(new URL('../../eval/dev/posts-clean.jsonl', import.meta.url), 'utf8'),
).map(({ id, lang, text }) => ({ id, lang, texts: [scanned(text, lang)] }));

/**
 * Clean by the labelling guide, which lets a trade pass, and few on a list by the formula: a cheesemaker with his age.
 * Bakers of the labelled crowd cases are red with a list, and there are more of them.
 */
const WITH_A_PRACTICE = ['b-clean-fr-013'];

describe('harmless posts', () => {
  it.each([
    ['without a practice', null],
    ['with a list of 1,000 under the own name', { setting: 'list', people: 1_000, ownName: true }],
    ['with a service of 2,000', { setting: 'service', people: 2_000, ownName: true }],
  ] as const)('stay quiet %s', (_, practice) => {
    expect(posts.length).toBeGreaterThan(900);
    const loud = posts.filter(
      ({ lang, texts }) => (crowdOf(texts, { language: lang, practice })?.band ?? 'quiet') !== 'quiet',
    );
    expect(loud.map(({ id }) => id)).toEqual(practice === null ? [] : WITH_A_PRACTICE);
  });
});
