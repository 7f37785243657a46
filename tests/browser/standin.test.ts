/** The stand-in's pages, editor and dialog are right: what is shown against them elsewhere is worth as much as this. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inChromium, openLabWithoutDiscret } from './support/in-both-browsers';
import type { Lab } from './support/lab';
import type { LabPage } from './support/lab-page';

const SELECTORS = {
  textboxes: '[data-testid="tweetTextarea_0"][role="textbox"]',
  dialogTextboxes: '[role="dialog"] [data-testid="tweetTextarea_0"][role="textbox"]',
  inlinePost: '[data-testid="tweetButtonInline"]',
  dialogPost: '[data-testid="tweetButton"]',
  toolbars: '[data-testid="toolBar"]',
  fileInputs: 'input[type="file"][data-testid="fileInput"]',
  dialogs: '[role="dialog"]',
  replies: '[data-testid="inline_reply_offscreen"]',
  photosInDialog: '[role="dialog"] [data-testid="tweetPhoto"]',
  photosInStrip: '[data-testid="attachments"] [data-testid="tweetPhoto"]',
  altInputs: '[data-testid="altTextInput"]',
  phoneTextareas: 'div[data-testid^="tweetTextarea"] > textarea',
} as const;

type Counts = Readonly<Partial<Record<keyof typeof SELECTORS, number>>>;

/** What is not named is expected not to be there. */
const ROUTES: Readonly<Record<string, Counts>> = {
  '/home': { textboxes: 1, inlinePost: 1, toolbars: 1, fileInputs: 1 },
  '/compose/post': {
    textboxes: 2,
    dialogTextboxes: 1,
    inlinePost: 1,
    dialogPost: 1,
    toolbars: 2,
    fileInputs: 2,
    dialogs: 1,
  },
  '/compose/post?in_reply_to=1001': {
    textboxes: 2,
    dialogTextboxes: 1,
    inlinePost: 1,
    dialogPost: 1,
    toolbars: 2,
    fileInputs: 2,
    dialogs: 1,
    photosInDialog: 1,
  },
  '/intent/post?url=https://x.com/pneumoponant/status/1002': {
    textboxes: 2,
    dialogTextboxes: 1,
    inlinePost: 1,
    dialogPost: 1,
    toolbars: 2,
    fileInputs: 2,
    dialogs: 1,
    photosInDialog: 2,
    photosInStrip: 2,
  },
  '/lise_mg29/status/1001': { textboxes: 1, inlinePost: 1, toolbars: 1, fileInputs: 1, replies: 1 },
  '/compose/post?device=phone': { dialogPost: 1, toolbars: 1, fileInputs: 1, phoneTextareas: 1 },
};

