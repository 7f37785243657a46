/**
 * Draws the pictures of other people's posts: `npx tsx tests/standin/photos/draw.ts`. All invented. They carry names
 * and dates on purpose: whoever finds those has read a picture outside the composer.
 */
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { browserAt } from '../../browser/support/browsers';

const PICTURES: Readonly<Record<string, string>> = {
  letter:
    '<h2>Cabinet du Dr Caradec</h2><p>Patiente : Mme Odile TANNEGUY</p><p>Née le 12/03/1951</p><p>Tél. 02 98 00 00 17</p>',
  report:
    '<h2>Compte rendu de scanner</h2><p>M. KERBRAT Yvon</p><p>IPP 8012345678</p><p>Opacité du lobe supérieur droit.</p>',
  plain: '<h2>Pas de nom ici</h2><p>Une page de cours sur la pneumonie.</p>',
};

const browser = await launch({ executablePath: browserAt('chromium').path, args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.setViewport({ width: 600, height: 340 });
for (const [name, html] of Object.entries(PICTURES)) {
  await page.setContent(`<body style="margin:24px;font:24px sans-serif;background:white">${html}</body>`);
  const path = fileURLToPath(new URL(`${name}.png`, import.meta.url)) as `${string}.png`;
  await page.screenshot({ path });
}
await browser.close();
