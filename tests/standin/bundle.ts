/** Bundles a script for the browser, once for each state of its sources; the result is kept in `.cache/standin`. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { build } from 'vite';

const CACHE = resolve('.cache/standin');

async function fingerprint(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(await readFile('package-lock.json'));
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) hash.update(relative(folder, file)).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * @param entry the main module; every file of its folder counts as a source, and of the folders in `others`.
 * @returns the script, as one file.
 */
export async function bundle(entry: string, name: string, others: readonly string[] = []): Promise<string> {
  const path = resolve(entry);
  const kept = join(CACHE, `${name}-${await fingerprint([dirname(path), ...others])}.js`);
  const known = await readFile(kept, 'utf8').catch(() => null);
  if (known !== null) return known;
  const code = await compile(path);
  await mkdir(CACHE, { recursive: true });
  // Two runs at once may both get here: each writes its own file, the last rename wins with the same content.
  const draft = `${kept}.${process.pid}`;
  await writeFile(draft, code);
  await rename(draft, kept);
  return code;
}

async function compile(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: dirname(entry),
    logLevel: 'error',
    // Production React, also when a test runner says `NODE_ENV=test`.
    oxc: { jsx: { development: false } },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'standinBundle' } },
  });
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (chunk === undefined) throw new Error(`nothing came out of bundling ${entry}`);
  return chunk.code;
}
