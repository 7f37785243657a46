/** Our own code talks to nobody, runs no text as code and says nothing to the console. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDERS = ['entrypoints', 'components', 'lib'];

/** Each names one door out of the machine, of the sandbox, or into a place where words would stay. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  fetch: /\bfetch\b/u,
  XMLHttpRequest: /\bXMLHttpRequest\b/u,
  WebSocket: /\bWebSocket\b/u,
  WebTransport: /\bWebTransport\b/u,
  EventSource: /\bEventSource\b/u,
  RTCPeerConnection: /\bRTCPeerConnection\b/u,
  sendBeacon: /\bsendBeacon\b/u,
  'new Image': /\bnew Image\b/u,
  importScripts: /\bimportScripts\b/u,
  eval: /\beval\s*\(/u,
  Function: /\bnew Function\b/u,
  console: /\bconsole\s*\./u,
  localStorage: /\blocalStorage\b/u,
  sessionStorage: /\bsessionStorage\b/u,
  indexedDB: /\bindexedDB\b/u,
  cookie: /\bdocument\.cookie\b/u,
};

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

  it('keeps storage behind one door', () => {
    const users = sources.filter((path) =>
      /\bstorage\s*\.\s*(?:local|sync|session|managed)\b/u.test(code(path)),
    );
    expect(users).toEqual([join('lib', 'settings', 'store.ts')]);
  });
});
