/**
 * Measures what the packed extension reads and boxes on generated pictures, beside Debian's `tesseract` on the same
 * files. Usage: `tsx scripts/evaluate-images/main.ts [--lot dev|test] [--seed n] [--count n] [--only class]
 * [--browser chromium|firefox] [--keep folder]
 * [--reports file] [--misses] [--write]`. `--only words` leaves out
 * the pace and the sights; `--only faces`, `--only codes` or `--only faces,codes` measures nothing else and,
 * with `--write`, replaces their section of the page.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { coverOf } from '../../lib/image/boxes';
import { findOnPage } from '../../lib/image/find/findings';
import type { Box, ImageFinding } from '../../lib/image/report';
import { scan } from '../../lib/text/scan';
import { packExtension } from '../../tests/browser/support/packed';
import { openExtensionPage } from '../extension-page';
import { installImageClient, runImageJob } from '../image-client';
import { openNative } from './native';
import { measurePace, paceTable } from './pace';
import { documentOf } from './page';
import { openStudio, type Picture } from './render';
import { IDENTIFYING } from './role';
import { scoreWords, type WordScore } from './score';
import { measureSights, SIGHTS, withSection } from './sights';
import { byClass, byRole, type Scores, summary } from './tables';
import { sketches } from './templates';

const { values } = parseArgs({
  options: {
    lot: { type: 'string', default: 'dev' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '4' },
    only: { type: 'string' },
    browser: { type: 'string', default: 'chromium' },
    keep: { type: 'string' },
    reports: { type: 'string' },
    photos: { type: 'string', default: '../shared/data/images' },
    misses: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const lot = values.lot === 'test' ? 'test' : 'dev';
const browser = values.browser === 'firefox' ? 'firefox' : 'chromium';
const seed = Number(values.seed);

/** What a doctor finds ticked. */
const ticked = (findings: readonly ImageFinding[], { width, height }: Picture): Box[] =>
  findings.filter(({ level }) => level !== 'count').flatMap(({ box }) => coverOf(box, width, height) ?? []);

interface Tally {
  readonly words: WordScore[];
  readonly clean: { picture: string; boxed: boolean }[];
  readonly ms: number[];
}
const tally = (): Tally => ({ words: [], clean: [], ms: [] });

/** Clean pictures of a class for each other one. */
const CLEAN_TIMES = 2;
/** Asks for the words of all classes alone, and neither for the pace nor for the sights. */
const WORDS = 'words';
/** The sights asked for alone; none for words and everything else. */
const sights = SIGHTS.filter((sight) => values.only?.split(',').includes(sight));

async function mainSights(): Promise<void> {
  const section = await measureSights({ browser, seed, photos: values.photos, only: sights });
  console.log(section);
  if (!values.write) return;
  const command = `npm run evaluate:images -- --only ${sights.join()} --seed ${seed} --browser ${browser} --write`;
  const page = 'docs/evaluation-images.md';
  await writeFile(page, withSection(await readFile(page, 'utf8'), section, command));
}

