/** What every page of the extension has in common: its theme, its language, and the settings in force. */
import { type ComponentChild, render } from 'preact';
import { WordsContext } from '../../components/language';
import { browser } from '../../lib/browser';
import { followInForce, type InForce } from '../../lib/settings/store';
import type { Language } from '../../lib/text/finding';
import { languageOf, type Words, words } from '../../lib/words/index';

export interface PageState {
  readonly language: Language;
  readonly inForce: InForce;
}

export interface MountedPage {
  /** Draws again, for what `draw` reads from elsewhere. */
  readonly redraw: () => void;
}

/** The browser's own language where the settings name none. */
const pageLanguage = (way: Language | 'auto'): Language =>
  way === 'auto' ? languageOf(browser.i18n.getUILanguage()) : way;

/**
 * Draws into the page's only `.discret` element as soon as the settings are read, and again whenever they, the team's
 * policy or the browser's theme change. `title` is the document's, in the page's language.
 */
export function mountPage(
  title: (words: Words) => string,
  draw: (state: PageState) => ComponentChild,
): MountedPage {
  const top = document.querySelector<HTMLElement>('.discret');
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const contrast = matchMedia('(prefers-contrast: more)');
  let inForce: InForce | null = null;

  const paint = () => {
    if (top !== null) top.dataset.theme = contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light';
  };
  const redraw = () => {
    if (top === null || inForce === null) return;
    const language = pageLanguage(inForce.effective.language);
    const spoken = words(language);
    document.documentElement.lang = language;
    document.title = title(spoken);
    render(<WordsContext.Provider value={spoken}>{draw({ language, inForce })}</WordsContext.Provider>, top);
  };

  dark.addEventListener('change', paint);
  contrast.addEventListener('change', paint);
  paint();
  // The page lives as long as its settings are followed: nobody aborts.
  void followInForce(new AbortController().signal, (next) => {
    inForce = next;
    redraw();
  });
  return { redraw };
}
