import { describe, expect, it } from 'vitest';
import { type Claim, settleOverlaps } from '../../../lib/text/overlap';

const claim = (part: Partial<Claim>): Claim => ({
  start: 0,
  end: 5,
  kind: 'person',
  level: 'stop',
  confidence: 0.8,
  reason: 'full-name',
  evidence: [],
  recognizer: 'full-name',
  ...part,
});

describe('settleOverlaps', () => {
  it('joins claims of one kind, with the word of the surer', () => {
    const settled = settleOverlaps([
      claim({ start: 0, end: 6, confidence: 0.9, reason: 'title-name' }),
      claim({ start: 4, end: 12 }),
    ]);
    expect(settled).toMatchObject([{ start: 0, end: 12, confidence: 0.9, reason: 'title-name' }]);
  });

  it('joins no further than 120 characters', () => {
    const settled = settleOverlaps([
      claim({ start: 0, end: 100, confidence: 0.9 }),
      claim({ start: 90, end: 190 }),
    ]);
    expect(settled).toMatchObject([{ start: 0, end: 100 }]);
  });

  it('gives the letters to the surer kind, then to the graver level, then to the longer', () => {
    const phone = claim({ kind: 'phone', confidence: 0.9 });
    expect(settleOverlaps([claim({ kind: 'record-id', confidence: 0.6, end: 30 }), phone])).toEqual([phone]);
    const stop = claim({ kind: 'birthdate', level: 'stop' });
    expect(settleOverlaps([claim({ kind: 'date', level: 'warn' }), stop])).toEqual([stop]);
    const long = claim({ kind: 'address', end: 20 });
    expect(settleOverlaps([claim({ kind: 'facility' }), long])).toEqual([long]);
  });

  it('keeps neighbours and sorts them', () => {
    const settled = settleOverlaps([claim({ start: 5, end: 9, kind: 'phone' }), claim({ start: 0, end: 5 })]);
    expect(settled.map(({ kind }) => kind)).toEqual(['person', 'phone']);
  });
});
