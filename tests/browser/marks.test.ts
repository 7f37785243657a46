/** Findings underlined in X's own editor, whose DOM stays as X made it, and the card of the finding that is pointed at. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inBothBrowsers, openLabWithDiscret, openLabWithoutDiscret } from './support/in-both-browsers';
import type { Lab } from './support/lab';
import type { LabPage } from './support/lab-page';

interface Marks {
  readonly stop: readonly string[];
  readonly warn: readonly string[];
}

/** Runs in the page: the words under each of Discret's highlights, in their order. */
function marked(): Marks {
  const words = (name: string) =>
    [...(CSS.highlights.get(name) ?? [])]
      .filter((range): range is Range => range instanceof Range)
      .map((range) => range.toString());
  return { stop: words('discret-stop'), warn: words('discret-warn') };
}

/** Waits until exactly these words are underlined, level by level. @throws at the bound, with what is underlined. */
async function waitForMarks(x: LabPage, wanted: Partial<Marks>): Promise<void> {
  const all: Marks = { stop: [], warn: [], ...wanted };
  const same = (expected: string) => {
    const words = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String);
    return JSON.stringify({ stop: words('discret-stop'), warn: words('discret-warn') }) === expected;
  };
  await x.page.waitForFunction(same, {}, JSON.stringify(all)).catch(async () => {
    expect(await x.page.evaluate(marked)).toEqual(all);
  });
}

