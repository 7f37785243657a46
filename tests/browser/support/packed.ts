/** The packed extension, as the stores would get it, built once for each state of its sources. */
import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { zip } from 'wxt';
import type { BrowserName } from './browsers';
import { unzip } from './unzip';

/** What each browser's `installExtension` takes: a folder for Chromium, the zip itself for Firefox. */
export type Packed = Readonly<Record<BrowserName, string>>;

const CACHE = resolve('.cache/packed');
const SOURCES = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'scripts/build',
  'wxt.config.ts',
  'package-lock.json',
];

async function filesUnder(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) return [];
  if (found.isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of (await Promise.all(SOURCES.map(filesUnder))).flat().sort()) {
    hash.update(file).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * Builds what is missing; a folder named by DISCRET_PACKED (`chromium/`, `firefox.zip`) is taken as it is instead.
 * @throws when the extension does not build.
 */
export async function packExtension(): Promise<Packed> {
  const given = process.env.DISCRET_PACKED;
  const folder = given === undefined ? join(CACHE, await fingerprint()) : resolve(given);
  if ((await stat(folder).catch(() => null)) === null) await pack(folder);
  return { chromium: join(folder, 'chromium'), firefox: join(folder, 'firefox.zip') };
}

async function pack(folder: string): Promise<void> {
  const workshop = `${folder}.${process.pid}`;
  const draft = join(workshop, 'done');
  try {
    const [chromiumZip] = await zipFor('chrome', workshop);
    const [firefoxZip] = await zipFor('firefox', workshop);
    if (chromiumZip === undefined || firefoxZip === undefined) throw new Error('WXT made no package');
    await unzip(chromiumZip, join(draft, 'chromium'));
    await rename(firefoxZip, join(draft, 'firefox.zip'));
    // Another run may have finished the same package meanwhile: then theirs serves as well.
    await rename(draft, folder).catch(() => undefined);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
  await forgetOld(folder);
}

const zipFor = (browser: string, outDir: string): Promise<string[]> =>
  quietly(() => zip({ browser, outDir, logger: QUIET, zip: { zipSources: false } }));

/** WXT draws a spinner on standard output whatever its logger says; answers of ours may belong there. */
async function quietly<Result>(task: () => Promise<Result>): Promise<Result> {
  const { write } = process.stdout;
  process.stdout.write = () => true;
  try {
    return await task();
  } finally {
    process.stdout.write = write;
  }
}

const silent = (): void => {};
const QUIET = {
  debug: silent,
  log: silent,
  info: silent,
  success: silent,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  level: 0,
};

/** Packages of older sources; a run that started less than an hour ago may still use one. */
const KEEP_MS = 3_600_000;

async function forgetOld(current: string): Promise<void> {
  for (const name of await readdir(CACHE)) {
    const path = join(CACHE, name);
    const { mtimeMs } = await stat(path);
    if (path !== current && Date.now() - mtimeMs > KEEP_MS) await rm(path, { recursive: true, force: true });
  }
}
