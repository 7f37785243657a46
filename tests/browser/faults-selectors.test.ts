/** X renames parts of its page, one after the other: a post is held all the same, or told of once it has left. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fr } from '../../lib/words/fr';
import { inBothBrowsers, openLabWithDiscret } from './support/in-both-browsers';
import type { Lab } from './support/lab';
import type { LabPage } from './support/lab-page';

const NAMED = '#DocTocToc Mme Durand, 86 ans, chute. Un avis ?';
const HELD = '[data-part="panel"][data-state="held"]';
const TOLD = '[data-part="sent-unchecked"]';

/** The stand-in's own class names, which Discret does not know. */
const TEXT = '[contenteditable="true"]';
const POST = '.post-button:not(.side)';

/** Renames what matches, from the first moment on and whenever X draws it again. */
const renaming = (css: string) => (page: Page) =>
  page.evaluateOnNewDocument((selector) => {
    const rename = () => {
      for (const element of document.querySelectorAll(selector)) {
        if (element.hasAttribute('data-testid')) element.setAttribute('data-testid', 'renamed');
        else element.setAttribute('role', 'presentation');
      }
    };
    new MutationObserver(rename).observe(document, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['data-testid', 'role'],
    });
  }, css);

const testId = (id: string) => `[data-testid^="${id}"]`;

interface Renamed {
  readonly part: string;
  readonly css: string;
  readonly ends: 'held' | 'told';
  readonly path?: string;
  readonly scope?: string;
}

const RENAMED: readonly Renamed[] = [
  { part: 'the text box', css: '[role="textbox"][data-testid^="tweetTextarea_"]', ends: 'told' },
  { part: 'the Post button', css: testId('tweetButton'), ends: 'told' },
  { part: 'the toolbar', css: testId('toolBar'), ends: 'held' },
  { part: 'the dialog', css: '[role="dialog"]', ends: 'held' },
  { part: 'the page beside', css: '[role="main"]', ends: 'held' },
  { part: 'other people’s posts', css: 'article[data-testid="tweet"]', ends: 'held' },
  { part: 'the attachments', css: testId('attachments'), ends: 'held' },
  { part: 'the file input', css: testId('fileInput'), ends: 'held' },
  {
    part: 'the reply box',
    css: testId('inline_reply_offscreen'),
    ends: 'held',
    path: '/lise_mg29/status/1001',
    scope: '[data-testid="primaryColumn"]',
  },
  { part: 'the toolbar at home', css: testId('toolBar'), ends: 'held', path: '/home', scope: '.primary' },
];

inBothBrowsers((name) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLabWithDiscret(name);
  });
  afterAll(() => lab?.close());

  const write = async (x: LabPage, text: string, scope: string) => {
    await x.click(`${scope} ${TEXT}`);
    await x.keys(text);
    await x.page.waitForFunction(
      (selector, wanted) => document.querySelector(selector)?.textContent === wanted,
      {},
      `${scope} ${TEXT}`,
      text,
    );
  };

  describe('a name in the text', () => {
    it.each(RENAMED)(
      '$part renamed: $ends',
      async ({ css, ends, path = '/compose/post', scope = '#layers' }) => {
        const x = await lab.open(path, renaming(css));
        await write(x, NAMED, scope);
        await x.click(`${scope} ${POST}`);
        await x.discret.waitFor(ends === 'held' ? HELD : TOLD);
        expect(lab.records.posts).toHaveLength(ends === 'held' ? 0 : 1);
      },
    );

    it('the Post button renamed: Ctrl+Enter is held', async () => {
      const x = await lab.open('/compose/post', renaming(testId('tweetButton')));
      await write(x, NAMED, '#layers');
      await x.press('Control+Enter');
      await x.discret.waitFor(HELD);
      expect(lab.records.posts).toEqual([]);
    });
  });

  describe('a picture that nobody has read', () => {
    it.each([
      ['the file input', testId('fileInput'), '/compose/post'],
      ['the attachments', testId('attachments'), '/compose/post?restored=blob'],
      ['an attachment', '[role="group"]', '/compose/post?restored=blob'],
    ])('%s renamed: held as not checked', async (_, css, path) => {
      const x = await lab.open(path, renaming(css));
      if (!path.includes('restored')) {
        const input = await x.page.waitForSelector('#layers input[type="file"]');
        await (input as Awaited<ReturnType<typeof x.page.$<'input'>>>)?.uploadFile(
          'tests/standin/photos/plain.png',
        );
      }
      await x.waitForMedia('dialog', 1);
      await write(x, '#DocTocToc 3 ans, toux.', '#layers');
      await x.click(`#layers ${POST}`);
      await x.discret.waitFor(`${HELD} [data-part="not-checked"]`);
      expect(lab.records.posts).toEqual([]);
    });

    it('the field for descriptions renamed: a name in it is found', async () => {
      const x = await lab.open('/compose/post?restored=blob', renaming(testId('altTextInput')));
      await x.waitForMedia('dialog', 1);
      await write(x, '#DocTocToc 3 ans, toux.', '#layers');
      await x.page.evaluate(() => window.standin.go('/compose/post/media'));
      await x.click('.media-page textarea');
      await x.keys('Mme Durand');
      await x.click('[data-testid="endEditingButton"]');
      await x.click(`#layers ${POST}`);
      await x.discret.waitFor(HELD, { text: 'Durand' });
      expect(lab.records.posts).toEqual([]);
    });
  });

  it('the popup names what is missing, in a report without a word of the draft', async () => {
    const x = await lab.open('/compose/post', renaming(testId('tweetButton')));
    await write(x, NAMED, '#layers');
    const popup = await lab.popup(x);
    await popup.waitForSelector('[data-part="self-check"][data-verdict="changed"]');
    for (const part of ['self-check-open', 'self-check-report'])
      await popup.$eval(`[data-part="${part}"]`, (button) => (button as HTMLElement).click());
    await popup.waitForSelector('[data-part="report"]');
    const missing = await popup.$$eval('[data-found="false"]', (rows) =>
      rows.map((row) => row.getAttribute('data-name')),
    );
    expect(missing).toEqual(['sendButton', 'guarded', 'attachments', 'altText']);
    const report = await popup.$eval('[data-part="report"]', (box) => (box as HTMLTextAreaElement).value);
    const [first, second, blank, ...lines] = report.split('\n');
    expect([first, blank]).toEqual([expect.stringMatching(/^Discret \d+\.\d+\.\d+$/u), '']);
    expect(second).toContain('Mozilla/5.0');
    expect(lines.filter((line) => !/^[A-Za-z]+ \d+$/u.test(line))).toEqual([]);
    expect(lines).toContain('sendButton 0');
    expect(report).not.toMatch(/Durand|DocTocToc|x\.com/iu);
    expect(await popup.evaluate(() => document.body.innerText)).toMatch(
      new RegExp(`${fr.selfCheck.report}|Prepare a report`, 'u'),
    );
    await popup.close();
  });
});
