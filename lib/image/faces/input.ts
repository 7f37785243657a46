import { makeCanvas } from '../canvas';
import type { DetectorInput } from '../detect/input';
import type { FaceView } from './views';

/** The network halves its input five times. */
const STEP = 32;

/** A view of the picture as the face network takes it: values from -1 to 1, black beyond the picture's edges. */
export function faceInput(picture: OffscreenCanvas, { area, quarter, scale }: FaceView): DetectorInput {
  const w = Math.max(1, Math.round(area.w * scale));
  const h = Math.max(1, Math.round(area.h * scale));
  const [across, down] = quarter % 2 === 0 ? [w, h] : [h, w];
  const width = Math.ceil(across / STEP) * STEP;
  const height = Math.ceil(down / STEP) * STEP;
  const { canvas, context } = makeCanvas(width, height);
  context.imageSmoothingQuality = 'high';
  context.fillStyle = '#000';
  context.fillRect(0, 0, width, height);
  context.translate(across / 2, down / 2);
  context.rotate((quarter * Math.PI) / 2);
  context.scale(w / area.w, h / area.h);
  context.drawImage(picture, -area.x - area.w / 2, -area.y - area.h / 2);
  const { data } = context.getImageData(0, 0, width, height);
  canvas.width = 0;
  const size = width * height;
  const planes = new Float32Array(3 * size);
  for (let channel = 0; channel < 3; channel++)
    for (let at = 0; at < size; at++) planes[channel * size + at] = (data[4 * at + channel] ?? 0) / 127.5 - 1;
  return { planes, width, height };
}
