/**
 * The redaction of one picture while the doctor works on it: covers, the part that is kept, selection, and the way
 * back. Pure; image pixels. A face shows only by a choice of its own: after the deliberate step that `keep-faces` is, or
 * the small part of it that a crop leaves.
 */
import type { Box } from '../image/report';
import { common, type Extent, hidden, holds } from './frame';

export type Origin = 'found' | 'face' | 'text' | 'drawn';

export interface Cover {
  readonly id: string;
  readonly origin: Origin;
  readonly box: Box;
  /** Painted over when the picture is written. */
  readonly on: boolean;
}

/** What undo brings back. */
export interface Layout {
  /** In the order in which they lie on each other. */
  readonly covers: readonly Cover[];
  /** What is kept of the picture; null for all of it. */
  readonly crop: Box | null;
  readonly faces: FaceWay;
}

/**
 * `cover`: whole. `part`: what the crop leaves of one shows, when that is little enough. `keep`: the doctor said that
 * there is a written agreement, and each can be lifted.
 */
export type FaceWay = 'cover' | 'part' | 'keep';

/** Of a face's area; a crop that leaves more still shows who it is, so the cover stays. */
const LITTLE_OF_A_FACE = 1 / 3;

export interface Redaction extends Extent {
  readonly layout: Layout;
  /** Id of a cover, or `CROP`. */
  readonly selected: string | null;
  readonly past: readonly Layout[];
  readonly future: readonly Layout[];
  /** What the last step nudged: more nudges of the same are undone together. */
  readonly nudged: string | null;
  /** Counts up for ever, so that an id is never given twice. */
  readonly made: number;
}

/** A cover that a finding asks for. */
export type Proposed = Pick<Cover, 'id' | 'origin' | 'box'>;

/** The id of the frame around what is kept. */
export const CROP = 'crop';

export type RedactionEvent =
  | { readonly type: 'toggle'; readonly id: string }
  | { readonly type: 'select'; readonly id: string | null }
  /** A cover or the crop goes to `box`; `nudge` for one of many small steps. */
  | { readonly type: 'place'; readonly id: string; readonly box: Box; readonly nudge?: boolean }
  | { readonly type: 'add'; readonly box: Box }
  /** More was found since the start: each new one is covered, and undo does not take that back. */
  | { readonly type: 'found'; readonly proposed: readonly Proposed[] }
  /** Takes a drawn cover away, and lifts any other. */
  | { readonly type: 'remove'; readonly id: string }
  | { readonly type: 'cover-text'; readonly boxes: readonly Box[] }
  | { readonly type: 'crop'; readonly box: Box | null }
  | { readonly type: 'faces'; readonly way: FaceWay }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

/** Starts with every proposed cover on. */
export function beginRedaction({ width, height }: Extent, proposed: readonly Proposed[]): Redaction {
  const layout = { covers: proposed.map(covering), crop: null, faces: 'cover' } as const;
  return { width, height, layout, selected: null, past: [], future: [], nudged: null, made: 0 };
}

const covering = ({ id, origin, box }: Proposed): Cover => ({ id, origin, box, on: true });

/** The next state; the very same one when nothing changes. */
export function stepRedaction(state: Redaction, event: RedactionEvent): Redaction {
  const { layout, selected, past, future } = state;
  switch (event.type) {
    case 'select':
      return event.id === selected ? state : { ...state, selected: event.id, nudged: null };
    case 'undo':
      return backTo(state, past.at(-1), past.slice(0, -1), [layout, ...future]);
    case 'redo':
      return backTo(state, future[0], [...past, layout], future.slice(1));
    case 'add': {
      const cover: Cover = { id: `own-${state.made}`, origin: 'drawn', box: event.box, on: true };
      return {
        ...changed(state, withCovers(layout, [...layout.covers, cover]), cover.id),
        made: state.made + 1,
      };
    }
    case 'found':
      return withFound(state, event.proposed);
    case 'cover-text':
      return coverText(state, event.boxes);
    case 'place': {
      const next = changed(state, placed(layout, event.id, event.box, state), event.id);
      if (next === state || !event.nudge) return next;
      const again = state.nudged === event.id;
      return { ...next, past: again ? past : next.past, nudged: event.id };
    }
    default:
      return changed(state, edited(layout, event, state), selected);
  }
}

type Edit = Extract<RedactionEvent, { type: 'toggle' | 'remove' | 'crop' | 'faces' }>;

function edited(layout: Layout, event: Edit, extent: Extent): Layout {
  switch (event.type) {
    case 'toggle': {
      const on = layout.covers.find(({ id }) => id === event.id)?.on === false;
      return turned(layout, on, ({ id }) => id === event.id);
    }
    case 'remove': {
      const left = layout.covers.filter(({ id, origin }) => id !== event.id || origin !== 'drawn');
      return turned(withCovers(layout, left), false, ({ id }) => id === event.id);
    }
    case 'crop':
      return cropped(layout, event.box, extent);
    case 'faces': {
      const next = event.way === layout.faces ? layout : { ...layout, faces: event.way };
      return turned(next, event.way !== 'keep', isFace);
    }
  }
}

