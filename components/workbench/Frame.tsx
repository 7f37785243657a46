import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Language } from '../../lib/text/finding';
import { Logo } from '../icons';
import { Presenter } from './icons';
import { useWorkbenchWords } from './words';

export const TABS = ['try', 'course'] as const;
export type Tab = (typeof TABS)[number];

interface Props {
  readonly tab: Tab;
  readonly language: Language;
  /** Large for a room, what is not needed hidden. */
  readonly presenting: boolean;
  readonly onTab: (tab: Tab) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onPresent: (on: boolean) => void;
  readonly children: ComponentChildren;
}

const LANGUAGES: readonly Language[] = ['fr', 'en'];

/** The page around both parts of the workbench. */
export const Frame = (props: Props) => {
  const words = useWorkbenchWords();
  const { tab, presenting } = props;
  const tabs = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length] ?? tab;
    props.onTab(next);
    tabs.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };
  return (
    <div class="workbench" data-presenting={presenting}>
      <header class="bench-head">
        <h1>
          <Logo /> <span>{words.name}</span>
        </h1>
        <div ref={tabs} class="tabs" role="tablist" aria-label={words.tabs.name} onKeyDown={walk}>
          {TABS.map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`tab-${name}`}
              aria-controls="part"
              aria-selected={tab === name}
              tabIndex={tab === name ? 0 : -1}
              data-part={`tab-${name}`}
              data-tab={name}
              onClick={() => props.onTab(name)}
            >
              {words.tabs[name]}
            </button>
          ))}
        </div>
        <div class="bench-ways">
          <fieldset class="languages" aria-label={words.language}>
            {LANGUAGES.map((language) => (
              <button
                key={language}
                type="button"
                class="link"
                lang={language}
                aria-pressed={props.language === language}
                data-part={`language-${language}`}
                onClick={() => props.onLanguage(language)}
              >
                {words.languages[language]}
              </button>
            ))}
          </fieldset>
          <button
            type="button"
            class="button present"
            aria-pressed={presenting}
            aria-keyshortcuts="Alt+P"
            title={words.presentKey}
            data-part="present"
            onClick={() => props.onPresent(!presenting)}
          >
            <Presenter /> {presenting ? words.leavePresent : words.present}
          </button>
        </div>
      </header>
      <main>
        <div id="part" role="tabpanel" aria-labelledby={`tab-${tab}`}>
          {props.children}
        </div>
      </main>
      <footer class="bench-foot">
        <p class="faint">{words.local[tab]}</p>
      </footer>
    </div>
  );
};
