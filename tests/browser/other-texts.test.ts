/** What goes out besides the text itself: descriptions of pictures, a place tag, and X's reminder that posts. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawSvg } from '../../scripts/draw/draw';
import { ECG } from '../../scripts/draw/ecg';
import { inBothBrowsers, openLabWithDiscret } from './support/in-both-browsers';
import type { Lab } from './support/lab';
import type { LabPage } from './support/lab-page';

const SAFE = '#DocTocToc 3 ans, toux. Un avis ?';
const NAMED = '#DocTocToc Mme Durand, un avis ?';
const HELD = '[data-part="panel"][data-state="held"]';

inBothBrowsers((name) => {
  let lab: Lab;
  let x: LabPage;
  let ecgFile: string;
  beforeAll(async () => {
    lab = await openLabWithDiscret(name);
    ecgFile = join(await mkdtemp(join(tmpdir(), 'discret-')), 'ecg.png');
    await writeFile(ecgFile, (await drawSvg(lab.browser, ECG)).bytes);
  });
  afterAll(() => lab?.close());

  const composeWithPicture = async (path = '/compose/post') => {
    x = await lab.open(path);
    await x.type('dialog', SAFE);
    await x.chooseFiles('dialog', ecgFile);
    await x.waitForMedia('dialog', 1);
  };
  /** X's page for descriptions: `write` is done in its field, then saved. */
  const describePicture = async (write: () => Promise<void>) => {
    await x.click('[role="dialog"] .media-describe');
    await x.click('[data-testid="altTextInput"]');
    await write();
    await x.click('[data-testid="endEditingButton"]');
    await x.page.waitForSelector(x.textbox('dialog'));
  };

  describe('the description of a picture', () => {
    it('holds Post for a name, says where it stands, and lets go once the doctor has changed it', async () => {
      await composeWithPicture();
      await describePicture(() => x.keys('ECG de Mme Durand'));
      await x.send('dialog');
      await x.discret.waitFor(`${HELD} [data-part="finding"]`, { text: 'Description d’une image' });
      expect(await x.discret.text()).toContain('Durand');
      expect(lab.records.posts).toEqual([]);
      await x.press('Escape');
      await describePicture(async () => {
        await x.press('Control+A');
        await x.keys('ECG');
      });
      await x.send('dialog');
      await x.waitForToast();
      expect(lab.records.posts.map(({ media }) => media.map(({ alt }) => alt))).toEqual([['ECG']]);
    });

    it('that says nothing about anybody passes with the first click', async () => {
      await composeWithPicture();
      await describePicture(() => x.keys('ECG, rythme sinusal'));
      await x.send('dialog');
      await x.waitForToast();
      expect(lab.records.posts[0]?.media[0]?.alt).toBe('ECG, rythme sinusal');
    });
  });

  describe("X's reminder to describe pictures", () => {
    const NOT_THIS_TIME = '[role="alertdialog"] [data-testid="confirmationSheetCancel"]';

    it('"Not this time" posts a draft that identifies nobody', async () => {
      await composeWithPicture('/compose/post?altReminder');
      await x.send('dialog');
      await x.click(NOT_THIS_TIME);
      await x.waitForToast();
      expect(lab.records.posts.map(({ text }) => text)).toEqual([SAFE]);
    });

    it('"Not this time" is held like Post when the draft has come to identify somebody', async () => {
      await composeWithPicture('/compose/post?altReminder');
      await x.send('dialog');
      await x.page.waitForSelector(NOT_THIS_TIME);
      await x.page.evaluate((text) => window.standin.fill('dialog', text), NAMED);
      await x.waitForText('dialog', NAMED);
      await x.click(NOT_THIS_TIME);
      await x.discret.waitFor(HELD);
      expect(lab.records.posts).toEqual([]);
    });

    it('"Not this time" by keyboard is held as well', async () => {
      await composeWithPicture('/compose/post?altReminder');
      await x.send('dialog');
      await x.page.waitForSelector(NOT_THIS_TIME);
      await x.page.evaluate((text) => window.standin.fill('dialog', text), NAMED);
      await x.waitForText('dialog', NAMED);
      await x.page.focus(NOT_THIS_TIME);
      await x.press('Enter');
      await x.discret.waitFor(HELD);
      expect(lab.records.posts).toEqual([]);
    });

    it('a release holds through the reminder: "Not this time" posts what was released', async () => {
      x = await lab.open('/compose/post?altReminder');
      await x.type('dialog', NAMED);
      await x.chooseFiles('dialog', ecgFile);
      await x.waitForMedia('dialog', 1);
      await x.send('dialog');
      await x.discret.click('[data-part="post-anyway"]');
      await x.discret.click('[data-part="confirm-post-anyway"]');
      await x.discret.waitFor('[data-part="panel"][data-state="released"]');
      await x.send('dialog');
      await x.click(NOT_THIS_TIME);
      await x.waitForToast();
      expect(lab.records.posts.map(({ text }) => text)).toEqual([NAMED]);
    });
  });

  describe('a place tag', () => {
    it('is read: the note speaks of it, the panel says where it stands, and only the doctor takes it away', async () => {
      x = await lab.open('/compose/post');
      await x.type('dialog', SAFE);
      await x.discret.waitFor('[data-part="note"]', { count: 0 });
      await x.click('[role="dialog"] [data-testid="geoButton"]');
      await x.discret.waitFor('[data-part="note"]', { text: 'Kerlouan' });
      await x.discret.click('[data-part="note-open"]');
      await x.discret.waitFor('[data-part="finding"]', { text: 'Lieu ajouté au post' });
      expect((await x.items('dialog'))[0]?.place).toBe('Hôpital de Kerlouan');
      await x.press('Escape');
      await x.click('[role="dialog"] [data-testid="geoButton"]');
      await x.discret.waitFor('[data-part="note"]', { count: 0 });
      await x.send('dialog');
      await x.waitForToast();
      expect(lab.records.posts[0]?.place).toBeNull();
    });
  });
});
