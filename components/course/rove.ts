/** Walking over many toggles with the arrows: one of them at a time is a stop of the Tab key. */
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** The next toggle above or below, the one whose middle is nearest. */
function onLine(toggles: readonly HTMLElement[], from: number, down: boolean): number {
  const here = toggles[from]?.getBoundingClientRect();
  if (here === undefined) return from;
  const middle = here.left + here.width / 2;
  const beyond = toggles
    .map((toggle, at) => ({ at, box: toggle.getBoundingClientRect() }))
    .filter(({ box }) => (down ? box.top >= here.bottom - 1 : box.bottom <= here.top + 1))
    .map(({ at, box }) => ({
      at,
      far: Math.abs(box.top - here.top) * 4 + Math.abs(box.left + box.width / 2 - middle),
    }))
    .sort((a, b) => a.far - b.far);
  return beyond[0]?.at ?? from;
}

/** `current` is the toggle that Tab finds; `onWalked` hears of steps made with Shift held. */
export function useRoving(
  group: RefObject<HTMLElement | null>,
  count: number,
  onWalked: (from: number, to: number) => void = () => {},
) {
  const [current, setCurrent] = useState(0);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const toggles = [...(group.current?.querySelectorAll<HTMLElement>('[data-toggle]') ?? [])];
    const from = Math.min(current, count - 1);
    const step = STEPS[event.key];
    const to =
      step !== undefined
        ? Math.min(count - 1, Math.max(0, from + step))
        : event.key === 'ArrowDown' || event.key === 'ArrowUp'
          ? onLine(toggles, from, event.key === 'ArrowDown')
          : event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? count - 1
              : null;
    if (to === null) return;
    event.preventDefault();
    setCurrent(to);
    toggles[to]?.focus();
    if (event.shiftKey && to !== from) onWalked(from, to);
  };
  return { current: Math.min(current, count - 1), setCurrent, onKeyDown };
}
