/**
 * npm run soak [-- --sends 10000 --without]: an hour's worth of posting in one tab, compressed. Chromium, which tells its heap and
 * its listeners. Shown and written to docs/soak.md; it fails when a post left unguarded or a name left at all.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openLab } from '../../tests/browser/support/lab';
import type { LabPage } from '../../tests/browser/support/lab-page';
import { packExtension } from '../../tests/browser/support/packed';
import { png } from '../../tests/unit/image/files';
import { circumstances } from '../circumstances';
import { type Measured, meterOf } from '../measured';

const { values } = parseArgs({
  options: {
    sends: { type: 'string', default: '10000' },
    /** The same sends on the bare stand-in, to tell its own growth from ours; nothing is written. */
    without: { type: 'boolean', default: false },
  },
});
const DISCRET = !values.without;
const SENDS = Number(values.sends);
if (!Number.isInteger(SENDS) || SENDS < 20) throw new Error('--sends: a whole number, at least 20.');

const NAMED = (n: number) => `#DocTocToc Mme Durand, ${20 + (n % 60)} ans, chute. Un avis ?`;
const SAFE = (n: number) => `#DocTocToc ${1 + (n % 80)} ans, toux depuis ${2 + (n % 9)} jours. Un avis ?`;
const POSTED = /^#DocTocToc (?!.*Durand)/u;

/** Every so many sends: a name to correct, a picture, another page. */
const EVERY = { named: 5, picture: 50, page: 10 } as const;

const lab = await openLab('chromium', { extension: DISCRET ? (await packExtension()).chromium : null });
const folder = await mkdtemp(join(tmpdir(), 'discret-soak-'));
const lines = circumstances(`npm run soak -- --sends ${SENDS}`, 'chromium');
const samples: (Measured & { readonly sends: number })[] = [];
let held = 0;
let pictures = 0;

const sent = (count: number) => lab.records.until(`post ${count}`, ({ posts }) => posts.length === count);

async function once(x: LabPage, n: number): Promise<void> {
  // No handle of the driver's: each would keep what it points at, and look like a leak.
  const there = (css: string) =>
    x.page
      .waitForFunction((selector) => document.querySelector(selector) !== null, {}, css)
      .then((held) => held.dispose());
  if (n % EVERY.page === 0) await x.page.evaluate(() => window.standin.go('/home'));
  await x.page.evaluate(() => window.standin.go('/compose/post'));
  await there(x.textbox('dialog'));
  const named = DISCRET && n % EVERY.named === 0;
  const text = named ? NAMED(n) : SAFE(n);
  await x.page.evaluate((words) => window.standin.fill('dialog', words), text);
  await there(`${x.sendButton('dialog')}:not([disabled])`);
  if (n % EVERY.picture === 0) {
    const path = join(folder, 'picture.png');
    await writeFile(path, png(40 + (n % 7), 30));
    await x.chooseFiles('dialog', path);
    await x.waitForMedia('dialog', 1);
    pictures++;
  }
  await x.page.focus(x.textbox('dialog'));
  await x.press('Control+Enter');
  if (named) {
    await x.discret.waitFor('[data-part="panel"][data-state="held"]');
    held++;
    await x.discret.click('[data-part="correct-all"]');
    await x.discret.waitFor('[data-part="panel"][data-state="ready"]');
    await x.press('Enter');
  }
  await sent(n);
  // X closes the dialog once it has its answer.
  await x.page.waitForFunction(() => document.querySelector('[role="dialog"]') === null);
}

const started = performance.now();
let untold = 0;
let named = 0;
try {
  const x = await lab.open('/home');
  // A tab behind another draws nothing.
  await x.page.bringToFront();
  const meter = await meterOf(x.page);
  const step = Math.max(1, Math.floor(SENDS / 10));
  for (let n = 1; n <= SENDS; n++) {
    await once(x, n);
    if (n % step !== 0) continue;
    samples.push({ ...(await meter.read()), sends: n });
    const { heap = 0, listeners = 0 } = samples.at(-1) ?? {};
    console.log(`${n} sends, heap ${(heap / 2 ** 20).toFixed(1)} MB, ${listeners} listeners`);
  }
  if (DISCRET) untold = (await x.discret.query('[data-part="sent-unchecked"]')).length;
  named = lab.records.posts.filter(({ text }) => !POSTED.test(text)).length;
} finally {
  await lab.close();
  await rm(folder, { recursive: true, force: true });
}

const minutes = (performance.now() - started) / 60_000;
const rows = samples.map(
  ({ sends, heap, nodes, listeners }) =>
    `| ${sends} | ${(heap / 2 ** 20).toFixed(1)} | ${nodes} | ${listeners} |`,
);
const report = [
  '# A long run',
  '',
  'Measured by `npm run soak`, which writes this file. One tab of the stand-in, no reload; the heap is the whole',
  "renderer's, after a collection of garbage: the stand-in's React and Draft.js, and Discret.",
  '',
  ...lines,
  `- ${SENDS} sends in ${minutes.toFixed(1)} minutes: ${held} held and corrected, ${pictures} with a picture; a page change every ${EVERY.page}`,
  `- left unguarded: ${untold}; with a name: ${named}`,
  '',
  '| sends | heap, MB | nodes | listeners |',
  '| ----: | -------: | ----: | --------: |',
  ...rows,
  '',
].join('\n');
if (DISCRET) await writeFile('docs/soak.md', report);
console.log(`\n${report}`);
if (untold + named > 0) process.exitCode = 1;
