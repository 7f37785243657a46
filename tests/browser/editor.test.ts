/** Replacing words in X's real editor: the model, the screen, the caret and undo agree, in both browsers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyEdit } from '../../lib/text/edit';
import { seeded } from '../../scripts/evaluate-images/random';
import { buildProbe, order } from '../composer-probe/install';
import { inBothBrowsers } from './support/in-both-browsers';
import { type Lab, openLab } from './support/lab';
import type { LabPage } from './support/lab-page';

interface Scenario {
  readonly name: string;
  readonly typed: string;
  /** The words replaced: their first occurrence. */
  readonly words: string;
  readonly by: string;
}

const SCENARIOS: readonly Scenario[] = [
  { name: 'in the middle', typed: 'avis pour Mme Durand, 86 ans', words: 'Mme Durand', by: 'une patiente' },
  { name: 'at the start', typed: 'Mme Durand, 86 ans', words: 'Mme Durand', by: 'Une patiente' },
  { name: 'at the end', typed: 'avis pour Mme Durand', words: 'Mme Durand', by: 'une patiente' },
  { name: 'the whole text', typed: 'Mme Durand', words: 'Mme Durand', by: 'une patiente' },
  { name: 'inside a hashtag', typed: 'avis #DurandTocToc merci', words: 'Durand', by: 'Doc' },
  { name: 'a whole hashtag', typed: 'avis #Durand merci', words: '#Durand', by: 'patiente' },
  {
    name: 'across a hashtag',
    typed: 'Mme #Durand 86 ans',
    words: 'Mme #Durand 86',
    by: 'une patiente de 86',
  },
  { name: 'into a hashtag', typed: 'avis Durand merci', words: 'Durand', by: '#DocTocToc' },
  { name: 'right before a hashtag', typed: 'Mme Durand #DocTocToc', words: 'Mme Durand', by: 'Une patiente' },
  { name: 'right after a hashtag', typed: '#DocTocToc Mme Durand', words: 'Mme Durand', by: 'une patiente' },
  {
    name: 'on the second line',
    typed: '#DocTocToc\nMme Durand\nun avis ?',
    words: 'Mme Durand',
    by: 'une patiente',
  },
  {
    name: 'across three lines',
    typed: 'Mme Durand\nnée hier\n86 ans #x',
    words: 'Durand\nnée hier\n86',
    by: 'x, 86',
  },
  {
    name: 'beside an empty line',
    typed: '#DocTocToc\n\nMme Durand',
    words: 'Mme Durand',
    by: 'une patiente',
  },
  { name: 'across an empty line', typed: 'a Durand\n\nb c', words: 'Durand\n\nb', by: 'patiente b' },
  { name: 'deleting', typed: 'vue hier, IPP 8012345678, TDM', words: ', IPP 8012345678', by: '' },
  { name: 'deleting a line', typed: 'vue hier\nIPP 8012345678\nTDM', words: '\nIPP 8012345678', by: '' },
  {
    name: 'two lines for one',
    typed: 'vue Mme Durand hier',
    words: 'Mme Durand',
    by: 'une patiente\nde 86 ans',
  },
  {
    name: 'after an emoji',
    typed: '🙏🏽 avis Mme Durand 👩‍⚕️ merci',
    words: 'Mme Durand',
    by: 'une patiente',
  },
  { name: 'beside a mention', typed: '@collegue Mme Durand', words: 'Mme Durand', by: 'une patiente' },
];

const PIECES = [
  'Mme Durand',
  ' ',
  ', ',
  '#DocTocToc',
  '@collegue',
  '\n',
  '\n\n',
  '86 ans',
  'œdème',
  '🙏🏽',
  '👩‍⚕️',
  '.',
];

/** Where a person could put the caret: never inside a character. */
function* edgesOf(text: string): Generator<number> {
  for (const { index } of new Intl.Segmenter('fr').segment(text)) yield index;
  yield text.length;
}

