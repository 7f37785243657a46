/** Builds the test-only helper extension into a folder for each browser. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { MANIFESTS } from '../../helper-extension/manifests';
import { bundle } from '../../standin/bundle';
import type { BrowserName } from './browsers';

/** @returns the folder to install. */
export async function buildHelper(name: BrowserName): Promise<string> {
  const script = await bundle('tests/helper-extension/peek.ts', 'peek');
  const folder = resolve('.cache/standin', `helper-${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'peek.js'), script);
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFESTS[name]));
  return folder;
}
