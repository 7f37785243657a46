/** What is no text: faces and codes, measured through the packed extension and told in a section of its own. */
import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { BrowserName } from '../../tests/browser/support/browsers';
import { packExtension } from '../../tests/browser/support/packed';
import { openExtensionPage } from '../extension-page';
import { installImageClient } from '../image-client';
import { measureCodes } from './codes';
import { measureFaces } from './faces';
import { openStudio } from './render';
import { sketches } from './templates';

export const SIGHTS = ['faces', 'codes'] as const;
export type Sight = (typeof SIGHTS)[number];
export const HEADING = '## Faces and codes';

export interface SightOptions {
  readonly browser: BrowserName;
  readonly seed: number;
  /** Folder of the shared evaluation data. */
  readonly photos: string;
  readonly only: readonly Sight[];
}

const ABOUT_CODES = `A code is held whatever it says, because anyone's phone reads it and a record number is only digits; quiet are
products (a valid GTIN with lot and dates, with a serial number only on a box of medicine: a device's may be an implant's)
and pages of known public sites without a key in the address. Bars or a square that could not be decoded are proposed too.`;

/** The section of the page of documentation, heading included. */
export async function measureSights({ browser, seed, photos, only }: SightOptions): Promise<string> {
  const open = await openExtensionPage({ browser, extension: (await packExtension())[browser] });
  try {
    await installImageClient(open.page);
    const parts = [HEADING];
    const others = [...(await drawnDocuments(open.browser, seed)), ...(await facelessPhotos(photos))];
    if (only.includes('faces')) {
      parts.push('### Faces', await measureFaces(open.page, photos, others));
    }
    if (only.includes('codes')) {
      const studio = await openStudio(open.browser);
      parts.push(
        '### Bar codes and matrix codes',
        ABOUT_CODES,
        await measureCodes(open.page, studio, seed, others),
      );
      await studio.close();
    }
    return parts.join('\n\n');
  } finally {
    await open.close();
  }
}

/**
 * The page of documentation with the section in the place of the one that stands there, or before the limits; the command
 * that wrote it is told.
 */
export function withSection(page: string, section: string, command: string): string {
  const start = page.indexOf(HEADING);
  const before = start < 0 ? page.indexOf('\n## Not tested') + 1 : start;
  const next = start < 0 ? before : page.indexOf('\n## ', start + HEADING.length) + 1;
  if (before <= 0) throw new Error('The page of documentation has no place for this section.');
  const told = section.replace(HEADING, `${HEADING}\n\nWritten by \`${command}\`.`);
  return `${page.slice(0, before)}${told}\n\n${next > 0 ? page.slice(next) : ''}`;
}

async function drawnDocuments(browser: Browser, seed: number) {
  const studio = await openStudio(browser);
  const drawn: { name: string; bytes: Uint8Array }[] = [];
  for (const [index, sketch] of sketches('dev', seed, 2).entries())
    drawn.push(await studio.draw(sketch, `${sketch.kind} ${index}`, seed * 7919 + index));
  await studio.close();
  return drawn;
}

/** Pictures of the shared evaluation data without a face. */
async function facelessPhotos(folder: string) {
  const names = await readdir(folder).catch(() => []);
  const faceless = names.filter((name) => /\.(?:png|jpg)$/.test(name) && !name.includes('astronaut')).sort();
  return Promise.all(
    faceless.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(resolve(folder, name))) })),
  );
}
