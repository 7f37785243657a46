/**
 * Privacy by difference: the same afternoon on X with and without Discret. What the servers, the page and the disk
 * see must be the same, but for what the doctor had covered.
 */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { residue } from '../../lib/image/residue';
import { drawSvg } from '../../scripts/draw/draw';
import { ECG } from '../../scripts/draw/ecg';
import { withExif } from '../../scripts/draw/exif';
import { LAB_REPORT } from '../../scripts/draw/lab-report';
import type { RecordedRequest } from '../standin/server/records';
import { inBothBrowsers, openLabWithDiscret, openLabWithoutDiscret } from './support/in-both-browsers';
import type { Lab } from './support/lab';
import type { LabPage } from './support/lab-page';
import { foreignHosts } from './support/launch';
import { listen, type Traces, traces } from './support/traces';

const NAMED = '#DocTocToc Mme Durand, 86 ans, chute. Tél. 06 12 34 56 78. Un avis ?';
const CORRECTED = '#DocTocToc Une patiente, 86 ans, chute. Un avis ?';

const READING = { ms: 40_000 };

interface Afternoon {
  readonly requests: readonly RecordedRequest[];
  readonly refused: readonly string[];
  readonly uploads: readonly Buffer[];
  /** What the page can see while a corrected draft waits for Post, and at the end. */
  readonly whileWriting: Traces;
  readonly atTheEnd: Traces;
  readonly said: readonly string[];
}

/** One afternoon: a draft left at home, a post with two pictures, an answer, and a draft kept by X. */
async function spend(lab: Lab, pictures: readonly string[], discret: boolean): Promise<Afternoon> {
  const { records } = lab;
  const x = await lab.open('/home');
  const said = await listen(x);
  await x.type('home', NAMED);
  await x.page.evaluate(() => window.standin.go('/compose/post'));
  await x.type('dialog', NAMED);
  for (const [n, picture] of pictures.entries()) {
    await x.chooseFiles('dialog', picture);
    if (discret && n > 0) {
      await x.discret.waitFor('[data-part="attach-redacted"]', READING);
      await x.discret.click('[data-part="attach-redacted"]');
    }
    await x.waitForMedia('dialog', n + 1);
    await records.until('the upload', ({ uploads }) => uploads.length === n + 1);
  }
  await correctIt(x, discret);
  await x.focus('dialog');
  const whileWriting = await traces(x);
  await x.send('dialog');
  await records.until('the post', ({ posts }) => posts.length === 1);

  await x.page.waitForFunction(() => document.querySelector('[role="dialog"]') === null);
  await x.click('[data-testid="tweet"] [data-testid="reply"]');
  await x.type('dialog', 'Vu le même hier, plutôt viral.');
  await x.send('dialog');
  await records.until('the answer', ({ posts }) => posts.length === 2);

  await x.page.waitForFunction(() => document.querySelector('[role="dialog"]') === null);
  await x.page.evaluate(() => window.standin.go('/compose/post'));
  await x.type('dialog', 'À finir demain');
  await x.press('Escape');
  await x.click('[data-testid="confirmationSheetConfirm"]');
  await records.until('the kept draft', ({ savedDrafts }) => savedDrafts.length === 1);
  await x.page.waitForFunction(() => document.querySelector('[role="dialog"]') === null);
  return {
    requests: [...records.requests],
    refused: [...records.refused],
    uploads: records.uploads.map(({ bytes }) => bytes),
    whileWriting,
    atTheEnd: await traces(x),
    said,
  };
}

/** With Discret by its button; without, the doctor writes the same words. */
async function correctIt(x: LabPage, discret: boolean): Promise<void> {
  if (discret) {
    await x.send('dialog');
    await x.discret.click('[data-part="correct-all"]');
    await x.discret.waitFor('[data-part="panel"][data-state="ready"]');
  } else {
    await x.focus('dialog');
    await x.press('Control+A');
    await x.keys(CORRECTED);
  }
  await x.waitForText('dialog', CORRECTED);
}

const isUpload = ({ url }: RecordedRequest) => url.startsWith('https://upload.x.com/');
/** The body of an upload is left out: it is the picture itself. */
const line = (request: RecordedRequest) =>
  `${request.method} ${request.url} ${isUpload(request) ? '' : request.body.toString('utf8')}`;
const byMethod = (requests: readonly RecordedRequest[], method: string) =>
  requests.filter((request) => request.method === method).map(line);

