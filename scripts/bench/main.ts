/** npm run bench: the figures of speed and size in one run, shown and written to docs/bench.md. No threshold fails. */
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { type BrowserName, browserAt, findBrowsers } from '../../tests/browser/support/browsers';
import { benchComposer } from './composer';
import { type Figure, table } from './figure';
import { benchImages, benchNative } from './images';
import { benchSizes } from './sizes';
import { benchText } from './text';

const OUT = 'docs/bench.md';

const said = (command: string, ...args: readonly string[]): string =>
  spawnSync(command, args, { encoding: 'utf8' }).stdout?.trim() ?? '';

const version = (name: BrowserName): string =>
  said(browserAt(name).path, '--version').replace(/ built on .*/u, '');

function circumstances(browsers: readonly BrowserName[], load: number): string[] {
  const [cpu] = cpus();
  const changed = said('git', 'status', '--porcelain', '--untracked-files=no') === '' ? '' : ', with changes';
  return [
    `- ${new Date().toISOString().slice(0, 10)}, commit ${said('git', 'rev-parse', '--short', 'HEAD')}${changed}`,
    `- ${cpu?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB; load at the start ${load.toFixed(1)}`,
    `- Node ${process.versions.node}, ${browsers.map(version).join(', ')}`,
  ];
}

async function part(what: string, run: () => Promise<Figure[]>): Promise<Figure[]> {
  const start = performance.now();
  const figures = await run();
  console.log(`${what}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  return figures;
}

const load = loadavg()[0] ?? Number.NaN;
const browsers = (['chromium', 'firefox'] as const).filter((name) =>
  findBrowsers().some((found) => found.name === name),
);
const figures: Figure[] = await part('text', () => benchText(browsers));
for (const name of browsers) figures.push(...(await part(`composer, ${name}`, () => benchComposer(name))));
for (const name of browsers) figures.push(...(await part(`pictures, ${name}`, () => benchImages(name))));
const native = browsers.length > 0 ? await part('native tesseract', benchNative) : [];
figures.push(...native, ...(await part('sizes', benchSizes)));

const notes = [
  'Firefox rounds its clock to a millisecond on X’s pages; scans alone are timed on an isolated page with a fine clock.',
  'Keystrokes and presses are real ones of the driver, timed in the page from the event’s own timestamp.',
  'A picture’s time is taken by the driver and holds its own way, some ten milliseconds.',
  ...(native.length === 0 ? ['Native `tesseract` is not installed here: nothing to compare with.'] : []),
];
const report = [
  '# Speed and size',
  '',
  'Measured by `npm run bench`, which writes this file.',
  '',
  ...circumstances(browsers, load),
  '',
  table(figures),
  ...notes.map((note) => `- ${note}`),
  '',
].join('\n');
await writeFile(OUT, report);
// The project's one formatter lays out tables as well.
spawnSync(resolve('node_modules/.bin/biome'), ['format', '--write', OUT], {
  shell: process.platform === 'win32',
});
console.log(`\n${report}\nWritten to ${OUT}.`);
