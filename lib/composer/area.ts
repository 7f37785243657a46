import type { ComposerRoot } from './scope';
import { SELECTORS } from './selectors';

/** A rectangle in CSS pixels from the window's top left corner. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Beyond this share of the window's width a composer leaves no side free: then its working parts count. */
const WHOLE_WINDOW = 0.8;

/** What is being written in. */
export function areaOf(root: ComposerRoot): Area {
  const own = root.getBoundingClientRect();
  if (own.width > 0 && own.width < WHOLE_WINDOW * window.innerWidth) return own;
  const parts = [SELECTORS.textbox, SELECTORS.toolbar, SELECTORS.sendButton, SELECTORS.attachments].join(',');
  const boxes = [...root.querySelectorAll(parts)]
    .map((part) => part.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
  if (boxes.length === 0) return own;
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return { left, top, width: right - left, height: bottom - top };
}
