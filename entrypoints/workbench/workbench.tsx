/** The workbench: two parts of one page, its language, and the view for a room. */
import { useEffect, useState } from 'preact/hooks';
import { WordsContext } from '../../components/language';
import { Frame, type Tab } from '../../components/workbench/Frame';
import { WorkbenchContext } from '../../components/workbench/words';
import type { Settings } from '../../lib/settings/settings';
import type { Language } from '../../lib/text/finding';
import { words } from '../../lib/words/index';
import { workbenchWords } from '../../lib/words/workbench';
import { CourseDesk } from './course-desk';
import { TryDesk } from './try-desk';

interface Props {
  /** The page's language until the reader chooses another. */
  readonly browserLanguage: Language;
  readonly settings: Settings;
}

export const Workbench = ({ browserLanguage, settings }: Props) => {
  const [chosen, setChosen] = useState<Language | null>(null);
  const [tab, setTab] = useState<Tab>(location.hash === '#course' ? 'course' : 'try');
  const [presenting, setPresenting] = useState(false);
  const language = chosen ?? browserLanguage;
  const spoken = workbenchWords(language);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = spoken.title;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey && !event.ctrlKey && event.code === 'KeyP') {
        event.preventDefault();
        setPresenting((on) => !on);
      } else if (event.key === 'Escape' && !event.defaultPrevented) setPresenting(false);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);

  return (
    <WordsContext.Provider value={words(language)}>
      <WorkbenchContext.Provider value={spoken}>
        <Frame
          tab={tab}
          language={language}
          presenting={presenting}
          onTab={setTab}
          onLanguage={setChosen}
          onPresent={setPresenting}
        >
          {/* Both stay: what was written in one is there when the reader comes back. */}
          <div hidden={tab !== 'try'}>
            <TryDesk settings={settings} shown={tab === 'try'} language={language} />
          </div>
          <div hidden={tab !== 'course'}>
            <CourseDesk language={language} />
          </div>
        </Frame>
      </WorkbenchContext.Provider>
    </WordsContext.Provider>
  );
};