async function main(): Promise<void> {
  const open = await openExtensionPage({ browser, extension: (await packExtension())[browser] });
  const native = await openNative();
  const [ours, theirs] = [tally(), tally()];
  const boxed: string[] = [];
  const reports: string[] = [];
  const enter = (
    to: Tally,
    picture: Picture,
    words: WordScore[],
    findings: readonly ImageFinding[],
    ms: number,
  ) => {
    to.words.push(...words);
    to.ms.push(ms);
    if (picture.words.every(({ role }) => !IDENTIFYING.includes(role))) {
      const boxes = ticked(findings, picture);
      to.clean.push({ picture: picture.name, boxed: boxes.length > 0 });
      if (to === ours)
        boxed.push(
          ...findings
            .filter(({ level }) => level !== 'count')
            .map(({ kind, text }) => `${picture.name} ${kind} "${text}"`),
        );
    }
  };
  try {
    await installImageClient(open.page);
    const measure = async (picture: Picture) => {
      const { report, ms } = await runImageJob(open.page, picture.bytes);
      reports.push(
        `== ${picture.name} ${Math.round(ms)} ms`,
        ...report.lines.map((line) => `   ${Math.round(line.confidence)} ${line.text}`),
        ...report.findings.map(({ level, kind, text, box }) => {
          const place = [box.x, box.y, box.w, box.h].map(Math.round).join();
          return `   ${level} ${kind} "${text}" at ${place}`;
        }),
      );
      if (report.notChecked.length > 0) console.error(`${picture.name}: ${report.notChecked.join()}`);
      const words = report.lines.flatMap((line) => line.words);
      const boxes = ticked(report.findings, picture);
      enter(ours, picture, scoreWords(picture, { words, boxes }), report.findings, ms);
      const read = await native?.read(picture.bytes);
      if (!read) return;
      const findings = findOnPage(
        read.lines.map((line) => ({ lines: [line], quarter: 0 })),
        (line) => scan(line, { source: 'ocr' }),
      );
      const nativeWords = read.lines.flatMap((line) => line.words);
      const nativeBoxes = ticked(findings, picture);
      enter(
        theirs,
        picture,
        scoreWords(picture, { words: nativeWords, boxes: nativeBoxes }),
        findings,
        read.ms,
      );
    };
    const studio = await openStudio(open.browser);
    const count = Number(values.count);
    // Clean pictures are counted by the picture, the others by the word.
    const wanted = sketches(lot, seed, count, CLEAN_TIMES * count).filter(
      ({ kind }) =>
        values.only === undefined || values.only === WORDS || values.only.split(',').includes(kind),
    );
    for (const [index, sketch] of wanted.entries()) {
      const name = `${sketch.kind} ${index}`;
      const picture = await studio.draw(sketch, name, seed * 7919 + index);
      if (values.keep) {
        await mkdir(values.keep, { recursive: true });
        const type = sketch.wear.jpeg === undefined ? 'png' : 'jpg';
        await writeFile(resolve(values.keep, `${name.replaceAll(' ', '-')}.${type}`), picture.bytes);
      }
      await measure(picture);
    }
    await studio.close();
    if (values.only === undefined || values.only === WORDS)
      for (const picture of await cleanPhotos(values.photos)) await measure(picture);
  } finally {
    await native?.close();
    await open.close();
  }
  const scores: Scores[] = [
    { name: 'Discret', ...ours },
    ...(native ? [{ name: 'native tesseract', ...theirs }] : []),
  ];
  const pace =
    values.only === undefined ? paceTable(await withNative((one) => measurePace(browser, one))) : '';
  const sections = [
    `## ${lot} lot, seed ${seed}, ${values.count} pictures a class, ${browser}`,
    summary(scores),
    '### By class of picture',
    byClass(scores),
    '### By kind of word',
    byRole(scores),
    '### Time and memory',
    pace,
    ...(values.only === undefined
      ? [await measureSights({ browser, seed, photos: values.photos, only: SIGHTS })]
      : []),
  ];
  console.log(sections.join('\n\n'));
  if (values.write) {
    const command = `npm run evaluate:images -- --lot ${lot} --seed ${seed} --count ${values.count} --browser ${browser} --write`;
    await writeFile('docs/evaluation-images.md', documentOf(command, sections));
  }
  if (values.reports) await writeFile(values.reports, reports.join('\n'));
  if (values.misses) {
    console.log('\nIdentifying words not covered:');
    for (const { picture, role, text, as } of ours.words.filter(
      ({ role, covered }) => IDENTIFYING.includes(role) && !covered,
    ))
      console.log(`  ${picture}: ${role} "${text}" read as "${as}"`);
    console.log('\nWords not read:');
    for (const { picture, role, text, as } of ours.words.filter(({ read }) => !read))
      console.log(`  ${picture}: ${role} "${text}" read as "${as}"`);
    console.log('\nInnocent words covered:');
    for (const { picture, text, as } of ours.words.filter(
      ({ role, covered }) => role === 'innocent' && covered,
    ))
      console.log(`  ${picture}: "${text}" read as "${as}"`);
    console.log('\nBoxes on clean pictures:');
    for (const line of boxed) console.log(`  ${line}`);
  }
}

async function withNative<Result>(task: (native: Awaited<ReturnType<typeof openNative>>) => Promise<Result>) {
  const native = await openNative();
  try {
    return await task(native);
  } finally {
    await native?.close();
  }
}

/** Photographs and recordings of nobody, where the evaluation data is at hand: its portrait is none of them. */
async function cleanPhotos(folder: string): Promise<Picture[]> {
  const names = await readdir(folder).catch(() => []);
  const clean = names
    .filter((name) => /^(?:skimage|ecg-image-kit)_(?!astronaut).*\.(?:png|jpg)$/.test(name))
    .sort();
  return Promise.all(
    clean.map(async (name) => ({
      kind: 'photograph',
      name,
      bytes: new Uint8Array(await readFile(resolve(folder, name))),
      words: [],
      width: 100_000,
      height: 100_000,
    })),
  );
}

await (sights.length > 0 ? mainSights() : main());
