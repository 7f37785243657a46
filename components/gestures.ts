/** Frames under the pointer: drawn, moved, resized. Mouse, pen and finger alike, by Pointer Events. */
import { useRef, useState } from 'preact/hooks';
import type { Box } from '../lib/image/report';
import { type Corner, type Extent, moved, type Point, resized, spanned } from '../lib/review/frame';

/** CSS pixels that a drawn frame must span, and that a pointer may tremble while it is pressed: a finger rolls. */
const LEAST = 4;
const TREMBLE: Readonly<Record<string, number>> = { mouse: 4, touch: 10, pen: 6 };

/** What is pulled at: a frame, one corner of it, or nothing yet. */
type Grip =
  | { readonly by: 'frame'; readonly id: string; readonly box: Box }
  | { readonly by: 'corner'; readonly id: string; readonly box: Box; readonly corner: Corner }
  | { readonly by: 'nothing' };

interface Drag {
  readonly pointer: number;
  readonly grip: Grip;
  readonly from: Point;
  /** Where the pointer was pressed, in CSS pixels. */
  readonly pressed: Point;
  readonly live: Live | null;
}

/** A frame while it is pulled; `id` is null for one that is being drawn. */
export interface Live {
  readonly id: string | null;
  readonly box: Box;
}

interface Options {
  readonly extent: Extent;
  /** The part of the picture that the sheet shows, in image pixels. */
  readonly view: Box;
  /** What `data-frame` names, pulled at a corner or as a whole; null where pulling draws a new frame. */
  readonly boxOf: (id: string, corner: Corner | null) => Box | null;
  readonly onPress: (id: string | null) => void;
  readonly onPlace: (id: string, box: Box) => void;
  readonly onDraw: (box: Box) => void;
}

const cornerOf = (element: Element): Corner | null => {
  const corner = element.closest<HTMLElement>('[data-corner]')?.dataset.corner;
  return corner === 'nw' || corner === 'ne' || corner === 'sw' || corner === 'se' ? corner : null;
};

/** Listeners for the sheet, and the frame as it stands under the pointer. */
export const useGestures = ({ extent, view, boxOf, onPress, onPlace, onDraw }: Options) => {
  const drag = useRef<Drag | null>(null);
  /** The click that ends a drag presses nothing. */
  const dragged = useRef(false);
  const [live, setLive] = useState<Live | null>(null);

  const pointOn = (sheet: HTMLElement, event: PointerEvent): Point => {
    const { left, top, width, height } = sheet.getBoundingClientRect();
    return {
      x: view.x + ((event.clientX - left) / width) * view.w,
      y: view.y + ((event.clientY - top) / height) * view.h,
    };
  };

  const pulled = ({ grip, from }: Drag, to: Point): Live => {
    const dx = to.x - from.x;
    const dy = to.y - from.y;
    if (grip.by === 'frame') return { id: grip.id, box: moved(grip.box, dx, dy, extent) };
    if (grip.by === 'corner') return { id: grip.id, box: resized(grip.box, grip.corner, dx, dy, extent) };
    return { id: null, box: spanned(from, to, extent) };
  };

  const end = () => {
    drag.current = null;
    setLive(null);
  };

  return {
    live,
    handlers: {
      onPointerDown: (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
        const target = event.target;
        dragged.current = false;
        if (event.button !== 0 || !event.isPrimary || !(target instanceof Element)) return;
        const id = target.closest<HTMLElement>('[data-frame]')?.dataset.frame ?? null;
        const corner = cornerOf(target);
        const box = id === null ? null : boxOf(id, corner);
        const grip: Grip =
          id === null || box === null
            ? { by: 'nothing' }
            : corner === null
              ? { by: 'frame', id, box }
              : { by: 'corner', id, box, corner };
        target.setPointerCapture(event.pointerId);
        drag.current = {
          pointer: event.pointerId,
          grip,
          from: pointOn(event.currentTarget, event),
          pressed: { x: event.clientX, y: event.clientY },
          live: null,
        };
        onPress(id);
      },
      onPointerMove: (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
        const now = drag.current;
        if (now === null || event.pointerId !== now.pointer) return;
        const far = Math.hypot(event.clientX - now.pressed.x, event.clientY - now.pressed.y);
        if (now.live === null && far < (TREMBLE[event.pointerType] ?? LEAST)) return;
        dragged.current = true;
        const next = pulled(now, pointOn(event.currentTarget, event));
        drag.current = { ...now, live: next };
        setLive(next);
      },
      onPointerUp: (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
        const now = drag.current;
        if (now === null || event.pointerId !== now.pointer) return;
        end();
        if (now.live === null) return;
        const { id, box } = now.live;
        if (id !== null) return onPlace(id, box);
        const scale = event.currentTarget.getBoundingClientRect().width / view.w;
        if (Math.min(box.w, box.h) * scale >= LEAST) onDraw(box);
      },
      onPointerCancel: end,
      onClickCapture: (event: MouseEvent) => {
        // A click by keyboard counts no presses.
        if (!dragged.current || event.detail === 0) return;
        dragged.current = false;
        event.preventDefault();
        event.stopPropagation();
      },
    },
  };
};
