import type { Page } from 'puppeteer-core';
import type { Box } from '../../lib/image/report';

/** How much the channels of one solid cover may differ after JPEG, of 255: letters under it would differ by far more. */
const TOLERANCE = 24;

/**
 * Whether each box of a picture is one solid colour in its middle, where the letters stood.
 *
 * @param page any page; it decodes the picture and keeps nothing
 * @param boxes in pixels of the picture, as high as their lines
 */
export async function areCovered(page: Page, picture: Uint8Array, boxes: readonly Box[]): Promise<boolean> {
  const letters = boxes.map(({ x, y, w, h }) => ({ x, y: y + 0.2 * h, w, h: 0.6 * h }));
  const spans = await page.evaluate(
    async (base64, wanted) => {
      const binary = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([binary]));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (context === null) throw new Error('this browser cannot draw pictures');
      context.drawImage(bitmap, 0, 0);
      return wanted.map(({ x, y, w, h }) => {
        const { data } = context.getImageData(x, y, w, h);
        const channel = (at: number) => data.filter((_value, index) => index % 4 === at);
        return Math.max(
          ...[0, 1, 2].map((at) => {
            const values = channel(at);
            return (
              values.reduce((most, value) => Math.max(most, value), 0) -
              values.reduce((least, value) => Math.min(least, value), 255)
            );
          }),
        );
      });
    },
    Buffer.from(picture).toString('base64'),
    letters,
  );
  return spans.every((span) => span <= TOLERANCE);
}
