/** A photograph with a face on its way into a post: covered, cut to a part, or kept, down to the pixels that X gets. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Box } from '../../lib/image/report';
import { inBothBrowsers, openLabWithDiscret } from './support/in-both-browsers';
import type { Lab } from './support/lab';
import type { LabPage } from './support/lab-page';

/** The portrait of the shared evaluation data, 512 × 512: where that is absent the tests are shown as skipped. */
const PORTRAIT = resolve('../shared/data/images/skimage_astronaut.png');
const SIDE = 512;
/** Brow to chin, cheek to cheek; and a lesion's place on the cheek. */
const FACE: Box = { x: 176, y: 80, w: 96, h: 104 };
const CHEEK: Box = { x: 196, y: 124, w: 40, h: 40 };
const FACE_BOX = '[data-part="box"][data-origin="face"]';

/** Reading a picture may take this long on a busy machine, in milliseconds. */
const READING = { ms: 40_000 };

inBothBrowsers((name) => {
  describe.runIf(existsSync(PORTRAIT))('a portrait', () => {
    let lab: Lab;
    let x: LabPage;

    beforeAll(async () => {
      lab = await openLabWithDiscret(name);
    });
    afterAll(() => lab?.close());

    beforeEach(async () => {
      x = await lab.open('/compose/post');
      await x.type('dialog', '#DocTocToc Lésion de la joue. Un avis ?');
      await x.chooseFiles('dialog', PORTRAIT);
      await x.discret.waitFor('[data-part="attach-redacted"]', { ...READING, visible: true });
      expect(lab.records.uploads).toEqual([]);
    });

    /** The picture that X got: its size, and the brightest channel in that part of it. */
    const uploaded = async (part: Box) => {
      await lab.records.until('the upload', ({ uploads }) => uploads.length === 1);
      const bytes = lab.records.uploads[0]?.bytes ?? Buffer.alloc(0);
      return x.page.evaluate(
        async (base64, box) => {
          const binary = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([binary]));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          context?.drawImage(bitmap, 0, 0);
          const { data } = context?.getImageData(box.x, box.y, box.w, box.h) ?? {
            data: new Uint8ClampedArray(),
          };
          const brightest = data.reduce(
            (most, value, at) => (at % 4 === 3 ? most : Math.max(most, value)),
            0,
          );
          return { width: bitmap.width, height: bitmap.height, brightest };
        },
        bytes.toString('base64'),
        part,
      );
    };
    const at = async (px: number, py: number) => {
      const [sheet] = await x.discret.query('.sheet');
      if (!sheet) throw new Error('no picture is shown');
      const { x: left, y: top, width, height } = sheet.rect;
      return { x: left + (px / SIDE) * width, y: top + (py / SIDE) * height };
    };

    it('is covered unless the doctor chooses otherwise', async () => {
      await x.discret.waitFor(`${FACE_BOX}[aria-pressed="true"]`, { count: 1 });
      await x.discret.waitFor('[data-part="face-cover"][aria-checked="true"]');
      await x.discret.click('[data-part="attach-redacted"]');
      expect(await uploaded(FACE)).toEqual({ width: SIDE, height: SIDE, brightest: 0 });
    });

    it('leaves the lesion alone when it is cut to it', async () => {
      await x.discret.click('[data-part="face-part"]');
      await x.discret.waitFor('[data-part="crop-frame"]');
      const from = await at(CHEEK.x, CHEEK.y);
      const to = await at(CHEEK.x + CHEEK.w, CHEEK.y + CHEEK.h);
      await x.page.mouse.move(from.x, from.y);
      await x.page.mouse.down();
      await x.page.mouse.move(to.x, to.y, { steps: 6 });
      await x.page.mouse.up();
      await x.discret.click('[data-part="crop-done"]');
      await x.discret.waitFor('[data-part="crop-frame"]', { count: 0 });
      await x.discret.click('[data-part="attach-redacted"]');
      const { width, height, brightest } = await uploaded({ x: 4, y: 4, w: 30, h: 30 });
      expect(Math.abs(width - CHEEK.w)).toBeLessThan(8);
      expect(Math.abs(height - CHEEK.h)).toBeLessThan(8);
      expect(brightest).toBeGreaterThan(100);
    });

    it('stays covered until the agreement is ticked, which is the deliberate step', async () => {
      await x.discret.click('[data-part="face-keep"]');
      await x.discret.waitFor('[data-part="face-agreed"][aria-checked="false"]');
      await x.discret.waitFor(`${FACE_BOX}[aria-pressed="true"]`, { count: 1 });
      await x.discret.click('[data-part="face-agreed"]');
      await x.discret.waitFor(`${FACE_BOX}[aria-pressed="false"]`, { count: 1 });
      await x.discret.click('[data-part="attach-redacted"]');
      const { brightest, ...size } = await uploaded(FACE);
      expect(size).toEqual({ width: SIDE, height: SIDE });
      expect(brightest).toBeGreaterThan(150);
    });
  });
});
