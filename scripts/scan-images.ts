import { readFile } from 'node:fs/promises';
import type { Box, ImageReport } from '../lib/image/report';
import { findBrowsers } from '../tests/browser/support/browsers';
import { packExtension } from '../tests/browser/support/packed';
import { type ExtensionPage, openExtensionPage } from './extension-page';
import { installImageClient, runImageJob } from './image-client';

/**
 * Reads images as the extension reads them: the packed extension in a headless browser, over the same port as the
 * content script. Writes one JSON line a file; answers the exit status, 1 when a file could not be read at all.
 */
export async function scanImages(files: readonly string[], write = writeLine): Promise<number> {
  const page = await openExtension();
  let status = 0;
  try {
    for (const file of files) {
      const bytes = await readFile(file).catch((error: unknown) => reasonOf(error));
      if (typeof bytes === 'string') {
        write({ file, error: bytes });
        status = 1;
      } else write({ file, ...answerOf((await runImageJob(page.page, bytes)).report) });
    }
  } finally {
    await page.close();
  }
  return status;
}

/** The packed extension in the first browser found; throws when there is none. */
async function openExtension(): Promise<ExtensionPage> {
  const found = findBrowsers();
  const browser = (found.find(({ name }) => name === 'chromium') ?? found[0])?.name;
  if (!browser) throw new Error('No Chromium, Edge, Chrome or Firefox found: images are read in a browser.');
  const packed = await packExtension();
  const open = await openExtensionPage({ browser, extension: packed[browser] });
  await installImageClient(open.page).catch(async (error: unknown) => {
    await open.close();
    throw error;
  });
  return open;
}

function answerOf({ type, width, height, findings, lines, notChecked }: ImageReport) {
  return {
    type,
    width,
    height,
    findings: findings.map(({ kind, level, confidence, reason, text, box }) => ({
      kind,
      level,
      confidence,
      reason,
      text,
      box: onPixels(box),
    })),
    lines: lines.map(({ text, box, confidence }) => ({
      text,
      box: onPixels(box),
      confidence: Math.round(confidence),
    })),
    notChecked,
  };
}

/** Boxes of enlarged readings end between pixels: rounded outwards. */
function onPixels({ x, y, w, h }: Box): Box {
  const left = Math.floor(x);
  const top = Math.floor(y);
  return { x: left, y: top, w: Math.ceil(x + w) - left, h: Math.ceil(y + h) - top };
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'a folder, not a file';
  if (code === 'EACCES') return 'not allowed to read this file';
  return error instanceof Error ? error.message : String(error);
}

function writeLine(answer: unknown): void {
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
