import { after, before, groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

/** "94F", "97 yr", "101-year-old", "lady of 96", "aged 93". */
const SEXED = /(?<![\w.,/-])(?<value>(?:9\d|1[01]\d)) ?[fm](?![\w/])/dg;
const UNIT =
  /(?<![\w.,/-])(?<value>(?:9\d|1[01]\d)(?:[ -]?(?:yrs?|years?)[ -]olds?|[ -]years?| ?yrs?))(?![a-z])/dg;
const PERSON =
  /(?<![a-z])(?:lady|woman|man|gentleman|gent|patient|pt|resident|widow|widower|nun|farmer|lad|male|female|grandmother|grandfather|granny|mother|father|gran|nan|aged|turned|turns|turning|is now) (?:of |aged )?(?<value>(?:9\d|1[01]\d))(?![\d/%-]|[.,]\d|\w)(?! ?(?:%|kg|mg|bpm|mm|cm|days|hours|min|weeks|mo))/dg;
/** "Grandad is 97 and wants a new knee". */
const IS =
  /(?<![a-z])(?:grandad|granddad|grandpa|grandma|nana|nan|gran|granny|mum|mom|dad|she|he|they|patient|pt|lady|resident|who)(?:'s| is| was| will be| just turned| turned| turns) (?:now |nearly |almost |only )?(?<value>9\d|1[01]\d)(?= ?(?:and |but |now|so |with |who |next |tomorrow|today|[,;!?)]|\.(?!\d)|$))(?! ?(?:%|on))/dg;
/** "call her, 96, off her feet", "Where d'you stop at 94?", "Ninety-four, lives alone". */
const BETWEEN =
  /(?<![a-z])(?:her|him|she|he|nan|nanna|nana|gran|granny|grandad|pop|carers|lady|name|neighbour|neighbor|widow|widower|bless|spry|sprightly|farmer), (?<value>9\d|10\d), (?=[a-z])/dg;
const AT_AGE = /(?<![a-z])at (?<value>9\d|10\d)(?= ?(?:[?!,]|$|\.(?!\d)))/dg;
const DECIDED_BEFORE =
  /(?<![a-z])(?:deprescrib|statin|anticoag|surger|operat|dialys|start|stop|treat|scree|drive|driving|live|frail|bother|worth|consent|offer)[a-z]{0,6}(?: [a-z]{1,12}){0,3} at $/;
const AT_HEAD =
  /(?:^|[.!?\n] ?)at (?<value>9\d|10\d)(?=,? (?:do|would|should|is|are|does|can|still|she|he|who))/dg;
const IN_WORDS =
  /(?:^|[.!?\n:] ?|(?<![a-z])(?:is|at|turned|turns|nearly|almost|aged|she's|he's|and|but) )(?<value>ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|a hundred(?: and (?:one|two|three|four|five|six))?)(?=(?:,|\.| and| now| with| years| yo| today| tomorrow|;|$))(?! (?:percent|per cent|days|minutes|degrees|miles|times))/dg;
/** No age above 89 is told without one of these. */
const ANY = /9\d|1[01]\d|ninety|hundred/;
const HEAT = /^ ?f? ?(?:index|heat|degrees|outside|overnight|temp|today outside|weather)/;
const NOT_AN_AGE =
  /(?:temp(?:erature)?|fever|febrile|t|tmax|bp|hr|sats?|spo2|pulse|over|past|last|for|after|next|within|every|fahrenheit|of|at|to|was|than|is|with) ?:?=? {0,2}$/;
const DURATION = /(?:for|over|past|last|after|next|within|since|in|of) (?:the )?$/;

export const englishAge: Recognizer = {
  name: 'english-age',
  kinds: ['age'],
  description: 'Ages above 89 as English posts write them: "94F", "97 yr", "a lady of 96".',
  find({ low, hasDigit }) {
    const found: Candidate[] = [];
    if (!ANY.test(low)) return found;
    const add = (pattern: RegExp, unless: RegExp | undefined, evidence: string, lead?: RegExp): void => {
      for (const match of matches(pattern, low)) {
        const span = groupSpan(match, 'value');
        if (
          span === undefined ||
          unless?.test(before(low, span.start, 24)) ||
          lead?.test(before(low, span.start, 60)) === false ||
          HEAT.test(after(low, span.end, 12))
        )
          continue;
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
    if (/ninety|hundred/.test(low)) add(IN_WORDS, undefined, 'words');
    if (!hasDigit) return found;
    for (const pattern of [BETWEEN, AT_HEAD]) add(pattern, undefined, 'sentence');
    add(AT_AGE, undefined, 'sentence', DECIDED_BEFORE);
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
    { text: 'as the carers call her, 96, off legs', kind: 'age', value: '96', level: 'warn' },
    { text: 'Would you deprescribe at 94?', kind: 'age', value: '94', level: 'warn' },
    { text: 'Ninety-four, lives alone', kind: 'age', value: 'Ninety-four', level: 'warn' },
    { text: 'a 102-year-old runner', kind: 'age', value: '102-year-old', level: 'warn' },
  ],
  ignores: [
    'it is 108F index outside, sats, 94, on air',
    'HR at 94, sats at 91, target INR at 2',
    'ninety percent of them, ninety minutes later, a hundred times',
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
