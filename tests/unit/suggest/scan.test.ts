import { describe, expect, it } from 'vitest';
import { correct } from '../../../lib/text/correct';
import { applyEdit } from '../../../lib/text/edit';
import type { Finding } from '../../../lib/text/finding';
import { scan } from '../../../lib/text/scan';
import { suggest } from '../../../lib/text/suggest';

const marks = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ level }) => level !== 'count');

/** Everything above `count` corrected, as "Tout corriger" does. */
function correctAll(text: string): string {
  const { findings, language } = scan(text);
  const edit = correct(text, suggest(text, marks(findings), language));
  return edit === null ? text : applyEdit(text, edit);
}

const POSTS: readonly (readonly [before: string, after: string])[] = [
  [
    '#DocTocToc Mme Durand, 86 ans, a chuté ce matin. Avis ?',
    '#DocTocToc Une patiente, 86 ans, a chuté ce matin. Avis ?',
  ],
  [
    'Mme Durand a chuté hier. Mme Durand est sous AOD.',
    'Une patiente a chuté hier. La patiente est sous AOD.',
  ],
  ['J’ai vu le petit Hugo, 3 ans, avec sa maman Sandrine.', 'J’ai vu un enfant, 3 ans, avec sa maman.'],
  ['Patiente vue avec le Dr Martin, dyspnée stable.', 'Patiente vue avec un confrère, dyspnée stable.'],
  [
    'Mme Durand, née le 12/03/1938, tél. : 06 12 34 56 78, est fatiguée depuis ce matin.',
    'Une patiente est fatiguée depuis ce matin.',
  ],
  [
    'Opérée le 12 mars 2024 du genou, douleur depuis ce matin.',
    'Opérée en mars 2024 du genou, douleur depuis ce matin.',
  ],
  [
    'Le traitement de M. Durand est-il adapté ? #DocTocToc',
    "Le traitement d'un patient est-il adapté ? #DocTocToc",
  ],
  [
    'Mrs Smith, 86, fell this morning. Discussed with Dr Patel.',
    'A patient, 86, fell this morning. Discussed with a colleague.',
  ],
];

describe('what the scan finds, corrected', () => {
  it.each(POSTS)('%s', (before, after) => {
    expect(correctAll(before)).toBe(after);
  });

  it('is clean when scanned again', () => {
    for (const [before] of POSTS) expect(marks(scan(correctAll(before)).findings), before).toEqual([]);
  });
});
