/** The stand-in itself is right: what is shown against it elsewhere is worth as much as this file. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inBothBrowsers, openLabWithoutDiscret } from './support/in-both-browsers';
import type { Lab } from './support/lab';
import type { LabPage } from './support/lab-page';

const PHOTO = fileURLToPath(new URL('../standin/photos/report.png', import.meta.url));
const OTHER = fileURLToPath(new URL('../standin/photos/plain.png', import.meta.url));

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

inBothBrowsers((name) => {
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

  describe('sending', () => {
    const paths: Readonly<Record<string, (x: LabPage) => Promise<void>>> = {
      'a click on Post': (x) => x.send('dialog'),
      'Ctrl+Enter in the editor': (x) => x.press('Control+Enter'),
      'Enter on Post': async (x) => {
        await x.page.focus(x.sendButton('dialog'));
        await x.press('Enter');
      },
      'Space on Post': async (x) => {
        await x.page.focus(x.sendButton('dialog'));
        await x.page.keyboard.press(' ' as 'Space');
      },
    };
    for (const [way, send] of Object.entries(paths)) {
      test(`${way} posts what the model holds, once`, async () => {
        const x = await lab.open('/compose/post');
        await x.type('dialog', '#DocTocToc une question');
        await send(x);
        await x.waitForToast();
        expect(lab.records.posts.map((post) => post.text)).toEqual(['#DocTocToc une question']);
        expect(await shown(x, SELECTORS.dialogs)).toBe(0);
        expect(new URL(x.page.url()).pathname).toBe('/home');
      });
    }

    test('the inline composer is emptied and can be used again', async () => {
      const x = await lab.open('/home');
      for (const text of ['Premier', 'Second']) {
        await x.type('home', text);
        await x.send('home');
        await x.waitForText('home', '');
      }
      expect(lab.records.posts.map((post) => post.text)).toEqual(['Premier', 'Second']);
      expect(await x.errors()).toEqual([]);
    });

    test('a thread goes out by one press, each item answering the one before, with a new Post button', async () => {
      const x = await lab.open('/compose/post');
      await x.type('dialog', 'Un');
      const before = await x.page.$(x.sendButton('dialog'));
      await x.click('[data-testid="addButton"]');
      await x.type('dialog', 'Deux', 1);
      expect(await before?.evaluate((button) => button.isConnected)).toBe(false);
      expect(await x.page.$eval(x.sendButton('dialog'), (button) => button.textContent)).toBe('Tout poster');
      await x.send('dialog');
      await x.waitForToast();
      expect(lab.records.posts.map(({ text, replyTo }) => ({ text, replyTo }))).toEqual([
        { text: 'Un', replyTo: null },
        { text: 'Deux', replyTo: '9000001' },
      ]);
    });

    test('a reply and a quote say what they answer', async () => {
      const reply = await lab.open('/lise_mg29/status/1001');
      await reply.type('status', 'Une idée');
      await reply.send('status');
      await reply.waitForToast();
      expect(lab.records.posts[0]?.replyTo).toBe('1001');
      const quote = await lab.open('/intent/post?url=https://x.com/pneumoponant/status/1002');
      await quote.type('dialog', 'À lire');
      await quote.send('dialog');
      await quote.waitForToast();
      expect(lab.records.posts[0]?.quotes).toBe('https://x.com/pneumoponant/status/1002');
    });

    test('Post is off for an empty text and for one beyond 280 characters', async () => {
      const x = await lab.open('/home');
      const off = () =>
        x.page.$eval(x.sendButton('home'), (button) => button.matches(':disabled[aria-disabled="true"]'));
      expect(await off()).toBe(true);
      await x.type('home', 'a');
      expect(await off()).toBe(false);
      await x.page.evaluate(() => window.standin.fill('home', 'b'.repeat(281)));
      await x.page.waitForSelector(`${x.sendButton('home')}[disabled]`);
      await x.focus('home');
      await x.press('Control+Enter');
      await x.type('home', 'c');
      expect(lab.records.posts).toEqual([]);
    });

    test('scheduling goes through the same button', async () => {
      const x = await lab.open('/compose/post');
      await x.type('dialog', 'Plus tard');
      await x.click('[role="dialog"] [data-testid="scheduleOption"]');
      await x.click('[data-testid="scheduledConfirmationPrimaryAction"]');
      await x.send('dialog');
      await x.waitForToast();
      expect(lab.records.posts[0]).toMatchObject({ text: 'Plus tard', scheduledFor: '2030-01-02T08:30' });
    });
  });

  describe('media', () => {
    const byBytes = async (): Promise<boolean> => {
      const [upload] = lab.records.uploads;
      return upload !== undefined && upload.bytes.equals(await readFile(PHOTO));
    };

    test('a chosen file is uploaded when it is attached, and X rebuilds its input and its editor', async () => {
      const x = await lab.open('/compose/post');
      await x.type('dialog', 'Un scanner');
      const nodes = [
        await x.page.$('[role="dialog"] [data-testid="fileInput"]'),
        await x.page.$(x.textbox('dialog')),
      ];
      await x.chooseFiles('dialog', PHOTO);
      await lab.records.until('the upload', ({ uploads }) => uploads.length > 0);
      expect(await byBytes()).toBe(true);
      expect(lab.records.posts).toEqual([]);
      for (const node of nodes) expect(await node?.evaluate((element) => element.isConnected)).toBe(false);
      expect(await readBlocks(x, x.textbox('dialog'))).toBe('Un scanner');
      const strip = '[role="dialog"] [data-testid="attachments"] [role="group"]';
      expect(await x.page.$eval(`${strip} img`, (image) => image.getAttribute('src'))).toMatch(
        /^blob:https:\/\/x\.com\//u,
      );
      await x.keys(' du jour');
      await x.waitForText('dialog', 'Un scanner du jour');
      await x.send('dialog');
      await x.waitForToast();
      expect(lab.records.posts[0]?.media).toEqual([{ id: '7000001', alt: '' }]);
      expect(lab.records.uploads).toHaveLength(1);
    });

    test('a dropped file is taken, and typing goes on', async () => {
      const x = await lab.open('/home');
      await x.type('home', 'Avant');
      await x.dropFiles('home', PHOTO);
      await x.waitForMedia('home', 1);
      await lab.records.until('the upload', ({ uploads }) => uploads.length === 1);
      expect(await byBytes()).toBe(true);
      await x.type('home', ' après');
      expect(await readBlocks(x, x.textbox('home'))).toBe('Avant après');
    });

    test.runIf(name === 'chromium')('a pasted picture is taken', async () => {
      const x = await lab.open('/home');
      await x.pasteFile('home', PHOTO);
      await x.waitForMedia('home', 1);
      await lab.records.until('the upload', ({ uploads }) => uploads.length === 1);
      expect(lab.records.uploads[0]?.type).toBe('image/png');
    });

    test('the strip removes an item, and editing one swaps its blob', async () => {
      const x = await lab.open('/home');
      await x.chooseFiles('home', PHOTO, OTHER);
      await x.waitForMedia('home', 2);
      const url = async () => (await x.items('home'))[0]?.media[0]?.url;
      const before = await url();
      await x.click('[aria-label="Modifier le média"]');
      await lab.records.until('the third upload', ({ uploads }) => uploads.length === 3);
      expect(await url()).not.toBe(before);
      await x.click('[aria-label="Retirer le média"]');
      await x.waitForMedia('home', 1);
    });

    test("descriptions, poll, place and X's own GIF go out with the post", async () => {
      const x = await lab.open('/home');
      await x.chooseFiles('home', PHOTO);
      await x.waitForMedia('home', 1);
      await x.click('.media-describe');
      await x.page.type('[data-testid="altTextInput"]', 'Scanner thoracique', { delay: 4 });
      await x.click('[data-testid="endEditingButton"]');
      await x.click('[data-testid="geoButton"]');
      await x.click('[data-testid="gifSearchButton"]');
      await x.waitForMedia('home', 2);
      expect((await x.items('home'))[0]?.media[1]?.url).toMatch(/^https:/u);
      await x.send('home');
      await x.waitForToast();
      expect(lab.records.posts[0]).toMatchObject({
        media: [
          { id: '7000001', alt: 'Scanner thoracique' },
          { id: 'foundmedia-1', alt: '' },
        ],
        place: 'Hôpital de Kerlouan',
      });
      await x.type('home', 'Sondage');
      await x.click('[data-testid="createPollButton"]');
      for (const choice of [1, 2])
        await x.page.type(`input[name="Choice${choice}"]`, `Avis ${choice}`, { delay: 4 });
      await x.send('home');
      await lab.records.until('the poll', ({ posts }) => posts.length === 2);
      expect(lab.records.posts[1]?.poll).toEqual(['Avis 1', 'Avis 2']);
    });

    test('"Not this time" on the reminder about descriptions posts', async () => {
      const x = await lab.open('/compose/post?altReminder');
      await x.type('dialog', 'Sans description');
      await x.chooseFiles('dialog', PHOTO);
      await x.waitForMedia('dialog', 1);
      await x.send('dialog');
      await x.page.waitForSelector('[role="alertdialog"]');
      expect(lab.records.posts).toEqual([]);
      await x.click('[data-testid="confirmationSheetCancel"]');
      await x.waitForToast();
      expect(lab.records.posts.map((post) => post.text)).toEqual(['Sans description']);
    });

    test('a restored draft shows an image that nobody attached here', async () => {
      const x = await lab.open('/compose/post?restored=blob&text=Brouillon');
      await x.waitForMedia('dialog', 1);
      expect((await x.items('dialog'))[0]?.media[0]?.url).toMatch(/^blob:/u);
      expect(lab.records.uploads).toEqual([]);
    });

    test('a file that X does not take is refused with a toast, which is no sign of a post', async () => {
      const x = await lab.open('/home');
      await x.chooseFiles('home', fileURLToPath(import.meta.url));
      await x.waitForToast();
      expect(lab.records.uploads).toEqual([]);
      expect(lab.records.posts).toEqual([]);
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

  describe('the server', () => {
    test("X's policy is a real header: the page reaches no other host, not even the proxy", async () => {
      const x = await lab.open('/home');
      const failed = await x.page.evaluate(() =>
        fetch('https://elsewhere.example/').then(
          () => false,
          () => true,
        ),
      );
      expect(failed).toBe(true);
      expect(lab.records.refused).not.toContain('elsewhere.example:443');
    });

    test('whoever tries another host is refused and written down', async () => {
      const x = await lab.open('/home');
      await expect(x.page.goto('https://elsewhere.example/')).rejects.toThrow();
      expect(lab.records.refused).toContain('elsewhere.example:443');
    });
  });
});
