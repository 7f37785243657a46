/** The image engines fail, in every way that can be brought about: "not checked", never clean, and X has nothing. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { drawSvg } from '../../scripts/draw/draw';
import { LAB_REPORT } from '../../scripts/draw/lab-report';
import { png } from '../unit/image/files';
import { damagedPackage, forgetPackage } from './support/damaged';
import { inBothBrowsers, openLabWithDiscret } from './support/in-both-browsers';
import type { Lab } from './support/lab';
import type { LabPage } from './support/lab-page';

const DRAFT = '#DocTocToc un avis sur cette image ?';
const READING = { ms: 40_000 };
const REVIEW = '[data-part="image-review"]';

inBothBrowsers((name) => {
  const folders: string[] = [];
  const file = async (called: string, bytes: Uint8Array) => {
    const folder = await mkdtemp(join(tmpdir(), 'discret-'));
    folders.push(folder);
    await writeFile(join(folder, called), bytes);
    return join(folder, called);
  };
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

  const compose = async (lab: Lab): Promise<LabPage> => {
    const x = await lab.open('/compose/post');
    await x.type('dialog', DRAFT);
    return x;
  };
  /** Nothing was handed over, the doctor is asked, and the post without the picture goes. */
  const goesWithout = async (lab: Lab, x: LabPage) => {
    expect(lab.records.uploads).toEqual([]);
    await x.discret.click('[data-part="dont-attach"]');
    await x.discret.waitFor('[data-part="shelf-item"]', { count: 0 });
    await x.send('dialog');
    await x.waitForToast();
    expect(lab.records.posts.map(({ text, media }) => [text, media])).toEqual([[DRAFT, []]]);
  };

  describe('part of the package is damaged', () => {
    let lab: Lab | undefined;
    afterEach(() => lab?.close());

    const half = async (path: string) => {
      const bytes = await readFile(path);
      await writeFile(path, bytes.subarray(0, bytes.length >> 1));
    };
    it.each([
      ['the OCR data is cut short', (at: string) => half(join(at, 'ocr/fra.traineddata.gz'))],
      ['the OCR data is missing', (at: string) => rm(join(at, 'ocr/fra.traineddata.gz'))],
      ['the text detector is missing', (at: string) => rm(join(at, 'text-detector.js'))],
    ])('%s: the picture is not checked', async (_, damage) => {
      const extension = await damagedPackage(inject('packed'), name, damage);
      folders.push(extension);
      lab = await openLabWithDiscret(name, { extension });
      const report = (await drawSvg(lab.browser, LAB_REPORT)).bytes;
      const x = await compose(lab);
      await x.chooseFiles('dialog', await file('report.png', report));
      await x.discret.waitFor(`${REVIEW} [data-part="not-checked"]`, READING);
      await goesWithout(lab, x);
      await forgetPackage(extension);
    });
  });

  describe('the engines go away in the middle', () => {
    let lab: Lab;
    let report: Uint8Array;
    beforeAll(async () => {
      lab = await openLabWithDiscret(name);
      report = (await drawSvg(lab.browser, LAB_REPORT)).bytes;
    });
    afterAll(() => lab?.close());

    /** Chromium: the offscreen document; Firefox: the background page, which is loaded again. */
    const endEngines = async (): Promise<void> => {
      if (name === 'chromium') {
        const worker = await lab.worker();
        return worker.evaluate(() => chrome.offscreen.closeDocument());
      }
      const page = await lab.extensionPage('manifest.json');
      await page.evaluate(async () => {
        const { runtime } = (globalThis as unknown as { browser: typeof chrome }).browser;
        const home = (await runtime.getBackgroundPage()) as unknown as Window;
        home.location.reload();
      });
      await page.close();
    };

    it('while four pictures wait: each is asked about, and X has none', async () => {
      const x = await compose(lab);
      const four = await Promise.all([0, 1, 2, 3].map((n) => file(`report-${n}.png`, withTail(report, n))));
      await x.chooseFiles('dialog', ...four);
      await x.discret.waitFor('[data-part="shelf-item"]', { count: 4 });
      await endEngines();
      await x.page.bringToFront();
      for (let left = 4; left > 0; left--) {
        await x.discret.waitFor('[data-part="dont-attach"]', READING);
        expect(lab.records.uploads).toEqual([]);
        await x.discret.click('[data-part="dont-attach"]');
        const undecided = '[data-part="shelf-item"]:not([data-state="clear"])';
        await x.discret.waitFor(undecided, { count: left - 1, ...READING });
      }
      await x.send('dialog');
      await x.waitForToast();
      expect(lab.records.posts[0]?.media).toEqual([]);
    });

    it('the next picture is read', async () => {
      const x = await compose(lab);
      await x.chooseFiles('dialog', await file('again.png', withTail(report, 9)));
      await x.discret.waitFor('[data-part="attach-redacted"]', READING);
      expect(lab.records.uploads).toEqual([]);
    });

    it.runIf(name === 'chromium')('the service worker alone: the reading goes on without it', async () => {
      const x = await compose(lab);
      await x.chooseFiles('dialog', await file('third.png', withTail(report, 5)));
      await x.discret.waitFor('[data-part="shelf-item"]');
      await (await lab.worker()).close();
      await x.discret.waitFor('[data-part="attach-redacted"]', READING);
      expect(lab.records.uploads).toEqual([]);
    });

    it('a picture of 49 megapixels takes nothing down: it ends, and the next one is read', async () => {
      const x = await compose(lab);
      await x.chooseFiles('dialog', await file('huge.png', png(7000, 7000)));
      await x.page.waitForFunction(() => window.standin.items('dialog')[0]?.media.length === 1, {
        timeout: READING.ms,
      });
      await x.chooseFiles('dialog', await file('small.png', withTail(report, 7)));
      await x.discret.waitFor('[data-part="attach-redacted"]', READING);
      expect(lab.records.uploads).toHaveLength(1);
    });
  });
});

/** The same picture in another file: what was read before is not read again. */
const withTail = (bytes: Uint8Array, n: number): Uint8Array => Buffer.concat([bytes, Buffer.from([n])]);
