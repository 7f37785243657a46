import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { unzipSync, type Zippable, zipSync } from 'fflate';

/** Files by their path in the archive, with `/` between folders. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The first moment a zip can tell (PKWARE's APPNOTE 6.3, 4.4.6); it is written as local time, so that no zone changes it. */
const firstMoment = (): Date => new Date(1980, 0, 1);

/**
 * Files as a zip whose bytes depend on nothing else: names in order, one date, and a deflate written in JavaScript,
 * because zlib's output differs between versions of Node.js and between processors.
 */
export function archive(files: Files): Uint8Array {
  const entries: Zippable = {};
  for (const name of [...files.keys()].sort(byCodeUnit)) entries[name] = files.get(name) ?? new Uint8Array();
  return zipSync(entries, { level: 9, mtime: firstMoment() });
}

/** Every file under a folder, by its path from there. */
export async function filesUnder(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Uint8Array>();
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).split(sep).join('/'), await readFile(path));
  }
  return files;
}

export interface Entry {
  readonly name: string;
  /** Bytes in the archive, and bytes once unpacked. */
  readonly packed: number;
  readonly unpacked: number;
}

/** What an archive holds, without unpacking it. */
export function entriesOf(zip: Uint8Array): readonly Entry[] {
  const entries: Entry[] = [];
  unzipSync(zip, {
    filter: ({ name, size, originalSize }) => {
      entries.push({ name, packed: size, unpacked: originalSize });
      return false;
    },
  });
  return entries;
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
