/** Takes the pictures of README (`docs/pictures/`) and of the stores (`docs/store/`), from the packed extension on the stand-in of X. */
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Lab, openLab } from '../../tests/browser/support/lab';
import type { LabPage } from '../../tests/browser/support/lab-page';
import { packExtension } from '../../tests/browser/support/packed';
import { DRAFT, drawReport } from '../demo/sample';
import { settledScreenshot } from './settled';

type Look = 'light' | 'dark';

interface Picture {
  readonly path: string;
  readonly language: 'fr' | 'en';
  readonly theme: Look;
  readonly shows: 'draft' | 'image';
}

interface Round {
  readonly viewport: { readonly width: number; readonly height: number };
  /** In CSS pixels of the page. */
  readonly clip: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly pictures: readonly Picture[];
}

const ENGLISH_DRAFT =
  '#DocTocToc Mrs Durand, 78, born 12/03/1948, tired for 3 weeks. Hb 10.2 microcytic, CRP 48. ' +
  'Daughter reachable on 06 39 98 12 34. Endoscopies straight away?';

/** Around the composer and what stands beside it. */
const README: Round = {
  viewport: { width: 1440, height: 800 },
  clip: { x: 250, y: 0, width: 1190, height: 800 },
  pictures: [
    { path: 'docs/pictures/review.png', language: 'fr', theme: 'light', shows: 'draft' },
    { path: 'docs/pictures/image.png', language: 'fr', theme: 'light', shows: 'image' },
  ],
};

/** The size that the Chrome Web Store asks for; addons.mozilla.org takes it too. */
const SIZE = { width: 1280, height: 800 };
const STORES: Round = {
  viewport: SIZE,
  clip: { x: 0, y: 0, ...SIZE },
  pictures: (['fr', 'en'] as const).flatMap((language): Picture[] => [
    { path: `docs/store/${language}-1-post.png`, language, theme: 'light', shows: 'draft' },
    { path: `docs/store/${language}-2-image.png`, language, theme: 'light', shows: 'image' },
    { path: `docs/store/${language}-3-dark.png`, language, theme: 'dark', shows: 'draft' },
  ]),
};

/** What stands dimmed behind the dialog would only distract. */
const quiet = (x: LabPage): Promise<void> =>
  x.page.evaluate(() => {
    const behind = document.querySelectorAll<HTMLElement>('header, article, [data-testid="sidebarColumn"]');
    for (const part of behind) part.style.visibility = 'hidden';
  });

async function draftHeld(x: LabPage, draft: string): Promise<void> {
  await x.type('dialog', draft);
  await x.send('dialog');
  await x.discret.waitFor('[data-part="correct-all"]', { focused: true, visible: true });
}

/** The picture that comes after the corrected draft. */
async function imageRead(x: LabPage, report: string): Promise<void> {
  await x.press('Enter');
  await x.discret.waitFor('[data-part="panel"][data-state="ready"]');
  await x.chooseFiles('dialog', report);
  await x.discret.waitFor('[data-part="attach-redacted"]', { visible: true, ms: 60_000 });
}

async function take(lab: Lab, report: string, picture: Picture, clip: Round['clip']): Promise<void> {
  const x = await lab.open(`/compose/post?theme=${picture.theme}&ui=${picture.language}`);
  await quiet(x);
  await draftHeld(x, picture.language === 'fr' ? DRAFT : ENGLISH_DRAFT);
  if (picture.shows === 'image') await imageRead(x, report);
  const bytes = await settledScreenshot(x.page, clip);
  await writeFile(resolve(picture.path), bytes);
  console.log(`${picture.path}: ${Math.round(bytes.length / 1000)} kB`);
}

const DRAWN = resolve('.cache/pictures');
await Promise.all(
  [DRAWN, 'docs/pictures', 'docs/store'].map((folder) => mkdir(resolve(folder), { recursive: true })),
);
const extension = (await packExtension()).chromium;
for (const { viewport, clip, pictures } of [README, STORES]) {
  const lab = await openLab('chromium', { extension, viewport });
  try {
    const report = await drawReport(lab.browser, DRAWN);
    for (const picture of pictures) await take(lab, report.path, picture, clip);
  } finally {
    await lab.close();
  }
}
