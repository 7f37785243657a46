/** Scanning alone: each keystroke, a cold paste, and how the time grows on hostile texts. */
import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../tests/browser/support/browsers';
import { bundleFor } from './bundle';
import { DRAFTS, HOSTILE } from './drafts';
import { type Figure, percentile, spread } from './figure';
import type * as InPage from './in-page/text';
import { openQuietBrowser } from './quiet-page';

const GLOBAL = 'discretText';
const ROUNDS = 10;
const COLD_RUNS = 12;

type Call = (expression: string) => Promise<unknown>;

export async function benchText(browsers: readonly BrowserName[]): Promise<Figure[]> {
  const code = await bundleFor('in-page/text.ts', GLOBAL);
  const figures = await figuresOf('Node', await inNode(code));
  for (const name of browsers) {
    const quiet = await openQuietBrowser(name);
    try {
      const fresh = (expression: string) =>
        quiet.inFreshPage((page) => install(page, code).then(() => page.evaluate(expression)));
      figures.push(...(await figuresOf(name, fresh)));
    } finally {
      await quiet.close();
    }
  }
  return figures;
}

const install = (page: Page, code: string): Promise<unknown> =>
  page.evaluate(`globalThis.${GLOBAL} = (() => { ${code}\nreturn ${GLOBAL}; })(); undefined`);

/** @param fresh evaluates in a process or page that has just loaded the engine */
async function figuresOf(where: string, fresh: Call): Promise<Figure[]> {
  const typing = (await fresh(`${GLOBAL}.typing(${JSON.stringify(DRAFTS)}, ${ROUNDS})`)) as ReturnType<
    typeof InPage.typing
  >;
  const cold: number[] = [];
  const warmed: ReturnType<typeof InPage.warmedScan>[] = [];
  for (let run = 0; run < COLD_RUNS; run++) {
    const draft = JSON.stringify(DRAFTS[run % DRAFTS.length]);
    cold.push((await fresh(`${GLOBAL}.firstScan(${draft})`)) as number);
    warmed.push((await fresh(`${GLOBAL}.warmedScan(${draft})`)) as (typeof warmed)[number]);
  }
  const growth = (await fresh(`${GLOBAL}.growth(${JSON.stringify(HOSTILE)})`)) as InPage.Growth[];
  const ratios = growth.map(({ half, whole }) => whole / half);
  const worst = growth.reduce((most, one) => (one.whole > most.whole ? one : most));
  return [
    spread('Scan at a keystroke, draft of 280 characters', where, typing, '≤ 1 ms'),
    spread('Paste of 280 characters, cold: the first scan of a fresh process', where, cold, '≤ 5 ms'),
    spread(
      'Paste of 280 characters, after `warmUp()`',
      where,
      warmed.map(({ scan }) => scan),
      '≤ 5 ms',
    ),
    spread(
      '`warmUp()` itself',
      where,
      warmed.map(({ warmUp }) => warmUp),
    ),
    {
      what: 'Hostile texts, a family each: time(50 000) / time(25 000)',
      where,
      n: ratios.length,
      p50: percentile(ratios, 0.5),
      p95: percentile(ratios, 0.95),
      unit: '×',
      goal: 'about 2',
    },
    {
      what: `Slowest hostile text, 50 000 characters of ${JSON.stringify(worst.piece)}`,
      where,
      n: 5,
      p50: worst.whole,
      unit: 'ms',
    },
  ];
}

/** Each call in a Node process of its own. */
async function inNode(code: string): Promise<Call> {
  const folder = resolve('.cache/bench');
  await mkdir(folder, { recursive: true });
  const file = resolve(folder, 'text.cjs');
  await writeFile(file, `${code}\nprocess.stdout.write(JSON.stringify(eval(process.env.BENCH_CALL)));\n`);
  return async (expression) => {
    const env = { ...process.env, BENCH_CALL: expression };
    const done = spawnSync(process.execPath, [file], { encoding: 'utf8', env, maxBuffer: 1 << 26 });
    if (done.status !== 0) throw new Error(`the text bench failed in Node: ${done.stderr}`);
    return JSON.parse(done.stdout);
  };
}
