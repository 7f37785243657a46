/** The packed extension with something in it broken, as a disk or a half-done update may leave it. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from './browsers';
import type { Packed } from './packed';
import { unzip } from './unzip';

/** @returns a copy of the package, changed by `damage`, in a folder that both browsers install. */
export async function damagedPackage(
  packed: Packed,
  name: BrowserName,
  damage: (folder: string) => Promise<unknown>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'discret-damaged-'));
  if (name === 'chromium') await cp(packed.chromium, folder, { recursive: true });
  else await unzip(packed.firefox, folder);
  await damage(folder);
  return folder;
}

export const forgetPackage = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });
