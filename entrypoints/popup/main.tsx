import '../../components/style.css';
import { render } from 'preact';
import { WordsContext } from '../../components/language';
import { Popup, type PopupView } from '../../components/Popup';
import { browser } from '../../lib/browser';
import { languageOf, words } from '../../lib/words/index';
import { ask } from './ask';

const language = languageOf(browser.i18n.getUILanguage());
const top = document.querySelector<HTMLElement>('#popup');
const dark = matchMedia('(prefers-color-scheme: dark)');
const contrast = matchMedia('(prefers-contrast: more)');

const paint = () => {
  if (top !== null) top.dataset.theme = contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light';
};

const show = (view: PopupView) => {
  if (top === null) return;
  render(
    <WordsContext.Provider value={words(language)}>
      <Popup
        view={view}
        onWatch={async (on) => show(await ask({ type: 'watch-draft', on }))}
        onShow={async () => {
          await ask({ type: 'show-draft' });
          window.close();
        }}
      />
    </WordsContext.Provider>,
    top,
  );
};

document.documentElement.lang = language;
dark.addEventListener('change', paint);
contrast.addEventListener('change', paint);
paint();
show({ state: 'asking' });
show(await ask({ type: 'ask-draft' }));
