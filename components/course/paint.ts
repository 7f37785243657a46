/** The course's pictures, drawn on a canvas when they are shown. Nothing of them is random: a case looks the same to all. */
import type { Area, PictureCase, Scene } from '../../lib/course/case';
import type { Box } from '../../lib/image/report';
import type { Paint } from '../view';
import { paintScene } from './scenes';
import { GREYS, paintShape } from './shapes';

const FONT = 'Arial, "Liberation Sans", sans-serif';
const fontOf = (size: number, bold = false) => `${bold ? 'bold ' : ''}${Math.round(size * 0.8)}px ${FONT}`;

/** Pixels between a text and the frame around it. */
const ROOM = 4;

const INK: Readonly<Record<Scene, string>> = {
  paper: '#16202a',
  label: '#16202a',
  ecg: '#3a2024',
  skin: '#ffffff',
  room: '#ffffff',
  'x-ray': GREYS,
  ultrasound: GREYS,
  screen: '#8fffb0',
};

/** Where each area stands, in pixels of the picture; a text as wide as this browser draws it. */
export function areaBoxes({ areas, width, height }: PictureCase): readonly Box[] {
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  return areas.map((area) => {
    if (area.draw !== 'text') return { x: area.x, y: area.y, w: area.w, h: area.h };
    const { text, size, bold } = area;
    if (pen !== null) pen.font = fontOf(size, bold);
    const wide = pen?.measureText(text).width ?? (size * text.length) / 2;
    const x = Math.max(0, area.x - ROOM);
    const y = Math.max(0, area.y - ROOM);
    return { x, y, w: Math.min(wide + 2 * ROOM, width - x), h: Math.min(size + 2 * ROOM, height - y) };
  });
}

/** Draws the whole picture, in its own pixels. */
export const paintCase =
  (picture: PictureCase): Paint =>
  (canvas) => {
    canvas.width = picture.width;
    canvas.height = picture.height;
    const pen = canvas.getContext('2d');
    if (pen === null) return;
    // The page may run from right to left; a picture does not.
    pen.direction = 'ltr';
    paintScene(pen, picture);
    for (const area of picture.areas) paintArea(pen, area, picture);
  };

function paintArea(pen: CanvasRenderingContext2D, area: Area, { scene, width }: PictureCase): void {
  if (area.draw !== 'text') {
    paintShape(pen, area, INK[scene]);
    return;
  }
  pen.font = fontOf(area.size, area.bold);
  pen.fillStyle = INK[scene];
  pen.textBaseline = 'middle';
  pen.fillText(area.text, area.x, area.y + area.size / 2, width - area.x - ROOM);
}
