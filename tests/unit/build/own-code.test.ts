/** Our own code talks to nobody, runs no text as code and says nothing to the console. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDERS = ['entrypoints', 'components', 'lib'];

/** Each names one door out of the machine, of the sandbox, or into a place where words would stay. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  fetch: /\bfetch\b/u,
  XMLHttpRequest: /\bXMLHttpRequest\b/u,
  WebSocket: /\bWebSocket\b/u,
  WebSocketStream: /\bWebSocketStream\b/u,
  WebTransport: /\bWebTransport\b/u,
  EventSource: /\bEventSource\b/u,
  RTCPeerConnection: /\bRTCPeerConnection\b/u,
  sendBeacon: /\bsendBeacon\b/u,
  'new Image': /\bnew Image\b/u,
  'window.open': /\bwindow\s*\.\s*open\b/u,
  importScripts: /\bimportScripts\b/u,
  eval: /\beval\s*\(/u,
  Function: /\bnew Function\b/u,
  console: /\bconsole\s*\./u,
  localStorage: /\blocalStorage\b/u,
  sessionStorage: /\bsessionStorage\b/u,
  indexedDB: /\bindexedDB\b/u,
  cookie: /\bdocument\.cookie\b/u,
};

/** What takes an address: each stands in these files alone, where it is the extension's own file or a blob made there. */
const BY_ADDRESS: readonly (readonly [what: string, pattern: RegExp, files: readonly string[]])[] = [
  ['starts a worker', /\bnew (?:Shared)?Worker\b/u, ['lib/image/asked-worker.ts']],
  ['imports by address', /(?<![\w.])import\(\s*[^'\s]/u, ['lib/image/detect/runtime.ts']],
  [
    'gives an element a source',
    /\.(?:src|srcset|href|srcdoc)\s*=[^=]/u,
    [
      'entrypoints/options/download.ts',
      'entrypoints/workbench/save-file.ts',
      'lib/image/video/open-video.ts',
    ],
  ],
];

/** Each keeps one thing in the browser's storage: counts, settings, the course's progress and packs. */
const STORES = ['entrypoints/workbench/stored.ts', 'lib/journal/store.ts', 'lib/settings/store.ts'];

const slashed = (path: string): string => path.split(sep).join('/');

/** Sources without their comments, which may name what the code must not. */
const code = (path: string): string =>
  readFileSync(path, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .replace(/(^|\s)\/\/.*$/gmu, '$1');

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|html)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name)),
);

describe('our own code', () => {
  it('is all here', () => {
    expect(sources.length).toBeGreaterThan(100);
  });

  it.each(Object.entries(FORBIDDEN))('never names %s', (_name, pattern) => {
    expect(sources.filter((path) => pattern.test(code(path)))).toEqual([]);
  });

  it.each(BY_ADDRESS)('%s in the files that are named here alone', (_what, pattern, files) => {
    const users = sources.filter((path) => pattern.test(code(path))).map(slashed);
    expect(users.filter((path) => !files.includes(path))).toEqual([]);
  });

  it('keeps storage behind one door for each thing kept', () => {
    const users = sources.filter((path) =>
      /\bstorage\s*\.\s*(?:local|sync|session|managed)\b/u.test(code(path)),
    );
    expect(users.map(slashed).filter((path) => !STORES.includes(path))).toEqual([]);
  });
});