const isFace = ({ origin }: Cover) => origin === 'face';

const withCovers = (layout: Layout, covers: readonly Cover[]): Layout =>
  covers.length === layout.covers.length && covers.every((cover, at) => cover === layout.covers[at])
    ? layout
    : { ...layout, covers };

/** Switches the covers that `which` picks; a face is lifted by agreement only. */
const turned = (layout: Layout, on: boolean, which: (cover: Cover) => boolean): Layout =>
  withCovers(
    layout,
    layout.covers.map((cover) => {
      const may = on || layout.faces === 'keep' || !isFace(cover);
      return cover.on !== on && may && which(cover) ? { ...cover, on } : cover;
    }),
  );

const same = (a: Box | null, b: Box | null) =>
  a === b || (a !== null && b !== null && a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h);

function cropped(layout: Layout, box: Box | null, { width, height }: Extent): Layout {
  const crop = box !== null && !holds(box, { x: 0, y: 0, w: width, h: height }) ? box : null;
  return same(crop, layout.crop) ? layout : { ...layout, crop };
}

function placed(layout: Layout, id: string, box: Box, extent: Extent): Layout {
  if (id === CROP) return cropped(layout, box, extent);
  return withCovers(
    layout,
    layout.covers.map((cover) => (cover.id === id && !same(cover.box, box) ? { ...cover, box } : cover)),
  );
}

/** Covers every box that no cover hides yet; the new ones lie below, so that single values stay within reach. */
function coverText(state: Redaction, boxes: readonly Box[]): Redaction {
  const { layout } = state;
  const lifted = turned(layout, true, ({ origin }) => origin === 'found' || origin === 'text');
  const open = boxes.filter((box) => !lifted.covers.some((cover) => cover.on && holds(cover.box, box)));
  const lines = open.map(
    (box, at): Cover => ({ id: `own-${state.made + at}`, origin: 'text', box, on: true }),
  );
  const next = changed(state, withCovers(lifted, [...lines, ...lifted.covers]), state.selected);
  return next === state ? state : { ...next, made: state.made + lines.length };
}

function withFound(state: Redaction, proposed: readonly Proposed[]): Redaction {
  const fresh = proposed
    .filter(({ id }) => !state.layout.covers.some((cover) => cover.id === id))
    .map(covering);
  if (fresh.length === 0) return state;
  const grown = (layout: Layout): Layout => ({ ...layout, covers: [...layout.covers, ...fresh] });
  return {
    ...state,
    layout: grown(state.layout),
    past: state.past.map(grown),
    future: state.future.map(grown),
  };
}

function changed(state: Redaction, layout: Layout, selected: string | null): Redaction {
  if (layout === state.layout) return state;
  const past = [...state.past, state.layout];
  return { ...state, layout, selected: selectable(layout, selected), past, future: [], nudged: null };
}

function backTo(
  state: Redaction,
  layout: Layout | undefined,
  past: readonly Layout[],
  future: readonly Layout[],
): Redaction {
  if (!layout) return state;
  return { ...state, layout, selected: selectable(layout, state.selected), past, future, nudged: null };
}

const selectable = ({ covers }: Layout, id: string | null) =>
  id === CROP || covers.some((cover) => cover.id === id) ? id : null;

/** What is kept: the crop, or the whole picture. */
export const keptPart = ({ layout, width, height }: Redaction): Box =>
  layout.crop ?? { x: 0, y: 0, w: width, h: height };

/** The covers as they stand, the rule for faces applied. */
export function standingCovers({ layout }: Redaction): readonly Cover[] {
  const { covers, crop, faces } = layout;
  if (faces !== 'part' || crop === null) return covers;
  return covers.map((cover) => {
    const left = common(cover.box, crop);
    const little = left !== null && left.w * left.h <= LITTLE_OF_A_FACE * cover.box.w * cover.box.h;
    return isFace(cover) && little ? { ...cover, on: false } : cover;
  });
}

/** The boxes to burn in: every cover that is on and lies, at least in part, on what is kept. */
export const burned = (state: Redaction): readonly Box[] =>
  standingCovers(state)
    .filter(({ on, box }) => on && common(box, keptPart(state)) !== null)
    .map(({ box }) => box);

/** Would something in this box still be seen? The covers must hide all of it that is kept. */
export function isExposed(state: Redaction, value: Box): boolean {
  const rest = common(value, keptPart(state));
  const on = standingCovers(state).filter((cover) => cover.on);
  return (
    rest !== null &&
    !hidden(
      rest,
      on.map(({ box }) => box),
    )
  );
}