inBothBrowsers((name) => {
  let lab: Lab;
  let x: LabPage;

  beforeAll(async () => {
    lab = await openLab(name, { extension: await buildProbe(name), helper: false, greeting: 'none' });
    x = await lab.open('/compose/post');
  });
  afterAll(() => lab?.close());

  const fill = async (text: string) => {
    await x.page.evaluate((words) => window.standin.fill('dialog', words), text);
    await x.waitForText('dialog', text);
  };
  const replace = async (words: string, by: string) => {
    const text = await x.text('dialog');
    const start = text.indexOf(words);
    expect(start).toBeGreaterThanOrEqual(0);
    return order(x.page, { do: 'replace', start, end: start + words.length, text: by });
  };

  describe.each(SCENARIOS)('$name', ({ typed, words, by }) => {
    it('changes the model, keeps the caret behind the new words, and is undone by one Ctrl+Z', async () => {
      await fill(typed);
      expect((await order(x.page, { do: 'read' })).text).toBe(typed);

      const done = await replace(words, by);
      const wanted = typed.replace(words, by);
      expect(done).toEqual({ text: wanted, taken: true, caret: typed.indexOf(words) + by.length });
      expect(await x.text('dialog')).toBe(wanted);

      await x.keys('!');
      const caret = typed.indexOf(words) + by.length;
      await x.waitForText('dialog', `${wanted.slice(0, caret)}!${wanted.slice(caret)}`);
      await x.press('Backspace');
      await x.waitForText('dialog', wanted);
      expect(await x.errors()).toEqual([]);
    });

    it('gives the old words back at one Ctrl+Z', async () => {
      await fill(typed);
      await replace(words, by);
      await x.press('Control+Z');
      await x.waitForText('dialog', typed);
      expect((await order(x.page, { do: 'read' })).text).toBe(typed);
      expect(await x.errors()).toEqual([]);
    });
  });

  it('reads what was typed by hand', async () => {
    await fill('');
    await x.type('dialog', 'Été à l’hôpital #DocTocToc');
    await x.press('Enter');
    await x.keys('@collegue ?');
    await x.waitForText('dialog', 'Été à l’hôpital #DocTocToc\n@collegue ?');
    expect((await order(x.page, { do: 'read' })).text).toBe('Été à l’hôpital #DocTocToc\n@collegue ?');
  });

  it('replaces in an editor that was never focused', async () => {
    await fill('avis pour Mme Durand');
    await x.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    expect((await replace('Mme Durand', 'une patiente')).taken).toBe(true);
    expect(await x.text('dialog')).toBe('avis pour une patiente');
  });

  it('replaces several times in a row, from the last to the first', async () => {
    await fill('Mme Durand, Dr Martin, M. Petit');
    for (const [words, by] of [
      ['M. Petit', 'un patient'],
      ['Dr Martin', 'un confrère'],
      ['Mme Durand', 'Une patiente'],
    ]) {
      expect((await replace(words ?? '', by ?? '')).taken).toBe(true);
    }
    expect(await x.text('dialog')).toBe('Une patiente, un confrère, un patient');
  });

  it('200 edits at random: the model always holds what was asked for', async () => {
    const seed = Number(process.env.DISCRET_SEED ?? Date.now() % 1_000_000);
    const random = seeded(seed);
    let text = '';
    for (let n = 0; n < 200; n++) {
      if (n % 20 === 0) {
        text = Array.from({ length: random.whole(3, 14) }, () => random.pick(PIECES)).join('');
        await fill(text);
      }
      const edges = [...edgesOf(text)];
      const [start = 0, end = 0] = [random.pick(edges), random.pick(edges)].sort((a, b) => a - b);
      const edit = {
        start,
        end,
        text: random.pick(['', 'une patiente', 'x', '#Doc', 'deux\nlignes', '👩‍⚕️', ' ']),
      };
      const wanted = applyEdit(text, edit);
      const done = await order(x.page, { do: 'replace', ...edit });
      const model = await x.text('dialog');
      expect(
        { model, read: done.text },
        `DISCRET_SEED=${seed}, edit ${n}: ${JSON.stringify([text, edit])}`,
      ).toEqual({
        model: wanted,
        read: wanted,
      });
      text = wanted;
    }
    expect(await x.errors()).toEqual([]);
  });

  it("replaces in the textarea of X's mobile page", async () => {
    const phone = await lab.open('/compose/post?device=phone');
    await phone.type('dialog', 'vue ce jour Mme Durand');
    const done = await order(phone.page, { do: 'replace', start: 12, end: 22, text: 'une patiente' });
    expect(done).toEqual({ text: 'vue ce jour une patiente', taken: true, caret: 24 });
    expect(await phone.text('dialog')).toBe('vue ce jour une patiente');
    await phone.press('Control+Z');
    await phone.waitForText('dialog', 'vue ce jour Mme Durand');
  });
});
