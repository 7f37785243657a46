import type { Page } from 'puppeteer-core';
import { coverOf, shared } from '../../lib/image/boxes';
import { boxOfCorners } from '../../lib/image/codes/corners';
import type { Box } from '../../lib/image/report';
import { type CodeDrawing, drawCode } from '../draw/codes';
import { runImageJob } from '../image-client';
import { type Point, placed, through } from './homography';
import { type Random, seeded } from './random';
import type { openStudio } from './render';
import type { Wear } from './sketch';
import { rate } from './wilson';

type Studio = Awaited<ReturnType<typeof openStudio>>;
type Kind = { readonly kind: string } & Omit<CodeDrawing, 'scale' | 'text'> & {
    readonly payload: (random: Random) => string;
  };

/** What hospitals print: one number, or a name and a birth date. */
const OF_PATIENTS: readonly Kind[] = [
  {
    kind: 'QR',
    format: 'QRCode',
    payload: (r) => `MARTEL;ODETTE;19${r.digits(2)}-04-1${r.digits(1)};${r.digits(10)}`,
  },
  { kind: 'DataMatrix', format: 'DataMatrix', payload: (r) => `IPP${r.digits(10)}` },
  { kind: 'Aztec', format: 'Aztec', payload: (r) => `NDA ${r.digits(9)} SEJOUR` },
  { kind: 'PDF417', format: 'PDF417', payload: (r) => `MARTEL/ODETTE/F/19${r.digits(6)}` },
  { kind: 'Code 128', format: 'Code128', payload: (r) => `80${r.digits(8)}` },
  { kind: 'Code 39', format: 'Code39', payload: (r) => `P${r.digits(7)}` },
  { kind: 'EAN-13 of own use', format: 'EAN13', payload: (r) => `29${r.digits(10)}` },
  { kind: 'GS1-128', format: 'Code128', gs1: true, payload: (r) => `(8018)34012345${r.digits(10)}` },
];

/** Packs: a product's number, with lot, date and serial number on a box of medicine. */
const OF_PRODUCTS: readonly Kind[] = [
  { kind: 'EAN-13', format: 'EAN13', payload: () => '340093000001' },
  { kind: 'UPC-A', format: 'UPCA', payload: () => '01234567890' },
  { kind: 'ITF-14', format: 'ITF', payload: () => '13400930000011' },
  {
    kind: 'DataMatrix of medicine',
    format: 'DataMatrix',
    gs1: true,
    payload: (r) => `(01)03400930000014(17)281231(10)A${r.digits(4)}(21)${r.digits(12)}`,
  },
  {
    kind: 'DataMatrix of a device',
    format: 'DataMatrix',
    gs1: true,
    payload: (r) => `(01)04012345678901(17)281231(10)L${r.digits(5)}`,
  },
];

const WEARS: readonly { readonly way: string; readonly wear: Wear }[] = [
  { way: 'flat', wear: {} },
  { way: 'rough: 12°, blur, noise, JPEG', wear: { turn: 12, blur: 1.1, noise: 12, jpeg: 0.5 } },
  { way: 'small, turned by 95°', wear: { turn: 95, scale: 0.6 } },
];
const WIDTH = 1200;
const HEIGHT = 900;
const SEEDS = 3;
/** Part of a code that a cover must hide: what is left of the bars must not be read. */
const HIDDEN = 0.8;

interface Outcome {
  readonly kind: string;
  readonly way: string;
  readonly found: boolean;
  /** Boxes of codes that lie on no code. */
  readonly beside: number;
  readonly decoded: boolean;
}

/**
 * Draws codes in three ways and says what the extension, through its page, made of them. `others` are pictures without a
 * code, but for a recording of the shared data that carries one.
 */
