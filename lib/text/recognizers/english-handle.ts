import { groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const WHOSE = "(?:my|our|this|the|a|his|her|their) (?:(?:pt|patient|client|resident)'s )?(?:[a-z]{3,10} )?";
const WHO =
  '(?:pt|patient|client|resident|son|daughter|mother|father|mum|mom|dad|wife|husband|partner|family)';
const SAID_OF = new RegExp(
  `(?<![a-z])${WHOSE}${WHO}(?:'s (?:account|handle|profile|feed|x|twitter|insta(?:gram)?|tiktok))?(?: is|,| \\(|=| who is| goes by| posts as| known as| tweets as| streams as| films as| on (?:x|insta(?:gram)?|tiktok|twitter))? ?(?<value>@\\w{1,30})`,
  'dg',
);
const SAID_AFTER = new RegExp(
  `(?<![\\w@])(?<value>@\\w{1,30}),? (?:is|was|who is|, who is) ${WHOSE}${WHO}(?![a-z])`,
  'dg',
);

export const englishHandle: Recognizer = {
  name: 'english-handle',
  kinds: ['handle'],
  description:
    'A @handle that an English sentence gives to a patient or a relative; a colleague’s is left alone.',
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
};

export const examples: Examples = {
  finds: [
    { text: 'My pt @sunny_jim_84 tweeted my letter', kind: 'handle', value: '@sunny_jim_84' },
    { text: '@sunny_jim_84 is my patient and films us', kind: 'handle', value: '@sunny_jim_84' },
    { text: 'My pt’s mum @warrior_mum posts his MRI', kind: 'handle', value: '@warrior_mum' },
    { text: 'her daughter posts as @kit_kat_rn', kind: 'handle', value: '@kit_kat_rn' },
  ],
  ignores: [
    'Thanks @dr_oncall for seeing my patient',
    'advice for my patient please @derm_on_duty',
    '@the_gp_show is my favourite',
  ],
  misses: [{ text: 'he tweets: @sunny_jim_84', kind: 'handle', value: '@sunny_jim_84' }],
};
