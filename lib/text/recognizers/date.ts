import { findDates } from '../dates/find';
import type { Recognizer } from '../recognizer';

export const date: Recognizer = {
  name: 'date',
  kinds: ['date'],
  description: 'The exact date of an event, in figures or in words; a month with its year only counts.',
  find(passage) {
    const ocr = passage.source === 'ocr';
    return findDates(passage).map(({ start, end, precision }) => ({
      start,
      end,
      kind: 'date' as const,
      level: precision === 'month' ? ('count' as const) : ('warn' as const),
      confidence: precision === 'exact' ? 0.85 : 0.7,
      reason:
        precision === 'month'
          ? ('month' as const)
          : ocr
            ? ('burned-in-date' as const)
            : ('exact-date' as const),
      evidence: [precision],
    }));
  },
  examples: {
    finds: [
      { text: 'opéré le 12/03/2024', kind: 'date', value: '12/03/2024' },
      { text: 'scanner du 12 mars 2024 normal', kind: 'date', value: '12 mars 2024' },
      { text: 'vu le 12/03, revu depuis', kind: 'date', value: '12/03' },
      { text: 'hospitalisé du 3 au 12 mars', kind: 'date', value: '3 au 12 mars' },
      { text: 'accident le 1er janvier', kind: 'date', value: '1er janvier' },
      { text: 'seen on the 3rd of March 2024', kind: 'date', value: '3rd of March 2024' },
      { text: 'surgery on March 3rd', kind: 'date', value: 'March 3rd' },
      { text: 'IRM 2024-03-12', kind: 'date', value: '2024-03-12' },
      { text: 'contrôle 06/02/22', kind: 'date', value: '06/02/22' },
      { text: 'plaque depuis mars 2024', kind: 'date', value: 'mars 2024', level: 'count' },
    ],
    ignores: [
      'plaque depuis août, J0/J28',
      'TA 12/8, EVA 7/10, Glasgow 15/15',
      '1-0-1 puis 2-1-2, 3 x/j',
      'insuline 10/08/12 UI',
      'fièvre J6, toux depuis ce matin',
      'depuis 2019, revu en 2021',
      'dilution 1/12, grade 3/6, 5/5',
      'it may 12 weeks later recur',
    ],
    misses: [{ text: 'opéré à Noël 2023', kind: 'date', value: 'Noël 2023' }],
  },
};
