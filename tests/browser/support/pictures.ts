/** A PNG made into files of other kinds by a browser. */
import type { Page } from 'puppeteer-core';

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

/** The picture's pixels as one byte of grey each. */
export async function greysOf(page: Page, png: Uint8Array): Promise<Uint8Array> {
  const greys = await page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    let out = '';
    for (let at = 1; at < data.length; at += 4) out += String.fromCharCode(data[at] ?? 0);
    return btoa(out);
  }, base64(png));
  return Buffer.from(greys, 'base64');
}

/** The picture as a still WebP. */
export async function webpOf(page: Page, png: Uint8Array): Promise<Uint8Array> {
  const webp = await page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.95 });
    const all = new Uint8Array(await blob.arrayBuffer());
    let out = '';
    for (const byte of all) out += String.fromCharCode(byte);
    return btoa(out);
  }, base64(png));
  return Buffer.from(webp, 'base64');
}

/** Some tenths of a second that show the picture, as the browser's own recorder writes it. */
export async function videoOf(
  page: Page,
  png: Uint8Array,
  type = 'video/webm;codecs=vp8',
  /** How often the recorder must have handed something over: its MP4 comes in pieces of seconds. */
  enough = 6,
): Promise<Uint8Array> {
  // A tab behind another is not drawn, and there is nothing to record.
  await page.bringToFront();
  const video = await page.evaluate(
    async (text, mimeType, enough) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
      const context = canvas.getContext('2d');
      const stream = canvas.captureStream(20);
      const recorder = new MediaRecorder(stream, {
        mimeType,
        videoBitsPerSecond: 8_000_000,
      });
      const parts: Blob[] = [];
      const stopped = new Promise((resolve) => {
        recorder.onstop = resolve;
      });
      // Told in slices: what is drawn before the recorder has its first picture is not on the film.
      let slices = 0;
      recorder.ondataavailable = ({ data }) => {
        parts.push(data);
        if (data.size > 0) slices++;
      };
      recorder.start(100);
      while (slices < enough) {
        context?.drawImage(bitmap, 0, 0);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      recorder.stop();
      await stopped;
      const all = new Uint8Array(await new Blob(parts).arrayBuffer());
      let out = '';
      for (const byte of all) out += String.fromCharCode(byte);
      return btoa(out);
    },
    base64(png),
    type,
    enough,
  );
  return Buffer.from(video, 'base64');
}
