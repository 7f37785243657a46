/** The stand-in sends what its model holds, and uploads a file the moment it is attached. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inChromium, openLabWithoutDiscret } from './support/in-both-browsers';
import type { Lab } from './support/lab';
import type { LabPage } from './support/lab-page';

const PHOTO = fileURLToPath(new URL('../standin/photos/report.png', import.meta.url));
const OTHER = fileURLToPath(new URL('../standin/photos/plain.png', import.meta.url));

inChromium((name) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLabWithoutDiscret(name);
  });
  afterAll(() => lab.close());

  const shown = (x: LabPage, selector: string): Promise<number> =>
    x.page.$$eval(selector, (elements) => elements.length);

  const blocks = (x: LabPage, selector: string): Promise<string> =>
    x.page.$eval(selector, (box) =>
      [...box.querySelectorAll('[data-block="true"]')].map((block) => block.textContent).join('\n'),
    );

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
        expect(await shown(x, '[role="dialog"]')).toBe(0);
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
    const uploadedPhoto = async (): Promise<boolean> =>
      lab.records.uploads[0]?.bytes.equals(await readFile(PHOTO)) ?? false;

    test('a chosen file is uploaded when it is attached, and X rebuilds its input and its editor', async () => {
      const x = await lab.open('/compose/post');
      await x.type('dialog', 'Un scanner');
      const nodes = [
        await x.page.$('[role="dialog"] [data-testid="fileInput"]'),
        await x.page.$(x.textbox('dialog')),
      ];
      await x.chooseFiles('dialog', PHOTO);
      await lab.records.until('the upload', ({ uploads }) => uploads.length > 0);
      expect(await uploadedPhoto()).toBe(true);
      expect(lab.records.posts).toEqual([]);
      for (const node of nodes) expect(await node?.evaluate((element) => element.isConnected)).toBe(false);
      expect(await blocks(x, x.textbox('dialog'))).toBe('Un scanner');
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
      expect(await uploadedPhoto()).toBe(true);
      await x.type('home', ' après');
      expect(await blocks(x, x.textbox('home'))).toBe('Avant après');
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

  describe('the clipboard', () => {
    test('a pasted picture is taken', async () => {
      // Headless Firefox keeps no pictures on its clipboard.
      const withScreen = await openLabWithoutDiscret(name, { screen: name === 'firefox' });
      try {
        const x = await withScreen.open('/home');
        await x.pasteFile('home', PHOTO);
        await x.waitForMedia('home', 1);
        await withScreen.records.until('the upload', ({ uploads }) => uploads.length === 1);
        expect(withScreen.records.uploads[0]?.type).toBe('image/png');
      } finally {
        await withScreen.close();
      }
    });
  });
});
