import { meanAround } from '../mean';
import type { Cut, Strip } from './strip';

/** A colour channel is read instead of the brightness when letters stand out in it by so much more. */
const CLEARER = 1.3;
/** Parts of the pixels that may be blacker than black and whiter than white. */
const DARKEST = 0.01;
const BRIGHTEST = 0.99;
/** Pixels to each side over which a strip's own shade is taken: about half a line. */
const AROUND = 12;

/** The strip as dark letters on white: the clearest of brightness and colours, its whole range used. */
export function plain(cut: Cut): Strip {
  const grey = clearest(cut);
  const { low, middle, high } = range(grey);
  const light = high - middle > middle - low;
  return shaded(cut, (at) => {
    const value = grey[at] ?? 0;
    return light ? (value - middle) / (high - middle || 1) : (middle - value) / (middle - low || 1);
  });
}

/** Only what is lighter (or darker) than its surroundings: letters over a busy or unevenly lit ground. */
export function lifted(cut: Cut, letters: 'light' | 'dark'): Strip {
  const grey = clearest(cut);
  const ground = meanAround(grey, cut.width, cut.height, AROUND);
  const above = Float32Array.from(grey, (value, at) =>
    Math.max(0, letters === 'light' ? value - (ground[at] ?? 0) : (ground[at] ?? 0) - value),
  );
  const high = above.slice().sort()[Math.floor(BRIGHTEST * above.length)] || 1;
  return shaded(cut, (at) => (above[at] ?? 0) / high);
}

/** A strip from how much each pixel belongs to a letter: 0 is white, 1 black. */
export function shaded({ width, height }: Cut, ink: (at: number) => number): Strip {
  const grey = new Uint8Array(width * height);
  for (let at = 0; at < grey.length; at++) grey[at] = 255 * (1 - Math.min(1, Math.max(0, ink(at))));
  return { grey, width, height };
}

function clearest({ planes }: Cut): Uint8Array {
  const [red, green, blue] = planes;
  if (!red || !green || !blue) throw new Error('A strip has three colours.');
  // ITU-R BT.601 luma.
  const luma = red.map(
    (value, at) => 0.299 * value + 0.587 * (green[at] ?? 0) + 0.114 * (blue[at] ?? 0) + 0.5,
  );
  let best: Uint8Array = luma;
  let most = CLEARER * spread(luma);
  for (const plane of planes) {
    const here = spread(plane);
    if (here > most) [best, most] = [plane, here];
  }
  return best;
}

function spread(grey: Uint8Array): number {
  const { low, high } = range(grey);
  return high - low;
}

function range(grey: Uint8Array): { low: number; middle: number; high: number } {
  const counts = new Uint32Array(256);
  for (const value of grey) counts[value] = (counts[value] ?? 0) + 1;
  const at = (part: number) => {
    let left = part * grey.length;
    for (let value = 0; value < 256; value++) {
      left -= counts[value] ?? 0;
      if (left < 0) return value;
    }
    return 255;
  };
  return { low: at(DARKEST), middle: at(0.5), high: at(BRIGHTEST) };
}
