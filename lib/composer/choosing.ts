import { composerAround } from './scope';
import { SELECTORS } from './selectors';

/**
 * Tells that a picture is about to come: the file chooser opens (X's button clicks the hidden input), or a file is
 * dragged over a composer. Until `signal` aborts.
 */
export function watchChoosing(win: Window, signal: AbortSignal, soon: () => void): void {
  const options = { capture: true, passive: true, signal };
  const target = (event: Event) => (event.target instanceof Element ? event.target : null);
  win.addEventListener(
    'click',
    (event) => {
      if (target(event)?.matches(SELECTORS.fileInput)) soon();
    },
    options,
  );
  win.addEventListener(
    'dragenter',
    (event) => {
      const over = target(event);
      if (over && event.dataTransfer?.types.includes('Files') && composerAround(over)) soon();
    },
    options,
  );
}
