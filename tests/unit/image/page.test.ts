import { expect, test } from 'vitest';
import { findOnPage } from '../../../lib/image/find/findings';
import { bare, edits } from '../../../lib/image/find/letters';
import { type PageRow, uprighted } from '../../../lib/image/find/page';
import { isTechnical } from '../../../lib/image/find/technical';
import type { ReadLine } from '../../../lib/image/report';
import { scan } from '../../../lib/text/scan';

/** A line at that height in letters of 10 × 20 pixels; each '→' goes on at the next three hundred. */
function line(text: string, y: number, left = 0): ReadLine {
  let x = left;
  const words = text.split(' ').flatMap((word) => {
    if (word === '→') {
      x = Math.ceil((x + 60) / 300) * 300;
      return [];
    }
    const box = { x, y, w: 10 * word.length, h: 20 };
    x += box.w + 10;
    return [{ text: word, box, confidence: 90 }];
  });
  return { text, words, confidence: 90, box: { x: left, y, w: x - left, h: 20 } };
}

/** Lines one below the other, 30 pixels apart. */
const page = (...lines: readonly string[]): PageRow[] =>
  lines.map((text, row) => ({ lines: [line(text, 30 * row)], quarter: 0 }));

const found = (rows: readonly PageRow[]) =>
  findOnPage(rows, (text) => scan(text, { source: 'ocr' }))
    .filter(({ level }) => level !== 'count')
    .map(({ kind, level, text }) => `${level} ${kind} ${text}`)
    .sort();

test.each([
  ['below', ['IPP → NIR → Date de naissance', '8012345678 → 294101327458968 → 12/03/1948']],
  ['to the right', ['IPP → 8012345678', 'NIR → 294101327458968', 'Date de naissance → 12/03/1948']],
  ['after a colon', ['IPP : 8012345678 → NIR : 294101327458968 → Née le : 12/03/1948']],
])('a value that stands %s its label is found', (_, lines) => {
  const values = found(page(...lines)).map((one) => one.split(' ').slice(1).join(' '));
  expect(values).toEqual(['birthdate 12/03/1948', 'national-id 294101327458968', 'record-id 8012345678']);
});

test('what only its label makes known is found: an unusual name, a short number, an odd date', () => {
  expect(found(page('Nom → XQRZT', 'ID: 80413'))).toEqual(['stop person XQRZT', 'stop record-id 80413']);
  expect(found(page('Nom', 'XQRZT'))).toEqual(['stop person XQRZT']);
  expect(found(page('DOB 12I03I1948'))).toEqual(['stop birthdate 12I03I1948']);
});

test('what a reader made of a date with its time, of an e-mail sign and of a house number is found all the same', () => {
  expect(found(page('le 21/11/202318-18'))).toEqual(['warn date 21/11/202318-18']);
  expect(found(page('ecrire a lea.exempleGmessage.fr'))).toEqual(['stop email lea.exempleGmessage.fr']);
  expect(found(page('voir www.has-sante.fr', 'Rapport 12/202318-18'))).toEqual([]);
  const street = page('Adresse', 'T5 allée des Acacias, 44000 NANTES');
  const [address] = findOnPage(street, (text) => scan(text, { source: 'ocr' }));
  expect(address?.box).toEqual({ x: 0, y: 30, w: 340, h: 20 });
});

test('a label takes nothing from the column beside it, nor prose for a name', () => {
  expect(found(page('Nom → IPP', 'XQRZT → 8012345678'))).toEqual([
    'stop person XQRZT',
    'stop record-id 8012345678',
  ]);
  expect(found(page('Patient vu pour une douleur du genou', 'Nom du produit : aspirine'))).toEqual([]);
});

test('below means below when the page lies on its side', () => {
  const turn = ({ words, ...rest }: ReadLine): ReadLine => ({
    ...rest,
    words: words.map((word) => ({
      ...word,
      // A quarter clockwise: what ran to the right runs down, what was below is to the left.
      box: { x: 900 - word.box.y - word.box.h, y: word.box.x, w: word.box.h, h: word.box.w },
    })),
  });
  const rows = page('Nom → IPP', 'XQRZT → 8012345678').map(({ lines }) => ({
    lines: lines.map(turn),
    quarter: 1,
  }));
  expect(found(rows)).toEqual(['stop person XQRZT', 'stop record-id 8012345678']);
});

