/** How X looks right now: it writes its theme as a colour on the body, and its language on the root. */
export type Theme = 'light' | 'dark' | 'contrast';

const KNOWN: Readonly<Record<string, Theme>> = {
  'rgb(255, 255, 255)': 'light',
  'rgb(0, 0, 0)': 'dark',
  'rgb(5, 5, 5)': 'contrast',
};

/** X's theme; a colour X did not have when this was written is judged by its luminance. */
export function themeOf(doc: Document): Theme {
  const color = getComputedStyle(doc.body ?? doc.documentElement).backgroundColor;
  const known = KNOWN[color];
  if (known) return known;
  const [red = 255, green = 255, blue = 255, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  // Rec. 709 weights; a transparent body shows the browser's white.
  const luminance = alpha === 0 ? 255 : 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return luminance < 128 ? 'dark' : 'light';
}

/** Calls `changed` whenever X switches theme or language, until `signal` aborts. */
export function watchTheme(doc: Document, signal: AbortSignal, changed: () => void): void {
  const observer = new MutationObserver(changed);
  observer.observe(doc.documentElement, { attributes: true, attributeFilter: ['lang', 'dir', 'style'] });
  if (doc.body) observer.observe(doc.body, { attributes: true, attributeFilter: ['style'] });
  signal.addEventListener('abort', () => observer.disconnect());
}
