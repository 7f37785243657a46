/** What the demonstration is about; all of it invented, and of one patient with the drawn lab report. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { type Drawing, drawSvg } from '../draw/draw';
import { withExif } from '../draw/exif';
import { LAB_PATIENT, LAB_REPORT } from '../draw/lab-report';

/** The phone number lies in the range kept for fiction (Arcep, 06 39 98). */
export const DRAFT =
  '#DocTocToc Mme Durand, 78 ans, née le 12/03/1948, fatigue depuis 3 semaines. Hb 10,2 microcytaire, CRP 48. ' +
  'Fille joignable au 06 39 98 12 34. Endoscopies d’emblée ?';

/** What must not reach X, in the draft or on the picture. */
export const SECRETS = ['Durand', LAB_PATIENT.birthdate, LAB_PATIENT.phone, LAB_PATIENT.record] as const;

export interface SampleReport {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly drawing: Drawing;
}

/** Draws the lab report as a phone would have kept it: a JPEG with camera, time and place in its EXIF. */
export async function drawReport(browser: Browser, folder: string): Promise<SampleReport> {
  const drawing = await drawSvg(browser, LAB_REPORT, 'jpeg');
  const bytes = withExif(drawing.bytes, { orientation: 1, order: 'intel' });
  const path = join(folder, 'lab-report.jpg');
  await writeFile(path, bytes);
  return { path, bytes, drawing };
}
