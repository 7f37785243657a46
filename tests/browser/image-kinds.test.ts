/** Kinds of files other than one still picture, and what the path tells while it reads: the packed extension's own engines. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Box, ImageFinding } from '../../lib/image/report';
import { residue } from '../../lib/image/residue';
import { type Drawing, drawSvg } from '../../scripts/draw/draw';
import { withExif } from '../../scripts/draw/exif';
import { LAB_PATIENT, LAB_REPORT } from '../../scripts/draw/lab-report';
import { type ExtensionPage, openExtensionPage } from '../../scripts/extension-page';
import { cancelImageJob, installImageClient, type Redaction, runImageJob } from '../../scripts/image-client';
import { animatedWebp, gifOf, isoMedia, withText } from '../unit/image/files';
import { packExtension } from './support/packed';
import { greysOf, videoOf, webpOf } from './support/pictures';

const BLANK = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900"><rect width="1200" height="900" fill="#b98"/>
<circle cx="600" cy="450" r="300" fill="#a65"/></svg>`;

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  let open: ExtensionPage;
  let lab: Drawing;
  let blank: Drawing;

  beforeAll(async () => {
    const packed = await packExtension();
    open = await openExtensionPage({ browser, extension: packed[browser] });
    await installImageClient(open.page);
    lab = await drawSvg(open.browser, LAB_REPORT);
    blank = await drawSvg(open.browser, BLANK);
  }, 90_000);

  afterAll(() => open?.close());

  const run = (image: Uint8Array, ...redactions: Redaction[]) => runImageJob(open.page, image, redactions);
  const texts = (findings: readonly ImageFinding[]) => findings.map(({ text }) => text);
  const writtenBy = (one: { readonly base64: string } | string | undefined): Buffer => {
    if (typeof one !== 'object') throw new Error(`not redacted: ${one}`);
    return Buffer.from(one.base64, 'base64');
  };
  const place = (value: keyof typeof LAB_PATIENT): Box => {
    const box = lab.values[value];
    if (!box) throw new Error(`${value} is not drawn`);
    return box;
  };

  test('what is found is told while reading goes on, each thing once, and stands in the report', async () => {
    const { told, report, ms } = await run(withText(lab.bytes, 'told'));
    const findings = told.flatMap((one) => one.findings);
    expect(texts(findings)).toContain(LAB_PATIENT.name);
    expect(new Set(texts(findings)).size).toBe(findings.length);
    for (const text of texts(findings)) expect(texts(report.findings)).toContain(text);
    expect(told[0]?.ms).toBeLessThan(ms);
  });

  test('the same bytes are not read twice', async () => {
    const image = withText(lab.bytes, 'twice');
    const first = await run(image);
    const second = await run(image);
    expect(second.report).toEqual(first.report);
    expect([first.progress.length > 5, second.progress, second.told]).toEqual([true, [], []]);
  });

  test('what the file tells beside its picture is said, and is gone afterwards', async () => {
    const photo = await drawSvg(open.browser, LAB_REPORT, 'jpeg');
    const camera = withExif(photo.bytes, { orientation: 1, order: 'intel' });
    const { report, redacted } = await run(Buffer.concat([camera, Buffer.from('left of the original')]), []);
    expect(report.traces).toEqual(['location', 'date', 'device', 'trailing']);
    const written = writtenBy(redacted[0]);
    expect(residue(written)).toEqual([]);
    expect((await run(written)).report.traces).toEqual([]);
  });

  test('a crop keeps its part of the picture and nothing else', async () => {
    const name = place('name');
    const crop = { x: 0, y: Math.round(name.y + 2 * name.h), w: 1200, h: 500 };
    const { redacted } = await run(lab.bytes, { boxes: [], crop }, { boxes: [name], crop: name });
    const below = await run(writtenBy(redacted[0]));
    expect(below.report).toMatchObject({ width: 1200, height: 500 });
    expect(below.report.lines.map(({ text }) => text).join()).not.toContain(LAB_PATIENT.name);
    expect(below.report.lines.length).toBeGreaterThan(3);
    const all = await run(writtenBy(redacted[1]));
    expect(all.report.lines).toEqual([]);
  });

  test('a picture on which a covered name can still be read is refused, with the place', async () => {
    const name = place('name');
    const half = { ...name, x: name.x + 0.6 * name.w, w: 0.4 * name.w };
    const most = { ...name, x: name.x + 0.45 * name.w, w: 0.55 * name.w };
    const job = await run(lab.bytes, [most], [name]);
    expect(job.redacted[0]).toContain('can still be read');
    expect(job.legible).toHaveLength(1);
    const [left] = job.legible;
    expect(left?.kind).toBe('person');
    expect((left?.box.x ?? 0) + (left?.box.w ?? 0)).toBeLessThan(half.x);
    // Name covered, the rest left as it is on purpose.
    writtenBy(job.redacted[1]);
  });

  test.each(['GIF', 'WebP'] as const)('of an animated %s the first picture is read', async (kind) => {
    const { width, height } = lab;
    const bytes =
      kind === 'GIF'
        ? gifOf(width, height, [await greysOf(open.page, lab.bytes), await greysOf(open.page, blank.bytes)])
        : animatedWebp(width, height, [
            await webpOf(open.page, lab.bytes),
            await webpOf(open.page, blank.bytes),
          ]);
    const { report, redacted } = await run(bytes, [place('name')]);
    expect(report).toMatchObject({
      type: kind.toLowerCase(),
      width,
      height,
      frames: 1,
      notChecked: ['animated'],
    });
    expect(texts(report.findings)).toContain(LAB_PATIENT.name);
    const still = await run(writtenBy(redacted[0]));
    expect(still.report).toMatchObject({ width, height, notChecked: [] });
    expect(texts(still.report.findings)).not.toContain(LAB_PATIENT.name);
  });

  test('a video with a name on it is held, one without is read three times', async () => {
    const named = await run(await videoOf(open.page, lab.bytes), []);
    expect(named.report).toMatchObject({ type: 'video', frames: 3, width: 1200, notChecked: ['video'] });
    expect(texts(named.report.findings)).toContain(LAB_PATIENT.name);
    expect(named.redacted[0]).toContain('video');
    const clean = await run(await videoOf(open.page, blank.bytes));
    expect(clean.report).toMatchObject({ type: 'video', frames: 3, findings: [], notChecked: [] });
  });

  test.runIf(browser === 'chromium')(
    'an MP4 film (H.264) is read the same: this Firefox has no decoder for it',
    async () => {
      const film = await videoOf(open.page, lab.bytes, 'video/mp4;codecs=avc1.42E01E', 2);
      expect(Buffer.from(film.subarray(4, 8)).toString('latin1')).toBe('ftyp');
      const { report } = await run(film);
      expect(report).toMatchObject({ type: 'video', frames: 3, notChecked: ['video'] });
      expect(texts(report.findings)).toContain(LAB_PATIENT.name);
    },
  );

  test('a WebP stays one, its boxes solid and nothing beside its pixels', async () => {
    const { redacted } = await run(await webpOf(open.page, lab.bytes), [place('name')]);
    expect(redacted[0]).toMatchObject({ mime: 'image/webp' });
    const written = writtenBy(redacted[0]);
    expect(residue(written)).toEqual([]);
    const { report } = await run(written);
    expect(report).toMatchObject({ type: 'webp', width: lab.width, height: lab.height, traces: [] });
    expect(texts(report.findings)).not.toContain(LAB_PATIENT.name);
  });

  test('a video that the browser cannot show is not checked', async () => {
    expect((await run(isoMedia('isom'))).report).toMatchObject({ frames: 0, notChecked: ['video'] });
  });

  test('reading a video is cancelled at once, and the next picture is read', async () => {
    expect(await cancelImageJob(open.page, await videoOf(open.page, lab.bytes))).toBe('AbortError');
    expect(texts((await run(withText(lab.bytes, 'after'))).report.findings)).toContain(LAB_PATIENT.name);
  });
});
