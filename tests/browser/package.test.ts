/** What the stores get: the permissions asked for, the policy, and no code from elsewhere. */
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, relative } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { BrowserName } from './support/browsers';
import { unzip } from './support/unzip';

const PACKAGES: readonly BrowserName[] = ['chromium', 'firefox'];
/** What the script on every page of X may weigh, in bytes, gzipped. */
const MOST_GUARD = 120_000;
const X_HOSTS = ['https://twitter.com/*', 'https://x.com/*'];

/** Files that hold no words: what could be loaded from elsewhere is named in the others. */
const BINARY = new Set(['.png', '.wasm', '.gz', '.onnx', '.bin']);

/** Licences name addresses; nothing reads that file. */
const NOTICES = 'third-party-notices.txt';

const ADDRESS = /\b(?:https?|wss?|ftp):\\?\/\\?\/[^\s"'`<>()\\,;]*/giu;

/** Addresses that stand in the package and are never asked for, each with its reason. */
const KNOWN: readonly { readonly address: RegExp; readonly because: string }[] = [
  { address: /^https:\/\/we\.tl\/a$/u, because: 'the sentence that warms the patterns up' },
  {
    address: /^http:\/\/www\.w3\.org\/(?:1998\/Math\/MathML|1999\/xhtml|2000\/svg)$/u,
    because: 'XML namespaces',
  },
  {
    address: /^http:\/\/(?:ns\.adobe\.com|purl\.org\/dc|fallback\.namespace)\//u,
    because: 'XMP namespaces, by which metadata in a picture is told',
  },
  {
    address: /^https:\/\/(?:x|twitter)\.com(?:\/\*)?$/u,
    because: 'where the content scripts run, and whose messages are taken',
  },
  {
    address: /^https:\/\/[a-z]+\.example(?:\/[\w./]*)?$/u,
    because: 'invented, in cases of the course; the ending is reserved for that (RFC 2606)',
  },
  { address: /^https:\/\/rolldown\.rs\//u, because: "an error message of the bundler's" },
  { address: /^https:\/\/web\.dev\/cross-origin-isolation-guide\/$/u, because: "a warning of onnxruntime's" },
  { address: /^https?:\/\/?$/u, because: 'the beginning of a pattern that recognises addresses' },
];

/** Every way to talk to another computer that a script has. */
const NETWORK =
  /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b|\bWebTransport\b|\bimportScripts\s*\(|\bnew Image\b/u;
const EVALUATION = /\beval\s*\(|\bnew Function\s*\(/u;

interface Manifest {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly content_security_policy: string | { readonly extension_pages: string };
  readonly content_scripts: readonly {
    readonly matches: readonly string[];
    readonly run_at: string;
    readonly js: readonly string[];
    readonly all_frames?: boolean;
    readonly world?: string;
  }[];
}

describe.each(PACKAGES)('the package for %s', (name) => {
  let folder: string;
  let files: readonly string[];
  let manifest: Manifest;

  beforeAll(async () => {
    folder = inject('packed')[name];
    if (name === 'firefox') {
      folder = await mkdtemp(join(tmpdir(), 'discret-package-'));
      await unzip(inject('packed').firefox, folder);
    }
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
    manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  });

  const read = (file: string) => readFile(join(folder, file), 'utf8');
  const contentScripts = () => manifest.content_scripts.flatMap(({ js }) => js);

  it('asks for storage, for the document of the image engines in Chrome, and for nothing else', () => {
    expect([...manifest.permissions].sort()).toEqual(
      name === 'chromium' ? ['offscreen', 'storage'] : ['storage'],
    );
    for (const key of ['optional_permissions', 'optional_host_permissions', 'externally_connectable'])
      expect(manifest).not.toHaveProperty(key);
  });

  it('reaches no site but X', () => {
    if (manifest.manifest_version === 3)
      expect([...(manifest.host_permissions ?? [])].sort()).toEqual(X_HOSTS);
    for (const script of manifest.content_scripts) expect([...script.matches].sort()).toEqual(X_HOSTS);
  });

  it('shows pages nothing: no file of it can be loaded from the web', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  it('lets its own pages load and ask nothing but itself', () => {
    const { content_security_policy: policy } = manifest;
    const rules = (typeof policy === 'string' ? policy : policy.extension_pages).split('; ');
    expect(
      Object.fromEntries(rules.map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')])),
    ).toEqual({
      'default-src': "'self'",
      'script-src': "'self' 'wasm-unsafe-eval'",
      'object-src': "'none'",
      'connect-src': "'self'",
      'img-src': "'self' blob: data:",
      'media-src': "'self' blob:",
      'style-src': "'self' 'unsafe-inline'",
    });
  });

  it("stands before X's own scripts, in a world of its own", () => {
    const [first] = manifest.content_scripts.filter(({ run_at }) => run_at === 'document_start');
    expect(first?.js).toEqual(['x.js', 'engine.js', 'lexicon.js']);
    for (const script of manifest.content_scripts) {
      expect(script.world ?? 'ISOLATED').toBe('ISOLATED');
      expect(script.all_frames ?? false).toBe(false);
    }
  });

  it('is light where it guards Post, and only holds what reads a draft', async () => {
    expect(gzipSync(await read('x.js'), { level: 9 }).length).toBeLessThanOrEqual(MOST_GUARD);
    const held = createContext();
    runInContext(await read('engine.js'), held);
    expect(typeof runInContext('globalThis[Symbol.for("discret.script.engine")]', held)).toBe('function');
    expect(runInContext('globalThis[Symbol.for("discret.engine")]', held)).toBeUndefined();
  });

  it('names no address that code could be loaded from or words sent to', async () => {
    const known = (address: string) => KNOWN.some((one) => one.address.test(address));
    const unknown: string[] = [];
    for (const file of files.filter((each) => !BINARY.has(extname(each)) && each !== NOTICES)) {
      const text = (await read(file)).replaceAll('\\/', '/');
      for (const [address] of text.matchAll(ADDRESS))
        if (!known(address)) unknown.push(`${file}: ${address}`);
    }
    expect(unknown).toEqual([]);
  });

  it('has content scripts without any way to the network, and without evaluated code', async () => {
    expect(contentScripts().length).toBeGreaterThan(0);
    for (const file of contentScripts()) {
      const script = await read(file);
      expect([file, script.match(NETWORK)?.[0]]).toEqual([file, undefined]);
      expect([file, script.match(EVALUATION)?.[0]]).toEqual([file, undefined]);
    }
  });

  it('has pages that load scripts of its own only', async () => {
    for (const file of files.filter((each) => extname(each) === '.html')) {
      const sources = [...(await read(file)).matchAll(/\b(?:src|href)="([^"]*)"/gu)].map(
        ([, source]) => source ?? '',
      );
      for (const source of sources) expect(source).toMatch(/^(?:\.?\/)(?!\/)/u);
    }
  });
});
