/** Finds the composer in use and says when what it would send may have changed. Nothing else of the page is observed. */
import { type ComposerRoot, composerOf, frontComposer } from './scope';
import { SELECTORS } from './selectors';

/**
 * @param used called when the doctor turns to a composer, and with null when the last one is gone
 * @param changed called in the same task as X's rendering, after each change inside that composer
 */
export function watchComposers(
  win: Window,
  signal: AbortSignal,
  used: (root: ComposerRoot | null) => void,
  changed: (root: ComposerRoot) => void,
): { readonly current: ComposerRoot | null; turnTo(root: ComposerRoot): void } {
  let current: ComposerRoot | null = null;
  const observer = new MutationObserver(() => {
    if (!current) return;
    if (current.isConnected) changed(current);
    else leave();
  });

  // Its own removal is the one change that a mutation observer of the composer cannot see.
  const visibility = new IntersectionObserver(() => current && !current.isConnected && leave());

  const leave = () => {
    observer.disconnect();
    visibility.disconnect();
    current = null;
    used(null);
  };
  const turnTo = (root: ComposerRoot) => {
    if (root === current) return;
    observer.disconnect();
    visibility.disconnect();
    current = root;
    visibility.observe(root);
    observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['src', 'value'],
    });
    used(root);
  };

  const onUse = (event: Event) => {
    if (!(event.target instanceof Element)) return;
    const part = event.target.closest(
      `${SELECTORS.textbox}, ${SELECTORS.sendButton}, ${SELECTORS.fileInput}`,
    );
    const root = part && composerOf(part);
    if (root) turnTo(root);
    // X takes composers away without a word when it changes pages.
    else if (current && !current.isConnected) leave();
  };
  // Installed or updated while somebody writes: no focus will come to a text that has it already.
  queueMicrotask(() => {
    const root = win.document.readyState === 'loading' ? null : frontComposer(win.document);
    if (root) turnTo(root);
  });
  win.addEventListener('focusin', onUse, { capture: true, signal });
  win.addEventListener('pointerdown', onUse, { capture: true, signal });
  // A textarea's value and a poll's choices change without any mutation.
  win.addEventListener(
    'input',
    (event) => {
      if (current && event.target instanceof Node && current.contains(event.target)) changed(current);
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    visibility.disconnect();
  });

  return {
    get current() {
      return current;
    },
    turnTo,
  };
}
