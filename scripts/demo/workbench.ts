/** npm start -- --workbench: the trainers' page, in a window or, without one, in two screenshots. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Lab } from '../../tests/browser/support/lab';
import { settledScreenshot } from '../draw/settled';
import { leftBy } from './window';

const WORDS = `
The workbench: write or drop something, or press an invented example; "Cours" holds the cases.
Nothing you write leaves this machine. Close the browser or press Ctrl+C here to end.`;

/** Stays until the page or the browser is closed; headless it ends once both screenshots are written. */
export async function showWorkbench(lab: Lab, headless: boolean, folder: string): Promise<void> {
  const before = await lab.browser.pages();
  const page = await lab.extensionPage('workbench.html');
  await page.waitForSelector('[data-part="text"]');
  if (!headless) {
    const left = leftBy(lab, page);
    await Promise.all(before.map((each) => each.close()));
    await page.bringToFront();
    console.log(WORDS);
    return left;
  }
  await mkdir(folder, { recursive: true });
  await page.click('[data-part="sample"]');
  await page.waitForSelector('[data-part="finding"]');
  await writeFile(join(folder, 'workbench.png'), await settledScreenshot(page));
  await page.click('[data-part="tab-course"]');
  await page.click('[data-part="begin"]');
  await page.waitForSelector('[data-part="case"]');
  await writeFile(join(folder, 'course.png'), await settledScreenshot(page));
  console.log(`The workbench opened. Screenshots: ${relative('.', folder)}/`);
}
