import type { Box, ReadWord } from '../../lib/image/report';
import type { Point } from './homography';
import type { Picture, TrueWord } from './render';
import type { Role } from './role';
import { readTolerantly } from './tolerant';

/** Part of a word that must lie under boxes for it to be covered. */
const COVERED = 0.8;
const COLUMNS = 12;
const ROWS = 4;

export interface WordScore {
  readonly kind: string;
  readonly picture: string;
  readonly text: string;
  readonly role: Role;
  readonly read: boolean;
  readonly covered: boolean;
  /** What stood where the word is. */
  readonly as: string;
}

/** What a reader made of a picture: the words it read and the boxes it proposes. */
export interface Outcome {
  readonly words: readonly ReadWord[];
  readonly boxes: readonly Box[];
}

export function scoreWords(picture: Picture, { words, boxes }: Outcome): WordScore[] {
  return picture.words.map((word) => {
    const points = pointsOn(word);
    const hidden = points.filter((point) => boxes.some((box) => holds(box, point))).length;
    const here = words.filter(({ box }) => points.some((point) => holds(box, point)));
    const as = here.map(({ text }) => text).join('');
    return {
      kind: picture.kind,
      picture: picture.name,
      text: word.text,
      role: word.role,
      read: readTolerantly(word.text, as),
      covered: hidden >= COVERED * points.length,
      as,
    };
  });
}

function pointsOn({ corners }: TrueWord) {
  const [a, b, c, d] = corners;
  if (!a || !b || !c || !d) return [];
  const points = [];
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const s = (column + 0.5) / COLUMNS;
      const t = (row + 0.5) / ROWS;
      const upper = { x: a.x + s * (b.x - a.x), y: a.y + s * (b.y - a.y) };
      const lower = { x: d.x + s * (c.x - d.x), y: d.y + s * (c.y - d.y) };
      points.push({ x: upper.x + t * (lower.x - upper.x), y: upper.y + t * (lower.y - upper.y) });
    }
  }
  return points;
}

function holds({ x, y, w, h }: Box, point: Point): boolean {
  return point.x >= x && point.x <= x + w && point.y >= y && point.y <= y + h;
}
