/** Alt texts are posted too, but X shows them on a page of their own, away from the composer. */
import { SELECTORS } from './selectors';

/** The alt text last typed for each picture, by the picture's blob URL. Kept in memory until `signal` aborts. */
export function watchAltTexts(
  win: Window,
  signal: AbortSignal,
  changed: () => void,
): { of(url: string): string; forget(): void } {
  const texts = new Map<string, string>();
  const remember = (target: EventTarget | null) => {
    if (!(target instanceof HTMLElement) || !isAltText(target)) return;
    const field = target as HTMLElement & { value?: string };
    const url = pictureBeside(target);
    if (!url) return;
    texts.set(url, field.value ?? target.textContent ?? '');
    changed();
  };
  win.addEventListener('input', (event) => remember(event.target), { signal });
  // A saved alt text comes back when its page opens again.
  win.addEventListener('focusin', (event) => remember(event.target), { signal });
  return { of: (url) => texts.get(url) ?? '', forget: () => texts.clear() };
}

/** Should X rename the field: any larger field of a dialog without a composer; only one beside a picture counts. */
function isAltText(field: HTMLElement): boolean {
  if (field.matches(SELECTORS.altText)) return true;
  const dialog = field.matches('textarea') ? field.closest(SELECTORS.dialog) : null;
  return dialog !== null && dialog.querySelector(SELECTORS.textbox) === null;
}

function pictureBeside(field: HTMLElement): string | null {
  const page = field.closest(SELECTORS.dialog) ?? field.ownerDocument;
  return page.querySelector<HTMLImageElement>('img[src^="blob:"]')?.src ?? null;
}
