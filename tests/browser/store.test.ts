/** What is handed to the stores: the same bytes from the same sources, and nothing in it that was not looked at. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { SHIPPED } from '../../scripts/notices/shipped';
import { archive, entriesOf, filesUnder } from '../../scripts/package/archive';
import { type Built, buildFor, type Store } from '../../scripts/package/build';
import { LIMIT } from '../../scripts/package/limit';
import { SOURCES, sources } from '../../scripts/package/sources';
import { unzip } from './support/unzip';

const STORES: readonly Store[] = ['chrome', 'firefox'];
/** Every word by which a script reaches another computer, loads code or runs text as code. */
const DOORS = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
  'new Image',
  'importScripts',
  'import()',
  'eval()',
  'Function()',
] as const;

/** A bundled file's name changes with its contents. */
const steady = (file: string): string =>
  file.replace(/^((?:chunks|assets)\/.+)-[\w-]{8}(?=\.(?:js|css)$)/u, '$1');

/** The rows of the table under a heading of a document, cell by cell; the first line and the rule are not rows. */
async function tableOf(document: string, heading: string): Promise<readonly (readonly string[])[]> {
  const text = await readFile(resolve('docs', document), 'utf8');
  const [, section = ''] = text.split(`## ${heading}\n`);
  const lines = (section.split(/^## /mu)[0] ?? '').split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.replaceAll('`', '').trim()),
  );
}

/** Each thing with how often it is there, as lines that can be compared. */
function counted(things: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return [...counts].map(([thing, count]) => `${thing} × ${count}`).sort();
}

let workshop: string;
const built = new Map<Store, Built>();
const of = (store: Store): Built => {
  const found = built.get(store);
  if (!found) throw new Error(`${store} was not built`);
  return found;
};

beforeAll(async () => {
  workshop = await mkdtemp(join(tmpdir(), 'discret-store-'));
  for (const store of STORES) built.set(store, await buildFor(store, workshop));
});

afterAll(() => rm(workshop, { recursive: true, force: true }));

/** The files that are in one package alone, or differ. */
const differing = (one: Uint8Array, other: Uint8Array): readonly string[] => {
  const [mine, theirs] = [unzipSync(one), unzipSync(other)];
  const same = (name: string) =>
    Buffer.compare(mine[name] ?? Buffer.of(0), theirs[name] ?? Buffer.of(1)) === 0;
  return [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].filter((name) => !same(name));
};

describe('a package built twice', () => {
  it.each(STORES)('has the same bytes for %s', async (store) => {
    const { chromium, firefox } = inject('packed');
    const once = store === 'chrome' ? archive(await filesUnder(chromium)) : await readFile(firefox);
    expect(differing(once, of(store).zip)).toEqual([]);
    expect(Buffer.compare(once, of(store).zip)).toBe(0);
  });

  it.each(STORES)('is light enough for %s', (store) => {
    expect(of(store).zip.length).toBeLessThanOrEqual(LIMIT);
  });
});

describe('the source archive', () => {
  it('holds every module and file of ours that the packages are built from', async () => {
    const held = await sources(process.cwd());
    const own = STORES.flatMap((store) => of(store).modules).filter(
      (path) => !path.includes('node_modules/') && SOURCES.some((source) => path.startsWith(`${source}/`)),
    );
    expect(own.length).toBeGreaterThan(200);
    expect(own.filter((path) => !held.has(path))).toEqual([]);
    expect(entriesOf(archive(held)).map(({ name }) => name)).toContain('package-lock.json');
  });

  it('is not asked for a module outside it', () => {
    const ROOTS = [...SOURCES.map((source) => `${source}/`), 'node_modules/'];
    const paths = STORES.flatMap((store) => of(store).modules).filter((path) =>
      /\.(?:[cm]?[jt]sx?|html|css)$/u.test(path),
    );
    const outside = paths.filter((path) => !ROOTS.some((root) => path.startsWith(root)));
    expect(outside.filter((path) => !/^(?:virtual:|rolldown\/|vite\/)/u.test(path))).toEqual([]);
  });
});

describe('what others wrote', () => {
  const packageOf = (module: string): string | undefined =>
    /(?:.*node_modules\/|^(?=rolldown\/))((?:@[^/]+\/)?[^/]+)\//u.exec(module)?.[1];

  it('is named in the notices, package by package, and nothing is named that is not shipped', async () => {
    const bundled = STORES.flatMap((store) => of(store).modules.map(packageOf));
    const named = new Set(SHIPPED.flatMap(({ npm }) => npm ?? []));
    const parts = new Set(SHIPPED.flatMap(({ name, within }) => (within === undefined ? [] : name)));
    const unnamed = [...new Set(bundled)].filter((name = 'wxt') => !named.has(name) && !parts.has(name));
    expect(unnamed).toEqual([]);
    const copied = (await readFile('scripts/build/engine-assets.ts', 'utf8')).replaceAll('\\', '/');
    for (const name of named)
      expect([name, bundled.includes(name) || copied.includes(`'${name}/`)]).toEqual([name, true]);
  });
});

describe.each(STORES)('the package for %s', (store) => {
  it('has the manifest that was agreed on', async () => {
    const text = await readFile(join(of(store).folder, 'manifest.json'), 'utf8');
    const { version, ...manifest } = JSON.parse(text) as Record<string, unknown>;
    expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
    const agreed = await readFile(join(import.meta.dirname, `manifests/${store}.json`), 'utf8');
    expect(manifest).toEqual(JSON.parse(agreed));
  });

  it('names a way out or evaluated text only where docs/network.md says why', async () => {
    const { folder } = of(store);
    const found: string[] = [];
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!['.js', '.mjs', '.html'].includes(extname(entry.name))) continue;
      const path = join(entry.parentPath, entry.name);
      const file = steady(relative(folder, path).split(sep).join('/'));
      const text = await readFile(path, 'utf8');
      for (const door of DOORS)
        for (const _ of text.matchAll(patternOf(door))) found.push(`${file}: ${door}`);
    }
    const rows = await tableOf('network.md', 'Built code');
    expect(rows.every(([, , , , why = '']) => why.length > 10)).toBe(true);
    const here = rows.filter(([, , , where = '']) => ['both', store].includes(where));
    expect(counted(found)).toEqual(here.map(([file, door, count]) => `${file}: ${door} × ${count}`).sort());
  });
});

