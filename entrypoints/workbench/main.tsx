import '../../components/style.css';
import '../../components/workbench/workbench.css';
import '../../components/course/course.css';
import { provideLexicon } from '../../lib/text/lexicon/lexicon';
import { packedLexicon } from '../../lib/text/lexicon/packed';
import { engine } from '../engine/engine';
import { offerEngine } from '../engine/offer';
import { mountPage } from '../pages/mount';
import { Workbench } from './workbench';

// This page reads texts with the very functions that read a draft on X.
provideLexicon(packedLexicon());
offerEngine(engine);

mountPage(
  ({ popup }) => popup.name,
  ({ language, inForce }) => <Workbench browserLanguage={language} settings={inForce.effective} />,
);
