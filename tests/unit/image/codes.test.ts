import { describe, expect, it } from 'vitest';
import { boxOfCorners } from '../../../lib/image/codes/corners';
import type { Grey } from '../../../lib/image/codes/grey';
import { isProductNumber } from '../../../lib/image/codes/gtin';
import { opensPublicPage } from '../../../lib/image/codes/link';
import { tellsOnlyProduct } from '../../../lib/image/codes/payload';
import { findStripes } from '../../../lib/image/codes/stripes';
import { scan } from '../../../lib/text/scan';

const seen = (format: string, text: string, gs1 = false) => ({ format, text, gs1, corners: [] });

describe('a code that only names a product', () => {
  it.each([
    ['EAN13', '3400930000014', false],
    ['EAN13', '0012345678905', false],
    ['EAN8', '96385074', false],
    ['ITF', '13400930000011', false],
    ['DataBar', '(01)04012345678901', true],
    ['DataMatrix', '(01)03400930000014(17)281231(10)A1B2(21)9Q2K77X1', true],
    ['DataMatrix', '(01)04012345678901(17)281231(10)L12345', true],
    ['PZN', '-12345678', false],
  ])('is quiet: %s %s', (format, text, gs1) => {
    expect(tellsOnlyProduct(seen(format, text, gs1))).toBe(true);
  });

  it.each([
    ['EAN13', '2912345678906', false, 'a number that the hospital gave out itself'],
    ['EAN13', '3400930000015', false, 'a wrong check digit'],
    ['ITF', '8012345678', false, 'bars of a record number'],
    ['ITF', '96385074', false, 'bars of eight digits that happen to check'],
    ['Code128', '8012345678', false, 'a record number'],
    ['Code128', '(8018)340123456789012349', true, 'the number of a patient (GSRN)'],
    ['DataMatrix', '(01)04012345678901(21)SN123', true, 'an implant with its serial number'],
    ['DataMatrix', '(01)04012345678901(91)DURAND', true, 'a field of own use'],
    ['DataMatrix', '(17)281231(10)A1B2', true, 'no product at all'],
    ['QRCode', '3400930000014', false, 'digits in a kind that packs do not carry'],
  ])('%s %s is not: %s', (format, text, gs1) => {
    expect(tellsOnlyProduct(seen(format, text, gs1))).toBe(false);
  });

  it('has a number of 8, 12, 13 or 14 digits', () => {
    expect(['96385074', '036000291452', '4006381333931', '14006381333938'].map(isProductNumber)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['963850745', '', '40063813339AB', '0012'].map(isProductNumber)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('a link in a code', () => {
  const read = (line: string) => scan(line, { source: 'ocr' });

  it.each([
    'https://www.has-sante.fr/jcms/c_2024618',
    'https://doi.org/10.1056/NEJMoa2034577',
    'https://base-donnees-publique.medicaments.gouv.fr/extrait.php?specid=61266250',
  ])('%s is quiet', (text) => {
    expect(opensPublicPage(text, read)).toBe(true);
  });

  it.each([
    'https://www.monespacesante.fr/acces/9fKq2',
    'https://resultats.labo.example/r/81f0a2',
    'https://partage.example/s/9fKq2',
    'http://10.1.20.3/dossier',
    'https://www.ameli.fr/doc?token=81f0a2',
    'https://www.has-sante.fr/k/Qm9uam91ciBsZSBtb25kZQ12345',
    'DURAND AMELIE 12/03/1948',
    'tel:0612345678',
  ])('%s is held', (text) => {
    expect(opensPublicPage(text, read)).toBe(false);
  });
});

describe('bars that nobody decoded', () => {
  /** Bars of changing widths, turned, on a grey ground; `at` gives the grey of a point of the code's own plane. */
  const picture = (turn: number, at: (u: number, v: number) => number): Grey => {
    const [width, height] = [400, 300];
    const values = new Uint8Array(width * height).fill(200);
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    // Four samples a pixel, as a camera softens edges.
    const samples = [-0.25, 0.25].flatMap((down) => [-0.25, 0.25].map((across) => [across, down] as const));
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const greys = samples.map(([across, down]) => {
          const [dx, dy] = [x + across - 200, y + down - 150];
          const [u, v] = [dx * cos + dy * sin + 100, dy * cos - dx * sin + 40];
          return u >= 0 && u < 200 && v >= 0 && v < 80 ? at(u, v) : 200;
        });
        values[y * width + x] = greys.reduce((sum, grey) => sum + grey, 0) / greys.length;
      }
    return { values, width, height };
  };
  const bars = (u: number) => (Math.sin(u * 0.9) + Math.sin(u * 0.53) > 0 ? 20 : 240);

  it.each([0, 0.2, 1.2, Math.PI / 2, 2.5])('are found turned by %f radians, on their place', (turn) => {
    const found = findStripes(picture(turn, bars));
    expect(found).toHaveLength(1);
    const { x, y, w, h } = boxOfCorners(found[0] ?? []);
    expect(Math.hypot(x + w / 2 - 200, y + h / 2 - 150)).toBeLessThan(8);
    const [wide, high] = [
      200 * Math.abs(Math.cos(turn)) + 80 * Math.abs(Math.sin(turn)),
      200 * Math.abs(Math.sin(turn)) + 80 * Math.abs(Math.cos(turn)),
    ];
    // Slopes of thin bars lean towards the axes, so a rectangle reaches a little far.
    expect(Math.abs(w - wide)).toBeLessThan(48);
    expect(Math.abs(h - high)).toBeLessThan(48);
  });

  it.each([
    ['squared paper', (u: number, v: number) => (u % 6 < 1 || v % 6 < 1 ? 60 : 230)],
    ['wavy hair', (u: number, v: number) => (Math.sin((u + 14 * Math.sin(v / 6)) * 0.9) > 0 ? 40 : 220)],
    ['a few lines of a table', (u: number) => (u % 40 < 2 ? 0 : 255)],
    ['grain', (u: number, v: number) => Math.floor(128 + 120 * Math.sin(u * 12.9898 + v * 78.233))],
    ['nothing', () => 200],
  ])('are not seen in %s', (_, at) => {
    expect(findStripes(picture(0, at))).toEqual([]);
  });
});