inChromium((name) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLabWithoutDiscret(name);
  });
  afterAll(() => lab.close());

  const shown = (x: LabPage, selector: string): Promise<number> =>
    x.page.$$eval(selector, (elements) => elements.length);

  /** What the page shows, read as the notes say it is to be read. */
  const readBlocks = (x: LabPage, selector: string): Promise<string> =>
    x.page.$eval(selector, (box) =>
      [...box.querySelectorAll('[data-block="true"]')].map((block) => block.textContent).join('\n'),
    );

  describe('routes', () => {
    for (const [path, expected] of Object.entries(ROUTES)) {
      test(`${path} shows X's elements as often as X does`, async () => {
        const x = await lab.open(path);
        const counts: Record<string, number> = {};
        for (const [key, selector] of Object.entries(SELECTORS)) {
          const count = await shown(x, selector);
          if (count > 0) counts[key] = count;
        }
        expect(counts).toEqual(expected);
        expect(await x.errors()).toEqual([]);
      });
    }

    test('the dialog opens and closes by pushState, with the inline composer behind it', async () => {
      const x = await lab.open('/home');
      await x.type('home', 'En attente');
      await x.click('[data-testid="SideNav_NewTweet_Button"]');
      await x.page.waitForSelector(SELECTORS.dialogs);
      expect(new URL(x.page.url()).pathname).toBe('/compose/post');
      expect(await shown(x, SELECTORS.textboxes)).toBe(2);
      await x.type('dialog', 'Devant');
      expect([await x.text('home'), await x.text('dialog')]).toEqual(['En attente', 'Devant']);
    });

    test("X's one-key shortcut opens the dialog, but not from inside a text", async () => {
      const x = await lab.open('/home');
      await x.type('home', 'non');
      expect(await shown(x, SELECTORS.dialogs)).toBe(0);
      await x.click('.tabs');
      await x.keys('n');
      await x.page.waitForSelector(SELECTORS.dialogs);
    });
  });

  describe('text', () => {
    const TEXTS = [
      '#DocTocToc F40a avec nausées, avis de @lise_mg29 ?',
      'Ligne une\n\nLigne trois https://example.org/page fin',
      'Été 😀 à Brest, 38°5 🤒 #garde',
    ];
    for (const text of TEXTS) {
      test(`the model and the DOM hold what was typed: ${JSON.stringify(text)}`, async () => {
        const x = await lab.open('/compose/post');
        await x.type('dialog', text);
        expect(await readBlocks(x, x.textbox('dialog'))).toBe(text);
        expect(await x.errors()).toEqual([]);
      });
    }

    test('a hashtag is coloured by a decorator, as on X', async () => {
      const x = await lab.open('/home');
      await x.type('home', 'avant #DocTocToc après');
      const coloured = `${x.textbox('home')} span[style="color: rgb(29, 155, 240);"] > span > span`;
      expect(await x.page.$$eval(coloured, (spans) => spans.map((span) => span.textContent))).toEqual([
        '#DocTocToc',
      ]);
    });

    test('Ctrl+Z undoes in the model', async () => {
      const x = await lab.open('/home');
      await x.type('home', 'Bonjour');
      await x.press('Control+Z');
      await x.waitForText('home', '');
    });

    test('the editor can be remounted in the middle of typing', async () => {
      const x = await lab.open('/home');
      await x.type('home', 'Avant');
      const before = await x.page.$(x.textbox('home'));
      await x.page.evaluate(() => window.standin.remountEditor('home'));
      await x.page.waitForFunction((old) => !old?.isConnected, {}, before);
      await x.type('home', ' et après');
      expect(await readBlocks(x, x.textbox('home'))).toBe('Avant et après');
    });

    test('the phone has a plain textarea', async () => {
      const x = await lab.open('/compose/post?device=phone');
      await x.type('dialog', 'Deux\nlignes');
      await x.send('dialog');
      await lab.records.until('the post', ({ posts }) => posts.length > 0);
      expect(lab.records.posts.map((post) => post.text)).toEqual(['Deux\nlignes']);
    });
  });

  describe('the dialog', () => {
    const isInside = (x: LabPage): Promise<boolean> =>
      x.page.evaluate(
        () => document.querySelector('[role="dialog"]')?.contains(document.activeElement) ?? false,
      );

    test('pulls the focus back from anywhere outside', async () => {
      const x = await lab.open('/compose/post');
      await x.page.$eval('button[data-testid="SideNav_NewTweet_Button"]', (button) => button.focus());
      expect(await isInside(x)).toBe(true);
      await x.page.evaluate(() => {
        const outside = document.createElement('input');
        document.documentElement.append(outside);
        outside.focus();
      });
      expect(await isInside(x)).toBe(true);
      for (let presses = 0; presses < 20; presses++) {
        await x.press('Tab');
        expect(await isInside(x)).toBe(true);
      }
    });

    test('Escape in the editor and a click outside ask what becomes of the draft', async () => {
      const x = await lab.open('/compose/post');
      await x.type('dialog', 'À garder');
      await x.press('Escape');
      await x.page.waitForSelector('[role="alertdialog"]');
      await x.press('Escape');
      await x.page.waitForSelector('[role="alertdialog"]', { hidden: true });
      await x.page.mouse.click(5, 600);
      await x.click('[data-testid="confirmationSheetConfirm"]');
      await lab.records.until('the saved draft', ({ savedDrafts }) => savedDrafts.length === 1);
      expect(lab.records.savedDrafts).toEqual([['À garder']]);
      expect(lab.records.posts).toEqual([]);
      expect(await shown(x, SELECTORS.dialogs)).toBe(0);
    });

    test('an empty dialog closes without asking', async () => {
      const x = await lab.open('/compose/post');
      await x.press('Escape');
      await x.page.waitForSelector(SELECTORS.dialogs, { hidden: true });
    });
  });

  describe('look', () => {
    test('a change of theme re-creates the Post button, and the language turns the page', async () => {
      const x = await lab.open('/home?theme=contrast&ui=en');
      const look = () =>
        x.page.evaluate(() => ({
          background: document.body.style.backgroundColor,
          lang: document.documentElement.lang,
          dir: document.documentElement.dir,
          post: document.querySelector('[data-testid="tweetButtonInline"]')?.textContent,
        }));
      expect(await look()).toEqual({ background: 'rgb(5, 5, 5)', lang: 'en', dir: 'ltr', post: 'Post' });
      const before = await x.page.$(x.sendButton('home'));
      await x.page.evaluate(() => {
        window.standin.setTheme('dark');
        window.standin.setLang('ar');
      });
      await x.page.waitForFunction((old) => !old?.isConnected, {}, before);
      expect(await look()).toEqual({ background: 'rgb(0, 0, 0)', lang: 'ar', dir: 'rtl', post: 'نشر' });
    });
  });
});
