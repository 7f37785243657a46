/** The sixty labelled cases and the hundred harmless posts, as in `tests/eval/crowd`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loudIn, PRACTICES, readCases, resultOf } from '../../../scripts/evaluate/crowd';

const FOLDER = new URL('../../eval/crowd/', import.meta.url);
const cases = readCases(readFileSync(new URL('cases.jsonl', FOLDER), 'utf8'));

/** Cases whose band is another than the hand's, each with the reason; a case that is right again must go. */
const DIFFERENT: Readonly<Record<string, string>> = {};

describe('the labelled cases', () => {
  it('are all there', () => expect(cases).toHaveLength(60));

  it.each(cases.map((one) => [one.id, one] as const))('%s has the band of the hand', (id, one) => {
    const { band, k } = resultOf(one);
    if (id in DIFFERENT) expect(band).not.toBe(one.band);
    else expect(band, `K ${k}, by hand ${one.k}: ${one.sum}`).toBe(one.band);
  });
});

describe('the harmless posts', () => {
  it.each(PRACTICES)('stay quiet: %s', (_, practice) => {
    expect(loudIn(fileURLToPath(FOLDER), 'harmless.jsonl', practice)).toEqual([]);
  });
});
