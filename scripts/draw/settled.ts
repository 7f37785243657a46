import type { Page } from 'puppeteer-core';

/** Pictures taken at most: whatever still moves after these goes on moving. */
const TRIES = 15;

/** A picture of a page once two in a row are equal: panels that fade in are there. @returns PNG bytes */
export async function settledScreenshot(
  page: Page,
  clip?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Promise<Uint8Array> {
  let last: Uint8Array = await page.screenshot(clip ? { clip } : {});
  for (let tried = 1; tried < TRIES; tried++) {
    const next = await page.screenshot(clip ? { clip } : {});
    if (Buffer.compare(last, next) === 0) return next;
    last = next;
  }
  return last;
}
