/** The whole job as a doctor does it, driven with the keyboard and the mouse and told step by step. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { residue } from '../../lib/image/residue';
import type { Kind } from '../../lib/text/finding';
import { kindsEn } from '../../lib/words/kinds.en';
import type { Lab } from '../../tests/browser/support/lab';
import type { LabPage } from '../../tests/browser/support/lab-page';
import { foreignHosts } from '../../tests/browser/support/launch';
import { areCovered } from './covered';
import { DRAFT, drawReport, SECRETS } from './sample';
import type { Story } from './story';

/** Upper bound for reading an image on a slow machine, in milliseconds. */
const READING = { ms: 120_000 };

const kilobytes = (bytes: Uint8Array): string => `${(bytes.length / 1000).toFixed(1)} kB`;
const secretsIn = (text: string): string[] => SECRETS.filter((secret) => text.includes(secret));

/** @throws StepFailed at the first step that does not hold. */
export async function tour(lab: Lab, story: Story): Promise<void> {
  const x = await lab.open('/compose/post?theme=light&ui=fr');
  const { discret, page } = x;

  await story.step('The doctor types a post; Discret underlines what identifies the patient', async () => {
    await x.type('dialog', DRAFT);
    story.say('typed', DRAFT);
    await discret.waitFor('[data-part="note"]', { visible: true });
    const marked = await markedWords(x);
    story.say('underlined', marked.join(' · '));
    story.check(marked.length >= 3, 'the words are underlined in the text, nothing is in the way');
    await story.picture(page, 'typed');
  });

  await story.step('Post is pressed, and held', async () => {
    await x.send('dialog');
    await discret.waitFor('[data-part="correct-all"]', { focused: true, visible: true });
    for (const { kind, words } of await findings(x)) story.say('found', `${kind}: "${words}"`);
    await story.picture(page, 'held');
    story.check(lab.records.posts.length === 0, 'nothing has left');
  });

  const corrected = await story.step('One press on "Tout corriger"', async () => {
    await x.press('Enter');
    await discret.waitFor('[data-part="panel"][data-state="ready"]', { visible: true });
    const text = await x.text('dialog');
    story.say('before', DRAFT);
    story.say('after', text);
    await story.picture(page, 'corrected');
    story.check(secretsIn(text).length === 0, 'name, birth date and phone are gone from the text');
    story.check(lab.records.posts.length === 0, 'Discret has not pressed Post');
    return text;
  });

  const report = await story.step('The doctor attaches a photo of a lab report', async () => {
    const drawn = await drawReport(lab.browser, story.folder);
    await page.bringToFront();
    story.say(
      'file',
      `lab-report.jpg, ${kilobytes(drawn.bytes)}, hidden in it: ${residue(drawn.bytes).join(', ')} (EXIF)`,
    );
    await x.chooseFiles('dialog', drawn.path);
    await discret.waitFor('[data-part="attach-redacted"]', { ...READING, visible: true });
    for (const { text } of await discret.query('.seen li bdi')) story.say('found', text);
    await story.picture(page, 'image-found');
    story.check(lab.records.uploads.length === 0, 'X has not received the photo');
    return drawn;
  });

  await story.step('One press on "Joindre l’image masquée"', async () => {
    await x.press('Enter');
    await x.waitForMedia('dialog', 1);
    await lab.records.until('the photo', ({ uploads }) => uploads.length === 1);
    await discret.waitFor('[data-part="panel"][data-state="ready"]', { visible: true });
    await story.picture(page, 'image-masked');
    story.check(lab.records.posts.length === 0, 'Discret has not pressed Post');
  });

  await story.step('The doctor posts, with Ctrl+Enter', async () => {
    await x.focus('dialog');
    await x.press('Control+Enter');
    await lab.records.until('the post', ({ posts }) => posts.length === 1);
    await x.waitForToast();
    await story.picture(page, 'posted');
    const [post] = lab.records.posts;
    story.say('X received', post?.text ?? '');
    story.check(post?.text === corrected, 'the post is the text that was reviewed');
    story.check(post?.media.length === 1, 'with one picture');
  });

  await story.step('What X was given, all in all', async () => {
    const [upload] = lab.records.uploads;
    const bytes = upload?.bytes ?? Buffer.alloc(0);
    await writeFile(join(story.folder, 'lab-report-as-x-got-it.jpg'), bytes);
    story.say(
      'picture',
      `${upload?.type}, ${kilobytes(bytes)} (the doctor’s file: ${kilobytes(report.bytes)})`,
    );
    story.check(residue(bytes).length === 0, 'no EXIF, no place, no camera in the file');
    const values = Object.values(report.drawing.values);
    story.check(
      !(await areCovered(page, report.bytes, values)) && (await areCovered(page, bytes, values)),
      `${Object.keys(report.drawing.values).join(', ')}: their pixels are gone, one solid colour is there`,
    );
    const bodies = lab.records.requests.map(({ body }) => body.toString('utf8')).join('\n');
    story.check(
      secretsIn(bodies).length === 0,
      `none of it in any of the ${lab.records.requests.length} requests to X`,
    );
    const others = foreignHosts(lab.browserName, lab.records.refused);
    story.check(others.length === 0, 'nobody else was asked for anything');
    const errors = await x.errors();
    story.check(errors.length === 0, 'X’s page ran without an error');
  });
}

/** The words under the marks, as the page shows them. */
const markedWords = (x: LabPage): Promise<readonly string[]> =>
  x.page.evaluate(() =>
    [...CSS.highlights].flatMap(([, highlight]) => [...highlight].map((range) => range.toString())),
  );

/** The findings that the panel lists: what they are, in English, and the words. */
async function findings(x: LabPage): Promise<readonly { readonly kind: string; readonly words: string }[]> {
  const [cards, words] = await Promise.all([
    x.discret.query('[data-part="panel"] [data-part="finding"]'),
    x.discret.query('[data-part="panel"] [data-part="found"]'),
  ]);
  return cards.map(({ attributes }, at) => ({
    kind: kindsEn[attributes['data-kind'] as Kind],
    words: words[at]?.text ?? '',
  }));
}
