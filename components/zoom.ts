/** Looking closer at a picture: 1 shows all of it, and the stage scrolls when it is larger. */
import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Point } from '../lib/review/frame';

const FACTOR = 1.5;
const MOST = FACTOR ** 6;

export interface Zoom {
  readonly value: number;
  readonly closer: () => void;
  readonly wider: () => void;
  readonly whole: () => void;
  readonly canCloser: boolean;
  readonly canWider: boolean;
}

/** @param stage the element that scrolls */
export const useZoom = (stage: RefObject<HTMLElement | null>): Zoom => {
  const [value, setValue] = useState(1);
  /** What was at this point of the stage (CSS px) stays there. */
  const anchor = useRef<Point | null>(null);
  const shown = useRef(1);

  const by = useCallback((factor: number, at: Point | null = null) => {
    anchor.current = at;
    setValue((now) => Math.min(MOST, Math.max(1, now * factor)));
  }, []);

  useLayoutEffect(() => {
    const element = stage.current;
    const grown = value / shown.current;
    shown.current = value;
    if (element === null || grown === 1) return;
    const { x, y } = anchor.current ?? { x: element.clientWidth / 2, y: element.clientHeight / 2 };
    element.scrollTo({
      left: (element.scrollLeft + x) * grown - x,
      top: (element.scrollTop + y) * grown - y,
      behavior: 'instant',
    });
  });

  useEffect(() => {
    const element = stage.current;
    if (element === null) return;
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      // Else the whole page is zoomed.
      event.preventDefault();
      event.stopPropagation();
      const { left, top } = element.getBoundingClientRect();
      by(event.deltaY < 0 ? FACTOR : 1 / FACTOR, { x: event.clientX - left, y: event.clientY - top });
    };
    element.addEventListener('wheel', wheel, { passive: false });
    return () => element.removeEventListener('wheel', wheel);
  }, [by, stage]);

  return {
    value,
    closer: () => by(FACTOR),
    wider: () => by(1 / FACTOR),
    whole: () => setValue(1),
    canCloser: value < MOST,
    canWider: value > 1,
  };
};
