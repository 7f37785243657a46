import { phrasesIn } from '../lexicon/phrases';
import type { Examples, Recognizer } from '../recognizer';

export const condition: Recognizer = {
  name: 'condition',
  kinds: ['condition'],
  description: 'A disease of the table that few have: it only counts, for how many people fit.',
  find: ({ low, plain }) =>
    phrasesIn('conditions', low, plain).map((span) => ({
      ...span,
      kind: 'condition',
      level: 'count',
      confidence: 0.5,
      reason: 'condition',
      evidence: ['table'],
    })),
};

export const examples: Examples = {
  finds: [
    { text: 'suivi pour mucoviscidose', kind: 'condition', value: 'mucoviscidose', level: 'count' },
    {
      text: 'porteur d’un syndrome de Kabuki',
      kind: 'condition',
      value: 'syndrome de Kabuki',
      level: 'count',
    },
    { text: 'SLA bulbaire évoluée', kind: 'condition', value: 'SLA', level: 'count' },
    {
      text: 'known myasthenia gravis, now diplopia',
      kind: 'condition',
      value: 'myasthenia gravis',
      level: 'count',
      lang: 'en',
    },
    {
      text: 'amylose à transthyrétine',
      kind: 'condition',
      value: 'amylose à transthyrétine',
      level: 'count',
    },
  ],
  ignores: ['VIH, sarcoïdose, maladie de Crohn', 'syndrome de Kabuki, SLA, drépanocytose'],
  misses: [{ text: 'porteur d’une dysostose rarissime', kind: 'condition', value: 'dysostose' }],
};
