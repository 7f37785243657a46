/** Puts `lib/composer` into a browser as a test-only extension. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browser/support/browsers';
import { bundle } from '../standin/bundle';
import { DONE, type Done, ORDER, type Order } from './orders';

const common = {
  name: 'Composer probe',
  version: '1.0',
  content_scripts: [{ matches: ['https://x.com/*'], js: ['probe.js'], run_at: 'document_start' }],
};

/** @returns the folder of the extension. */
export async function buildProbe(name: BrowserName): Promise<string> {
  const folder = resolve('.cache/standin', `probe-${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'probe.js'),
    await bundle('tests/composer-probe/probe.ts', 'probe', ['lib/composer', 'lib/text']),
  );
  const manifest =
    name === 'chromium'
      ? { manifest_version: 3, ...common }
      : {
          manifest_version: 2,
          ...common,
          browser_specific_settings: { gecko: { id: 'probe@discret.example' } },
        };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** Has the probe act on the composer in front. */
export function order(page: Page, wanted: Order): Promise<Done> {
  return page.evaluate(
    (ask, answer, detail) =>
      new Promise<Done>((resolve) => {
        const hear = (event: Event) => resolve(JSON.parse((event as CustomEvent<string>).detail) as Done);
        document.addEventListener(answer, hear, { once: true });
        document.dispatchEvent(new CustomEvent(ask, { detail }));
      }),
    ORDER,
    DONE,
    JSON.stringify(wanted),
  );
}
