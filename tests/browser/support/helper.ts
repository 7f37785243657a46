/** Builds the test-only helper extension into a folder for each browser. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { MANIFESTS } from '../../helper-extension/manifests';
import { bundle } from '../../standin/bundle';
import type { BrowserName } from './browsers';

/** @returns the folder to install. */
export async function buildHelper(name: BrowserName): Promise<string> {
  const script = await bundle('tests/helper-extension/peek.ts', 'peek');
  const folder = resolve('.cache/standin', `helper-${name}`);
  await mkdir(folder, { recursive: true });
  await writeChanged(join(folder, 'peek.js'), script);
  await writeChanged(join(folder, 'manifest.json'), JSON.stringify(MANIFESTS[name]));
  return folder;
}

/** Leaves a file alone that is right already: another run's browser may be reading it. */
async function writeChanged(path: string, content: string): Promise<void> {
  const known = await readFile(path, 'utf8').catch(() => null);
  if (known !== content) await writeFile(path, content);
}
