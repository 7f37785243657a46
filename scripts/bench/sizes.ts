/** What the extension weighs. */
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { packExtension } from '../../tests/browser/support/packed';
import { bundleFor } from './bundle';
import type { Figure } from './figure';

interface Manifest {
  readonly content_scripts: readonly { readonly js?: readonly string[] }[];
}

const FOLDER = resolve('.cache/bench');
const size = (what: string, where: string, bytes: number, goal?: string): Figure => ({
  what,
  where,
  n: 1,
  p50: bytes / 1000,
  unit: 'kB',
  ...(goal === undefined ? {} : { goal }),
});
const gzipped = (bytes: Buffer | string): number => gzipSync(bytes, { level: 9 }).length;

export async function benchSizes(): Promise<Figure[]> {
  await mkdir(FOLDER, { recursive: true });
  const packed = await packExtension();
  const manifest = JSON.parse(await readFile(join(packed.chromium, 'manifest.json'), 'utf8')) as Manifest;
  const content = [...new Set(manifest.content_scripts.flatMap(({ js }) => js ?? []))];
  const scripts = (await readdir(packed.chromium, { recursive: true })).filter((name) =>
    name.endsWith('.js'),
  );
  const figures: Figure[] = [];
  const words = gzipped(await lexicon());
  for (const name of content) {
    const bytes = gzipped(await readFile(join(packed.chromium, name)));
    const goal = name === 'x.js' ? '≤ 120 kB' : undefined;
    figures.push(size(`Content script \`${name}\`, gzipped`, 'chromium', bytes, goal));
    if (name === 'engine.js')
      figures.push(size('of which word lists, bundled alone, gzipped', 'chromium', words));
  }
  for (const name of scripts.filter((each) => !content.includes(each)).sort()) {
    const bytes = gzipped(await readFile(join(packed.chromium, name)));
    figures.push(size(`\`${name}\`, gzipped`, 'chromium', bytes));
  }
  figures.push(size('Package, zipped', 'chromium', await zipLength(packed.chromium)));
  figures.push(size('Package, zipped', 'firefox', (await stat(packed.firefox)).size));
  return figures;
}

/** The word lists as one script. */
async function lexicon(): Promise<string> {
  const folder = resolve('lib/text/lexicon');
  const lists = (await readdir(folder)).filter((name) => name.endsWith('.ts'));
  const entry = join(FOLDER, 'lexicon.ts');
  const lines = lists.map((name, at) => `export * as l${at} from '${relative(FOLDER, join(folder, name))}';`);
  await writeFile(entry, `${lines.join('\n')}\n`);
  return bundleFor(entry, 'lexicon');
}

/** A file's two headers with its name in both, and the end of the archive (PKWARE's APPNOTE 6.3, 4.3.7, 4.3.12, 4.3.16). */
const HEADERS = 30 + 46;
const END = 22;

/** How long the zip of a folder is, deflated at level 9 as the stores get it; only Firefox' package is kept as a zip. */
async function zipLength(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  let length = END;
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const name = Buffer.byteLength(relative(folder, path));
    length += HEADERS + 2 * name + deflateRawSync(await readFile(path), { level: 9 }).length;
  }
  return length;
}
