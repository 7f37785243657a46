/** When Chrome's home of the image engines comes and goes. Firefox's is its background page, which always stays. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Target, WebWorker } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { png } from '../unit/image/files';
import { inBothBrowsers, openLabWithDiscret } from './support/in-both-browsers';
import type { Lab } from './support/lab';

const BOUND = { timeout: 30_000 };
/** The home rests after a minute without a picture, in milliseconds. */
const MINUTE = 60_000;

const isHome = (target: Target) => target.url().endsWith('/offscreen.html');

inBothBrowsers((name) => {
  let lab: Lab;

  beforeEach(async () => {
    lab = await openLabWithDiscret(name);
  });
  afterEach(() => lab?.close());

  it.runIf(name === 'chromium')('is made when the file chooser opens, before any file', async () => {
    const x = await lab.open('/compose/post');
    await x.type('dialog', 'Un avis ?');
    expect(lab.browser.targets().some(isHome)).toBe(false);
    const [chooser] = await Promise.all([
      x.page.waitForFileChooser(),
      x.click('[role="dialog"] [data-testid="toolBar"] button'),
    ]);
    const home = await lab.browser.waitForTarget(isHome, BOUND);
    // Not only there, but with its workers started.
    const page = await home.asPage();
    const isDetector = (worker: WebWorker) => worker.url().endsWith('/text-detector.js');
    const started = new Promise<void>((resolve) => {
      page.on('workercreated', (worker) => {
        if (isDetector(worker)) resolve();
      });
      if (page.workers().some(isDetector)) resolve();
    });
    await started;
    await chooser.cancel();
    expect(lab.records.uploads).toEqual([]);
  });

  it.runIf(name === 'chromium')('goes after a minute without a picture, and comes again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'discret-'));
    const [first, second] = [join(folder, 'first.png'), join(folder, 'second.png')];
    await writeFile(first, png(64, 48));
    await writeFile(second, png(48, 64));
    const x = await lab.open('/compose/post');
    await x.type('dialog', 'Un avis ?');
    await x.page.bringToFront();
    await Promise.all([
      x.page.waitForFileChooser().then((chooser) => chooser.cancel()),
      x.click('[role="dialog"] [data-testid="toolBar"] button'),
    ]);
    const home = await lab.browser.waitForTarget(isHome, BOUND);
    // Its minute passes at once from now on: no test waits for one.
    await (await home.asPage()).evaluate((minute) => {
      const real = globalThis.setTimeout;
      Object.assign(globalThis, {
        setTimeout: (task: () => void, ms?: number) => real(task, ms === minute ? 0 : ms),
      });
    }, MINUTE);
    const gone = new Promise<void>((resolve) => {
      lab.browser.on('targetdestroyed', (target) => {
        if (isHome(target)) resolve();
      });
    });
    await x.chooseFiles('dialog', first);
    await x.waitForMedia('dialog', 1);
    await gone;
    await x.chooseFiles('dialog', second);
    await x.waitForMedia('dialog', 2);
    await lab.browser.waitForTarget((target) => isHome(target) && target !== home, BOUND);
  });
});
