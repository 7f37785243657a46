import { crowdOf, crowdsOf } from '../../lib/risk/crowd';
import { neutral } from '../../lib/risk/rewrite/neutral';
import { rewrite } from '../../lib/risk/rewrite/rewrite';
import { advise, RULES } from '../../lib/rules/advise';
import { reading } from '../../lib/rules/read';
import type { RuleId } from '../../lib/rules/rule';
import { correct } from '../../lib/text/correct';
import { isReady, provideLexicon } from '../../lib/text/lexicon/lexicon';
import { type ScanOptions, scan } from '../../lib/text/scan';
import { readyTerms } from '../../lib/text/terms';
import { offeredLexicon } from '../lexicon/offer';
import type { Engine, Read } from './offer';
import { warmUpSteps } from './warm-up';

/** The first look at a draft brings the lexicon in; before that no page of X pays for it. */
function takeLexicon(): void {
  const lexicon = isReady() ? null : offeredLexicon();
  if (lexicon) provideLexicon(lexicon);
}

const scanWithLexicon = (text: string, options?: ScanOptions) => {
  takeLexicon();
  return scan(text, options);
};

const read = ({ text, findings }: Read) => reading(text, findings);

const referencesOf = (rule: RuleId): readonly string[] =>
  RULES.find(({ id }) => id === rule)?.references ?? [];

export const engine: Engine = {
  scan: scanWithLexicon,
  readyTerms,
  correct,
  crowdOf,
  crowdsOf,
  rewrite,
  neutral,
  advise: (draft, off) =>
    advise({ ...draft, posts: draft.posts.map(read), alts: draft.alts.map(read) }, off).map((advice) => ({
      ...advice,
      references: referencesOf(advice.rule),
    })),
  warmUpSteps: () => {
    takeLexicon();
    return warmUpSteps();
  },
};
