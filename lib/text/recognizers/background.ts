import type { ReasonKey } from '../finding';
import { groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const FAMILY =
  /(?<![a-z'-])(?<value>jumeaux|jumelles|jumeau|jumelle|triples|triplees?|quadruples|quadruplees?|quintuples|triplets?|quadruplets?|quintuplets?|(?:identical |conjoined )?twins?|(?:(?:[2-9]|1\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:enfants|children|kids|freres|soeurs|siblings))|enfant unique|famille nombreuse|famille monoparentale|mere celibataire|pere celibataire|veu(?:f|ve)|orpheline?|adoptee?|only child|single (?:mother|father|mum|dad)|widow(?:er)?|orphan|adopted|nee? (?:par|de) (?:fiv|pma|gpa)|mere porteuse|surrogate)(?![a-z-])/dg;
const NATION =
  'algerien|marocain|tunisien|senegalais|malien|ivoirien|camerounais|congolais|comorien|malgache|haitien|guineen|mauritanien|gabonais|togolais|beninois|ethiopien|erythreen|somalien|soudanais|egyptien|libanais|syrien|irakien|iranien|afghan|pakistanais|indien|bangladais|sri-lankais|tamoul|chinois|vietnamien|cambodgien|laotien|thailandais|japonais|coreen|philippin|turc|turque|kurde|armenien|georgien|russe|ukrainien|polonais|roumain|bulgare|serbe|kosovar|albanais|croate|portugais|espagnol|italien|grec|grecque|allemand|anglais|belge|suisse|bresilien|colombien|peruvien|chilien|mexicain|antillais|guadeloupeen|martiniquais|reunionnais|guyanais|mahorais|tibetain|mongol|nepalais|birman|ouzbek|kazakh|tadjik|kirghize?|ouighour|bhoutanais|hmong|kanak|wallisien|tahitien|marquisien|inuit|islandais|maltais|chypriote|azeri|tchetchene|yezidi|kabyle|berbere|rom(?!es?(?![a-z]))|tsigane|manouche|ashkenaze|sefarade';
const ORIGIN = new RegExp(
  `(?<![a-z'-])(?<value>(?:d')?origine (?:${NATION}|africaine|asiatique|maghrebine|antillaise|caucasienne|subsaharienne|mediterraneenne|europeenne|[a-z]{4,12}(?:aise|ienne|oise|aine))(?:n?e)?s?|(?<=(?:patiente?|homme|femme|h|f|garcon|fille|couple|ans|a|,) )(?:${NATION})(?:n?e)?s?|(?:of )?(?:african|asian|caribbean|indian|pakistani|nigerian|somali|polish|chinese|irish|hispanic|black|white|caucasian|jewish|ashkenazi|south asian|afro-caribbean|tibetan|mongolian|nepali|nepalese|burmese|uzbek|kazakh|uyghur|hmong|inuit|icelandic|maltese|chechen|yazidi|maori|sami|samoan|tongan|roma) (?:origin|descent|heritage|ancestry|ethnicity))(?![a-z-])`,
  'dg',
);
export const background: Recognizer = {
  name: 'background',
  kinds: ['family', 'origin'],
  description: 'Family and origin: they only count, for how many people fit.',
  find({ low }) {
    const found: Candidate[] = [];
    const add = (pattern: RegExp, kind: 'family' | 'origin', reason: ReasonKey): void => {
      for (const match of matches(pattern, low)) {
        const span = groupSpan(match, 'value');
        if (span) found.push({ ...span, kind, level: 'count', confidence: 0.5, reason, evidence: ['word'] });
      }
    };
    add(FAMILY, 'family', 'family');
    add(ORIGIN, 'origin', 'origin');
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'enceinte de triplés', kind: 'family', value: 'triplés', level: 'count' },
    { text: 'mère de 12 enfants', kind: 'family', value: '12 enfants', level: 'count' },
    { text: 'patiente d’origine marocaine', kind: 'origin', value: 'd’origine marocaine', level: 'count' },
    { text: 'H 34 ans roumain, toux', kind: 'origin', value: 'roumain', level: 'count' },
    { text: 'woman of Somali descent', kind: 'origin', value: 'of Somali descent', level: 'count' },
    { text: 'sa jumelle va bien', kind: 'family', value: 'jumelle', level: 'count' },
  ],
  ignores: ['jumeaux, drépanocytose, patient sénégalais'],
  misses: [{ text: 'il est le septième du nom', kind: 'family', value: 'septième du nom' }],
};
