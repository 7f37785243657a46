import { findDates } from '../dates/find';
import type { Examples, Recognizer } from '../recognizer';

export const date: Recognizer = {
  name: 'date',
  kinds: ['date'],
  description:
    'The exact date of an event, in figures or in words; a month with its year counts, and is a note in a record.',
  find(passage) {
    const burnedIn = passage.source === 'ocr';
    return findDates(passage).map(({ start, end, precision }) => {
      const wide = precision === 'month' || precision === 'year';
      return {
        start,
        end,
        kind: 'date' as const,
        // In a post a month says when, on a page of a record it leads to the entry.
        level:
          precision === 'document' || (wide && !passage.isRecord) ? ('count' as const) : ('warn' as const),
        confidence: precision === 'document' ? 0.95 : precision === 'exact' ? 0.85 : wide ? 0.6 : 0.7,
        reason: wide ? ('month' as const) : burnedIn ? ('burned-in-date' as const) : ('exact-date' as const),
        evidence: [precision],
      };
    });
  },
};

export const examples: Examples = {
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
    { text: 'chute à Noël 2023', kind: 'date', value: 'Noël 2023' },
    { text: 'écho du 07-Nov-2026', kind: 'date', value: '07-Nov-2026' },
    { text: 'vaccin le O4/12/2O19', kind: 'date', value: 'O4/12/2O19' },
    { text: 'vu le l9 novembre 2026', kind: 'date', value: 'l9 novembre 2026' },
    { text: 'cure du 14-15/06/24', kind: 'date', value: '14-15/06/24' },
    { text: 'série 20261103', kind: 'date', value: '20261103' },
    { text: 'COMPTE RENDU\nService ORL\n- 1987: amygdalectomie', kind: 'date', value: '1987' },
    { text: 'COMPTE RENDU\nService ORL\nrevue en octobre 2019', kind: 'date', value: 'octobre 2019' },
    { text: 'plaque depuis mars 2024', kind: 'date', value: 'mars 2024', level: 'count' },
    { text: 'chute le dimanche 8 novembre', kind: 'date', value: 'dimanche 8 novembre' },
    { text: 'follow-up Tue 24 Nov at noon', kind: 'date', value: 'Tue 24 Nov' },
    { text: 'burnt Nov 2nd, mine is 9 %', kind: 'date', value: 'Nov 2nd' },
    { text: 'flu shot 10/14, GBS 10/29', kind: 'date', value: '10/29' },
    { text: 'in pain since 10/31, biopsy sent', kind: 'date', value: '10/31' },
    { text: 'vue le 18 X 2027', kind: 'date', value: '18 X 2027' },
    { text: 'biopsy sent 11/02', kind: 'date', value: '11/02' },
    { text: 'ADM 11/30/23', kind: 'date', value: '11/30/23' },
    { text: 'sorti de réa ce 4/9', kind: 'date', value: '4/9' },
    { text: 'seen on 9.11.26 in clinic', kind: 'date', value: '9.11.26' },
    { text: 'COMPTE RENDU\nService ORL\nentrée 03/05V2025', kind: 'date', value: '03/05V2025' },
    { text: 'COMPTE RENDU\nService ORL\nPrel 09/05 06:05', kind: 'date', value: '09/05' },
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
    'loi du 4 mars 2002',
    'reco mise à jour le 3 juillet 2021, rollout began 1 Sept 2023',
    'remplaçant cherché du 3 au 15 août',
    'qui est de garde le 24 décembre ?',
    'grève du 5 au 15 janvier, réquisition reçue',
    'seen 3/7 ago, admitted 2/52 ago, vu 2/3 fois',
    '3 OCT faites, 2 AVR, MAR 2, version 9.11.26',
    'Apgar 8/9/10, étapes 1 - 2 - 3',
  ],
  misses: [{ text: 'opéré la veille de la rentrée', kind: 'date', value: 'veille de la rentrée' }],
};
