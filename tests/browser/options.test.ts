/** The options, and what each of them does to a post: set here, in force on X at once. */
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';
import { fr } from '../../lib/words/fr';
import { optionsFr } from '../../lib/words/options.fr';
import { termRefusals } from '../../lib/words/term-refusals';
import { drawSvg } from '../../scripts/draw/draw';
import { png } from '../unit/image/files';
import { inBothBrowsers, openLabWithDiscret } from './support/in-both-browsers';
import type { Lab } from './support/lab';
import type { LabPage } from './support/lab-page';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const part = (name: string) => `[data-part="${name}"]`;

const NAMED = '#DocTocToc Mme Durand tousse. Un avis ?';

interface Storage {
  readonly chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } };
}

/** Puts settings where the doctor's own lie. */
const store = (options: Page, settings: Partial<Settings>, others: object = {}) =>
  options.evaluate(
    (items) => (globalThis as unknown as Storage).chrome.storage.local.set(items),
    JSON.parse(JSON.stringify({ settings: { ...DEFAULT_SETTINGS, language: 'fr', ...settings }, ...others })),
  );

/** Waits until the part says this. */
const says = (page: Page, selector: string, text: string) =>
  page.waitForFunction(
    (where, wanted) => document.querySelector(where)?.textContent?.includes(wanted) === true,
    { polling: 100 },
    selector,
    text,
  );

const press = (page: Page, selector: string) =>
  page.$eval(selector, (button) => (button as HTMLElement).click());

const faults = async (page: Page) => {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run();
    return violations.map(({ id, nodes }) => [
      id,
      nodes.map(({ target, failureSummary }) => [target, failureSummary]),
    ]);
  });
};

const compose = async (lab: Lab, text: string): Promise<LabPage> => {
  const x = await lab.open('/compose/post');
  await x.type('dialog', text);
  return x;
};