inBothBrowsers((name) => {
  let withDiscret: Afternoon;
  let without: Afternoon;
  let kept: Readonly<Record<string, unknown>>;
  let lab: Lab | undefined;

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'discret-'));
    const pictures = [join(folder, 'ecg.png'), join(folder, 'report.jpg')];
    lab = await openLabWithoutDiscret(name);
    await writeFile(pictures[0] ?? '', (await drawSvg(lab.browser, ECG)).bytes);
    const report = await drawSvg(lab.browser, LAB_REPORT, 'jpeg');
    await writeFile(pictures[1] ?? '', withExif(report.bytes, { orientation: 1, order: 'intel' }));
    without = await spend(lab, pictures, false);
    await lab.close();
    lab = await openLabWithDiscret(name);
    withDiscret = await spend(lab, pictures, true);
    kept = await keptBy(lab);
  }, 240_000);
  afterAll(() => lab?.close());

  describe('X’s servers', () => {
    it('get the same words: posts, answers and kept drafts in the same order', () => {
      expect(byMethod(without.requests, 'POST').join('\n')).toContain(JSON.stringify(CORRECTED));
      expect(byMethod(withDiscret.requests, 'POST')).toEqual(byMethod(without.requests, 'POST'));
    });

    it('are asked for the same things, no more and no less', () => {
      expect(byMethod(withDiscret.requests, 'GET').sort()).toEqual(byMethod(without.requests, 'GET').sort());
      expect(withDiscret.requests).toHaveLength(without.requests.length);
    });

    it('get two pictures in both: with Discret the covered one is another, and neither says where it was taken', () => {
      expect(without.uploads.map((bytes) => residue(bytes).length > 0)).toEqual([false, true]);
      expect(withDiscret.uploads.map((bytes) => residue(bytes))).toEqual([[], []]);
      expect(withDiscret.uploads[1]?.equals(without.uploads[1] ?? Buffer.alloc(0))).toBe(false);
    });
  });

  it('nobody else is asked for anything', () => {
    const noise = new Set(without.refused);
    expect(
      foreignHosts(
        name,
        withDiscret.refused.filter((host) => !noise.has(host)),
      ),
    ).toEqual([]);
  });

  it('nothing is kept on the disk', () => {
    expect(kept).toEqual({ local: {}, session: {}, sync: {}, localStorage: 0, databases: [], caches: [] });
  });

  it('with settings of the doctor’s own and the journal on: two keys, and no word of a draft', async () => {
    if (lab === undefined) throw new Error('no lab');
    const page = await lab.extensionPage('manifest.json');
    await page.evaluate(async () => {
      const root = globalThis as unknown as Record<string, { storage: typeof chrome.storage } | undefined>;
      const settings = { version: 2, tags: ['doctoctoc'], journal: true };
      await (root.browser ?? root.chrome)?.storage.local.set({ settings });
    });
    await page.close();
    const x = await lab.open('/compose/post');
    await x.type('dialog', NAMED);
    await correctIt(x, true);
    await x.send('dialog');
    await lab.records.until('the post', ({ posts }) => posts.length === 1);
    const { local, ...rest } = await keptBy(lab);
    expect(Object.keys(local as object).sort()).toEqual(['journal', 'settings']);
    expect(JSON.stringify(local)).not.toMatch(/Durand|chute|06 12|86|x\.com|patiente/u);
    expect(rest).toEqual({ session: {}, sync: {}, localStorage: 0, databases: [], caches: [] });
  });

  describe.each(['whileWriting', 'atTheEnd'] as const)('the page, %s', (moment) => {
    it('holds one element of ours, empty and closed', () => {
      expect(without[moment].ours).toEqual([]);
      expect(withDiscret[moment].ours).toEqual([
        { parent: 'html', children: 0, attributes: [], open: false },
      ]);
    });

    it('is otherwise the page that X made', () => {
      expect(withDiscret[moment].body).toBe(without[moment].body);
      expect(withDiscret[moment].head).toBe(without[moment].head);
      expect(withDiscret[moment].sheets).toEqual(without[moment].sheets);
    });

    it('has the same globals, storage and loaded resources', () => {
      expect(withDiscret[moment].globals).toEqual(without[moment].globals);
      expect(withDiscret[moment].stored).toEqual(without[moment].stored);
      expect(withDiscret[moment].resources).toEqual(without[moment].resources);
    });
  });

  it('nothing is said in the console, and no policy of X’s is broken', () => {
    expect(withDiscret.said).toEqual(without.said);
  });
});

interface Area {
  get(keys: null): Promise<object>;
}
interface ExtensionStorage {
  readonly storage: { readonly local: Area; readonly session: Area; readonly sync: Area };
}

/** Everything that an origin of the extension can keep. */
async function keptBy(lab: Lab): Promise<Readonly<Record<string, unknown>>> {
  const page = await lab.extensionPage('popup.html');
  try {
    return await page.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as {
        readonly browser?: ExtensionStorage;
        readonly chrome: ExtensionStorage;
      };
      const { local, session, sync } = (browser ?? chrome).storage;
      const databases = await indexedDB.databases();
      return {
        local: await local.get(null),
        session: await session.get(null),
        // Without an add-on id of its own store Firefox refuses the synchronised area: then nothing is there either.
        sync: await sync.get(null).catch(() => ({})),
        localStorage: localStorage.length,
        databases: databases.map(({ name }) => name),
        caches: await caches.keys().catch(() => []),
      };
    });
  } finally {
    await page.close();
  }
}
