/** Keeping the keyboard inside an open panel. */

const FOCUSABLE = ':is(button, input):enabled:not([tabindex="-1"]), [href], [tabindex="0"]';

/** What can take the focus in `root`, in tab order. */
const focusable = (root: ParentNode): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(FOCUSABLE),
];

const activeIn = (element: HTMLElement): Element | null => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
};

/** Focuses the part marked `data-autofocus`, else the first that can be; false when there is none. */
export const focusFirst = (root: ParentNode): boolean => {
  const first = root.querySelector<HTMLElement>('[data-autofocus]:not([disabled])') ?? focusable(root)[0];
  first?.focus();
  return first !== undefined;
};

/**
 * Tab and Shift+Tab go round inside `root`; Escape calls `onEscape`. Each key so used goes no further.
 * All moves are made here, not only those at the ends: the page's own focus trap must find nothing to do.
 */
export const keepKeys = (event: KeyboardEvent, root: HTMLElement, onEscape: () => void): void => {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    event.stopPropagation();
    onEscape();
    return;
  }
  if (event.key !== 'Tab') return;
  event.preventDefault();
  event.stopPropagation();
  const stops = focusable(root);
  if (stops.length === 0) return;
  const active = activeIn(root);
  const at = active instanceof HTMLElement ? stops.indexOf(active) : -1;
  const step = event.shiftKey ? -1 : 1;
  const from = at === -1 ? (event.shiftKey ? 0 : -1) : at;
  stops[(from + step + stops.length) % stops.length]?.focus();
};
