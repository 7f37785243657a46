import type { ComposerRoot } from './scope';
import { SELECTORS } from './selectors';

/** A rectangle in CSS pixels from the window's top left corner. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What is being written in: a dialog itself may fill the window, so its working parts count. */
export function areaOf(root: ComposerRoot): Area {
  const parts = [SELECTORS.textbox, SELECTORS.toolbar, SELECTORS.sendButton, SELECTORS.attachments].join(',');
  const boxes = [...root.querySelectorAll(parts)]
    .map((part) => part.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
  if (boxes.length === 0) return root.getBoundingClientRect();
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return { left, top, width: right - left, height: bottom - top };
}
