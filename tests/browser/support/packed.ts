/** The packed extension, as the stores would get it, built once for each state of its sources. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildFor } from '../../../scripts/package/build';
import type { BrowserName } from './browsers';

/** What each browser's `installExtension` takes: a folder for Chromium, the zip itself for Firefox. */
export type Packed = Readonly<Record<BrowserName, string>>;

const CACHE = resolve('.cache/packed');
const SOURCES = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'scripts/build',
  'scripts/notices',
  'scripts/package',
  'wxt.config.ts',
  'package.json',
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
    await mkdir(draft, { recursive: true });
    const chrome = await buildFor('chrome', workshop);
    await rename(chrome.folder, join(draft, 'chromium'));
    const firefox = await buildFor('firefox', workshop);
    await writeFile(join(draft, 'firefox.zip'), firefox.zip);
    // Another run may have finished the same package meanwhile: then theirs serves as well.
    await rename(draft, folder).catch(() => undefined);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
  await forgetOld(folder);
}

/** Packages of older sources; a run that started less than an hour ago may still use one. */
const KEEP_MS = 3_600_000;

async function forgetOld(current: string): Promise<void> {
  for (const name of await readdir(CACHE)) {
    const path = join(CACHE, name);
    const { mtimeMs } = await stat(path);
    if (path !== current && Date.now() - mtimeMs > KEEP_MS) await rm(path, { recursive: true, force: true });
  }
}
