import { describe, expect, it } from 'vitest';
import { TRACES } from '../../../lib/image/report';
import { tracesLine } from '../../../lib/words/traces';

describe('what a file loses', () => {
  it.each([
    [['location', 'date', 'device'], 'Lieu de prise de vue, date, appareil\u00a0: retirés'],
    [['date'], 'Date\u00a0: retirée'],
    [['date', 'thumbnail'], 'Date, vignette\u00a0: retirées'],
    [['device'], 'Appareil\u00a0: retiré'],
    [['trailing'], 'Restes d’une image plus grande\u00a0: retirés'],
  ] as const)('%j in French', (traces, line) => expect(tracesLine(traces, 'fr')).toBe(line));

  it('has a word for everything in English', () => {
    expect(tracesLine(TRACES, 'en')).toBe(
      'Place it was taken, date, device, author, hidden text, thumbnail, remains of a larger picture: removed',
    );
  });
});
