/** The image path of the packed extension, end to end: a file's bytes in, a report and redacted bytes out. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coverOf } from '../../lib/image/boxes';
import type { Box, ImageFinding } from '../../lib/image/report';
import { residue } from '../../lib/image/residue';
import { type Drawing, drawSvg } from '../../scripts/draw/draw';
import { ECG } from '../../scripts/draw/ecg';
import { withExif } from '../../scripts/draw/exif';
import { LAB_PATIENT, LAB_REPORT } from '../../scripts/draw/lab-report';
import { type ExtensionPage, openExtensionPage } from '../../scripts/extension-page';
import {
  cancelImageJob,
  type ImageRun,
  installImageClient,
  type Redaction,
  runImageJob,
} from '../../scripts/image-client';
import { isoMedia, png, pngClaiming, SVG, withText } from '../unit/image/files';
import { packExtension } from './support/packed';

/** The lab report as a camera held upright stores it: a quarter turned, to be shown turned back (orientation 6). */
const TURNED = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="1200">
<g transform="translate(0 1200) rotate(-90)">${LAB_REPORT}</g></svg>`;

/** The lab report turned round the middle of a grey table of 1400 × 1400. */
const onTable = (degrees: number) => `<svg xmlns="http://www.w3.org/2000/svg" width="1400" height="1400">
<rect width="1400" height="1400" fill="#8d8a83"/><g transform="rotate(${degrees} 700 700) translate(100 250)">${LAB_REPORT}</g></svg>`;

/** Handwriting that nobody can read, beside a printed word. */
const SCRAWL = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="300" font-family="Liberation Sans, sans-serif">
<rect width="900" height="300" fill="#fff"/><text x="40" y="80" font-size="28">Radiographie du thorax</text>
<g transform="translate(60 180)" fill="none" stroke="#223" stroke-width="3">${[...'abcdefghij']
  .map(
    (_, at) =>
      `<path d="M${24 * at} 0q6 -${14 + ((at * 7) % 18)} 12 0t6 ${6 + ((at * 5) % 9)}t8 -${4 + at}"/>`,
  )
  .join('')}</g></svg>`;

