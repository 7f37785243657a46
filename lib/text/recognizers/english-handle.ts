import { before, groupSpan, matches } from '../matching';
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

/** "Pt tweets his CGM traces as @…", "mum live-tweeting it as @…", "DMs from @…". */
const THEIRS =
  /(?<![a-z])(?:(?:pt|patient|client|resident|he|she|they|who|son|daughter|mother|father|mum|mom|dad|wife|husband|partner|family|kid|teen|boy|girl)(?:'s)? (?:(?:is|keeps|was|has been|now|has) )?(?:live[- ]?)?(?:tweet|post|film|stream|vlog|blog|tiktok|document|share|record|broadcast|go(?:es|ing)? by|tag|dm|publish)[a-z]{0,4}(?![a-z])[^.!?\n@]{0,60}?(?:as|on|at|from|under|via|account|handle|[(:]) ?|(?:dms?|messages|abuse|threats) from )(?<value>@\w{1,30})(?![\w@])/dg;
const READER = /(?<![a-z])(?:dms?|messages) from $/;
const OF_A_PATIENT =
  /(?<![a-z])(?:pts?|patients?|mum|mom|dad|daughter|son|wife|husband|relatives?|family)(?![a-z])/;

export const englishHandle: Recognizer = {
  name: 'english-handle',
  kinds: ['handle'],
  description:
    'A @handle that an English sentence gives to a patient or a relative; a colleague’s is left alone.',
  find({ low }) {
    const found: Candidate[] = [];
    if (!low.includes('@')) return found;
    for (const pattern of [SAID_OF, SAID_AFTER, THEIRS]) {
      for (const match of matches(pattern, low)) {
        const span = groupSpan(match, 'value');
        // "DMs from @…" may be anybody's: there the post must speak of a patient or a relative.
        const theirs =
          pattern !== THEIRS || !span || !READER.test(before(low, span.start, 18)) || OF_A_PATIENT.test(low);
        if (span && theirs)
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
    { text: 'Pt tweets his own traces as @TypeOneTed_LS', kind: 'handle', value: '@TypeOneTed_LS' },
    { text: 'mum live-tweeting it as @zaksmama_7', kind: 'handle', value: '@zaksmama_7' },
    { text: 'pt’s ex fishing for gossip, DMs from @proud_da_53', kind: 'handle', value: '@proud_da_53' },
    { text: 'he tweets: @sunny_jim_84', kind: 'handle', value: '@sunny_jim_84' },
    { text: 'her daughter posts as @kit_kat_rn', kind: 'handle', value: '@kit_kat_rn' },
  ],
  ignores: [
    'Thanks @dr_oncall for seeing my patient',
    'advice for my patient please @derm_on_duty',
    '@the_gp_show is my favourite',
    'patient came back on Monday, thanks @dr_oncall. He is fine. Great tweets from @cardio_news',
  ],
  misses: [{ text: 'see @sunny_jim_84 for the whole story', kind: 'handle', value: '@sunny_jim_84' }],
};
