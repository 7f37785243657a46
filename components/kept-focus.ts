import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusFirst } from './focus';

/** What has the focus, in the panel's own tree or in the page around it; null when it was lost. */
const focusedBeside = (panel: HTMLElement): Element | null => {
  const tree = panel.getRootNode();
  const { activeElement, body } = panel.ownerDocument;
  if (tree instanceof ShadowRoot && activeElement === tree.host) return tree.activeElement;
  return activeElement === body ? null : activeElement;
};

/**
 * Keeps the keyboard in `panel` when the pressed button vanishes with what it acted on: call the returned function
 * with the press, and with a selector for the part that should have the focus next (else the panel's first).
 * In the same task as the drawing: between the two the page's own focus trap could take the focus away.
 */
export const useKeptFocus = (panel: RefObject<HTMLElement | null>): ((selector?: string) => void) => {
  const next = useRef<string | null>(null);
  useLayoutEffect(() => {
    const root = panel.current;
    if (next.current === null || root === null) return;
    const focused = focusedBeside(root);
    if (focused !== null) {
      // It went into the text that is being corrected: pulled back now, the correction would go astray.
      if (!root.contains(focused)) next.current = null;
      return;
    }
    const part = next.current === '' ? null : root.querySelector<HTMLElement>(next.current);
    next.current = null;
    if (part === null) focusFirst(root);
    else part.focus();
  });
  return (selector = '') => {
    next.current = selector;
  };
};
