import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { recognizerTable } from '../../../scripts/recognizers/table';
import { WITH_EXAMPLES } from './all-examples';

it('the table of the documentation is the one that the recognizers describe (npm run recognizers)', () => {
  expect(readFileSync('docs/recognizers.md', 'utf8')).toBe(recognizerTable(WITH_EXAMPLES));
});

it('a recognizer has its row, with a sentence that it finds and those that it misses', () => {
  const [one] = WITH_EXAMPLES;
  if (one === undefined) throw new Error('no recognizers');
  const row = recognizerTable([
    {
      recognizer: { ...one.recognizer, name: 'plate', kinds: ['plate'], description: 'A | B.' },
      examples: {
        finds: [{ text: 'percuté par AB-123-CD hier', kind: 'plate', value: 'AB-123-CD' }],
        ignores: [],
        misses: [{ text: 'finit par KX', kind: 'plate', value: 'KX' }],
      },
    },
  ])
    .split('\n')
    .at(-2);
  expect(row).toBe(
    '| [`plate`](../lib/text/recognizers/plate.ts) | plate | A \\| B. | percuté par **AB-123-CD** hier | finit par **KX** |',
  );
});
