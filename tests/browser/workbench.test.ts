/** The trainers' page, as a trainer and a trainee use it: with the mouse and the keyboard, in the packed extension. */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { residue } from '../../lib/image/residue';
import { areCovered } from '../../scripts/demo/covered';
import { dropFiles } from './support/files';
import { inBothBrowsers, openLabWithDiscret } from './support/in-both-browsers';
import type { Lab } from './support/lab';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const EXAMPLE = /```json\n([\s\S]+?)\n```/.exec(readFileSync('docs/course-packs.md', 'utf8'))?.[1] ?? '';

const part = (name: string) => `[data-part="${name}"]`;

inBothBrowsers((name) => {
  let lab: Lab;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbench-'));
    lab = await openLabWithDiscret(name, { helper: false });
    page = await lab.extensionPage('workbench.html');
    page.setDefaultTimeout(30_000);
    await page.evaluate('globalThis.__name ??= (value) => value');
    await page.waitForSelector(part('text'));
    await press('language-fr');
    await page.evaluate(keepDownloads);
  });
  afterAll(async () => {
    await lab?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const press = async (name: string) => {
    const button = await page.waitForSelector(`${part(name)}:not([disabled])`, { visible: true });
    await button?.click();
  };
  const textOf = (selector: string) => page.$eval(selector, (element) => element.textContent ?? '');
  const texts = (selector: string) =>
    page.$$eval(selector, (all) => all.map((element) => element.textContent ?? ''));
  const written = () => page.$eval(part('text'), (field) => (field as HTMLTextAreaElement).value);
  /** Waits until the field holds exactly this. */
  const writes = (wanted: string) =>
    page.waitForFunction(
      (selector, text) => document.querySelector<HTMLTextAreaElement>(selector)?.value === text,
      { polling: 50 },
      part('text'),
      wanted,
    );
  const stored = () => page.evaluate(everythingStored);
  const faults = async () => {
    await page.evaluate(axe);
    return page.evaluate(accessibilityFaults);
  };

  describe('a text', () => {
    const POST = 'Mme Durand, tél. 06 39 98 12 34. Un avis ?';

    it('shows its marks as it is typed, is corrected in one press, and given back', async () => {
      await page.type(part('text'), POST);
      await page.waitForFunction((at) => document.querySelectorAll(at).length === 2, {}, part('finding'));
      expect(await texts('[data-part="mark"][data-level="stop"]')).toEqual(['Durand', '06 39 98 12 34']);
      expect(await textOf(part('verdict'))).toContain('2 éléments');
      await press('correct-all');
      await page.waitForSelector(part('finding'), { hidden: true });
      expect(await written()).not.toMatch(/Durand|06 39/);
      await press('undo');
      await writes(POST);
      await page.focus(part('text'));
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
      expect(await written()).not.toMatch(/Durand/);
    });

    it('has its crowd, the way out of it, and advice', async () => {
      const samples = await page.$$(part('sample'));
      await samples[1]?.click();
      await page.waitForSelector('[data-part="meter"][data-band="red"]');
      await press('reword-replace');
      await page.waitForSelector('[data-part="meter"][data-band="red"]', { hidden: true });
      await samples[2]?.click();
      await page.waitForSelector('[data-part="advice"][data-rule="emergency"]');
    });

    it('is kept nowhere', async () => {
      expect(JSON.stringify(await stored())).not.toMatch(/Durand|06 39/);
    });
  });

  it('a picture is read, covered and saved without what it told', async () => {
    await press('sample-picture');
    await page.waitForSelector(part('attach-redacted'), { timeout: 60_000 });
    await press('attach-redacted');
    await page.waitForSelector('.said-so', { timeout: 60_000 });
    const saved = await page.evaluate(lastDownload);
    expect(saved?.name).toBe('image.png');
    const bytes = Buffer.from(saved?.base64 ?? '', 'base64');
    expect(residue(bytes)).toEqual([]);
    // Where the drawn report has the name and the date of birth, within their words.
    const values = [
      { x: 150, y: 112, w: 80, h: 24 },
      { x: 112, y: 158, w: 60, h: 20 },
    ];
    expect(await areCovered(page, bytes, values)).toBe(true);
    await press('dont-attach');
    await page.waitForSelector(part('drop'));
  });

  describe('the course', () => {
    const at = (screen: string) => page.waitForSelector(`[data-part="course"][data-at="${screen}"]`);
    const word = async (text: string) => {
      const all = await page.$$('[data-toggle]');
      for (const toggle of all) if ((await toggle.evaluate((one) => one.textContent)) === text) return toggle;
      throw new Error(`no word ${text}`);
    };

    it('is done from its first case to its result', async () => {
      await press('tab-course');
      await page.type(part('learner'), '=Zoé');
      await press('begin');
      await at('case');
      expect(await page.$eval(part('answer'), (button) => (button as HTMLButtonElement).disabled)).toBe(true);

      // By the mouse: two words pressed, five dragged over.
      await (await word('Durand')).click();
      await (await word('12/03/1948')).click();
      const [from, to] = [await (await word('06')).boundingBox(), await (await word('34')).boundingBox()];
      if (from === null || to === null) throw new Error('the words cannot be seen');
      await page.mouse.move(from.x + 5, from.y + 8);
      await page.mouse.down();
      await page.mouse.move(to.x + 5, to.y + 8, { steps: 12 });
      await page.mouse.up();
      await press('answer');
      await at('answer');
      expect(await page.$eval(part('answer-title'), (title) => title.getAttribute('data-perfect'))).toBe(
        'true',
      );
      expect(await textOf(part('sought'))).toContain('CSP R.4127-4');
      await press('next');

      // Nothing identifies in the second one.
      await page.waitForSelector('[data-part="case"][data-id="fr-methotrexate"]');
      await page.focus('[data-toggle][tabindex="0"]');
      await page.keyboard.down('Shift');
      for (const key of ['ArrowRight', 'ArrowRight'] as const) await page.keyboard.press(key);
      await page.keyboard.up('Shift');
      const markedWords = () => texts('[data-toggle][aria-pressed="true"]');
      expect(await markedWords()).toEqual(['#DocTocToc', 'F', '45']);
      await press('nothing');
      expect(await markedWords()).toEqual([]);
      await press('answer');
      await at('answer');
      expect(await page.$eval(part('answer-title'), (title) => title.getAttribute('data-perfect'))).toBe(
        'true',
      );
      await press('next');

      // The third is a picture, by keyboard: the second thing on it, and the last, which is the physician's name.
      await page.waitForSelector('[data-part="case"][data-id="fr-bilan"]');
      await page.focus('[data-toggle][tabindex="0"]');
      for (const key of ['ArrowRight', ' ', 'End', ' '] as const) await page.keyboard.press(key);
      // And by a frame drawn around the date of birth.
      const born = await (await page.$('[data-toggle="2"]'))?.boundingBox();
      if (!born) throw new Error('the date cannot be seen');
      await page.mouse.move(born.x - 8, born.y + born.height + 5);
      await page.mouse.down();
      await page.mouse.move(born.x + born.width + 8, born.y - 3, { steps: 6 });
      await page.mouse.up();
      await press('answer');
      await at('answer');
      expect(await texts('[data-seen="found"] .found')).toEqual([
        'Patient : DURAND Amélie',
        'Née le 12/03/1948',
        'Validé par Dr H. Perrin',
      ]);
      await press('next');
      await at('case');
      expect(await page.evaluate(answerTheRest)).toBe(14);
      await at('end');
      expect(await textOf(part('result-title'))).toContain('=Zoé');
    });

    it('has a table of the class for a spreadsheet, which runs nothing of it', async () => {
      await press('csv');
      const saved = await page.evaluate(lastDownload);
      expect(saved?.name).toBe('discret-cours.csv');
      const lines = Buffer.from(saved?.base64 ?? '', 'base64')
        .toString('utf8')
        .split('\r\n');
      expect(lines[0]).toBe(
        '\uFEFF"Participant";"Cas faits";"Type";"À trouver";"Trouvés";"En partie";"Manqués";"À tort"',
      );
      expect(lines).toContain(`"'=Zoé";17;"Téléphone";1;1;0;0;0`);
      expect(lines).toContain(`"'=Zoé";17;"Numéro de sécurité sociale";1;0;0;1;0`);
      expect(lines.every((line) => line === '' || /^\uFEFF?"('=Zoé|Participant)"/.test(line))).toBe(true);
    });

    it('keeps numbers alone, until they are erased', async () => {
      const { course } = (await stored()) as { course: { learners: object[] } };
      expect(course.learners).toHaveLength(1);
      expect(JSON.stringify(course)).not.toMatch(/Durand|1948/);
      await press('again');
      await page.waitForSelector(part('class-table'));
      await press('erase');
      await press('erase-confirm');
      await page.waitForSelector(part('class-table'), { hidden: true });
      await page.waitForFunction(everythingErased, { polling: 100 });
    });
  });

  describe('a file of cases', () => {
    const add = async (file: string, source: string) => {
      const path = join(folder, file);
      await writeFile(path, source);
      await page.click(part('synthetic'));
      const input = await page.waitForSelector(part('pack-file'));
      await (input as Awaited<ReturnType<typeof page.$<'input'>>>)?.uploadFile(path);
    };

    it('that is wrong is refused with its line', async () => {
      await add('broken.json', EXAMPLE.replace('"version": 1,', '"version": 1'));
      await page.waitForSelector(`${part('fault')}[data-line="5"]`);
      await add('words.json', EXAMPLE.replace('"words": "Boucher"', '"words": "Boulanger"'));
      const line = EXAMPLE.slice(0, EXAMPLE.indexOf('"Boucher"')).split('\n').length;
      await page.waitForSelector(`${part('fault')}[data-line="${line}"]`);
      expect(await textOf(part('pack-answer'))).toContain('Boulanger');
      expect(await stored()).not.toHaveProperty('packs');
    });

    it('that is right is added and can be chosen, and removed', async () => {
      await add('right.json', EXAMPLE);
      await page.waitForSelector(part('pack'));
      expect(await texts(`${part('set')} option`)).toContain('Garde de novembre (2 cas)');
      await press('remove-pack');
      await page.waitForSelector(part('pack'), { hidden: true });
      await page.waitForFunction(everythingErased, { polling: 100 });
    });
  });

  it('axe finds nothing on any screen, in both languages, light and dark', async () => {
    for (const [language, theme] of [
      ['fr', 'light'],
      ['en', 'dark'],
    ] as const) {
      await press(`language-${language}`);
      await page.$eval(
        '.discret',
        (top, wanted) => {
          (top as HTMLElement).dataset.theme = wanted;
          document.documentElement.style.background = wanted === 'dark' ? '#16191d' : '#ffffff';
        },
        theme,
      );
      await press('tab-try');
      await press('sample');
      await page.waitForSelector(part('finding'));
      expect(await faults(), `try, ${language}`).toEqual([]);
      await press('tab-course');
      await press('begin');
      // The first is a text, the third a picture; text and picture take turns over the languages.
      for (const n of [1, 2, 3]) {
        await page.waitForSelector(part('case'));
        const first = await page.waitForSelector('[data-toggle="1"]');
        await first?.click();
        if (n === (language === 'fr' ? 1 : 3)) expect(await faults(), `case ${n}, ${language}`).toEqual([]);
        await press('answer');
        await page.waitForSelector(part('answer-view'));
        if (n === (language === 'fr' ? 3 : 1)) expect(await faults(), `answer ${n}, ${language}`).toEqual([]);
        await press('next');
      }
      await press('leave');
      await page.waitForSelector(part('course-start'));
      expect(await faults(), `start and class, ${language}`).toEqual([]);
    }
  });

  it('is large for a room and back by its key, and never wider than the window', async () => {
    await press('tab-try');
    await page.keyboard.down('Alt');
    await page.keyboard.press('p');
    await page.keyboard.up('Alt');
    await page.waitForSelector('[data-presenting="true"]');
    expect(await page.$eval(part('text'), (field) => field.getBoundingClientRect().height)).toBeGreaterThan(
      250,
    );
    await page.keyboard.press('Escape');
    await page.waitForSelector('[data-presenting="false"]');
    await page.setViewport({ width: 320, height: 800 });
    for (const tab of ['tab-try', 'tab-course']) {
      await press(tab);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });

  it('a file that is no picture is refused in words, and does not take the page away', async () => {
    await page.setViewport({ width: 1280, height: 900 });
    await press('tab-try');
    const note = join(folder, 'note.pdf');
    await writeFile(note, '%PDF-1.4');
    await dropFiles(page, name, part('drop'), [note]);
    await page.waitForSelector('.said-so');
    expect(await textOf(part('picture-said'))).toContain('This is no picture');
    await dropFiles(page, name, part('verdict'), [note]);
    expect(await page.$(part('drop'))).not.toBeNull();
  });
});

interface Kept {
  readonly name: string;
  readonly blob: Blob;
}

/** Runs in the page: what would be saved is kept for the test instead of going into somebody's folder. */
function keepDownloads(): void {
  const made = new Map<string, Blob>();
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    const url = make(blob);
    made.set(url, blob as Blob);
    return url;
  };
  document.addEventListener(
    'click',
    (event) => {
      const link = event.target;
      if (!(link instanceof HTMLAnchorElement) || link.download === '') return;
      event.preventDefault();
      const blob = made.get(link.href);
      if (blob) Object.assign(globalThis, { kept: { name: link.download, blob } });
    },
    true,
  );
}

