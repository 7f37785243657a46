import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { coverOf, shared } from '../../lib/image/boxes';
import type { Box } from '../../lib/image/report';
import { runImageJob } from '../image-client';
import { rate } from './wilson';

/** NASA's portrait among the evaluation data: 512 × 512, one face, from hairline to chin and ear to ear. */
const PORTRAIT = 'skimage_astronaut.png';
const SIDE = 512;
const FACE: Box = { x: 168, y: 72, w: 112, h: 118 };
const EYES: Box = { x: 180, y: 92, w: 92, h: 22 };
/** What of the portrait is pasted into larger pictures: head and shoulders. */
const HEAD: Box = { x: 96, y: 0, w: 256, h: 256 };
/** Part of a face that a cover must hide. */
const HIDDEN = 0.9;

interface Paste {
  /** Middle of what is pasted. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Clockwise quarter turns. */
  readonly quarter: number;
}

interface Scene {
  readonly group: string;
  readonly width: number;
  readonly height: number;
  /** Part of the portrait that is pasted. */
  readonly part: Box;
  readonly pastes: readonly Paste[];
  readonly barred?: boolean;
}

const WHOLE: Box = { x: 0, y: 0, w: SIDE, h: SIDE };
const QUARTERS = [0, 1, 2, 3] as const;

/** The portrait alone, turned. */
function alone(group: string, scale: number, barred = false): Scene[] {
  const side = Math.round(scale * SIDE);
  return QUARTERS.map((quarter) => ({
    group,
    width: side,
    height: side,
    part: WHOLE,
    barred,
    pastes: [{ x: side / 2, y: side / 2, scale, quarter }],
  }));
}

/** Six heads on a larger picture, each way up. */
function several(width: number, height: number, scales: readonly number[]): Scene {
  const pastes = scales.map((scale, at) => ({
    x: ((at % 3) + 0.5) * (width / 3),
    y: (Math.floor(at / 3) + 0.5) * (height / 2),
    scale,
    quarter: at % 4,
  }));
  return { group: 'several on a larger picture', width, height, part: HEAD, pastes };
}

const SCENES: readonly Scene[] = [
  ...alone('alone, 512 pixels', 1),
  ...alone('a third of the size', 1 / 3),
  ...alone('eyes barred', 1, true),
  several(1600, 1200, [1, 0.8, 0.7, 0.6, 0.5, 0.5]),
  several(2400, 1800, [1.5, 1, 1, 0.8, 0.7, 0.6]),
  several(3200, 2400, [2, 1.5, 1.2, 1, 0.9, 0.8]),
];

/**
 * How many faces the extension, through its page, covers whole, and how many boxes of faces it draws where there is none.
 * `others` are pictures without faces.
 */
