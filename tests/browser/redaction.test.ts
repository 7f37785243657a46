/** The redaction editor in X's dialog: mouse, keyboard and finger, down to the pixels that X gets. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Box } from '../../lib/image/report';
import { type Drawing, drawSvg } from '../../scripts/draw/draw';
import { LAB_PATIENT, LAB_REPORT } from '../../scripts/draw/lab-report';
import { withText } from '../unit/image/files';
import { inBothBrowsers, openLabWithDiscret } from './support/in-both-browsers';
import type { Lab } from './support/lab';
import type { LabPage } from './support/lab-page';

const DRAFT = '#DocTocToc 3 ans, anémie. Un avis ?';
/** Reading a picture may take this long on a busy machine, in milliseconds. */
const READING = { ms: 40_000 };
/** The result of one line of the report, and the line below, in its pixels. */
const RESULT: Box = { x: 510, y: 388, w: 120, h: 28 };
const BOX = '[data-part="box"]';
const CHOSEN = `.frame[data-chosen="true"] ${BOX}`;

inBothBrowsers((name) => {
  let lab: Lab;
  let x: LabPage;
  let folder: string;
  let report: Drawing;
  let reportFile: string;

  beforeAll(async () => {
    lab = await openLabWithDiscret(name);
    folder = await mkdtemp(join(tmpdir(), 'discret-'));
    report = await drawSvg(lab.browser, LAB_REPORT);
    reportFile = await fileOf('report.png', report.bytes);
  });
  afterAll(() => lab?.close());

  const compose = async () => {
    x = await lab.open('/compose/post');
    await x.type('dialog', DRAFT);
  };
  const askAbout = async (file = reportFile) => {
    await compose();
    await x.chooseFiles('dialog', file);
    await x.discret.waitFor('[data-part="attach-redacted"]', { ...READING, visible: true });
  };
  const fileOf = async (called: string, bytes: Uint8Array) => {
    const path = join(folder, called);
    await writeFile(path, bytes);
    return path;
  };
  const rectOf = async (selector: string) => {
    const [first] = await x.discret.query(selector);
    if (!first) throw new Error(`${selector} is not there`);
    return first.rect;
  };
  /** Where a pixel of the picture stands in the window. */
  const at = async (px: number, py: number) => {
    const sheet = await rectOf('.sheet');
    return {
      x: sheet.x + (px / report.width) * sheet.width,
      y: sheet.y + (py / report.height) * sheet.height,
    };
  };
  /** Where an element stands on the picture, in its pixels. */
  const onPicture = async (selector: string): Promise<Box> => {
    const sheet = await rectOf('.sheet');
    const { x: left, y: top, width, height } = await rectOf(selector);
    const scale = report.width / sheet.width;
    return {
      x: (left - sheet.x) * scale,
      y: (top - sheet.y) * scale,
      w: width * scale,
      h: height * scale,
    };
  };
  const drag = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
    await x.page.mouse.move(from.x, from.y);
    await x.page.mouse.down();
    await x.page.mouse.move(to.x, to.y, { steps: 6 });
    await x.page.mouse.up();
  };
  const draw = async ({ x: px, y: py, w, h }: Box) => drag(await at(px, py), await at(px + w, py + h));
  const boxes = async (count: number) => x.discret.waitFor(BOX, { count });
  const middle = (rect: { x: number; y: number; width: number; height: number }) => ({
    x: rect.x + rect.width / 2,
    y: rect.y + rect.height / 2,
  });
  const inner = ({ x: px, y: py, w, h }: Box, by = 6): Box => ({
    x: Math.round(px + by),
    y: Math.round(py + by),
    w: Math.round(w - 2 * by),
    h: Math.round(h - 2 * by),
  });

  /** The picture that X got: its size, and the darkest and brightest channel in each box. */
  const uploaded = async (...wanted: readonly Box[]) => {
    await lab.records.until('the upload', ({ uploads }) => uploads.length === 1);
    const bytes = lab.records.uploads[0]?.bytes ?? Buffer.alloc(0);
    return x.page.evaluate(
      async (base64, areas) => {
        const binary = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([binary]));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        const ranges = areas.map((area) => {
          const data = context?.getImageData(area.x, area.y, area.w, area.h).data ?? [];
          let [low, high] = [255, 0];
          for (let index = 0; index < data.length; index++) {
            if (index % 4 === 3) continue;
            low = Math.min(low, data[index] ?? 0);
            high = Math.max(high, data[index] ?? 0);
          }
          return [low, high];
        });
        return { width: bitmap.width, height: bitmap.height, ranges };
      },
      bytes.toString('base64'),
      wanted,
    );
  };
  const placeOf = (value: keyof typeof LAB_PATIENT): Box => {
    const box = report.values[value];
    if (!box) throw new Error(`${value} is not drawn`);
    // Its letters: the drawn box is as high as the line.
    const { x: left, y: top, w, h } = box;
    return {
      x: Math.round(left + 2),
      y: Math.round(top + h * 0.3),
      w: Math.round(w - 4),
      h: Math.round(h * 0.4),
    };
  };
  const BLACK = [0, 0];

  describe('with the mouse', () => {
    let found: number;
    beforeEach(async () => {
      await askAbout();
      found = (await x.discret.query(BOX)).length;
    });

    it('draws, moves, deletes, undoes and lifts covers, and X gets exactly those', async () => {
      await draw(RESULT);
      await boxes(found + 1);
      await drag(
        middle(await rectOf(CHOSEN)),
        await at(RESULT.x + RESULT.w / 2, RESULT.y + 42 + RESULT.h / 2),
      );
      const moved = await onPicture(CHOSEN);
      expect(Math.abs(moved.y - (RESULT.y + 42))).toBeLessThan(8);
      await x.press('Delete');
      await boxes(found);
      await x.press('Control+z');
      await boxes(found + 1);
      await x.press('Control+z');
      await x.press('Control+z');
      await boxes(found);
      // Nothing is left to undo, and this one must not reach X's text either.
      await x.press('Control+z');
      await x.press('Control+Shift+Z');
      await x.press('Control+Shift+Z');
      await boxes(found + 1);
      await x.discret.click(`${BOX}[aria-label*="${LAB_PATIENT.record}"]`);
      await x.discret.waitFor(`${BOX}[aria-label*="${LAB_PATIENT.record}"][aria-pressed="false"]`);
      await x.discret.click('[data-part="attach-redacted"]');
      const { ranges } = await uploaded(
        inner(moved),
        { ...RESULT, h: 20 },
        placeOf('name'),
        placeOf('birthdate'),
        placeOf('record'),
      );
      expect([ranges[0], ranges[2], ranges[3]]).toEqual([BLACK, BLACK, BLACK]);
      for (const seen of [ranges[1], ranges[4]]) expect(seen?.[1]).toBeGreaterThan(200);
      expect(await x.text('dialog')).toBe(DRAFT);
      expect(await x.errors()).toEqual([]);
    });

    it('resizes a cover by its corner', async () => {
      await draw(RESULT);
      await boxes(found + 1);
      const corner = middle(await rectOf('.frame[data-chosen="true"] [data-corner="se"]'));
      await drag(corner, { x: corner.x + 20, y: corner.y + 8 });
      const grown = await onPicture(CHOSEN);
      expect(grown.w).toBeGreaterThan(RESULT.w + 30);
      expect(grown.h).toBeGreaterThan(RESULT.h + 8);
    });

    it('covers what can still be read beside a cover, says so, and then hands the picture over', async () => {
      const name = report.values.name;
      if (!name) throw new Error('the name is not drawn');
      const cover = `${BOX}[aria-label*="${LAB_PATIENT.name}"]`;
      const before = await onPicture(cover);
      await x.discret.click(cover);
      await x.discret.click(cover);
      await x.discret.waitFor(`${cover}[aria-pressed="true"]`);
      // Its left part is laid bare.
      const corner = middle(await rectOf('.frame[data-chosen="true"] [data-corner="sw"]'));
      const scale = (await rectOf('.sheet')).width / report.width;
      await drag(corner, { x: corner.x + 0.45 * before.w * scale, y: corner.y });
      const left = await onPicture(cover);
      expect(left.x).toBeGreaterThan(before.x + 0.3 * before.w);
      await x.discret.click('[data-part="attach-redacted"]');
      await x.discret.waitFor('[data-part="notice"]', { ...READING, text: 'se lisait encore' });
      await boxes(found + 1);
      expect(lab.records.uploads).toEqual([]);
      for (const { attributes } of await x.discret.query(BOX))
        expect(attributes['aria-pressed']).toBe('true');
      expect((await onPicture(cover)).x).toBe(left.x);
      await x.discret.click('[data-part="attach-redacted"]');
      const { ranges } = await uploaded(placeOf('name'), placeOf('record'));
      expect(ranges).toEqual([BLACK, BLACK]);
      // Two covers hide the name together: nothing of it is left to tell.
      await x.send('dialog');
      await lab.records.until('the post', ({ posts }) => posts.length === 1);
    });

    it('presses nothing when a drag ends on a button or outside', async () => {
      const button = middle(await rectOf('[data-part="attach-redacted"]'));
      await drag(await at(RESULT.x, RESULT.y), button);
      await boxes(found + 1);
      await drag(await at(700, 600), { x: 20, y: 400 });
      await boxes(found + 2);
      await x.discret.waitFor('[data-part="image-review"][data-state="open"]');
      expect(lab.records.uploads).toEqual([]);
      expect(await x.page.$('[role="alertdialog"]')).toBeNull();
      expect(await x.page.$('[role="dialog"]')).not.toBeNull();
    });

    it('crops to what is drawn', async () => {
      await x.discret.click('[data-part="crop"]');
      await x.discret.waitFor('[data-part="crop-frame"]');
      await draw({ x: 60, y: 320, w: 900, h: 400 });
      await x.discret.click('[data-part="crop-done"]');
      await x.discret.waitFor('[data-part="crop-frame"]', { count: 0 });
      await x.discret.click('[data-part="attach-redacted"]');
      const { width, height } = await uploaded();
      expect(Math.abs(width - 900)).toBeLessThan(12);
      expect(Math.abs(height - 400)).toBeLessThan(12);
    });

    it('zooms by Ctrl and wheel, and leaves the page as it is', async () => {
      const before = await rectOf('.sheet');
      const ratio = await x.page.evaluate(() => devicePixelRatio);
      const over = await at(600, 400);
      await x.page.mouse.move(over.x, over.y);
      await x.page.keyboard.down('Control');
      await x.page.mouse.wheel({ deltaY: -100 });
      await x.page.keyboard.up('Control');
      await x.discret.waitFor('.sheet[data-zoomed="true"]');
      expect((await rectOf('.sheet')).width).toBeGreaterThan(before.width * 1.3);
      expect(await x.page.evaluate(() => devicePixelRatio)).toBe(ratio);
    });

    it('lets X hear nothing of it', async () => {
      await x.page.evaluate(() => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        const types = ['down', 'move', 'up', 'over', 'out', 'rawupdate'].map((what) => `pointer${what}`);
        for (const type of [
          ...types,
          'gotpointercapture',
          'lostpointercapture',
          'mousemove',
          'click',
          'keydown',
        ])
          document.addEventListener(
            type,
            ({ target }) => {
              if (target instanceof Element && target.localName === 'discret-root') heard.push(type);
            },
            { capture: true },
          );
      });
      await draw(RESULT);
      await boxes(found + 1);
      await x.press('ArrowLeft');
      await x.press('Delete');
      await boxes(found);
      expect(await x.page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    });
  });

  it('does the same by keyboard alone', async () => {
    // Not known from an earlier test: the answer comes late, as it does for a doctor, and takes the focus.
    await askAbout(await fileOf('keys.png', withText(report.bytes, 'keys')));
    await x.discret.waitFor('[data-part="attach-redacted"]', { focused: true });
    const focused = async () =>
      (await x.discret.query('[data-part="image-review"] button')).find((one) => one.focused)?.attributes[
        'data-part'
      ];
    for (let steps = 0; (await focused()) !== 'add-box' && steps < 30; steps++) await x.press('Shift+Tab');
    expect(await focused()).toBe('add-box');
    const found = (await x.discret.query(BOX)).length;
    await x.press('Enter');
    await boxes(found + 1);
    await x.discret.waitFor(CHOSEN, { focused: true });
    for (let step = 0; step < 5; step++) await x.press('ArrowDown');
    for (let step = 0; step < 5; step++) await x.press('Shift+ArrowRight');
    const cover = await onPicture(CHOSEN);
    await x.press('Escape');
    await x.discret.waitFor('[data-part="attach-redacted"]', { focused: true });
    await x.press('Enter');
    const { ranges } = await uploaded(inner(cover, 8), placeOf('name'));
    expect(ranges).toEqual([BLACK, BLACK]);
    expect(await x.text('dialog')).toBe(DRAFT);
  });

  it('keeps the work on a picture while the review is closed', async () => {
    await askAbout();
    const found = (await x.discret.query(BOX)).length;
    await draw(RESULT);
    await boxes(found + 1);
    await x.discret.click('[data-part="close"]');
    await x.discret.waitFor('[data-part="image-review"]', { count: 0 });
    await x.discret.click('[data-part="shelf-item"] [data-part="open-image"]');
    await boxes(found + 1);
  });

  it('attaches what is still being read only after a second step, as it is', async () => {
    const large = LAB_REPORT.replace(
      '<svg ',
      '<svg viewBox="0 0 1200 900" style="width:3600px;height:2700px" ',
    );
    const { bytes } = await drawSvg(lab.browser, large);
    await compose();
    // The small one waits for its turn behind the large one: it is not waited for either.
    await x.chooseFiles('dialog', await fileOf('large.png', bytes), reportFile);
    await x.discret.click('[data-part="attach-unchecked"]');
    await x.discret.waitFor('[data-part="confirm-attach-unchecked"]');
    expect(lab.records.uploads).toEqual([]);
    await x.discret.click('[data-part="confirm-attach-unchecked"]');
    await lab.records.until('the uploads', ({ uploads }) => uploads.length === 2);
    for (const whole of [bytes, report.bytes])
      expect(lab.records.uploads.some((upload) => upload.bytes.equals(Buffer.from(whole)))).toBe(true);
  });

  it.runIf(name === 'chromium')('draws, moves and lifts with a finger', async () => {
    await askAbout();
    const found = (await x.discret.query(BOX)).length;
    const patient = `${BOX}[aria-label*="${LAB_PATIENT.name}"]`;
    const place = middle(await rectOf(patient));
    await x.page.touchscreen.tap(place.x, place.y);
    await x.discret.waitFor(`${patient}[aria-pressed="false"]`);
    const swipe = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
      const touch = await x.page.touchscreen.touchStart(from.x, from.y);
      for (const part of [0.2, 0.5, 0.8, 1])
        await touch.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
      await touch.end();
    };
    await swipe(await at(RESULT.x, RESULT.y), await at(RESULT.x + RESULT.w, RESULT.y + 60));
    await boxes(found + 1);
    const drawn = await onPicture(CHOSEN);
    const from = middle(await rectOf(CHOSEN));
    await swipe(from, { x: from.x, y: from.y + 30 });
    const moved = await onPicture(CHOSEN);
    expect(moved.y).toBeGreaterThan(drawn.y + 40);
  });
});