export async function measureCodes(
  page: Page,
  studio: Studio,
  seed: number,
  others: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<string> {
  const [patients, products] = [
    await outcomes(page, studio, OF_PATIENTS, seed),
    await outcomes(page, studio, OF_PRODUCTS, seed),
  ];
  const wrong: string[] = [];
  for (const { name, bytes } of others) {
    const { findings } = (await runImageJob(page, bytes)).report;
    // That recording's own code says its name.
    const codes = findings.filter(({ kind, text }) => kind === 'barcode' && !(text && name.includes(text)));
    wrong.push(...codes.map(({ text }) => `${name} "${text}"`));
  }
  const hits = (all: readonly Outcome[]) => all.filter(({ found }) => found).length;
  const of = (all: readonly Outcome[]) => rate(hits(all), all.length);
  const kinds = OF_PATIENTS.map(({ kind }) => kind);
  const first = patients.slice(0, kinds.length * WEARS.length);
  return [
    `Eight kinds with invented payloads, each ${WEARS.map(({ way }) => way).join('; ')}; ${SEEDS} payloads. A code counts as`,
    'found when four fifths of it lie under one box that is proposed ticked.',
    '',
    `| code | ${WEARS.map(({ way }) => way).join(' | ')} |`,
    `|---|${WEARS.map(() => '---').join('|')}|`,
    ...kinds.map((kind) => {
      const cells = WEARS.map(({ way }) => {
        const own = patients.filter((one) => one.kind === kind && one.way === way);
        const unread = own.filter(({ found, decoded }) => found && !decoded).length;
        return `${hits(own)} of ${own.length}${unread > 0 ? `, ${unread} not decoded` : ''}`;
      });
      return `| ${kind} | ${cells.join(' | ')} |`;
    }),
    `| all | ${WEARS.map(({ way }) => of(patients.filter((one) => one.way === way))).join(' | ')} |`,
    '',
    `The first payload of each: ${hits(first)} of ${first.length} found. All: ${of(patients)}.`,
    `Boxes of codes on ${others.length} pictures without one: ${wrong.length}${wrong.length > 0 ? ` (${wrong.join('; ')})` : ''}.`,
    `Boxes of codes beside the codes: ${patients.reduce((sum, { beside }) => sum + beside, 0)}.`,
    `Codes of products (${OF_PRODUCTS.map(({ kind }) => kind).join(', ')}; quiet when they are read) under a box: ${of(products)}.`,
  ].join('\n');
}

async function outcomes(
  page: Page,
  studio: Studio,
  kinds: readonly Kind[],
  seed: number,
): Promise<Outcome[]> {
  const all: Outcome[] = [];
  for (let lot = 0; lot < SEEDS; lot++)
    for (const [index, kind] of kinds.entries())
      for (const [which, { way, wear }] of WEARS.entries()) {
        const random = seeded(seed * 7001 + lot * 101 + index);
        const own = seed * 31 + lot * 1009 + index * 13 + which;
        const { bytes, corners } = await drawn(studio, kind, random, wear, own);
        const { report } = await runImageJob(page, bytes);
        const codes = report.findings.filter((finding) => finding.kind === 'barcode');
        const truth = boxOfCorners(corners);
        const hides = (box: Box) =>
          shared(coverOf(box, report.width, report.height) ?? box, truth) > HIDDEN * truth.w * truth.h;
        all.push({
          kind: kind.kind,
          way,
          found: codes.some(({ box }) => hides(box)),
          decoded: codes.some(({ box, level }) => level === 'stop' && hides(box)),
          beside: codes.filter(({ box }) => shared(box, truth) === 0).length,
        });
      }
  return all;
}

/** A sheet with a heading, some lines and a code, as PNG bytes; the corners of the code without its quiet zone. */
async function drawn(studio: Studio, kind: Kind, random: Random, wear: Wear, seed: number) {
  const png = await drawCode({ ...kind, text: kind.payload(random), scale: 3 });
  const { width, height } = sizeOf(png);
  const x = Math.round(random.between(60, WIDTH - width - 60));
  const y = Math.round(random.between(220, HEIGHT - height - 60));
  const html = `<div style="font: 22px 'Liberation Sans'; padding: 40px; background: #fff; height: 100%; box-sizing: border-box">
<b>Prélèvement biologique</b><p>Tube sec, à centrifuger avant l’envoi</p><p>Conserver à 4 °C</p>
<img style="position: absolute; left: ${x}px; top: ${y}px" src="data:image/png;base64,${Buffer.from(png).toString('base64')}"></div>`;
  const sketch = { kind: 'code', width: WIDTH, height: HEIGHT, html, wear };
  const picture = await studio.draw(sketch, kind.kind, seed);
  const { there } = placed(seeded(seed), WIDTH, HEIGHT, wear);
  // The quiet zone is white.
  const quiet = 0.06;
  const [left, right] = [x + quiet * width, x + (1 - quiet) * width];
  const [top, bottom] = [y + quiet * height, y + (1 - quiet) * height];
  const corners: Point[] = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ].map((corner) => through(there, corner));
  return { bytes: picture.bytes, corners };
}

/** Width and height stand in a PNG's first chunk. */
function sizeOf(png: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
