import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Files, filesUnder } from './archive';

/** What a reviewer needs to build the packages and to read where their data comes from; tests are not part of that. */
export const SOURCES = [
  '.npmrc',
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'components',
  'docs',
  'entrypoints',
  'lib',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'tsconfig.json',
  'tsconfig.pure.json',
  'wxt.config.ts',
] as const;

/** Pictures of the product, which no build reads and which would weigh more than the sources. */
const LEFT_OUT = /^docs\/(?:pictures|store)\/|(?:^|\/)\.DS_Store$/;

/** The source archive's files, read from the project's root. */
export async function sources(root: string): Promise<Files> {
  const files = new Map<string, Uint8Array>();
  for (const source of SOURCES) {
    const path = join(root, source);
    if ((await stat(path)).isFile()) files.set(basename(path), await readFile(path));
    else for (const [name, bytes] of await filesUnder(path)) files.set(`${source}/${name}`, bytes);
  }
  for (const name of [...files.keys()]) if (LEFT_OUT.test(name)) files.delete(name);
  return files;
}
