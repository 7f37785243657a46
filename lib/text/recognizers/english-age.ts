import { before, groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

/** "94F", "97 yr", "101-year-old", "lady of 96", "aged 93". */
const SEXED = /(?<![\w.,/-])(?<value>(?:9\d|1[01]\d)) ?[fm](?![\w/])/dg;
const UNIT =
  /(?<![\w.,/-])(?<value>(?:9\d|1[01]\d)(?: ?yrs?|[ -]years?(?:[ -]old)?|[ -]yr[ -]old))(?![a-z])/dg;
const PERSON =
  /(?<![a-z])(?:lady|woman|man|gentleman|gent|patient|pt|resident|widow|widower|nun|farmer|lad|male|female|grandmother|grandfather|granny|mother|father|gran|nan|aged|turned|turns|turning|is now) (?:of |aged )?(?<value>(?:9\d|1[01]\d))(?![\d/%-]|[.,]\d|\w)(?! ?(?:%|kg|mg|bpm|mm|cm|days|hours|min|weeks|mo))/dg;
/** "Grandad is 97 and wants a new knee". */
const IS =
  /(?<![a-z])(?:grandad|granddad|grandpa|grandma|nana|nan|gran|granny|mum|mom|dad|she|he|they|patient|pt|lady|resident|who)(?:'s| is| was| will be| just turned| turned| turns) (?:now |nearly |almost |only )?(?<value>9\d|1[01]\d)(?= ?(?:and |but |now|so |with |who |next |tomorrow|today|[,;!?)]|\.(?!\d)|$))(?! ?(?:%|on))/dg;
const NOT_AN_AGE =
  /(?:temp(?:erature)?|fever|febrile|t|tmax|bp|hr|sats?|spo2|pulse|over|past|last|for|after|next|within|every|fahrenheit|of|at|to|was|than|is|with) ?:?=? {0,2}$/;
const DURATION = /(?:for|over|past|last|after|next|within|since|in|of) (?:the )?$/;

export const englishAge: Recognizer = {
  name: 'english-age',
  kinds: ['age'],
  description: 'Ages above 89 as English posts write them: "94F", "97 yr", "a lady of 96".',
  find({ low, hasDigit }) {
    const found: Candidate[] = [];
    if (!hasDigit) return found;
    const add = (pattern: RegExp, unless: RegExp | undefined, evidence: string): void => {
      for (const match of matches(pattern, low)) {
        const span = groupSpan(match, 'value');
        if (span === undefined || unless?.test(before(low, span.start, 24))) continue;
        found.push({
          ...span,
          kind: 'age',
          level: 'warn',
          confidence: 0.82,
          reason: 'age-over-89',
          evidence: [evidence],
        });
      }
    };
    add(SEXED, NOT_AN_AGE, 'sex');
    add(UNIT, DURATION, 'unit');
    add(PERSON, undefined, 'person');
    add(IS, undefined, 'is');
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: '93F, hip fracture, DNAR', kind: 'age', value: '93', level: 'warn' },
    { text: 'Wilting lady of 98, off her feet', kind: 'age', value: '98', level: 'warn' },
    { text: 'Resident, 95 yrs, sacral sore', kind: 'age', value: '95 yrs', level: 'warn' },
    { text: 'Grandad is 97 and wants a new knee', kind: 'age', value: '97', level: 'warn' },
    { text: 'a 102-year-old runner', kind: 'age', value: '102-year-old', level: 'warn' },
  ],
  ignores: [
    'temp 101F overnight, fever 102 F',
    'for 95 years nobody asked',
    'sats 94 on air, HR 98',
    'her HR is 98 and BP 100, sats was 97 but fell, INR is 9',
    '88F, hip fracture',
    'woman of 45, BP 98/60',
    'patient 92% on room air',
  ],
  misses: [{ text: 'older than the Queen Mother was', kind: 'age', value: 'older than the Queen Mother' }],
};
