import type { Box } from '../lib/image/report';

/** Parts of what is shown that a new frame spans, and the least it spans, in image pixels. */
const ACROSS = 1 / 4;
const DOWN = 1 / 8;
const LEAST = 8;

/** Where on one axis: `from` and `span` in image pixels, `seen` and `whole` in CSS pixels. */
const along = (
  from: number,
  span: number,
  seen: { readonly from: number; readonly size: number },
  whole: number,
  part: number,
) => {
  const scale = whole === 0 ? 1 : span / whole;
  const shown = Math.min(span, seen.size * scale || span);
  const size = Math.min(Math.floor(span), Math.max(LEAST, Math.round(shown * part)));
  const at = Math.round(from + seen.from * scale + (shown - size) / 2);
  return { at: Math.min(Math.max(at, Math.ceil(from)), Math.floor(from + span - size)), size };
};

/**
 * A frame in the middle of what the stage shows of the picture, large enough to be taken hold of.
 * `view` is the part of the picture (image pixels) that lies on `sheet`, the element that `stage` scrolls.
 */
export const middleOf = (stage: HTMLElement | null, view: Box): Box => {
  const window = stage?.getBoundingClientRect() ?? new DOMRect();
  const sheet = stage?.querySelector('.sheet')?.getBoundingClientRect() ?? new DOMRect();
  const left = Math.max(0, window.left - sheet.left);
  const top = Math.max(0, window.top - sheet.top);
  const across = along(view.x, view.w, { from: left, size: window.width }, sheet.width, ACROSS);
  const down = along(view.y, view.h, { from: top, size: window.height }, sheet.height, DOWN);
  return { x: across.at, y: down.at, w: across.size, h: down.size };
};
