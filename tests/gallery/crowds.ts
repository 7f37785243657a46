/** Invented descriptions, as the review would hand them to the interface. */
import type { AdviceView, CrowdView, RewordingsView } from '../../components/view';

export const NO_CROWD = { crowds: [], rewordings: { rewrite: null, neutral: null }, advice: [] } as const;

export const RED: CrowdView = {
  id: 'crowd\u0000notaire\u00000',
  band: 'red',
  magnitude: 'under-1',
  needed: 11,
  drivers: [
    { kind: 'place', words: 'Saint-Flour' },
    { kind: 'occupation', words: 'Notaire' },
    { kind: 'age', words: '86 ans' },
  ],
  assumptions: [
    {
      key: 'drawn-from',
      fact: 'place',
      words: 'Saint-Flour',
      people: 6400,
      places: 1,
      figure: 'communes',
      approx: false,
    },
    { key: 'ages', part: 0.004, figure: 'ages-fr', approx: false },
    {
      key: 'share',
      fact: 'occupation',
      words: 'Notaire',
      part: 0.000246,
      figure: 'trades',
      approx: true,
    },
    { key: 'independent' },
  ],
};

export const ORANGE: CrowdView = {
  ...RED,
  id: 'crowd\u0000chu\u00000',
  band: 'orange',
  magnitude: 'under-100',
  drivers: [
    { kind: 'facility', words: 'CHU de Rennes' },
    { kind: 'date', words: 'mars 2024' },
    { kind: 'age', words: '45a' },
    { kind: 'sex', words: 'F' },
  ],
};

export const QUIET: CrowdView = {
  ...RED,
  id: 'quiet',
  band: 'quiet',
  magnitude: 'over-100',
  drivers: [
    { kind: 'age', words: '86 ans' },
    { kind: 'sex', words: 'patiente' },
  ],
};

/** A rare disease: few, and nothing to start from. */
export const RARE: CrowdView = {
  ...QUIET,
  magnitude: 'under-10',
  drivers: [
    { kind: 'condition', words: 'maladie de Fabry' },
    { kind: 'age', words: '7 ans' },
  ],
};

const BEFORE = '#DocTocToc Notaire de 86 ans à Saint-Flour, anémie depuis trois mois. Un avis ?';

export const REWORDINGS: RewordingsView = {
  rewrite: {
    parts: [
      {
        part: { in: 'post' },
        before: BEFORE,
        after: '#DocTocToc Notaire de 86 ans, anémie depuis trois mois. Un avis ?',
        characters: { before: 79, after: 65 },
      },
    ],
    magnitude: 'under-100',
    reaches: true,
  },
  neutral: {
    parts: [
      {
        part: { in: 'thread', item: 1 },
        before: 'Patiente de 86 ans, anémie.',
        after: 'Personne de 86 ans, anémie.',
        characters: { before: 27, after: 27 },
      },
      {
        part: { in: 'thread', item: 2 },
        before: 'Ma tante revient demain.',
        after: 'Une personne proche revient demain.',
        characters: { before: 24, after: 35 },
      },
    ],
    magnitude: null,
    reaches: true,
  },
};

export const ADVICE: readonly AdviceView[] = [
  { rule: 'image-consent', words: '', references: ['Code pénal, art. 226-1', 'CSP R.4127-73'] },
  { rule: 'news', words: 'attentat de Nice', references: ['CSP R.4127-4'] },
  { rule: 'disparaging', words: 'complètement folle', references: ['CSP R.4127-56'] },
  { rule: 'misspelt-tag', words: '#DocTocTco', references: [] },
  { rule: 'no-question', words: '', references: [] },
];
