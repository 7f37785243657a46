import { expect, test } from 'vitest';
import { findOnPage } from '../../../lib/image/find/findings';
import type { ReadLine } from '../../../lib/image/report';
import type { Finding, Kind, Level, Scan } from '../../../lib/text/finding';

/** A line of 20 pixels' height in letters of 10 pixels; '→' is a gap of 100 pixels. */
function line(text: string): ReadLine {
  let x = 0;
  const words = text.split(' ').flatMap((word) => {
    if (word === '→') {
      x += 100;
      return [];
    }
    const box = { x, y: 50, w: 10 * word.length, h: 20 };
    x += box.w + 10;
    return [{ text: word, box, confidence: 90 }];
  });
  return {
    text: words.map((word) => word.text).join(' '),
    box: { x: 0, y: 50, w: x, h: 20 },
    confidence: 90,
    words,
  };
}

/** Finds that word only, and keeps every text it was shown. */
function finder(word: RegExp, kind: Kind = 'person', level: Level = 'stop') {
  const shown: string[] = [];
  const scan = (text: string) => {
    shown.push(text);
    const match = word.exec(text);
    const finding: Finding | undefined = match
      ? {
          kind,
          level,
          start: match.index,
          end: match.index + match[0].length,
          confidence: 0.9,
          reason: 'form-name',
          recognizer: 'test',
          suggestions: [],
        }
      : undefined;
    return { findings: finding ? [finding] : [], language: 'fr' as const, checked: true };
  };
  return { scan, shown };
}

const findOnLines = (lines: readonly ReadLine[], scan: (text: string) => Scan) =>
  findOnPage(
    lines.map((one) => ({ lines: [one], quarter: 0 })),
    scan,
  );

test('the box of a value goes around all its words and no other', () => {
  const { scan } = finder(/DURAND Amélie/);
  expect(findOnLines([line('Mme DURAND Amélie sort')], scan)).toMatchObject([
    { text: 'DURAND Amélie', box: { x: 40, y: 50, w: 130, h: 20 } },
  ]);
});

test('a value inside a word takes the whole word', () => {
  const { scan } = finder(/0639/);
  expect(findOnLines([line('Tél.:0639981234 ok')], scan)).toMatchObject([
    { text: '0639', box: { x: 0, w: 150 } },
  ]);
});

test('an exact date on an image warns, whatever it does in a text', () => {
  const { scan } = finder(/14\/11\/2026/, 'date', 'count');
  expect(findOnLines([line('le 14/11/2026')], scan)).toMatchObject([
    { level: 'warn', reason: 'burned-in-date' },
  ]);
});

test('fields side by side are read apart, and a label keeps its far value', () => {
  const { scan, shown } = finder(/none/);
  findOnLines(
    [line('Patient : DURAND Amélie → IPP : 80123'), line('Nom → DURAND'), line('IPP : → 80123')],
    scan,
  );
  expect(shown).toEqual(['Patient : DURAND Amélie', 'IPP : 80123', 'Nom DURAND', 'IPP : 80123']);
});
