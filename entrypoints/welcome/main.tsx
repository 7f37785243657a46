import '../../components/page.css';
import { Welcome } from '../../components/welcome/Welcome';
import { correct } from '../../lib/text/correct';
import { applyEdit } from '../../lib/text/edit';
import type { Finding } from '../../lib/text/finding';
import { provideLexicon } from '../../lib/text/lexicon/lexicon';
import { packedLexicon } from '../../lib/text/lexicon/packed';
import { scan } from '../../lib/text/scan';
import { welcomeWords } from '../../lib/words/welcome';
import { mountPage } from '../pages/mount';
import { openOptions, openPage } from '../pages/open';
import { reloadXTabs } from '../pages/x-tabs';

const corrected = (text: string, findings: readonly Finding[]): string => {
  const edit = correct(text, findings);
  return edit === null ? text : applyEdit(text, edit);
};

provideLexicon(packedLexicon());
mountPage(
  ({ language }) => welcomeWords(language).title,
  ({ language }) => (
    <Welcome
      key={language}
      scan={(text) => scan(text, { lang: language })}
      corrected={corrected}
      onReload={reloadXTabs}
      onWorkbench={() => void openPage('workbench')}
      onOptions={() => void openOptions()}
    />
  ),
);
