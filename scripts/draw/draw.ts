import type { Browser } from 'puppeteer-core';
import type { Box } from '../../lib/image/report';

export interface Drawing {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Where each value marked with `data-value` truly stands, in pixels. */
  readonly values: Readonly<Record<string, Box>>;
}

/** Draws an SVG document at its own size in a browser tab of its own. */
export async function drawSvg(browser: Browser, svg: string, type: 'png' | 'jpeg' = 'png'): Promise<Drawing> {
  const page = await browser.newPage();
  try {
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    const { width, height, values } = await page.evaluate(() => {
      // No named function in here: some loaders wrap those in a helper that the page does not have.
      const { width, height } = (document.querySelector('svg') ?? document.body).getBoundingClientRect();
      const marked = [...document.querySelectorAll('[data-value]')].map((element) => {
        const { x, y, width: w, height: h } = element.getBoundingClientRect();
        return [element.getAttribute('data-value') ?? '', { x, y, w, h }] as const;
      });
      return { width, height, values: Object.fromEntries(marked) };
    });
    await page.setViewport({ width, height });
    const bytes = await page.screenshot({ type, ...(type === 'jpeg' ? { quality: 90 } : {}) });
    return { bytes, width, height, values };
  } finally {
    await page.close();
  }
}
