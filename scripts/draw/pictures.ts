/** Takes the README's pictures into `docs/pictures/`, from the packed extension on the stand-in of X. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openLab } from '../../tests/browser/support/lab';
import type { LabPage } from '../../tests/browser/support/lab-page';
import { packExtension } from '../../tests/browser/support/packed';
import { DRAFT, drawReport } from '../demo/sample';
import { settledScreenshot } from './settled';

const OUT = resolve('docs/pictures');
const VIEWPORT = { width: 1440, height: 900 };
/** Around the composer and what stands beside it, in CSS pixels. */
const CLIP = { x: 250, y: 0, width: 1190, height: 800 };
const DRAWN = resolve('.cache/pictures');

const lab = await openLab('chromium', { extension: (await packExtension()).chromium, viewport: VIEWPORT });

/** What stands dimmed behind the dialog would only distract. */
const quiet = (x: LabPage): Promise<void> =>
  x.page.evaluate(() => {
    const behind = document.querySelectorAll<HTMLElement>('header, article, [data-testid="sidebarColumn"]');
    for (const part of behind) part.style.visibility = 'hidden';
  });

const take = async (x: LabPage, name: string, clip: typeof CLIP): Promise<void> => {
  const bytes = await settledScreenshot(x.page, clip);
  await writeFile(join(OUT, name), bytes);
  console.log(`docs/pictures/${name}: ${Math.round(bytes.length / 1000)} kB`);
};

try {
  await Promise.all([OUT, DRAWN].map((folder) => mkdir(folder, { recursive: true })));
  const x = await lab.open('/compose/post?theme=light&ui=fr');
  await quiet(x);
  await x.type('dialog', DRAFT);
  await x.send('dialog');
  await x.discret.waitFor('[data-part="correct-all"]', { focused: true, visible: true });
  await take(x, 'review.png', CLIP);

  const report = await drawReport(lab.browser, DRAWN);
  await x.page.bringToFront();
  await x.press('Enter');
  await x.discret.waitFor('[data-part="panel"][data-state="ready"]');
  await x.chooseFiles('dialog', report.path);
  await x.discret.waitFor('[data-part="attach-redacted"]', { visible: true, ms: 60_000 });
  await take(x, 'image.png', CLIP);
} finally {
  await lab.close();
}