export async function measureFaces(
  page: Page,
  folder: string,
  others: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<string> {
  const portrait = await readFile(resolve(folder, PORTRAIT)).catch(() => undefined);
  if (!portrait) return 'Faces were not measured: the portrait of the shared evaluation data is not at hand.';
  const base64 = portrait.toString('base64');
  const groups = new Map<string, { found: number; of: number; beside: number }>();
  for (const scene of SCENES) {
    const boxes = await facesOn(page, Buffer.from(await composed(page, base64, scene), 'base64'));
    const truths = scene.pastes.map((paste) => placedFace(scene, paste));
    const tally = groups.get(scene.group) ?? { found: 0, of: 0, beside: 0 };
    tally.of += truths.length;
    tally.found += truths.filter((truth) =>
      boxes.some((box) => shared(box, truth) >= HIDDEN * truth.w * truth.h),
    ).length;
    tally.beside += boxes.filter((box) => truths.every((truth) => shared(box, truth) === 0)).length;
    groups.set(scene.group, tally);
  }
  const wrong: string[] = [];
  for (const { name, bytes } of others)
    wrong.push(...(await facesOn(page, bytes)).map((box) => `${name} at ${Object.values(box).join()}`));
  const all = [...groups.values()];
  const sum = (part: (one: (typeof all)[number]) => number) =>
    all.reduce((total, one) => total + part(one), 0);
  return [
    `One portrait, each way up; a face counts as found when ${100 * HIDDEN} % of it, hairline to chin, lie under one cover.`,
    'The thresholds were set on this same portrait and these pictures; other faces, skins and ages were not tested, nor faces',
    'turned aside or half hidden. Half of the portrait’s face, and one blurred by 4 pixels, were missed.',
    '',
    '| portrait | found | boxes beside |',
    '|---|---|---|',
    ...[...groups].map(([group, { found, of, beside }]) => `| ${group} | ${rate(found, of)} | ${beside} |`),
    `| all | ${rate(
      sum(({ found }) => found),
      sum(({ of }) => of),
    )} | ${sum(({ beside }) => beside)} |`,
    '',
    `Boxes of faces on ${others.length} pictures without a face: ${wrong.length}${wrong.length > 0 ? ` (${wrong.join('; ')})` : ''}.`,
  ].join('\n');
}

async function facesOn(page: Page, bytes: Uint8Array): Promise<Box[]> {
  const { report } = await runImageJob(page, bytes);
  // A picture on which faces were not looked for says nothing about faces.
  if (report.notChecked.includes('engine') || report.notChecked.includes('timeout'))
    throw new Error(`Not checked (${report.notChecked.join()}): measure on a quieter machine.`);
  return report.findings
    .filter(({ kind }) => kind === 'face')
    .flatMap(({ box }) => coverOf(box, report.width, report.height) ?? []);
}

/** Where the portrait's face lies once its part is pasted. */
function placedFace({ part }: Scene, { x, y, scale, quarter }: Paste): Box {
  const dx = scale * (FACE.x + FACE.w / 2 - part.x - part.w / 2);
  const dy = scale * (FACE.y + FACE.h / 2 - part.y - part.h / 2);
  const [cos, sin] = [Math.cos((quarter * Math.PI) / 2), Math.sin((quarter * Math.PI) / 2)];
  const [w, h] = quarter % 2 === 0 ? [FACE.w, FACE.h] : [FACE.h, FACE.w];
  const [cx, cy] = [x + dx * cos - dy * sin, y + dx * sin + dy * cos];
  return { x: cx - (scale * w) / 2, y: cy - (scale * h) / 2, w: scale * w, h: scale * h };
}

/** The scene on a plain ground, as base64 of a PNG. */
function composed(page: Page, portrait: string, scene: Scene): Promise<string> {
  return page.evaluate(
    async (base64, { width, height, part, pastes, barred }, eyes) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const drawn = await createImageBitmap(new Blob([bytes]));
      const source = new OffscreenCanvas(drawn.width, drawn.height);
      const first = source.getContext('2d');
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      if (!first || !context) throw new Error('no canvas');
      first.drawImage(drawn, 0, 0);
      if (barred) first.fillRect(eyes.x, eyes.y, eyes.w, eyes.h);
      const ground = context.createLinearGradient(0, 0, width, height);
      ground.addColorStop(0, '#b9c4cf');
      ground.addColorStop(1, '#5d6b5a');
      context.fillStyle = ground;
      context.fillRect(0, 0, width, height);
      context.imageSmoothingQuality = 'high';
      for (const { x, y, scale, quarter } of pastes) {
        context.setTransform(1, 0, 0, 1, x, y);
        context.rotate((quarter * Math.PI) / 2);
        context.scale(scale, scale);
        context.drawImage(source, part.x, part.y, part.w, part.h, -part.w / 2, -part.h / 2, part.w, part.h);
      }
      const blob = await canvas.convertToBlob({ type: 'image/png' });
      const written = new Uint8Array(await blob.arrayBuffer());
      let text = '';
      for (let at = 0; at < written.length; at += 8192)
        text += String.fromCharCode(...written.subarray(at, at + 8192));
      return btoa(text);
    },
    portrait,
    scene,
    EYES,
  );
}