/** The word alone; a call where the word alone means nothing, unless it imports a named file that lies beside. */
const patternOf = (door: (typeof DOORS)[number]): RegExp =>
  new RegExp(
    door.endsWith('()')
      ? `(?<![\\w.$])${door.slice(0, -2)}\\s*\\((?!(["'\`])\\.{1,2}/[\\w./-]+\\1\\))`
      : `\\b${door}\\b`,
    'gu',
  );

describe("Firefox' own linter", () => {
  it('finds no error, and no warning but those that docs/store.md answers', async () => {
    const folder = join(workshop, 'linted');
    await unzip(inject('packed').firefox, folder);
    const { warnings, errors } = await lint(folder);
    expect(errors).toEqual([]);
    const rows = await tableOf('store.md', 'What `web-ext lint` says');
    expect(rows.every(([, , , why = '']) => why.length > 10)).toBe(true);
    expect(counted(warnings)).toEqual(
      rows.map(([file, message, count]) => `${file}: ${message} × ${count}`).sort(),
    );
  });
});

interface Linted {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

interface Message {
  readonly file?: string;
  readonly message: string;
}

async function lint(folder: string): Promise<Linted> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['node_modules/web-ext/bin/web-ext.js', 'lint', '-s', folder, '-o', 'json', '--no-config-discovery'],
    // Its look for a newer version of itself would be the only request of the whole suite.
    { env: { ...process.env, NO_UPDATE_NOTIFIER: '1' }, maxBuffer: 1e8 },
  ).catch((failed: { readonly stdout: string }) => failed);
  const said = JSON.parse(stdout) as Readonly<Record<'errors' | 'warnings' | 'notices', readonly Message[]>>;
  const lines = (messages: readonly Message[]) =>
    messages.map(({ file = 'manifest.json', message }) => `${steady(file)}: ${message.replaceAll('|', '/')}`);
  return { errors: lines(said.errors), warnings: lines([...said.warnings, ...said.notices]) };
}
