import { groupSpan, matches } from '../matching';
import type { Candidate, Recognizer } from '../recognizer';

/** "ma patiente @…", "my patient (@…)": only then the handle is a patient's. */
const SAID_OF =
  /(?<![a-z])(?:(?:ma|mon|la|le|notre|nos|mes|cette|ce|une|un|my|our|the|this|that|his|her|sa|son) (?:jeune |petite? |ancienne? |young |former )?(?:patiente?s?|malade|client|fille|fils|mere|pere|mari|femme|daughter|mother|father|wife|husband)|alias|compte(?: x| twitter| insta(?:gram)?)? de (?:la|ma|mon|sa) (?:patiente?|fille|mere)) ?(?:est|is|,|:|\(|=|suivie?|appelee?)? ?(?<value>@\w{1,30})/dg;
const SAID_AFTER =
  /(?<![\w@])(?<value>@\w{1,30}) ?[,(]? ?(?:est|is|was|etait)? ?(?:ma|mon|notre|my|our) (?:jeune |young )?patiente?(?![a-z])/dg;

export const handle: Recognizer = {
  name: 'handle',
  kinds: ['handle'],
  description: "A @handle that is said to be the patient's; a colleague's is left alone.",
  find({ low }) {
    const found: Candidate[] = [];
    if (!low.includes('@')) return found;
    for (const pattern of [SAID_OF, SAID_AFTER]) {
      for (const match of matches(pattern, low)) {
        const span = groupSpan(match, 'value');
        if (span)
          found.push({
            ...span,
            kind: 'handle',
            level: 'warn',
            confidence: 0.9,
            reason: 'handle',
            evidence: ['context'],
          });
      }
    }
    return found;
  },
  examples: {
    finds: [
      { text: 'ma patiente @Lilou_2003 a posté', kind: 'handle', value: '@Lilou_2003' },
      { text: 'my patient @tom_h asked', kind: 'handle', value: '@tom_h' },
      { text: '@zoe21 est ma patiente', kind: 'handle', value: '@zoe21' },
    ],
    ignores: ['@DrMachin un avis ?', 'avis patient pour @cardio_urg', '#DocTocToc @confrere merci'],
    misses: [{ text: 'elle poste sur @lilou_2003', kind: 'handle', value: '@lilou_2003' }],
  },
};
