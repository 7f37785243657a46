/**
 * npm run page-cost: what Discret adds to X's timeline before anybody writes. 2,000 posts scroll by, with and without
 * the extension in turns; Chromium, which tells its main thread and heap. Written to docs/page-cost.md.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Lab, openLab } from '../../tests/browser/support/lab';
import { packExtension } from '../../tests/browser/support/packed';
import { circumstances } from '../circumstances';
import { type Measured, meterOf } from '../measured';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const ROUNDS = Number(values.rounds);
if (!Number.isInteger(ROUNDS) || ROUNDS < 1) throw new Error('--rounds: a whole number.');
const POSTS = 2000;

/** Scrolls to the end of the timeline, a window at a time, a frame each. */
async function scrolled(lab: Lab): Promise<Measured> {
  const x = await lab.open(`/home?posts=${POSTS}`);
  // A tab behind another draws nothing.
  await x.page.bringToFront();
  const meter = await meterOf(x.page);
  await x.page.evaluate(async (posts) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    while (document.querySelectorAll('article').length < posts) {
      window.scrollBy(0, innerHeight);
      await frame();
    }
    window.scrollTo(0, document.documentElement.scrollHeight);
    // What was put off to idle moments belongs to the bill.
    for (let n = 0; n < 20; n++) await new Promise((resolve) => requestIdleCallback(resolve));
  }, POSTS);
  return meter.read();
}

const lines = circumstances(`npm run page-cost -- --rounds ${ROUNDS}`, 'chromium');
const { chromium } = await packExtension();
const labs = {
  without: await openLab('chromium', { extension: null, helper: false }),
  with: await openLab('chromium', { extension: chromium, helper: false }),
} as const;
const all: Record<keyof typeof labs, Measured[]> = { without: [], with: [] };
try {
  // The first load of each browser pays for what is read from the disk once.
  for (const lab of Object.values(labs)) await scrolled(lab);
  for (let round = 0; round < ROUNDS; round++)
    for (const which of round % 2 === 0 ? (['without', 'with'] as const) : (['with', 'without'] as const)) {
      const one = await scrolled(labs[which]);
      console.log(`${which}: busy ${one.busy.toFixed(0)} ms, heap ${(one.heap / 2 ** 20).toFixed(2)} MB`);
      all[which].push(one);
    }
} finally {
  for (const lab of Object.values(labs)) await lab.close();
}

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
};
const row = (what: string, of: (measured: Measured) => number, digits: number) => {
  const [without, withIt] = [median(all.without.map(of)), median(all.with.map(of))];
  const spread = (list: readonly Measured[]) =>
    `${Math.min(...list.map(of)).toFixed(digits)}–${Math.max(...list.map(of)).toFixed(digits)}`;
  const added = withIt - without;
  const part = ((100 * added) / without).toFixed(1);
  return `| ${what} | ${without.toFixed(digits)} (${spread(all.without)}) | ${withIt.toFixed(digits)} (${spread(all.with)}) | ${added.toFixed(digits)} | ${part} % |`;
};
const report = [
  '# What it costs a page',
  '',
  'Measured by `npm run page-cost`, which writes this file: the stand-in’s timeline, 2,000 posts scrolled through from',
  'top to bottom, nobody writing. Medians, with the least and the most of the rounds. Goal: at most 1 % and 15 MB.',
  '',
  ...lines,
  `- ${ROUNDS} rounds each, in turns, after one that is not counted`,
  '',
  '| | without | with Discret | added | part |',
  '| :-- | --: | --: | --: | --: |',
  row('main thread busy, ms', ({ busy }) => busy, 0),
  row('of it in scripts, ms', ({ scripts }) => scripts, 0),
  row('heap after collection, MB', ({ heap }) => heap / 2 ** 20, 2),
  row('event listeners', ({ listeners }) => listeners, 0),
  '',
].join('\n');
await writeFile('docs/page-cost.md', report);
console.log(`${report}\nWritten to docs/page-cost.md.`);
