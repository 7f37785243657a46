/** Pictures on their way into a post: taken before X sees them, read, masked, handed over as the doctor decided. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Box } from '../../lib/image/report';
import { residue } from '../../lib/image/residue';
import { type Drawing, drawSvg } from '../../scripts/draw/draw';
import { ECG } from '../../scripts/draw/ecg';
import { withExif } from '../../scripts/draw/exif';
import { LAB_REPORT } from '../../scripts/draw/lab-report';
import { gif, isoMedia, png, pngClaiming, SVG } from '../unit/image/files';
import { inBothBrowsers, openLabWithDiscret } from './support/in-both-browsers';
import type { Lab } from './support/lab';
import type { LabPage } from './support/lab-page';
import { videoOf, webpOf } from './support/pictures';

const DRAFT = '#DocTocToc 3 ans, anémie. Un avis ?';

/** Reading an image may take this long on a busy machine, in milliseconds. */
const READING = { ms: 40_000 };

inBothBrowsers((name) => {
  let lab: Lab;
  let folder: string;
  let report: Drawing;
  let reportFile: string;
  let ecgFile: string;

  const file = async (called: string, bytes: Uint8Array) => {
    const path = join(folder, called);
    await writeFile(path, bytes);
    return path;
  };

  beforeAll(async () => {
    lab = await openLabWithDiscret(name);
    folder = await mkdtemp(join(tmpdir(), 'discret-'));
    report = await drawSvg(lab.browser, LAB_REPORT, 'jpeg');
    const exif = withExif(report.bytes, { orientation: 1, order: 'intel' });
    reportFile = await file('DURAND_Amelie.jpg', exif);
    ecgFile = await file('ecg.png', (await drawSvg(lab.browser, ECG)).bytes);
  });
  afterAll(() => lab?.close());

  const compose = async (text = DRAFT, where = lab): Promise<LabPage> => {
    const x = await where.open('/compose/post');
    await x.type('dialog', text);
    return x;
  };

  /** The brightest channel in each box of an uploaded picture. */
  const brightest = (x: LabPage, bytes: Buffer, boxes: readonly Box[]) =>
    x.page.evaluate(
      async (base64, wanted) => {
        const binary = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([binary]));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        return wanted.map((box) =>
          (context?.getImageData(box.x, box.y, box.w, box.h).data ?? new Uint8ClampedArray()).reduce(
            (most, value, at) => (at % 4 === 3 ? most : Math.max(most, value)),
            0,
          ),
        );
      },
      bytes.toString('base64'),
      boxes,
    );

  const expectMasked = async (x: LabPage, { records } = lab) => {
    await x.waitForMedia('dialog', 1);
    await records.until('the upload', ({ uploads }) => uploads.length === 1);
    const [upload] = records.uploads;
    const bytes = upload?.bytes ?? Buffer.alloc(0);
    expect(residue(bytes)).toEqual([]);
    const { name: patient, birthdate } = report.values;
    if (!patient || !birthdate) throw new Error('the report is drawn without its values');
    // A value's drawn box is as high as its line: the letters fill its middle. JPEG rings a little at a cover's edge.
    const letters = [patient, birthdate].map((box) => ({ ...box, y: box.y + box.h * 0.2, h: box.h * 0.7 }));
    for (const most of await brightest(x, bytes, letters)) expect(most).toBeLessThan(130);
  };

  describe('a report with a burned-in name and birth date', () => {
    const ways: readonly { readonly way: string; readonly attach: (x: LabPage) => Promise<void> }[] = [
      { way: 'chosen', attach: (x) => x.chooseFiles('dialog', reportFile) },
      { way: 'dropped', attach: (x) => x.dropFiles('dialog', reportFile) },
    ];
    it.each(ways)('$way: X gets nothing but the masked picture, without EXIF', async ({ attach }) => {
      const x = await compose();
      await attach(x);
      await x.discret.waitFor('[data-part="shelf-item"]');
      await x.discret.waitFor('[data-part="attach-redacted"]', READING);
      expect(lab.records.uploads).toEqual([]);
      await x.discret.click('[data-part="attach-redacted"]');
      await expectMasked(x);
      expect(await x.text('dialog')).toBe(DRAFT);
      await x.type('dialog', ' Merci');
      await x.send('dialog');
      await lab.records.until('the post', ({ posts }) => posts.length === 1);
      expect(lab.records.posts[0]?.media).toHaveLength(1);
      expect(await x.errors()).toEqual([]);
    });

    it('pasted: the same', async () => {
      // Headless Firefox keeps no pictures on its clipboard: it gets a screen.
      const own = name === 'firefox' ? await openLabWithDiscret(name, { screen: true }) : lab;
      try {
        const x = await compose(DRAFT, own);
        await x.page.bringToFront();
        await x.pasteFile('dialog', await file('report.png', (await drawSvg(lab.browser, LAB_REPORT)).bytes));
        await x.discret.waitFor('[data-part="attach-redacted"]', READING);
        expect(own.records.uploads).toEqual([]);
        await x.discret.click('[data-part="attach-redacted"]');
        await expectMasked(x, own);
      } finally {
        if (own !== lab) await own.close();
      }
    });

    it('its name, once covered, is found in the words of the post too', async () => {
      const x = await compose('#DocTocToc Duramd va mieux depuis hier');
      await x.send('dialog');
      await x.waitForToast();
      const y = await compose('#DocTocToc Duramd va mieux depuis hier');
      await y.chooseFiles('dialog', reportFile);
      await y.discret.waitFor('[data-part="attach-redacted"]', READING);
      await y.discret.click('[data-part="attach-redacted"]');
      await y.waitForMedia('dialog', 1);
      await y.send('dialog');
      await y.discret.waitFor('[data-part="panel"][data-state="held"]');
      expect(await y.discret.text()).toContain('Duramd');
      expect(lab.records.posts).toEqual([]);
    });

    it('is held without a watched tag too', async () => {
      const x = await compose('Une belle anémie.');
      await x.chooseFiles('dialog', reportFile);
      await x.discret.waitFor('[data-part="attach-redacted"]', READING);
      expect(lab.records.uploads).toEqual([]);
    });

    it('stays with the doctor on "don’t attach"', async () => {
      const x = await compose();
      await x.chooseFiles('dialog', reportFile);
      await x.discret.waitFor('[data-part="dont-attach"]', READING);
      await x.discret.click('[data-part="dont-attach"]');
      await x.discret.waitFor('[data-part="shelf-item"]', { count: 0 });
      expect(lab.records.uploads).toEqual([]);
      await x.send('dialog');
      await x.waitForToast();
      expect(lab.records.posts[0]?.media).toEqual([]);
    });

    it('goes as it is only after a second, named step, and then without EXIF all the same', async () => {
      const x = await compose();
      await x.chooseFiles('dialog', reportFile);
      await x.discret.waitFor('[data-part="attach-as-is"]', READING);
      await x.discret.click('[data-part="attach-as-is"]');
      await x.discret.waitFor('[data-part="confirm-attach-as-is"]');
      expect(await x.discret.text()).toContain('DURAND');
      await x.discret.click('[data-part="confirm-attach-as-is"]');
      await lab.records.until('the upload', ({ uploads }) => uploads.length === 1);
      expect(residue(lab.records.uploads[0]?.bytes ?? Buffer.alloc(0))).toEqual([]);
    });

    it('holds Post while it is being read or waits for the doctor', async () => {
      const x = await compose();
      await x.chooseFiles('dialog', reportFile);
      await x.send('dialog');
      await x.discret.waitFor('[data-part="shelf-item"]');
      await x.discret.waitFor('[data-part="attach-redacted"]', READING);
      await x.send('dialog');
      expect(lab.records.posts).toEqual([]);
    });

    it('is let go by "cancel" while it is read', async () => {
      const x = await compose();
      await x.chooseFiles('dialog', reportFile);
      await x.discret.click('[data-part="cancel"]');
      await x.discret.waitFor('[data-part="shelf-item"]', { count: 0 });
      expect(lab.records.uploads).toEqual([]);
      expect(await x.text('dialog')).toBe(DRAFT);
    });
  });

  it('files chosen together are attached together, in their order, however long each takes', async () => {
    const x = await compose();
    const small = await file('small.png', png(64, 48));
    await x.chooseFiles('dialog', reportFile, small, ecgFile);
    await x.discret.waitFor('[data-part="attach-redacted"]', READING);
    await x.discret.click('[data-part="attach-redacted"]');
    await x.waitForMedia('dialog', 3);
    await lab.records.until('the uploads', ({ uploads }) => uploads.length === 3);
    const sizes = await x.page.evaluate(() =>
      Promise.all(
        (window.standin.items('dialog')[0]?.media ?? []).map(async ({ url }) => {
          const { width } = await createImageBitmap(await (await fetch(url)).blob());
          return width;
        }),
      ),
    );
    expect([sizes[0], sizes[1], sizes.length]).toEqual([1200, 64, 3]);
  });

  it('an ECG without identifiers is attached without a click, written anew', async () => {
    const x = await compose();
    await x.chooseFiles('dialog', ecgFile);
    await x.waitForMedia('dialog', 1);
    await lab.records.until('the upload', ({ uploads }) => uploads.length === 1);
    expect(residue(lab.records.uploads[0]?.bytes ?? Buffer.alloc(0))).toEqual([]);
    await x.send('dialog');
    await x.waitForToast();
    expect(lab.records.posts[0]?.media).toHaveLength(1);
  });

  it('what the file of a silent picture told is said in a line, and again in the panel', async () => {
    const x = await compose('#DocTocToc Mme Durand, ECG joint.');
    const photo = withExif((await drawSvg(lab.browser, ECG, 'jpeg')).bytes, {
      orientation: 1,
      order: 'intel',
    });
    await x.chooseFiles('dialog', await file('ecg.jpg', photo));
    const told = 'Lieu de prise de vue, date, appareil\u00a0: retirés';
    await x.discret.waitFor('[data-part="shelf-removed"]', { ...READING, text: told });
    await x.waitForMedia('dialog', 1);
    await lab.records.until('the upload', ({ uploads }) => uploads.length === 1);
    expect(residue(lab.records.uploads[0]?.bytes ?? Buffer.alloc(0))).toEqual([]);
    expect(await x.discret.query('[data-part="cancel"]')).toEqual([]);
    await x.discret.waitFor('[data-part="shelf"]', { count: 0, ms: 20_000 });
    await x.send('dialog');
    await x.discret.waitFor('[data-part="image"] [data-part="removed"]', { text: told });
  });

  it('a WebP without identifiers reaches X as a WebP', async () => {
    const x = await compose();
    const webp = await webpOf(x.page, (await drawSvg(lab.browser, ECG)).bytes);
    await x.chooseFiles('dialog', await file('ecg.webp', webp));
    await x.waitForMedia('dialog', 1);
    await lab.records.until('the upload', ({ uploads }) => uploads.length === 1);
    const bytes = lab.records.uploads[0]?.bytes ?? Buffer.alloc(0);
    expect([bytes.toString('latin1', 0, 4), bytes.toString('latin1', 8, 12)]).toEqual(['RIFF', 'WEBP']);
    expect(bytes.equals(Buffer.from(webp))).toBe(false);
    expect(residue(bytes)).toEqual([]);
  });

  describe('what cannot be checked is said, and nothing is lost', () => {
    const bad = [
      { what: 'a truncated PNG', called: 'a.png', bytes: () => png(40, 40).subarray(0, 60) },
      { what: 'an empty file', called: 'b.png', bytes: () => Buffer.alloc(0) },
      { what: 'a photo of 60 megapixels', called: 'c.png', bytes: () => pngClaiming(10_000, 6_000) },
      { what: 'an animated GIF', called: 'd.gif', bytes: () => gif(2) },
      { what: 'a video', called: 'e.mp4', bytes: () => isoMedia('isom') },
      { what: 'an SVG renamed .png', called: 'f.png', bytes: () => Buffer.from(SVG) },
    ];
    it.each(bad)('$what', async ({ called, bytes }) => {
      const x = await compose();
      await x.chooseFiles('dialog', await file(called, bytes()));
      await x.discret.waitFor('[data-part="image-review"] [data-part="not-checked"]', READING);
      expect(lab.records.uploads).toEqual([]);
      await x.discret.click('[data-part="dont-attach"]');
      await x.discret.waitFor('[data-part="shelf-item"]', { count: 0 });
      expect(await x.text('dialog')).toBe(DRAFT);
      await x.send('dialog');
      await x.waitForToast();
      expect(lab.records.posts.map((post) => post.text)).toEqual([DRAFT]);
    });

    it('a video passes in silence without a watched tag, and counts when the tag comes', async () => {
      const x = await compose('Une belle marche.');
      await x.chooseFiles('dialog', await file('e.mp4', isoMedia('isom')));
      await x.waitForMedia('dialog', 1);
      expect(await x.discret.query('[data-part="image-review"]')).toEqual([]);
      await x.type('dialog', ' #doctoctoc');
      await x.press('Control+Enter');
      await x.discret.waitFor('[data-part="panel"][data-state="held"]');
      expect(lab.records.posts).toEqual([]);
    });
  });

  it('a video without anything on it goes to X as it is, and what was not checked is noted', async () => {
    const x = await compose();
    const white = png(320, 240);
    const video = await videoOf(x.page, white);
    await x.chooseFiles('dialog', await file('clean.mp4', video));
    await x.waitForMedia('dialog', 1);
    await lab.records.until('the upload', ({ uploads }) => uploads.length === 1);
    expect(Buffer.compare(lab.records.uploads[0]?.bytes ?? Buffer.alloc(0), Buffer.from(video))).toBe(0);
    await x.discret.waitFor('[data-part="note"]');
    await x.send('dialog');
    await x.waitForToast();
    expect(lab.records.posts[0]?.media).toHaveLength(1);
  });

  it.each(['blob', 'server'])('a picture of a restored draft (%s) is "not checked"', async (from) => {
    const x = await lab.open(`/compose/post?restored=${from}`);
    await x.waitForMedia('dialog', 1);
    await x.type('dialog', DRAFT);
    await x.send('dialog');
    await x.discret.waitFor('[data-part="panel"][data-state="held"] [data-part="not-checked"]');
    expect(lab.records.posts).toEqual([]);
  });

  it("a GIF of X's own picker is harmless", async () => {
    const x = await compose();
    await x.click('[role="dialog"] [data-testid="gifSearchButton"]');
    await x.waitForMedia('dialog', 1);
    await x.send('dialog');
    await x.waitForToast();
    expect(lab.records.posts).toHaveLength(1);
  });

  it('a picture changed by X’s own editor is "not checked" again', async () => {
    const x = await compose();
    await x.chooseFiles('dialog', ecgFile);
    await x.waitForMedia('dialog', 1);
    const [before] = (await x.items('dialog')).flatMap(({ media }) => media.map(({ url }) => url));
    await x.click('[role="dialog"] .media-edit');
    await x.page.waitForFunction(
      (old) => window.standin.items('dialog')[0]?.media[0]?.url !== old,
      {},
      before,
    );
    await x.send('dialog');
    await x.discret.waitFor('[data-part="panel"][data-state="held"] [data-part="not-checked"]');
    expect(lab.records.posts).toEqual([]);
  });
});
