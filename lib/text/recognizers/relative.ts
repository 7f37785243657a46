import { before, groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const AGE = "\\d{1,3} ?(?:ans|an|mois|a(?![a-z'])|semaines|jours)";
const AGES =
  '(?:\\d{1,2}(?: ans| mois)?(?:, ?\\d{1,2}(?: ans| an| mois)?){0,6},? ?(?:et|and|&|/) \\d{1,2}(?: ans| an| mois)?(?: et demi)?|\\d{1,2} ?(?:ans|mois)?(?:, ?\\d{1,2} (?:ans|an|mois)){1,6})';
const KIN =
  'belle-mere|mere|pere|maman|papa|fils|frere|soeur|epoux|epouse|mari|conjointe?|compagne|compagnon|grand-mere|grand-pere|mamie|papi|tante|oncle|niece|neveu|cousine?|jumeaux|jumelles|jumelle|jumeau|triplees?|gendre|belle-(?:mere|fille|soeur)|beau-(?:pere|fils|frere)|petite?-fil(?:s|le)';
/** Also words for the patient: they need "sa", "leur" or a relative beside them. */
const OPEN = 'femme|fille|garcon|bebe|enfant|ado';
const QUALITY =
  '(?: (?:jumeau|jumelle|ainee?|cadet(?:te)?|unique|aidante?|malade|decedee?|maternel(?:le)?|paternel(?:le)?))?';

const RELATION = new RegExp(
  `(?<![a-z'-])(?<value>(?:(?:sa|son|ses|leurs?|ma|mon|mes|les?|la|une?) )?(?:petite? |grande? )?(?:demi-)?(?:${KIN})${QUALITY}(?: (?:de|agee?s? de) |,? \\((?:agee?s? de )?|, (?:agee?s? de )?)${AGE})(?![a-z])`,
  'dg',
);
const OWNED = new RegExp(
  `(?<![a-z'-])(?<value>(?:sa|son|leur|ses|leurs|ma|mon) (?:petite? |grande? )?(?:${OPEN}|jumelle|jumeau|mari|epou(?:x|se)|compagn(?:e|on)|conjointe?|copine?|mere|pere|frere|soeur|fils|gendre|petit-fils|grand-(?:mere|pere))${QUALITY},? ?\\(?(?:de |agee?s? de )?${AGE})(?![a-z])`,
  'dg',
);
const UNOWNED = new RegExp(`(?<![a-z'-])(?<value>(?:fille|garcon) (?:de |agee? de )${AGE})(?![a-z])`, 'dg');
/** "mère de 2 ados de 14 et 16 ans", "4 enfants de 11, 8, 5 et 1 an", "les 3 petits (2, 4 et 6 ans)". */
const CHILDREN = new RegExp(
  `(?<![a-z\\d'-])(?<value>(?:ses |leurs )?(?:(?:mere|pere|maman|papa|parents?) (?:de |d')(?:ses )?)?(?:(?:\\d{1,2}|deux|trois|quatre|cinq|six|sept|huit) )?(?:jeunes? |petits? |grands? )?(?:enfants|ados|adolescents|fils|filles|garcons|petits|(?:demi-)?freres|(?:demi-)?soeurs|bebes|jumeaux|jumelles|petits-enfants|neveux|nieces)(?: [a-z]{2,8}){0,2} ?,? ?(?:de |ages de |agees de |: ?|\\(|, )${AGES})(?![a-z])`,
  'dg',
);
const BRACKETED = new RegExp(
  `(?<=(?:enfants?|petits|ados?|filles|fils|garcons|fratrie|freres|soeurs)[^\\n().]{0,12}\\()(?<value>${AGES})(?=\\))`,
  'dg',
);
const ENGLISH_KIN =
  'mother-in-law|father-in-law|sister-in-law|brother-in-law|mother|father|mum|mom|dad|son|daughter|brother|sister|husband|wife|partner|grandmother|grandfather|grandson|granddaughter|aunt|uncle|niece|nephew|cousin|twins?|girls|boys|carer|stepson|stepdaughter|baby|toddler|newborn';
const ENGLISH = new RegExp(
  `(?<![a-z'-])(?<value>(?:(?:his|her|their|my|whose|the|a|with|has|and|&|(?:(?:my|our|the) )?(?:pt|patient|client|resident)'s) )(?:\\d{1,3}[- ](?:year|month|week)s?[- ]old (?:twin )?(?:${ENGLISH_KIN})|(?:twin |older |younger |elder |little |big |half-|step)?(?:${ENGLISH_KIN}),? ?\\(?(?:aged? |is |who is |, )?\\d{1,3}(?:yo| yo| years old|[- ]year[- ]old| months?| weeks?)?(?=[),. ;]|$)(?! ?(?:%|kg|mg|weeks (?:ago|later)|months (?:ago|later)|years ago|days|times|hours|min))))|(?<![a-z\\d'-])(?<children>(?:\\d|two|three|four|five|six) (?:young )?(?:kids|children|sons|daughters|boys|girls)(?: aged|,| \\(aged?| \\() ?\\d{1,2}(?:, ?\\d{1,2}){0,5}(?: ?(?:and|&) \\d{1,2})?)`,
  'dg',
);
/** "mother of 3 (ages 11, 8 and 5)", "mum of twins aged 3 and a baby of 7 months", "the kids (2, 4 and 6)". */
const ENGLISH_AGES =
  '\\d{1,2}(?: ?(?:months|mo|weeks))?(?:, ?\\d{1,2}){0,5}(?:,? ?(?:and|&) \\d{1,2}(?: ?(?:months|mo|weeks))?)?';
const MOTHER_OF = new RegExp(
  `(?<![a-z'-])(?<value>(?:mother|father|mum|mom|dad|parents?) (?:of|to) (?:(?:\\d|two|three|four|five|six|twins|triplets|young|small|kids|children|girls|boys|sons|daughters|a|an|the) ?){1,3},? ?\\(?(?:ages?|aged) ${ENGLISH_AGES}(?: and a (?:baby|toddler|newborn) of ${ENGLISH_AGES})?)`,
  'dg',
);
const KIDS = new RegExp(
  `(?<=(?:kids?|children|twins|triplets|sons|daughters|girls|boys|grandchildren|siblings)[ ,]{0,2}\\()(?<value>(?:ages?|aged )?${ENGLISH_AGES}|\\d{1,2}-(?:month|year|week)-old (?:girls|boys|twins))(?=\\))`,
  'dg',
);
/** "6 siblings, brother aged 4 and twin sisters aged 9", "her brother of 20": the word says it, no owner needed. */
const ENGLISH_AGED =
  /(?<![a-z'-])(?<value>(?:(?:twin|half|younger|older|little|big|eldest|baby|step)[- ])?(?:brothers?|sisters?|sons?|daughters?|husband|wife|mum|mom|mother|father|dad|grandson|granddaughter|nephew|niece|cousin|grandmother|grandfather) (?:(?:both )?aged (?:just |only )?|(?<=(?:his|her|their|my|a) (?:[a-z]{3,7} )?[a-z]{3,12} )of )\d{1,3}(?: ?(?:months|weeks))?(?:(?:, ?\d{1,2}){0,4} ?(?:and|&) \d{1,2})?)(?![\d%-]| ?(?:to \d|years? ago|or (?:over|under|older|younger)))/dg;
/** "Dad, 52, also has it", "twin boys, 7,": at the head of a sentence no owner is needed. */
const ENGLISH_HEAD = new RegExp(
  `(?:^|[.!?;:\\n] {0,2}|, (?:and )?)(?<value>(?:twin )?(?:${ENGLISH_KIN}),? \\(?\\d{1,2}(?:yo)?)(?=[,)])(?!, ?\\d)`,
  'dg',
);
/** "fratrie : garcon 7 ans, fille 5 ans". */
const SIBLINGS = /(?<![a-z])fratrie[^\n]{0,6}[:(](?<list>[^\n.?!]{4,90})/dg;
const SIBLING = new RegExp(
  `(?<![a-z'-])(?<value>(?:garcon|fille|bebe|frere|soeur|aine|ainee|cadet|cadette|ado) (?:de )?${AGE})(?![a-z])`,
  'dg',
);
/** An age at which something began or ended is no age today. */
const PAST = /(?:decede[es]*|mort[es]*|atteint[es]*|debut|atcd)[^\n]{0,12}$/;

export const relative: Recognizer = {
  name: 'relative',
  kinds: ['relative'],
  description:
    'A relative with an age, or children with theirs; "femme de 40 ans" is the patient and is left alone.',
  find({ low, hasDigit, language }) {
    const found: Candidate[] = [];
    if (!hasDigit) return found;
    const add = (pattern: RegExp): void => {
      for (const match of matches(pattern, low)) {
        const span = groupSpan(match, 'value') ?? groupSpan(match, 'children');
        if (span === undefined || PAST.test(before(low, span.start, 20))) continue;
        found.push({
          ...span,
          kind: 'relative',
          level: 'warn',
          confidence: 0.83,
          reason: 'relative',
          evidence: ['relation', 'age'],
        });
      }
    };
    for (const pattern of [
      RELATION,
      OWNED,
      CHILDREN,
      BRACKETED,
      ...(language === 'en' ? [ENGLISH, ENGLISH_HEAD, ENGLISH_AGED, MOTHER_OF, KIDS] : []),
    ])
      add(pattern);
    if (found.length > 0) add(UNOWNED);
    if (SIBLINGS.test(low)) add(SIBLING);
    SIBLINGS.lastIndex = 0;
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'jumelles de 14 mois, mastite', kind: 'relative', value: 'jumelles de 14 mois' },
    {
      text: 'Elle a 4 enfants de 11, 8, 5 et 1 an',
      kind: 'relative',
      value: '4 enfants de 11, 8, 5 et 1 an',
    },
    { text: 'mère de 2 ados de 14 et 16 ans', kind: 'relative', value: 'mère de 2 ados de 14 et 16 ans' },
    { text: 'enfants de 3, 5 et 8 ans', kind: 'relative', value: 'enfants de 3, 5 et 8 ans' },
    { text: 'les 3 petits (2, 4 et 6 ans)', kind: 'relative', value: '3 petits (2, 4 et 6 ans' },
    { text: 'Aidant : époux de 87 ans', kind: 'relative', value: 'époux de 87 ans' },
    { text: 'frère jumeau de 25 ans décédé', kind: 'relative', value: 'frère jumeau de 25 ans' },
    { text: 'fils de 9 ans TDAH, fille de 7 ans TSA', kind: 'relative', value: 'fille de 7 ans' },
    {
      text: 'mother of 3 (ages 11, 8 and 5), melanoma',
      kind: 'relative',
      value: 'mother of 3 (ages 11, 8 and 5',
      lang: 'en',
    },
    { text: 'raises the kids (2, 4 and 6) alone', kind: 'relative', value: '2, 4 and 6', lang: 'en' },
    { text: 'her mother-in-law, 66, has it', kind: 'relative', value: 'her mother-in-law, 66', lang: 'en' },
    { text: 'sa jumelle de 33 ans', kind: 'relative', value: 'sa jumelle de 33 ans' },
    { text: 'fratrie : garçon 7 ans, fille 5 ans', kind: 'relative', value: 'garçon 7 ans' },
    { text: 'avec sa fille de 3 ans', kind: 'relative', value: 'sa fille de 3 ans' },
    { text: 'her 8-year-old son had it too', kind: 'relative', value: 'her 8-year-old son' },
    { text: 'her husband, 87, is the carer', kind: 'relative', value: 'her husband, 87' },
    { text: 'two children aged 3 and 5', kind: 'relative', value: 'two children aged 3 and 5' },
    { text: 'siblings with it: brother aged 4, well', kind: 'relative', value: 'brother aged 4', lang: 'en' },
    {
      text: 'ringworm in twin sisters aged 9 too',
      kind: 'relative',
      value: 'twin sisters aged 9',
      lang: 'en',
    },
    { text: 'ses demi-frères (5 et 7 ans)', kind: 'relative', value: 'ses demi-frères (5 et 7 ans' },
    { text: 'vit avec son mari 79 ans', kind: 'relative', value: 'son mari 79 ans' },
    {
      text: 'maman de 3 enfants (7 ans, 4 ans, 18 mois)',
      kind: 'relative',
      value: 'maman de 3 enfants (7 ans, 4 ans, 18 mois',
    },
    { text: 'Dad, 52, also has it', kind: 'relative', value: 'Dad, 52', lang: 'en' },
    { text: 'Her son, 6, wheezes too', kind: 'relative', value: 'Her son, 6', lang: 'en' },
    { text: 'seen with her brother of 20.', kind: 'relative', value: 'brother of 20', lang: 'en' },
  ],
  ignores: [
    'fille de 11 ans, douleur abdominale',
    'femme de 54 ans, homme de 60 ans',
    'tante paternelle, K sein à 38 ans',
    'père décédé à 50 ans, maman 38 ans épuisée',
    'mère de 3 enfants',
    'chez un garçon de 4 ans',
    'a 5-year-old boy, a 40-year-old woman',
    'screening for sons aged 40 to 70, girls aged 12, a friend of 20 years',
  ],
  misses: [{ text: 'son aîné entre au CP', kind: 'relative', value: 'aîné entre au CP' }],
};
