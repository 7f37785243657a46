import { inside } from '../boxes';
import type { Detector } from '../detect/detector';
import { raced } from '../raced';
import type { Look } from '../read-picture';
import type { Box } from '../report';
import type { Face } from './face';
import { faceInput } from './input';
import { isSameFace, mergeFaces } from './merge';
import { closeViews, type FaceView, faceViews, onPicture, QUARTERS } from './views';

/** Places looked at closely, at most: a group photo has fewer, a textured picture many more. */
const MOST_PLACES = 24;
/** Pixels of a face that anyone could recognise, at least. */
const LEAST_SIZE = 14;
/**
 * What the three best of the four turns must score on the average. Of the pictures tried (docs/evaluation-images.md),
 * faces reach 0.66 and more, with barred eyes or a mask too; cups, ribs and badges 0.55 at most.
 */
const SURE = 0.6;
/** The network's box goes from brow to chin: times this, with the cover's margin, it holds hairline, chin and ears. */
const WHOLE = 1.15;

/**
 * Looks for faces, whichever way up: places where one may be, on the whole picture, and then each place closely in all
 * four turns. A face is seen in most turns at its place, what only resembles one in a turn or two.
 */
export function lookForFaces(detector: Detector): Look {
  return async (picture, signal) => {
    const see = async (views: readonly FaceView[]): Promise<Face[][]> => {
      const seen: Face[][] = [];
      for (const view of views) {
        signal.throwIfAborted();
        const faces = await raced(
          signal,
          detector.faces(() => faceInput(picture, view)),
        );
        seen.push(faces.map((face) => onPicture(face, view)));
      }
      return seen;
    };
    const supposed = mergeFaces((await see(faceViews(picture.width, picture.height))).flat());
    const places = supposed.filter(({ box }) => Math.min(box.w, box.h) >= LEAST_SIZE);
    const faces: Face[] = [];
    for (const place of places.slice(0, MOST_PLACES)) {
      const [first, second, ...others] = closeViews(place);
      if (!first || !second) continue;
      const turns = await see([first, second]);
      // Of two turns side by side at least one sees any face.
      if (turns.flat().length === 0) continue;
      const face = confirmed(place, [...turns, ...(await see(others))]);
      if (face) faces.push(face);
    }
    return mergeFaces(faces).map(({ box, score }) => ({
      kind: 'face',
      level: 'stop',
      confidence: score,
      reason: 'face',
      text: '',
      box: inside(enlarged(box), picture.width, picture.height),
    }));
  };
}

/** The face at a place, by what each turn saw there; none when too few saw one. */
export function confirmed(place: Face, turns: readonly (readonly Face[])[]): Face | undefined {
  const bests = turns
    .flatMap((faces) => mergeFaces(faces.filter((face) => isSameFace(face, place))).slice(0, 1))
    .sort((a, b) => b.score - a.score)
    .slice(0, QUARTERS.length - 1);
  const score = bests.reduce((sum, face) => sum + face.score, 0) / (QUARTERS.length - 1);
  return score >= SURE ? { box: middleOf(bests), score } : undefined;
}

/** Turns that the network knows less well place the box beside the face, each to another side. */
function middleOf(faces: readonly Face[]): Box {
  const whole = faces.reduce((sum, { score }) => sum + score, 0);
  const mean = (part: (box: Box) => number) =>
    faces.reduce((sum, { box, score }) => sum + score * part(box), 0) / whole;
  return { x: mean(({ x }) => x), y: mean(({ y }) => y), w: mean(({ w }) => w), h: mean(({ h }) => h) };
}

function enlarged({ x, y, w, h }: Box): Box {
  const [wide, high] = [WHOLE * w, WHOLE * h];
  return { x: x + (w - wide) / 2, y: y + (h - high) / 2, w: wide, h: high };
}
