import { inventPerson, type Lot } from '../person';
import { seeded } from '../random';
import type { Sketch } from '../sketch';
import { cleanPage, englishReport, labReport, letter, lying, photographed, prescription } from './documents';
import { ecg, overlay, ultrasound, xray } from './imaging';
import { screen, sticker, wristband } from './screens';

const FONTS = {
  dev: ['Liberation Sans', 'DejaVu Sans', 'Liberation Serif'],
  test: ['Liberation Sans', 'Liberation Sans Narrow', 'DejaVu Serif', 'Liberation Mono', 'DejaVu Sans'],
} as const;

type Template = (
  random: ReturnType<typeof seeded>,
  person: ReturnType<typeof inventPerson>,
  font: string,
) => Sketch;

const TEMPLATES: readonly Template[] = [
  labReport,
  letter,
  prescription,
  englishReport,
  photographed,
  lying,
  (random, person, font) => screen(random, person, font, false),
  (random, person, font) => screen(random, person, font, true),
  sticker,
  wristband,
  xray,
  ultrasound,
  ecg,
  overlay,
];

/** Pictures without anyone on them. */
const CLEAN: readonly Template[] = [
  cleanPage,
  (random, _, font) => xray(random, undefined, font),
  (random, _, font) => ultrasound(random, undefined, font),
  (random, _, font) => ecg(random, undefined, font),
];

/** `count` pictures of each class and `clean` of each without anyone, the same for the same lot and seed. */
export function sketches(lot: Lot, seed: number, count: number, clean = count): Sketch[] {
  return [...TEMPLATES, ...CLEAN].flatMap((template, which) =>
    Array.from({ length: CLEAN.includes(template) ? clean : count }, (_, index) => {
      const random = seeded(seed * 1_000_003 + which * 1009 + index + (lot === 'test' ? 7_777_777 : 0));
      return template(random, inventPerson(random, lot), `'${random.pick<string>(FONTS[lot])}'`);
    }),
  );
}
