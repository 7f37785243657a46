import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Region } from '../../../lib/image/detect/region';
import { type PictureOptions, readPicture } from '../../../lib/image/read-picture';
import type { ImageFinding } from '../../../lib/image/report';

/** Node has no canvas: one of white pixels is enough for what is interrupted anyway. */
class Blank {
  constructor(
    readonly width: number,
    readonly height: number,
  ) {}
  getContext() {
    const pixels = (_x: number, _y: number, width: number, height: number) => ({
      width,
      height,
      data: new Uint8ClampedArray(4 * width * height).fill(255),
    });
    return { getImageData: pixels, drawImage() {}, fillRect() {}, putImageData() {} };
  }
}
const blank = (): OffscreenCanvas =>
  Object.assign(Object.create(null), new Blank(600, 300), { getContext: Blank.prototype.getContext });

const LINE: Region = { cx: 216, cy: 116, length: 200, height: 20, angle: 0, score: 0.9 };
const FACE: ImageFinding = {
  kind: 'face',
  level: 'stop',
  confidence: 0.9,
  reason: 'face',
  text: '',
  box: { x: 400, y: 200, w: 80, h: 80 },
};

/** Engines that find a line of text and never get to its end. */
function options(signal: AbortSignal, read: () => Promise<never>): PictureOptions {
  const never = () => new Promise<never>(() => {});
  return {
    engines: {
      detector: { warm() {}, detect: async () => [LINE], faces: never, free() {} },
      recogniser: { lanes: 1, warm() {}, read, free() {} },
    },
    scan: () => ({ findings: [], direct: [] }) as never,
    looks: [async () => [FACE]],
    signal,
  };
}

beforeEach(() => vi.stubGlobal('OffscreenCanvas', Blank));
afterEach(() => vi.unstubAllGlobals());

/** A signal that ends the reading once its first line is asked for. */
function ending(reason: DOMException) {
  const abort = new AbortController();
  const read = () => {
    queueMicrotask(() => abort.abort(reason));
    return new Promise<never>(() => {});
  };
  return options(abort.signal, read);
}

test('a reading that takes too long keeps what was found, and says that there may be more', async () => {
  const read = await readPicture(blank(), ending(new DOMException('too long', 'TimeoutError')));
  expect(read.notChecked).toEqual(['timeout']);
  expect(read.findings.map(({ kind }) => kind).sort()).toEqual(['face', 'unread']);
});

test('an engine that fails keeps what was found as well', async () => {
  const { signal } = new AbortController();
  const read = await readPicture(
    blank(),
    options(signal, () => Promise.reject(new Error('gone'))),
  );
  expect(read.notChecked).toEqual(['engine']);
  expect(read.findings.map(({ kind }) => kind).sort()).toEqual(['face', 'unread']);
});

test('a cancelled reading answers nothing', async () => {
  const cancelled = new DOMException('gone', 'AbortError');
  await expect(readPicture(blank(), ending(cancelled))).rejects.toBe(cancelled);
});