test.each([0, 1, 2, 3])('a box turned upright from quarter %i keeps its size', (quarter) => {
  const { w, h } = uprighted({ x: 10, y: 20, w: 30, h: 5 }, quarter);
  expect([w, h]).toEqual(quarter % 2 === 0 ? [30, 5] : [5, 30]);
});

test('a name as DICOM writes it is found, its sign misread too', () => {
  for (const name of ['DUPONT^JEAN', 'DUPONT"JEAN', 'DUPONT*JEAN'])
    expect(found(page(name))).toEqual([`stop person ${name}`]);
  expect(found(page('DUPONT” JEAN'))).toEqual(['stop person DUPONT” JEAN']);
  expect(found(page('DA SILVA^MARIA'))).toEqual(['stop person DA SILVA^MARIA']);
});

test('a name found once is found wherever it stands, misread by a letter too, and no other word is', () => {
  const rows = page('Nom : LEFEBVRE', 'Vu LEFEBURE ce jour', 'LeFebvre', 'le fer est bas', 'Lefort');
  expect(found(rows)).toEqual(['stop person LEFEBURE', 'stop person LEFEBVRE', 'stop person LeFebvre']);
});

test('a date takes its time of day, a postcode its town, eight digits are a date', () => {
  expect(found(page('14/11/2026 14:32:10'))).toEqual(['warn date 14/11/2026 14:32:10']);
  expect(found(page('35000 RENNES CEDEX 7')).join()).toContain('35000 RENNES CEDEX 7');
  expect(found(page('23021975'))).toEqual(['warn date 23021975']);
});

test('an e-mail address that was read in pieces is taken whole', () => {
  expect(found(page('écrire à zoe. durand@exemple fr merci'))).toEqual(['stop email zoe. durand@exemple fr']);
  expect(found(page('zoe.durand@@exemple.fr'))).toEqual(['stop email zoe.durand@@exemple.fr']);
});

test('every reading of a line counts, and a value is told once', () => {
  const [good, bad] = [line('Nom : DURAND Zoé', 0), line('N0m : DUPAND 2oé', 0)];
  expect(found([{ lines: [bad, good], quarter: 0 }])).toEqual(['stop person DURAND Zoé']);
});

test('values on neighbouring lines that stand aslant stay two', () => {
  const slanted = (text: string, y: number): ReadLine => {
    const { words, ...rest } = line(text, y);
    return { ...rest, words: words.map((word) => ({ ...word, box: { ...word.box, h: 70 } })) };
  };
  const rows = [slanted('Nom : DURAND', 0), slanted('IPP : 8012345678', 24)].map((one) => ({
    lines: [one],
    quarter: 0,
  }));
  expect(found(rows)).toEqual(['stop person DURAND', 'stop record-id 8012345678']);
});

test.each([
  'D',
  'G',
  'Thorax F, debout',
  'kV 120 mAs 3.2',
  'W 2500 L 1200',
  'aVR V1',
  '25 mm/s 10 mm/mV 0,05-150 Hz',
  'MI1.1',
  'Zoom 100 %',
  '5 cm',
])('%s is a machine’s word', (text) => expect(isTechnical(text)).toBe(true));

test.each(['DURAND', 'L DUPONT', '06 39 98 12 34', '12/03/1948', 'ID 80123', '8012345678', 'Dr L', ''])(
  '%s is not',
  (text) => expect(isTechnical(text)).toBe(false),
);

test('letters are compared bare, and edits counted up to a limit', () => {
  expect(bare('Née d’Étienne')).toBe("nee d'etienne");
  expect([edits('lefebvre', 'lefebure', 2), edits('abc', 'abc', 0), edits('a', 'xyz', 1)]).toEqual([1, 0, 2]);
});
