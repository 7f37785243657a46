import type { Region } from '../detect/region';

/** Parts of the picture's sides: identities are burned in at the top and in the corners. */
const TOP = 0.15;
const CORNER_WIDE = 0.35;
const CORNER_HIGH = 0.25;

/** The stretches of text with those first that most often name a patient; then the longest. */
export function riskyFirst<Stretch extends Region>(
  regions: readonly Stretch[],
  width: number,
  height: number,
): Stretch[] {
  const risk = ({ cx, cy }: Region) => {
    if (cy < TOP * height) return 2;
    const side = cx < CORNER_WIDE * width || cx > (1 - CORNER_WIDE) * width;
    const end = cy < CORNER_HIGH * height || cy > (1 - CORNER_HIGH) * height;
    return side && end ? 1 : 0;
  };
  return [...regions].sort((a, b) => risk(b) - risk(a) || b.length - a.length);
}
