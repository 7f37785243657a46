import type { Browser, Page } from 'puppeteer-core';
import { type Homography, type Placed, type Point, placed, through } from './homography';
import { seeded } from './random';
import type { Role } from './role';
import type { Sketch, Wear } from './sketch';

/** A word and the four corners of its letters on the finished picture. */
export interface TrueWord {
  readonly text: string;
  readonly role: Role;
  readonly corners: readonly Point[];
}

export interface Picture {
  readonly kind: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly words: readonly TrueWord[];
  readonly width: number;
  readonly height: number;
}

interface FlatWord {
  readonly text: string;
  readonly role: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Parts of a line's box above capitals and below the base line, where no letter stands. */
const ABOVE = 0.16;
const BELOW = 0.2;

/** Draws sketches in a tab of their own, wears them down, and says where each word lies. */
export async function openStudio(browser: Browser) {
  const page = await browser.newPage();
  // The loader names functions by a helper that a page does not have.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named;');
  await page.goto('about:blank');
  return {
    async draw(sketch: Sketch, name: string, seed: number): Promise<Picture> {
      const { width, height, html, kind, wear } = sketch;
      await page.setViewport({ width, height });
      await page.setContent(`<style>html, body { margin: 0; height: 100% }</style>${html}`);
      const flat = await flatWords(page);
      const png = await page.screenshot({ type: 'png', encoding: 'base64' });
      const place = placed(seeded(seed), width, height, wear);
      const words = flat
        .filter(({ x, y, w, h }) => x >= 0 && y >= 0 && x + w <= width && y + h <= height)
        .map((word) => ({ text: word.text, role: word.role as Role, corners: cornersOf(word, place.there) }));
      const written = await wornDown(page, png, wear, place, seed);
      return {
        kind,
        name,
        words,
        bytes: Buffer.from(written, 'base64'),
        width: place.width,
        height: place.height,
      };
    },
    close: () => page.close(),
  };
}

function cornersOf({ x, y, w, h }: FlatWord, there: Homography): Point[] {
  const [top, bottom] = [y + ABOVE * h, y + h - BELOW * h];
  return [
    { x, y: top },
    { x: x + w, y: top },
    { x: x + w, y: bottom },
    { x, y: bottom },
  ].map((corner) => through(there, corner));
}

function flatWords(page: Page): Promise<FlatWord[]> {
  return page.evaluate(() => {
    const words: FlatWord[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('style')) continue;
      const role = node.parentElement?.closest('[data-role]')?.getAttribute('data-role') ?? 'innocent';
      for (const match of (node.nodeValue ?? '').matchAll(/[^\s\u00a0]+/g)) {
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        const { x, y, width, height } = range.getBoundingClientRect();
        if (width > 0 && /[\p{L}\p{N}]/u.test(match[0]))
          words.push({ text: match[0], role, x, y, w: width, h: height });
      }
    }
    return words;
  });
}

/** The drawn picture as it is posted: turned, aslant, shaded, blurred, noisy, compressed. Base64 of PNG or JPEG. */
function wornDown(page: Page, png: string, wear: Wear, place: Placed, seed: number): Promise<string> {
  return page.evaluate(
    async (
      base64,
      { shade = 0, noise = 0, blur = 0, jpeg, ground = '#fff' },
      { width, height, back },
      start,
    ) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const drawn = await createImageBitmap(new Blob([bytes]));
      const first = new OffscreenCanvas(drawn.width, drawn.height).getContext('2d', {
        willReadFrequently: true,
      });
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (!first || !context) throw new Error('no canvas');
      first.drawImage(drawn, 0, 0);
      const from = first.getImageData(0, 0, drawn.width, drawn.height).data;
      context.fillStyle = ground;
      context.fillRect(0, 0, width, height);
      const worn = context.getImageData(0, 0, width, height);
      const to = worn.data;
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = back;
      for (let y = 0; y < height; y++) {
        for (let x = 0; x < width; x++) {
          const w = g * (x + 0.5) + h * (y + 0.5) + 1;
          const u = (a * (x + 0.5) + b * (y + 0.5) + c) / w - 0.5;
          const v = (d * (x + 0.5) + e * (y + 0.5) + f) / w - 0.5;
          if (u < -0.5 || v < -0.5 || u > drawn.width - 0.5 || v > drawn.height - 0.5) continue;
          const left = Math.max(0, Math.min(drawn.width - 2, Math.floor(u)));
          const top = Math.max(0, Math.min(drawn.height - 2, Math.floor(v)));
          const s = Math.max(0, Math.min(1, u - left));
          const t = Math.max(0, Math.min(1, v - top));
          const at = 4 * (top * drawn.width + left);
          const below = at + 4 * drawn.width;
          for (let k = 0; k < 3; k++) {
            const upper = (from[at + k] ?? 0) * (1 - s) + (from[at + 4 + k] ?? 0) * s;
            const lower = (from[below + k] ?? 0) * (1 - s) + (from[below + 4 + k] ?? 0) * s;
            to[4 * (y * width + x) + k] = upper * (1 - t) + lower * t;
          }
        }
      }
      context.putImageData(worn, 0, 0);
      if (blur > 0) {
        const still = await createImageBitmap(canvas);
        context.filter = `blur(${blur}px)`;
        context.drawImage(still, 0, 0);
        context.filter = 'none';
      }
      if (noise > 0 || shade > 0) {
        const pixels = context.getImageData(0, 0, width, height);
        let state = start | 1;
        for (let at = 0; at < pixels.data.length; at += 4) {
          let sum = 0;
          for (let k = 0; k < 4; k++) {
            state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
            sum += state / 4_294_967_296;
          }
          const grain = (sum - 2) * 1.732 * noise;
          const x = (at / 4) % width;
          const y = Math.floor(at / 4 / width);
          const light = 1 - shade * ((x / width + y / height) / 2);
          for (let k = 0; k < 3; k++) pixels.data[at + k] = (pixels.data[at + k] ?? 0) * light + grain;
        }
        context.putImageData(pixels, 0, 0);
      }
      const blob = await canvas.convertToBlob(
        jpeg === undefined ? { type: 'image/png' } : { type: 'image/jpeg', quality: jpeg },
      );
      const written = new Uint8Array(await blob.arrayBuffer());
      let text = '';
      for (let at = 0; at < written.length; at += 8192)
        text += String.fromCharCode(...written.subarray(at, at + 8192));
      return btoa(text);
    },
    png,
    wear,
    place,
    seed,
  );
}