/** Light letters on a dark picture, set against its very edge as some X-ray machines do. */
const AT_THE_EDGE = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1000" font-family="sans-serif" font-size="36">
<rect width="1600" height="1000" fill="#0c0c0c"/><ellipse cx="800" cy="680" rx="700" ry="500" fill="#8a8a8a"/>
<text x="0" y="25" fill="#fff">DURAND AMELIE [F] 14.11.2026</text></svg>`;

let others = 0;
/** The same picture in another file, which the engines have not seen. */
const otherwise = (bytes: Uint8Array) => withText(bytes, `${others++}`);

describe.each(['chromium', 'firefox'] as const)('an image job in %s', (browser) => {
  let open: ExtensionPage;
  let lab: Drawing;

  beforeAll(async () => {
    const packed = await packExtension();
    open = await openExtensionPage({ browser, extension: packed[browser] });
    await installImageClient(open.page);
    lab = await drawSvg(open.browser, LAB_REPORT);
  }, 90_000);

  afterAll(() => open?.close());

  const run = (image: Uint8Array, ...redactions: Redaction[]) => runImageJob(open.page, image, redactions);

  /** The redacted bytes of a run, checked to be a file without metadata. */
  function written({ redacted }: ImageRun, which = 0): Buffer {
    const one = redacted[which];
    if (typeof one !== 'object') throw new Error(`not redacted: ${one}`);
    const bytes = Buffer.from(one.base64, 'base64');
    expect(residue(bytes)).toEqual([]);
    return bytes;
  }

  /** Size of the picture, and the brightest channel inside each box, as this browser decodes it. */
  function decoded(image: Uint8Array, boxes: readonly Box[]) {
    return open.page.evaluate(
      async (base64, wanted) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes]));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        const brightest = wanted.map(({ x, y, w, h }) => {
          const pixels = context?.getImageData(x, y, w, h).data ?? new Uint8ClampedArray();
          return pixels.reduce((most, value, at) => (at % 4 === 3 ? most : Math.max(most, value)), 0);
        });
        return { width: bitmap.width, height: bitmap.height, brightest };
      },
      Buffer.from(image).toString('base64'),
      boxes,
    );
  }

  function found(run: ImageRun, text: string): ImageFinding {
    const finding = run.report.findings.find((one) => one.text === text);
    if (!finding)
      throw new Error(`${text} is not among ${run.report.findings.map((one) => one.text).join(' | ')}`);
    return finding;
  }

  /** Letters fill the middle of their line's box: the found box lies in the true one and spans it from side to side. */
  function expectOn(box: Box, truth: Box | undefined) {
    if (!truth) throw new Error('nothing was drawn there');
    expect(Math.abs(box.x - truth.x)).toBeLessThan(5);
    expect(Math.abs(box.x + box.w - truth.x - truth.w)).toBeLessThan(5);
    expect(box.y).toBeGreaterThanOrEqual(truth.y - 1);
    expect(box.y + box.h).toBeLessThanOrEqual(truth.y + truth.h + 1);
    expect(box.h).toBeGreaterThan(truth.h / 2);
  }

  test('finds name, birth date, phone and record number on a lab report, on their true places', async () => {
    const job = await run(lab.bytes);
    expect(job.report).toMatchObject({ type: 'png', width: 1200, height: 900, notChecked: [] });
    for (const value of ['name', 'birthdate', 'phone', 'record'] as const) {
      const finding = found(job, LAB_PATIENT[value]);
      expect(finding.level).toBe('stop');
      expectOn(finding.box, lab.values[value]);
    }
    expect(job.progress.at(-1)).toBe(100);
  });

  test('burns what was found: none of its pixels is left, the rest is as it was', async () => {
    const { report } = await run(lab.bytes);
    const boxes = report.findings.map(({ box }) => box);
    const bytes = written(await run(lab.bytes, boxes));
    const truth = Object.values(lab.values);
    expect(truth).toHaveLength(4);
    const picture = await decoded(bytes, [...boxes, { x: 60, y: 40, w: 480, h: 40 }]);
    expect(picture).toMatchObject({ width: 1200, height: 900 });
    expect(picture.brightest).toEqual([...boxes.map(() => 0), 255]);
    const again = await run(bytes);
    for (const text of Object.values(LAB_PATIENT))
      expect(again.report.lines.map((line) => line.text).join()).not.toContain(text);
  });

  test('a JPEG stays one, loses its EXIF and its boxes are solid', async () => {
    const jpeg = await drawSvg(open.browser, LAB_REPORT, 'jpeg');
    const camera = withExif(jpeg.bytes, { orientation: 1, order: 'intel' });
    expect(residue(camera)).toEqual(['APP1']);
    const box = jpeg.values.name ?? { x: 0, y: 0, w: 0, h: 0 };
    const cover = coverOf(box, jpeg.width, jpeg.height) ?? box;
    const job = await run(camera, [cover], []);
    const picture = await decoded(written(job), [box]);
    expect(picture.brightest[0]).toBeLessThan(64);
    expect(job.redacted[0]).toMatchObject({ mime: 'image/jpeg' });
    const untouched = await decoded(written(job, 1), [box]);
    expect(untouched.brightest[0]).toBeGreaterThan(240);
  });

  test.each(['intel', 'motorola'] as const)(
    'a photo turned by its EXIF (%s) is read upright',
    async (order) => {
      const stored = await drawSvg(open.browser, TURNED, 'jpeg');
      expect(stored).toMatchObject({ width: 900, height: 1200 });
      const job = await run(withExif(stored.bytes, { orientation: 6, order }), []);
      expect(job.report).toMatchObject({ type: 'jpeg', width: 1200, height: 900, notChecked: [] });
      expectOn(found(job, LAB_PATIENT.name).box, lab.values.name);
      expectOn(found(job, LAB_PATIENT.birthdate).box, lab.values.birthdate);
      expect(await decoded(written(job), [])).toMatchObject({ width: 1200, height: 900 });
    },
  );

  test.each([90, 180, 270, 7, -15])('a report lying at %i degrees is read', async (degrees) => {
    const { report } = await run((await drawSvg(open.browser, onTable(degrees))).bytes);
    for (const value of Object.values(LAB_PATIENT))
      expect(report.findings.map(({ text }) => text)).toContain(value);
  });

  test('text that nobody can read is boxed as such', async () => {
    const { report } = await run((await drawSvg(open.browser, SCRAWL)).bytes);
    expect(report.lines.map(({ text }) => text).join()).toContain('Radiographie du thorax');
    const unread = report.findings.filter(({ kind }) => kind === 'unread');
    expect(unread).toMatchObject([{ level: 'warn', reason: 'unread-text' }]);
    const { x = 0, y = 0, w = 0, h = 0 } = unread[0]?.box ?? {};
    expect([x < 70, x + w > 280, y < 170, y + h > 180]).toEqual([true, true, true, true]);
  });

  test('letters that touch the edge of a dark picture are read', async () => {
    const { report } = await run((await drawSvg(open.browser, AT_THE_EDGE)).bytes);
    const lines = report.lines.map(({ text }) => text).join('\n');
    expect(lines).toContain('DURAND AMELIE');
    expect(lines).toContain('14.11.2026');
    for (const { box } of report.findings) {
      expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
    }
  });

  test('an ECG without a name is read and nothing on it is boxed', async () => {
    const { bytes } = await drawSvg(open.browser, ECG);
    const { report } = await run(bytes);
    expect(report.notChecked).toEqual([]);
    expect(report.lines.map((line) => line.text).join(' ')).toContain('25 mm/s');
    expect(report.findings.filter(({ level }) => level !== 'count')).toEqual([]);
  });

  test('a PNG too heavy for X comes out as a JPEG under its limit', async () => {
    let seed = 1;
    const noise = () => {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      return seed >> 16;
    };
    const heavy = png(1500, 1200, () => [noise(), noise(), noise()].map((value) => value & 0xff));
    expect(heavy.length).toBeGreaterThan(5_000_000);
    const job = await run(heavy, [{ x: 300, y: 300, w: 400, h: 40 }]);
    expect(job.redacted[0]).toMatchObject({ mime: 'image/jpeg' });
    expect(written(job).length).toBeLessThan(5_000_000);
  });

  test('what cannot be read says why and is not redacted; the next image is read all the same', async () => {
    const cases = [
      [png(20, 20).subarray(0, 60), 'damaged'],
      [new Uint8Array(), 'empty'],
      [pngClaiming(10_000, 6_000), 'too-large'],
      [isoMedia('isom'), 'video'],
      [SVG, 'unsupported'],
      [isoMedia('heic'), 'unsupported'],
    ] as const;
    for (const [bytes, why] of cases) {
      const job = await run(bytes, []);
      expect(job.report).toMatchObject({ notChecked: [why], findings: [], lines: [] });
      expect(job.redacted[0]).toContain(why);
    }
    expect(found(await run(lab.bytes), LAB_PATIENT.name).level).toBe('stop');
  });

  test('cancelled in the middle, the next image is read', async () => {
    expect(await cancelImageJob(open.page, otherwise(lab.bytes))).toBe('AbortError');
    expect(found(await run(otherwise(lab.bytes)), LAB_PATIENT.name).level).toBe('stop');
  });

  test('two images at once are both read, one after the other', async () => {
    const jobs = await Promise.all([run(otherwise(lab.bytes)), run(otherwise(lab.bytes))]);
    for (const job of jobs) expect(found(job, LAB_PATIENT.name).level).toBe('stop');
  });

  test('a message that is not of the protocol ends the job', async () => {
    const said = await open.page.evaluate(async () => {
      const root = globalThis as unknown as Record<string, { runtime: typeof chrome.runtime } | undefined>;
      const runtime = (root.browser ?? root.chrome)?.runtime;
      await runtime?.sendMessage({ type: 'wake-engines' });
      const port = runtime?.connect({ name: 'image-job' });
      return new Promise((resolve) => {
        const heard: unknown[] = [];
        port?.onMessage.addListener((message: unknown) => heard.push(message));
        port?.onDisconnect.addListener(() => resolve(heard));
        port?.postMessage({ type: 'bytes', base64: '<script>', last: true });
      });
    });
    expect(said).toEqual([{ type: 'failed', why: 'engine' }]);
  });
});
