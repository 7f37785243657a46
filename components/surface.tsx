import { type ComponentChild, render } from 'preact';
import type { Language } from '../lib/text/finding';
import { words } from '../lib/words/index';
import { keepHost } from './kept-host';
import { WordsContext } from './language';
import css from './style.css?inline';

export type Theme = 'light' | 'dark' | 'contrast';

const HOST = 'discret-root';

/** The one place on the page where anything of ours is drawn. */
export interface Surface {
  /** Outside the closed root; holds no text. */
  readonly host: HTMLElement;
  /** The closed root: for the focus (`focusFirst(surface.root)`), and to know whether an event came from inside. */
  readonly root: ShadowRoot;
  readonly render: (node: ComponentChild) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setLanguage: (language: Language) => void;
  readonly unmount: () => void;
}

/** Firefox ends the script of an extension that was updated, and leaves its last drawing on the page: away with it. */
export const clearRemains = (doc: Document): void => {
  for (const old of doc.querySelectorAll(HOST)) old.remove();
};

/**
 * Puts an empty surface on the page, outside X's own root, in a closed shadow root that X's styles cannot enter.
 * Keeping its events from the page is the business of whoever stands first on the window.
 */
export const mountSurface = (doc: Document): Surface => {
  const host = doc.createElement(HOST);
  const root = host.attachShadow({ mode: 'closed' });
  const style = doc.createElement('style');
  style.textContent = css;
  const top = doc.createElement('div');
  top.className = 'discret';
  top.dir = 'ltr';
  root.append(style, top);
  doc.documentElement.append(host);
  const release = keepHost(host);

  let language: Language = 'fr';
  let shown: ComponentChild = null;
  const draw = () => {
    top.lang = language;
    render(<WordsContext.Provider value={words(language)}>{shown}</WordsContext.Provider>, top);
  };
  const setTheme = (theme: Theme) => {
    top.dataset.theme = theme;
  };
  setTheme('light');
  draw();

  return {
    host,
    root,
    render: (node) => {
      shown = node;
      draw();
    },
    setTheme,
    setLanguage: (next) => {
      language = next;
      draw();
    },
    unmount: () => {
      release();
      render(null, top);
      host.remove();
    },
  };
};