/** The middle of the first underlined word, in CSS pixels of the window. */
const middleOfMark = (x: LabPage, name: string) =>
  x.page.evaluate((highlight) => {
    const [range] = CSS.highlights.get(highlight) ?? [];
    if (!(range instanceof Range)) throw new Error(`nothing is marked as ${highlight}`);
    const { x: left, y: top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, name);

/** The editor's DOM without the keys that Draft draws by chance. */
const editorDom = (x: LabPage) =>
  x.page.evaluate(
    (box) =>
      document
        .querySelector(box)
        ?.outerHTML.replace(/(data-(?:offset-key|editor)|id|aria-describedby)="[^"]*"/gu, '$1'),
    x.textbox('dialog'),
  );

const TWO = '#DocTocToc Mme Durand, 86 ans.\nOpérée le 12/03/2024 par M. Martin.';

inBothBrowsers((name) => {
  let lab: Lab;
  let x: LabPage;
  beforeAll(async () => {
    lab = await openLabWithDiscret(name);
  });
  afterAll(() => lab?.close());

  const compose = async (text: string) => {
    x = await lab.open('/compose/post');
    await x.type('dialog', text);
  };

  describe('marks', () => {
    it('stand after a hashtag and on the second line, by level', async () => {
      await compose(TWO);
      await waitForMarks(x, { stop: ['Durand', 'Martin'], warn: ['12/03/2024'] });
    });

    it('follow the words when the doctor writes before them', async () => {
      await compose('#DocTocToc Mme Durand');
      await waitForMarks(x, { stop: ['Durand'] });
      await x.press('Control+Home');
      await x.keys('Bonjour,\n');
      await x.waitForText('dialog', 'Bonjour,\n#DocTocToc Mme Durand');
      await waitForMarks(x, { stop: ['Durand'] });
    });

    it('go with the words, and with the tag', async () => {
      await compose('Mme Durand #doctoctoc');
      await waitForMarks(x, { stop: ['Durand'] });
      await x.press('Backspace');
      await x.waitForText('dialog', 'Mme Durand #doctocto');
      await waitForMarks(x, {});
      await x.keys('c');
      await waitForMarks(x, { stop: ['Durand'] });
      await x.press('Control+A');
      await x.press('Backspace');
      await x.waitForText('dialog', '');
      await waitForMarks(x, {});
    });

    it('stand again when X builds its editor anew', async () => {
      await compose(TWO);
      await waitForMarks(x, { stop: ['Durand', 'Martin'], warn: ['12/03/2024'] });
      await x.page.evaluate(() => window.standin.remountEditor('dialog'));
      await waitForMarks(x, { stop: ['Durand', 'Martin'], warn: ['12/03/2024'] });
      const attached = await x.page.evaluate(() =>
        [...(CSS.highlights.get('discret-stop') ?? [])].every(
          (range) => range instanceof Range && range.startContainer.isConnected,
        ),
      );
      expect(attached).toBe(true);
    });

    it('stand in every post of a thread', async () => {
      await compose('#DocTocToc Mme Durand');
      await x.click('[data-testid="addButton"]');
      await x.type('dialog', 'vu avec M. Martin', 1);
      await waitForMarks(x, { stop: ['Durand', 'Martin'] });
    });

    it('change nothing in the editor: its DOM is the one that X made without Discret', async () => {
      await compose(TWO);
      await waitForMarks(x, { stop: ['Durand', 'Martin'], warn: ['12/03/2024'] });
      const withDiscret = await editorDom(x);
      const alone = await openLabWithoutDiscret(name);
      try {
        x = await alone.open('/compose/post');
        await x.type('dialog', TWO);
        expect(withDiscret).toBe(await editorDom(x));
      } finally {
        await alone.close();
      }
    });
  });

  describe('the card of a finding', () => {
    const focusOnText = () =>
      x.page.waitForFunction(
        (box) => document.activeElement === document.querySelector(box),
        {},
        x.textbox('dialog'),
      );

    it('opens under the pointer, and its suggestion replaces that finding alone', async () => {
      await compose(TWO);
      await waitForMarks(x, { stop: ['Durand', 'Martin'], warn: ['12/03/2024'] });
      const { x: left, y: top } = await middleOfMark(x, 'discret-warn');
      await x.page.mouse.move(left, top, { steps: 4 });
      await x.discret.waitFor('[data-part="card"]', { text: '12/03/2024', visible: true });
      await x.discret.click('[data-part="card"] [data-part="suggestion"]');
      await x.waitForText('dialog', '#DocTocToc Mme Durand, 86 ans.\nOpérée en mars 2024 par M. Martin.');
      await waitForMarks(x, { stop: ['Durand', 'Martin'] });
      await x.discret.waitFor('[data-part="card"]', { count: 0 });
      expect(await x.errors()).toEqual([]);
    });

    it('goes when the pointer leaves the words', async () => {
      await compose(TWO);
      const { x: left, y: top } = await middleOfMark(x, 'discret-stop');
      await x.page.mouse.move(left, top, { steps: 4 });
      await x.discret.waitFor('[data-part="card"]', { text: 'Durand' });
      await x.page.mouse.move(5, 5, { steps: 4 });
      await x.discret.waitFor('[data-part="card"]', { count: 0 });
    });

    it('opens at the caret by Alt+ArrowDown, with the focus inside; Enter takes the suggestion', async () => {
      await compose('#DocTocToc avis pour Mme Durand');
      await waitForMarks(x, { stop: ['Durand'] });
      await x.press('Alt+ArrowDown');
      await x.discret.waitFor('[data-part="card"] [data-part="suggestion"]', { focused: true });
      await x.press('Enter');
      await x.waitForText('dialog', '#DocTocToc avis pour une patiente');
      await focusOnText();
      await x.keys(' âgée');
      await x.waitForText('dialog', '#DocTocToc avis pour une patiente âgée');
    });

    it.each([
      { where: 'at the end of the words', back: 0 },
      { where: 'inside the words', back: 3 },
    ])('Escape closes it with the caret $where, and the doctor writes on in the text', async ({ back }) => {
      await compose('#DocTocToc avis pour Mme Durand');
      await waitForMarks(x, { stop: ['Durand'] });
      for (let step = 0; step < back; step++) await x.press('ArrowLeft');
      await x.press('Alt+ArrowDown');
      await x.discret.waitFor('[data-part="card"] [data-part="suggestion"]', { focused: true });
      await x.press('Escape');
      await x.discret.waitFor('[data-part="card"]', { count: 0 });
      await focusOnText();
      expect(await x.page.$('[role="alertdialog"]')).toBeNull();
      await x.keys('s');
      const text = '#DocTocToc avis pour Mme Durand';
      await x.waitForText('dialog', `${text.slice(0, text.length - back)}s${text.slice(text.length - back)}`);
    });
  });
});
