/** Unpacks a zip into a folder: Chromium installs only folders, and what is tested is the package. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { inflateRawSync } from 'node:zlib';

/** Signatures and fixed lengths of the records, from PKWARE's APPNOTE 6.3, 4.3.7, 4.3.12 and 4.3.16. */
const END = { signature: 0x06054b50, length: 22 };
const ENTRY = { signature: 0x02014b50, length: 46 };
const LOCAL_LENGTH = 30;

interface Entry {
  readonly name: string;
  readonly deflated: boolean;
  readonly packedLength: number;
  readonly offset: number;
}

/** @throws when the file is no zip, is packed otherwise than "stored" or "deflated", or names a path outside `folder`. */
export async function unzip(file: string, folder: string): Promise<void> {
  const zip = await readFile(file);
  for (const entry of entriesOf(zip)) {
    const path = resolve(join(folder, entry.name));
    if (!path.startsWith(resolve(folder) + sep))
      throw new Error(`${file}: ${entry.name} is outside the package`);
    if (entry.name.endsWith('/')) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, contentOf(zip, entry));
  }
}

function entriesOf(zip: Buffer): Entry[] {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + END.length > zip.length) throw new Error('not a zip file');
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== ENTRY.signature) throw new Error('a damaged zip file');
    const method = zip.readUInt16LE(at + 10);
    if (method !== 0 && method !== 8) throw new Error(`zip method ${method} is not supported`);
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + ENTRY.length, at + ENTRY.length + nameLength);
    const packedLength = zip.readUInt32LE(at + 20);
    entries.push({ name, deflated: method === 8, packedLength, offset: zip.readUInt32LE(at + 42) });
    at += ENTRY.length + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

function contentOf(zip: Buffer, entry: Entry): Buffer {
  const header = entry.offset + LOCAL_LENGTH;
  const start = header + zip.readUInt16LE(entry.offset + 26) + zip.readUInt16LE(entry.offset + 28);
  const packed = zip.subarray(start, start + entry.packedLength);
  return entry.deflated ? inflateRawSync(packed) : packed;
}
