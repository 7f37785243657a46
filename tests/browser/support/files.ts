/** The three ways in which a file gets into a composer. */
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from './browsers';

const TYPES: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.mp4': 'video/mp4',
  '.svg': 'image/svg+xml',
};

interface PageFile {
  readonly name: string;
  readonly type: string;
  readonly base64: string;
}

async function pageFile(path: string): Promise<PageFile> {
  const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
  return { name: basename(path), type, base64: (await readFile(path)).toString('base64') };
}

/** By the file chooser: a trusted change event in both browsers. */
export async function chooseFiles(page: Page, input: string, paths: readonly string[]): Promise<void> {
  const element = await page.waitForSelector(`${input} >>> input[type=file], ${input}`);
  await (element as Awaited<ReturnType<typeof page.$<'input'>>>)?.uploadFile(...paths);
}

/**
 * By Ctrl+V with an image on the clipboard; only PNG, which is what browsers put there.
 * @throws in headless Firefox, whose clipboard holds no images.
 */
export async function pasteFile(page: Page, name: BrowserName, path: string): Promise<void> {
  if (name === 'chromium') {
    const context = page.browserContext();
    await context.overridePermissions('https://x.com', [
      'clipboard-read',
      'clipboard-write',
      'clipboard-sanitized-write',
    ]);
  }
  const { base64 } = await pageFile(path);
  await page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    await navigator.clipboard.write([
      new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) }),
    ]);
  }, base64);
  await pressKeys(page, 'Control+V');
}

/** By drag and drop onto the element: trusted in Chromium; in Firefox no driver can, so by events of the page's realm. */
export async function dropFiles(
  page: Page,
  name: BrowserName,
  target: string,
  paths: readonly string[],
): Promise<void> {
  const element = await page.waitForSelector(target);
  const box = await element?.boundingBox();
  if (box === null || box === undefined) throw new Error(`${target} cannot be seen`);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  if (name === 'chromium') {
    const session = await page.createCDPSession();
    const data = { items: [], files: [...paths], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, ...at, data });
    }
    await session.detach();
    return;
  }
  const files = await Promise.all(paths.map(pageFile));
  await page.evaluate(
    (sent, { x, y }) => {
      const dataTransfer = new DataTransfer();
      for (const { name: fileName, type, base64 } of sent) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], fileName, { type }));
      }
      const init = { dataTransfer, clientX: x, clientY: y, bubbles: true, cancelable: true, composed: true };
      for (const type of ['dragenter', 'dragover', 'drop']) {
        document.elementFromPoint(x, y)?.dispatchEvent(new DragEvent(type, init));
      }
    },
    files,
    at,
  );
}

/** Presses keys together, named as puppeteer names them: `Control+Enter`, `Control+Z`, `Escape`. */
export async function pressKeys(page: Page, chord: string): Promise<void> {
  const keys = chord.split('+').map((key) => (/^[A-Z]$/u.test(key) ? key.toLowerCase() : key));
  const held = keys.slice(0, -1);
  for (const key of held) await page.keyboard.down(key as 'Control');
  await page.keyboard.press((keys.at(-1) ?? '') as 'Enter');
  for (const key of held.reverse()) await page.keyboard.up(key as 'Control');
}