inBothBrowsers((name) => {
  let lab: Lab;
  let options: Page;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'discret-options-'));
    lab = await openLabWithDiscret(name);
    options = await lab.extensionPage('options.html');
    await store(options, {});
    await says(options, 'h1', optionsFr.title);
  });
  afterAll(async () => {
    await lab?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const file = async (called: string, content: string | Uint8Array) => {
    const path = join(folder, called);
    await writeFile(path, content);
    return path;
  };

  describe('the options page', () => {
    it('is readable by everybody, everything open, in every theme', async () => {
      await store(
        options,
        {
          levels: { phone: 'off', facility: 'stop' },
          terms: { always: ['Tilleuls'], never: [], patterns: ['99-9999'] },
          practice: { setting: 'list', people: 1200, ownName: true },
          crowdTarget: 5,
        },
        { journal: { '2026-11-22': { held: 1, corrected: 1, anyway: {}, masked: 0, kinds: { person: 1 } } } },
      );
      await says(options, part('journal'), '2026-11-22');
      await options.$$eval('details', (groups) => {
        for (const group of groups) group.open = true;
      });
      for (const theme of ['light', 'dark', 'contrast']) {
        await options.$eval('.discret', (top, wanted) => top.setAttribute('data-theme', wanted), theme);
        expect(await faults(options), theme).toEqual([]);
      }
      await store(options, {}, { journal: {} });
      await says(options, part('journal-empty'), optionsFr.journal.empty);
    });

    it('takes a word by keyboard and keeps it, but never the name of a patient', async () => {
      await options.bringToFront();
      const field = await options.$(`${part('list-always')} input`);
      await field?.focus();
      await options.keyboard.type('Mme Durand');
      await options.keyboard.press('Enter');
      await says(options, `${part('list-always')} ${part('wrong')}`, termRefusals.fr['patient-name']);
      await field?.evaluate((input) => input.select());
      await options.keyboard.type('Tilleuls');
      await options.keyboard.press('Enter');
      await says(options, `${part('list-always')} .words`, 'Tilleuls');
      await says(options, part('saved'), optionsFr.saved);
      const x = await compose(lab, '#DocTocToc Vu aux Tilleuls, il tousse. Un avis ?');
      await x.discret.waitFor(part('note'), { text: 'Tilleuls' });
    });

    it('says what it means to turn down what holds a post, and then it passes', async () => {
      const text = '#DocTocToc Rappeler au 06 12 34 56 78. Un avis ?';
      const x = await compose(lab, text);
      await x.send('dialog');
      await x.discret.waitFor('[data-part="panel"][data-state="held"]', { text: '06 12' });
      await options.select(`${part('level-phone')} select`, 'off');
      await says(options, `${part('level-phone')} p`, optionsFr.levels.lowered.off(fr.kinds.phone));
      await x.page.bringToFront();
      await x.discret.waitFor('[data-part="panel"][data-state="ready"]');
      await x.send('dialog');
      await x.waitForToast();
      expect(lab.records.posts.map((post) => post.text)).toEqual([text]);
    });

    it('shows what a file would change before anything is changed, and refuses a file that is wrong', async () => {
      await store(options, { tags: ['doctoctoc'] });
      const choose = async (path: string) => {
        const input = (await options.$(part('import-file'))) as ElementHandle<HTMLInputElement> | null;
        await input?.uploadFile(path);
      };
      const wrong = {
        discret: 'settings',
        version: 2,
        crowdTarget: 'eleven',
        terms: { always: ['Mme Durand'], never: [], patterns: [] },
      };
      await choose(await file('faux.json', JSON.stringify(wrong)));
      await says(options, part('import-refused'), 'crowdTarget');
      await says(options, part('import-refused'), termRefusals.fr['patient-name']);
      expect(await options.$eval(part('import-refused'), (said) => said.textContent)).not.toContain('Durand');
      await choose(
        await file('bon.json', JSON.stringify({ discret: 'settings', version: 2, tags: ['avisconfrere'] })),
      );
      await says(options, part('import-changes'), optionsFr.transfer.parts.tags);
      expect(await options.$eval(part('list-tags'), (list) => list.textContent)).not.toContain(
        'avisconfrere',
      );
      await press(options, part('import-confirm'));
      await says(options, part('list-tags'), 'avisconfrere');
      await says(options, part('saved'), optionsFr.transfer.done);
    });
  });

  describe('on X', () => {
    it('a pause holds nothing, and ends by itself', async () => {
      await store(options, { pausedUntil: Date.now() + 3_600_000 });
      const x = await compose(lab, NAMED);
      await x.send('dialog');
      await x.waitForToast();
      expect(lab.records.posts.map(({ text }) => text)).toEqual([NAMED]);
      await x.page.evaluate(() => window.standin.go('/compose/post'));
      await x.type('dialog', NAMED);
      expect(await x.discret.query(part('note'))).toEqual([]);
      await store(options, { pausedUntil: Date.now() + 2000 });
      await x.discret.waitFor(part('note'));
      await x.send('dialog');
      await x.discret.waitFor('[data-part="panel"][data-state="held"]');
      expect(lab.records.posts.length).toBe(1);
    });

    it('the interface speaks the language that was chosen', async () => {
      const x = await compose(lab, NAMED);
      await x.discret.waitFor(part('note'), { text: 'nom de personne' });
      await store(options, { language: 'en' });
      await x.discret.waitFor(part('note'), { text: 'person’s name' });
      await store(options, {});
    });

    it('pictures pass unread where none is to be read, and the panel says so', async () => {
      await store(options, { images: 'never' });
      const picture = await file('photo.png', png(60, 40));
      const x = await compose(lab, NAMED);
      await x.chooseFiles('dialog', picture);
      await lab.records.until('the upload', ({ uploads }) => uploads.length === 1);
      await x.send('dialog');
      await x.discret.waitFor(part('pictures-left'), { text: fr.posting.picturesLeft(1) });
      await x.discret.click(part('correct-all'));
      await x.discret.waitFor('[data-part="panel"][data-state="ready"]', { text: fr.posting.textOnly });
      await x.send('dialog');
      await x.waitForToast();
    });

    it('own words are looked for on pictures as well', async () => {
      await store(options, { terms: { always: [], never: [], patterns: ['AA-9999'] } });
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="120">
        <rect width="640" height="120" fill="#fff"/>
        <text x="30" y="75" font-size="44" font-family="sans-serif">Boîte KR-4821</text></svg>`;
      const picture = await file('boite.png', (await drawSvg(lab.browser, svg)).bytes);
      const x = await compose(lab, '#DocTocToc Un avis ?');
      await x.chooseFiles('dialog', picture);
      await x.discret.waitFor(part('image-review'), { text: 'KR-4821', ms: 40_000 });
      expect(lab.records.uploads).toEqual([]);
    });

    it('pictures of a draft without a tag pass unread where only tagged ones are, and are not checked once it has one', async () => {
      await store(options, { images: 'tagged' });
      const picture = await file('photo.png', png(60, 40));
      const x = await compose(lab, 'Un avis ?');
      await x.chooseFiles('dialog', picture);
      await lab.records.until('the upload', ({ uploads }) => uploads.length === 1);
      await x.type('dialog', ' #DocTocToc');
      await x.send('dialog');
      await x.discret.waitFor('[data-part="panel"][data-state="held"]', {
        text: fr.panel.headline.heldUnchecked(1),
      });
    });

    it('the journal counts what happened and shows all that it holds', async () => {
      await store(options, { journal: true });
      const x = await compose(lab, NAMED);
      await x.send('dialog');
      await x.discret.waitFor('[data-part="panel"][data-state="held"]');
      await x.discret.click(part('correct-all'));
      await x.discret.waitFor('[data-part="panel"][data-state="ready"]');
      await says(options, `${part('journal')} tbody`, fr.kinds.person);
      const row = await options.$$eval(`${part('journal')} tbody td`, (cells) =>
        cells.map(({ textContent }) => textContent),
      );
      expect(row).toEqual(['1', '1', '0', '0', fr.kinds.person]);
      await press(options, part('journal-erase'));
      await press(options, part('journal-erase-confirm'));
      await says(options, part('journal-empty'), optionsFr.journal.empty);
    });
  });

  // Chromium reads a team's policy for the whole machine only: `docs/deploy.md` has that run.
  it.runIf(name === 'firefox')('a team’s policy is in force and cannot be changed', async () => {
    const managed = join(folder, '.mozilla', 'managed-storage');
    await mkdir(managed, { recursive: true });
    const manifest = {
      name: 'discret@discret.example',
      description: 'A team',
      type: 'storage',
      data: {
        language: 'fr',
        levels: { facility: 'stop' },
        terms: { always: [], never: [], patterns: ['99-9999'] },
        postAnyway: 'reason',
        contact: 'DIM, poste 1234',
      },
    };
    await writeFile(join(managed, 'discret@discret.example.json'), JSON.stringify(manifest));
    const managedLab = await openLabWithDiscret(name, { home: folder });
    try {
      const page = await managedLab.extensionPage('options.html');
      await says(page, part('team'), 'DIM, poste 1234');
      expect(
        await page.$eval(`${part('level-facility')} select`, (one) => (one as HTMLSelectElement).disabled),
      ).toBe(true);
      expect(await page.$eval(part('choice-language'), (one) => (one as HTMLFieldSetElement).disabled)).toBe(
        true,
      );
      await page.close();
      const x = await compose(managedLab, '#DocTocToc Dossier 12-3456. Un avis ?');
      await x.send('dialog');
      await x.discret.waitFor(part('contact'), { text: 'DIM, poste 1234' });
      await x.discret.click(part('post-anyway'));
      await x.discret.waitFor(part('posting-reason'));
      await x.discret.click(part('confirm-post-anyway'));
      await x.discret.waitFor('[data-part="panel"][data-state="held"]');
      await x.discret.click(part('reason-invented'));
      await x.discret.click(part('confirm-post-anyway'));
      await x.discret.waitFor('[data-part="panel"][data-state="released"]');
      await x.send('dialog');
      await x.waitForToast();
    } finally {
      await managedLab.close();
    }
  });
});
