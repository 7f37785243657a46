import type { Scan } from '../text/finding';
import { inside, shared, union, wholePixels } from './boxes';
import { contextOf, makeCanvas } from './canvas';
import { findOnPage } from './find/findings';
import { bare } from './find/letters';
import { type ReadingEngines, readText } from './read/read-text';
import { pageRow, rowsOf } from './read/rows';
import type { Redacted } from './redact-image';
import type { Box, ImageFinding, ImageReport } from './report';

/** How far around a box the written picture is read again, in heights of the box: along its line, and across. */
const ALONG = 8;
const ACROSS = 1.5;
/** Part of the picture's longer side that counts as a line's height at most: the cover of a face is no line. */
const TALLEST = 0.05;
/** Part of the picture from which all of it is read. */
const NEARLY_ALL = 0.6;
/** Part of the smaller of two boxes that they share when they stand on the same place. */
const SAME_PLACE = 0.5;

export interface ProofOptions {
  readonly engines: ReadingEngines;
  readonly scan: (line: string) => Scan;
  readonly signal: AbortSignal;
}

/**
 * Reads the written picture again beside its boxes and answers what identifies and can still be read there, in pixels of
 * the source, though it was to be covered. What the doctor left uncovered on purpose is not told: `report` says what was
 * known, `boxes` what was covered, in pixels of the source.
 */
export async function stillLegible(
  { written, covers, area, scale }: Redacted,
  boxes: readonly Box[],
  report: ImageReport,
  { engines, scan, signal }: ProofOptions,
): Promise<ImageFinding[]> {
  if (covers.length === 0) return [];
  const { width, height } = written;
  const areas = surroundings(covers, width, height);
  const passages = await readText(withoutCovers(written, covers), engines, {
    signal,
    areas,
    onProgress() {},
  });
  const toSource = ({ x, y, w, h }: Box): Box => ({
    x: x / scale + area.x,
    y: y / scale + area.y,
    w: w / scale,
    h: h / scale,
  });
  const again = findOnPage(rowsOf(passages).map(pageRow), scan)
    .filter(({ level }) => level !== 'count')
    .map((finding) => ({ ...finding, box: toSource(finding.box) }));
  return whatShouldBeGone(again, boxes, report);
}

/**
 * Of what was found on the written picture, what the boxes were to cover: it stands beside one of them or says the same
 * as something covered, and is neither kept by the doctor nor words that were read before and named nobody.
 */
export function whatShouldBeGone(
  again: readonly ImageFinding[],
  boxes: readonly Box[],
  { findings, lines }: Pick<ImageReport, 'findings' | 'lines'>,
): ImageFinding[] {
  const isCovered = ({ box }: ImageFinding) =>
    boxes.some((cover) => shared(cover, box) > box.w * box.h * SAME_PLACE);
  const covered = findings.filter(isCovered);
  const kept = findings.filter((finding) => !isCovered(finding));
  const words = lines.flatMap((line) => line.words);
  return again.filter((one) => {
    const says = wordsOf(one.text);
    const isKept = kept.some(
      (other) => isSamePlace(other.box, one.box) || says.every((word) => wordsOf(other.text).includes(word)),
    );
    if (isKept) return false;
    const readBefore = words
      .filter(
        ({ box }) => isSamePlace(box, one.box) && !findings.some((other) => isSamePlace(other.box, box)),
      )
      .flatMap(({ text }) => wordsOf(text));
    if (says.every((word) => readBefore.includes(word))) return false;
    return (
      boxes.some((cover) => shared(around(cover, 1, 1), one.box) > 0) ||
      covered.some(({ text }) => says.some((word) => word.length > 2 && wordsOf(text).includes(word)))
    );
  });
}

const wordsOf = (text: string): string[] => bare(text).match(/[a-z\d]+/g) ?? [];

function isSamePlace(a: Box, b: Box): boolean {
  return shared(a, b) > SAME_PLACE * Math.min(a.w * a.h, b.w * b.h);
}

/** A box with so many of its heights (the shorter side) added along its longer side and across. */
function around({ x, y, w, h }: Box, along: number, across: number, tallest = Number.POSITIVE_INFINITY): Box {
  const height = Math.min(w, h, tallest);
  const [wide, high] = w >= h ? [along * height, across * height] : [across * height, along * height];
  return { x: x - wide, y: y - high, w: w + 2 * wide, h: h + 2 * high };
}

/** Where to read again: around the boxes, what overlaps taken together. */
function surroundings(covers: readonly Box[], width: number, height: number): Box[] {
  const tallest = TALLEST * Math.max(width, height);
  let areas: Box[] = [];
  for (const cover of covers) {
    let area = inside(around(cover, ALONG, ACROSS, tallest), width, height);
    for (let meets = true; meets; ) {
      const met = areas.filter((other) => shared(other, area) > 0);
      meets = met.length > 0;
      areas = areas.filter((other) => !met.includes(other));
      area = union([area, ...met]);
    }
    areas.push(area);
  }
  const read = areas.reduce((sum, { w, h }) => sum + w * h, 0);
  return read > NEARLY_ALL * width * height ? [{ x: 0, y: 0, w: width, h: height }] : areas;
}

/** The picture with its boxes in the colour of what surrounds each: a black block in a line spoils its reading. */
function withoutCovers(written: OffscreenCanvas, covers: readonly Box[]): OffscreenCanvas {
  const { width, height } = written;
  const { canvas, context } = makeCanvas(width, height);
  context.drawImage(written, 0, 0);
  const source = contextOf(written);
  for (const cover of covers) {
    const box = wholePixels(cover, width, height);
    if (!box) continue;
    context.fillStyle = colourAround(source, box, width, height);
    context.fillRect(box.x, box.y, box.w, box.h);
  }
  return canvas;
}

/** Pixels beside a box that its coding may have darkened. */
const BLURRED = 2;

/** The median colour of the lines just above and below the box, or beside it where the picture ends there. */
function colourAround(
  source: OffscreenCanvasRenderingContext2D,
  { x, y, w, h }: Box,
  width: number,
  height: number,
): string {
  const strips = [
    { x, y: y - BLURRED - 1, w, h: 1 },
    { x, y: y + h + BLURRED, w, h: 1 },
    { x: x - BLURRED - 1, y, w: 1, h },
    { x: x + w + BLURRED, y, w: 1, h },
  ].filter((strip) => strip.x >= 0 && strip.y >= 0 && strip.x < width && strip.y < height);
  const data = strips.map((strip) => source.getImageData(strip.x, strip.y, strip.w, strip.h).data);
  const median = (channel: number) => {
    const values = data.flatMap((pixels) => Array.from(pixels).filter((_, at) => at % 4 === channel));
    return values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
  };
  return `rgb(${median(0)} ${median(1)} ${median(2)})`;
}