/** Runs in the page. */
async function lastDownload(): Promise<{ name: string; base64: string } | null> {
  const kept = Reflect.get(globalThis, 'kept') as Kept | undefined;
  if (!kept) return null;
  const bytes = new Uint8Array(await kept.blob.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return { name: kept.name, base64: btoa(binary) };
}

/** Runs in the page. */
async function everythingStored(): Promise<Record<string, unknown>> {
  const root = globalThis as unknown as Record<
    string,
    { storage: { local: { get(keys: null): Promise<Record<string, unknown>> } } }
  >;
  return (await (root.browser ?? root.chrome)?.storage.local.get(null)) ?? {};
}

/** Runs in the page, again and again until it holds. */
async function everythingErased(): Promise<boolean> {
  const root = globalThis as unknown as Record<
    string,
    { storage: { local: { get(keys: null): Promise<Record<string, unknown>> } } }
  >;
  const kept = (await (root.browser ?? root.chrome)?.storage.local.get(null)) ?? {};
  return !('course' in kept) && !('packs' in kept);
}

/** Runs in the page: says of every case that is left that nothing identifies; how many there were. */
async function answerTheRest(): Promise<number> {
  const until = async (selector: string): Promise<HTMLElement> => {
    for (let frame = 0; frame < 600; frame++) {
      const found = document.querySelector<HTMLElement>(selector);
      if (found !== null) return found;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    throw new Error(`no ${selector}`);
  };
  for (let answered = 1; ; answered++) {
    (await until('[data-at="case"] [data-part="nothing"]')).click();
    (await until('[data-at="case"] [data-part="answer"]:not([disabled])')).click();
    (await until('[data-at="answer"] [data-part="next"]')).click();
    await until('[data-part="case"], [data-part="result"]');
    if (document.querySelector('[data-part="result"]') !== null) return answered;
  }
}

/** Runs in the page. */
async function accessibilityFaults(): Promise<string[]> {
  const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run({
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}
