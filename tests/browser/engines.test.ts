/**
 * Every image engine does real work where it lives: Chrome's offscreen document and Firefox's background page, in an
 * installed extension under the product's content security policy, with every request outside refused.
 */
import { readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionPage, openExtensionPage } from '../../scripts/extension-page';
import { buildProbe } from '../engines/build';
import type { Answer, EngineName } from '../engines/host';
import { packExtension } from './support/packed';

const TEXT = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="300">
  <g font-family="sans-serif" font-size="32"><text x="40" y="80">Patient : DURAND Amélie</text>
  <text x="40" y="160">Née le 12/03/1948</text></g></svg>`;

/** Services that the browsers themselves call, whatever extension they carry. */
const OWN_CALLS =
  /(\.mozilla\.(com|org|net)|\.google\.com|\.googleapis\.com|\.gvt1\.com|\.firefox\.com)(:\d+)?$/;

describe.each(['chromium', 'firefox'] as const)('engines in %s', (browser) => {
  let extension: string;
  let open: ExtensionPage;

  beforeAll(async () => {
    extension = await buildProbe(browser);
    open = await openExtensionPage({ browser, extension, path: '/probe.html', greets: false });
    if (browser === 'chromium') await send({ type: 'wake' });
  }, 60_000);

  afterAll(async () => {
    await open?.close();
    if (extension) await rm(dirname(extension), { recursive: true });
  });

  function send(message: unknown): Promise<unknown> {
    return open.page.evaluate((sent) => {
      const root = globalThis as unknown as Record<string, { runtime: { sendMessage(m: unknown): unknown } }>;
      return (root.browser ?? root.chrome)?.runtime.sendMessage(sent);
    }, message);
  }

  /** Runs an engine and answers what it found, having checked where it ran and what it reached. */
  async function run<Result>(engine: EngineName, image: Uint8Array): Promise<Result> {
    const answer = (await send({
      type: 'run',
      engine,
      base64: Buffer.from(image).toString('base64'),
    })) as Answer;
    expect(answer.error).toBeUndefined();
    expect(answer.home).toBe(browser === 'chromium' ? '/offscreen.html' : '/_generated_background_page.html');
    expect(answer.violations).toEqual([]);
    expect(answer.foreign).toEqual([]);
    expect(open.reached.filter((host) => !OWN_CALLS.test(host))).toEqual([]);
    return answer.result as Result;
  }

  async function draw(svg: string, width: number, height: number): Promise<Uint8Array> {
    const page = await open.browser.newPage();
    await page.setViewport({ width, height });
    await page.setContent(`<style>body { margin: 0 }</style>${svg}`);
    const image = await page.screenshot();
    await page.close();
    return image;
  }

  test('tesseract.js reads a name and a birth date', async () => {
    const text = await run<string>('tesseract', await draw(TEXT, 800, 300));
    expect(text).toContain('DURAND Amélie');
    expect(text).toContain('12/03/1948');
  }, 30_000);

  test('the PP-OCR detector on onnxruntime-web boxes both lines', async () => {
    const boxes = await run<number[][]>('onnx', await draw(TEXT, 800, 300));
    const rows = boxes.map(([x = 0, y = 0, w = 0, h = 0]) => ({ left: x, right: x + w, middle: y + h / 2 }));
    expect(rows).toHaveLength(2);
    for (const [index, row] of rows.entries()) {
      expect(Math.abs(row.middle - (index === 0 ? 69 : 149))).toBeLessThan(12);
      expect(row.left).toBeLessThan(60);
      expect(row.right).toBeGreaterThan(index === 0 ? 350 : 250);
    }
  }, 30_000);
});

test('nothing in the built extension names a server that the engines could load code from', async () => {
  const folder = (await packExtension()).chromium;
  const scripts = (await readdir(folder, { recursive: true })).filter((name) => /\.m?js$/.test(name));
  for (const script of ['ocr/worker.min.js', 'ort/ort.wasm.min.mjs', 'code-reader.js'])
    expect(scripts).toContain(script);
  const remote = scripts.filter((name) =>
    /jsdelivr|unpkg|cdnjs/.test(readFileSync(join(folder, name), 'utf8')),
  );
  expect(remote).toEqual([]);
});
