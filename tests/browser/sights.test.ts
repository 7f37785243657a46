/** Faces and codes on a picture: found by the packed extension's own engines, held, and covered. */
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coverOf, shared } from '../../lib/image/boxes';
import type { Box, ImageFinding } from '../../lib/image/report';
import { type CodeDrawing, drawCode } from '../../scripts/draw/codes';
import { drawSvg } from '../../scripts/draw/draw';
import { type ExtensionPage, openExtensionPage } from '../../scripts/extension-page';
import { installImageClient, runImageJob } from '../../scripts/image-client';
import { inBothBrowsers, openLabWithDiscret } from './support/in-both-browsers';
import { packExtension } from './support/packed';

const PORTRAIT = resolve('../shared/data/images/skimage_astronaut.png');
const DRAWN_FACE = readFileSync(resolve('scripts/draw/face.svg'), 'utf8');
const PLAIN = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600" font-family="sans-serif" font-size="30">
<rect width="800" height="600" fill="#fff"/><text x="60" y="90">Conserver à l’abri de la lumière</text></svg>`;

/** Reading an image may take this long on a busy machine, in milliseconds. */
const READING = { ms: 40_000 };

/** A sheet of 800 × 600 with some words and one code on its place, of which a part may be torn off. */
const CODE: Box = { x: 250, y: 220, w: 300, h: 150 };
async function sheet(
  code: Omit<CodeDrawing, 'scale'>,
  torn: Box = { x: 0, y: 0, w: 0, h: 0 },
): Promise<string> {
  const png = Buffer.from(await drawCode({ ...code, scale: 4 })).toString('base64');
  const { x, y, w, h } = CODE;
  return PLAIN.replace(
    '</svg>',
    `<image x="${x}" y="${y}" width="${w}" height="${h}" preserveAspectRatio="xMidYMid"
    href="data:image/png;base64,${png}"/><rect x="${torn.x}" y="${torn.y}" width="${torn.w}" height="${torn.h}" fill="#fff"/></svg>`,
  );
}

/** The drawn face of 512 × 512, turned by quarters on a larger ground. */
const faceTurned = (quarter: number) => `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="700">
<rect width="900" height="700" fill="#9aa"/><g transform="translate(450 350) rotate(${90 * quarter}) translate(-256 -256)">
${DRAWN_FACE}</g></svg>`;

describe.each(['chromium', 'firefox'] as const)('the engines of %s', (browser) => {
  let open: ExtensionPage;

  beforeAll(async () => {
    open = await openExtensionPage({ browser, extension: (await packExtension())[browser] });
    await installImageClient(open.page);
  }, 90_000);
  afterAll(() => open?.close());

  const report = async (bytes: Uint8Array) => {
    const { report } = await runImageJob(open.page, bytes);
    expect(report.notChecked).toEqual([]);
    return report;
  };
  const seen = async (svg: string, kind: ImageFinding['kind']) => {
    const { findings } = await report((await drawSvg(open.browser, svg)).bytes);
    return findings.filter((finding) => finding.kind === kind);
  };
  const middle = ({ x, y, w, h }: Box) => ({ x: x + w / 2, y: y + h / 2 });

  it.each([
    { format: 'QRCode', text: 'DURAND AMELIE;12/03/1948' },
    { format: 'DataMatrix', text: 'IPP8012345678' },
    { format: 'Code128', text: '8012345678' },
    { format: 'PDF417', text: 'DURAND/AMELIE/F/19480312' },
  ] as const)('a $format of a patient is held with what it says, on its place', async (code) => {
    const found = await seen(await sheet(code), 'barcode');
    expect(found.map(({ level, text }) => [level, text])).toEqual([['stop', code.text]]);
    const box = found[0]?.box ?? CODE;
    expect(shared(box, CODE)).toBeGreaterThan(0.9 * box.w * box.h);
    expect(Math.abs(middle(box).x - middle(CODE).x)).toBeLessThan(12);
    expect(Math.abs(middle(box).y - middle(CODE).y)).toBeLessThan(12);
    expect(Math.min(box.w, box.h)).toBeGreaterThan(50);
  });

  it.each([
    { format: 'EAN13', text: '340093000001' },
    { format: 'DataMatrix', text: '(01)03400930000014(17)281231(10)A1B2(21)9Q2K77X1', gs1: true },
    { format: 'QRCode', text: 'https://www.has-sante.fr/jcms/c_2024618' },
  ] as const)('a $format of a product or a public page is quiet', async (code) => {
    expect(await seen(await sheet(code), 'barcode')).toEqual([]);
  });

  it.each([
    { format: 'Code128', text: '8012345678', torn: { x: 250, y: 220, w: 90, h: 150 } },
    { format: 'QRCode', text: 'DURAND AMELIE;12/03/1948', torn: { x: 392, y: 290, w: 80, h: 80 } },
  ] as const)('a torn $format that nobody can decode is told all the same', async ({ torn, ...code }) => {
    const found = await seen(await sheet(code, torn), 'barcode');
    expect(found.map(({ level, reason }) => [level, reason])).toEqual([['warn', 'unread-code']]);
    expect(shared(found[0]?.box ?? CODE, CODE)).toBeGreaterThan(0.5 * 120 * 120);
  });

  it.each([0, 1, 2, 3])(
    'a face turned by %i quarters is held, covered from hair to chin',
    async (quarter) => {
      const found = await seen(faceTurned(quarter), 'face');
      expect(found.map(({ level, reason }) => [level, reason])).toEqual([['stop', 'face']]);
      // The drawn face, 196 × 210 around its nose, wherever its turn put it.
      const { x, y } = [
        { x: 0, y: 14 },
        { x: -14, y: 0 },
        { x: 0, y: -14 },
        { x: 14, y: 0 },
      ][quarter] ?? { x: 0, y: 0 };
      const face = { x: 450 + x - 80, y: 350 + y - 80, w: 160, h: 160 };
      const cover = coverOf(found[0]?.box ?? face, 900, 700) ?? face;
      expect(shared(cover, face)).toBeGreaterThan(0.95 * face.w * face.h);
    },
  );

  it('a sheet of text has neither', async () => {
    const { findings } = await report((await drawSvg(open.browser, PLAIN)).bytes);
    expect(findings).toEqual([]);
  });

  it.runIf(existsSync(PORTRAIT))(
    'the portrait of the shared evaluation data (left out where that is absent)',
    async () => {
      const { findings } = await report(readFileSync(PORTRAIT));
      const faces = findings.filter(({ kind }) => kind === 'face');
      expect(faces).toHaveLength(1);
      const face = { x: 168, y: 72, w: 112, h: 118 };
      expect(shared(coverOf(faces[0]?.box ?? face, 512, 512) ?? face, face)).toBeGreaterThan(
        0.9 * face.w * face.h,
      );
    },
  );
});

inBothBrowsers((name) => {
  it('a picture with a code reaches X only with the code covered', async () => {
    const lab = await openLabWithDiscret(name);
    try {
      const folder = await mkdtemp(join(tmpdir(), 'discret-'));
      const path = join(folder, 'tube.png');
      const svg = await sheet({ format: 'QRCode', text: 'DURAND AMELIE;12/03/1948' });
      await writeFile(path, (await drawSvg(lab.browser, svg)).bytes);
      const x = await lab.open('/compose/post');
      await x.type('dialog', '#DocTocToc Ce tube est-il le bon ?');
      await x.chooseFiles('dialog', path);
      await x.discret.waitFor('[data-part="attach-redacted"]', READING);
      expect(lab.records.uploads).toEqual([]);
      await x.discret.click('[data-part="attach-redacted"]');
      await lab.records.until('the upload', ({ uploads }) => uploads.length === 1);
      const bytes = lab.records.uploads[0]?.bytes ?? Buffer.alloc(0);
      const brightest = await x.page.evaluate(async (base64) => {
        const binary = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([binary]));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        // The modules of the code fill its middle.
        const { data } = context?.getImageData(345, 240, 110, 110) ?? { data: new Uint8ClampedArray([255]) };
        return data.reduce((most, value, at) => (at % 4 === 3 ? most : Math.max(most, value)), 0);
      }, bytes.toString('base64'));
      expect(brightest).toBeLessThan(16);
    } finally {
      await lab.close();
    }
  });
});
