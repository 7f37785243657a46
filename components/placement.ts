/** Where the interface stands: beside what is being written, never over it. All numbers are CSS pixels. */

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a surface asks for: it works from `minWidth` × `minHeight` on, and likes `width`. */
export interface Wish {
  readonly width: number;
  readonly minWidth: number;
  readonly minHeight: number;
}

export type Side = 'right' | 'left' | 'below' | 'above';

/** `docked`: at the bottom of the window. Offsets count from the window's edges. */
export interface Placement {
  readonly side: Side | 'docked';
  readonly left: number;
  readonly width: number;
  readonly maxHeight: number;
  readonly edge: { readonly top: number } | { readonly bottom: number };
}

/** Between the surface and what it stands beside, and between it and the window's edge. */
const GAP = 12;

/** Room for a few lines and a button: a docked surface never gets less, even over a composer that fills the window. */
const DOCKED = 200;

/** A docked surface spans a narrow window and stays readable in a wide one. */
const DOCKED_WIDTH = 600;

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

/** The part of the rectangle that the window shows; a composer scrolled out of it leaves an edge. */
const visible = ({ left, top, width, height }: Rect, viewport: Size): Rect => {
  const x = clamp(left, 0, viewport.width);
  const y = clamp(top, 0, viewport.height);
  return {
    left: x,
    top: y,
    width: clamp(left + width, 0, viewport.width) - x,
    height: clamp(top + height, 0, viewport.height) - y,
  };
};

const trySide = (side: Side, beside: Rect, viewport: Size, wish: Wish): Placement | null => {
  const right = beside.left + beside.width;
  const bottom = beside.top + beside.height;
  if (side === 'right' || side === 'left') {
    const room = (side === 'right' ? viewport.width - right : beside.left) - 2 * GAP;
    if (room < wish.minWidth || viewport.height - 2 * GAP < wish.minHeight) return null;
    const width = Math.min(room, wish.width);
    const top = clamp(beside.top, GAP, viewport.height - GAP - wish.minHeight);
    return {
      side,
      left: side === 'right' ? right + GAP : beside.left - GAP - width,
      width,
      maxHeight: viewport.height - GAP - top,
      edge: { top },
    };
  }
  const room = (side === 'below' ? viewport.height - bottom : beside.top) - 2 * GAP;
  const width = Math.min(wish.width, viewport.width - 2 * GAP);
  if (room < wish.minHeight || width < wish.minWidth) return null;
  return {
    side,
    left: clamp(beside.left, GAP, viewport.width - GAP - width),
    width,
    maxHeight: room,
    edge: side === 'below' ? { top: bottom + GAP } : { bottom: viewport.height - beside.top + GAP },
  };
};

/**
 * A place beside `composer` (CSS px from the window's top left corner) that covers none of it: the first of `order` with
 * enough room. With room nowhere it is docked at the bottom, as tall as the space below, or the least that is usable.
 */
export const place = (
  composer: Rect,
  viewport: Size,
  wish: Wish,
  order: readonly Side[] = ['right', 'left', 'below', 'above'],
): Placement => {
  const beside = visible(composer, viewport);
  for (const side of order) {
    const placement = trySide(side, beside, viewport, wish);
    if (placement !== null) return placement;
  }
  const below = viewport.height - beside.top - beside.height - GAP;
  const floor = Math.min(Math.max(DOCKED, wish.minHeight), viewport.height / 2);
  const width = Math.min(viewport.width, Math.max(DOCKED_WIDTH, wish.width));
  return {
    side: 'docked',
    left: (viewport.width - width) / 2,
    width,
    maxHeight: Math.round(clamp(below, floor, viewport.height)),
    edge: { bottom: 0 },
  };
};
