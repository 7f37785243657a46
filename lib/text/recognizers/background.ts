import type { ReasonKey } from '../finding';
import { groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const FAMILY =
  /(?<![a-z'-])(?<value>jumeaux|jumelles|jumeau|jumelle|triples|triplees|quadruples|triplets|quadruplets|twins?|(?:(?:[2-9]|1\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:enfants|children|kids|freres|soeurs|siblings))|enfant unique|famille nombreuse|famille monoparentale|mere celibataire|pere celibataire|veuve?|orpheline?|adoptee?|only child|single (?:mother|father|mum|dad)|widow(?:er)?|orphan|adopted|nee? (?:par|de) (?:fiv|pma|gpa)|mere porteuse|surrogate)(?![a-z-])/dg;
const NATION =
  'algerien|marocain|tunisien|senegalais|malien|ivoirien|camerounais|congolais|comorien|malgache|haitien|guineen|mauritanien|gabonais|togolais|beninois|ethiopien|erythreen|somalien|soudanais|egyptien|libanais|syrien|irakien|iranien|afghan|pakistanais|indien|bangladais|sri-lankais|tamoul|chinois|vietnamien|cambodgien|laotien|thailandais|japonais|coreen|philippin|turc|turque|kurde|armenien|georgien|russe|ukrainien|polonais|roumain|bulgare|serbe|kosovar|albanais|croate|portugais|espagnol|italien|grec|grecque|allemand|anglais|belge|suisse|bresilien|colombien|peruvien|chilien|mexicain|antillais|guadeloupeen|martiniquais|reunionnais|guyanais|mahorais|kabyle|berbere|rom|tsigane|manouche|ashkenaze|sefarade';
const ORIGIN = new RegExp(
  `(?<![a-z'-])(?<value>(?:d')?origine (?:${NATION}|africaine|asiatique|maghrebine|antillaise|caucasienne|subsaharienne|mediterraneenne|europeenne|[a-z]{4,12}(?:aise|ienne|oise|aine))(?:n?e)?s?|(?<=(?:patiente?|homme|femme|h|f|garcon|fille|couple|ans|a|,) )(?:${NATION})(?:n?e)?s?|(?:of )?(?:african|asian|caribbean|indian|pakistani|nigerian|somali|polish|chinese|irish|hispanic|black|white|caucasian|jewish|ashkenazi|south asian|afro-caribbean) (?:origin|descent|heritage|ancestry|ethnicity))(?![a-z-])`,
  'dg',
);
/** Diseases that few have; a small list, until tables come. */
const CONDITION =
  /(?<![a-z'-])(?<value>sclerose laterale amyotrophique|sla|sclerose en plaques|sep|mucoviscidose|drepanocytose|thalassemie|hemophilie|myasthenie|porphyrie|phenylcetonurie|amylose|sarcoidose|sclerodermie|lupus|vascularite|granulomatose|neurofibromatose|sclerose tubereuse|albinisme|achondroplasie|osteogenese imparfaite|trisomie 21|trisomie 1[38]|syndrome de (?:down|turner|klinefelter|marfan|rett|angelman|williams|prader-willi|gilles de la tourette)|maladie de (?:crohn|huntington|wilson|gaucher|fabry|pompe|charcot|parkinson|alzheimer|behcet|takayasu|kawasaki|creutzfeldt-jakob|whipple|castleman|erdheim-chester)|myopathie de duchenne|vih|sida|tuberculose|lepre|rage|peste|brucellose|leptospirose|cystic fibrosis|sickle cell(?: disease)?|multiple sclerosis|motor neurone disease|als|haemophilia|hemophilia|huntington's disease|down syndrome|sarcoidosis|amyloidosis|porphyria|hiv|tuberculosis|leprosy)(?![a-z-])/dg;

export const background: Recognizer = {
  name: 'background',
  kinds: ['family', 'origin', 'condition'],
  description: 'Family, origin, diseases that few have: they only count, for how many people fit.',
  find({ low }) {
    const found: Candidate[] = [];
    const add = (pattern: RegExp, kind: 'family' | 'origin' | 'condition', reason: ReasonKey): void => {
      for (const match of matches(pattern, low)) {
        const span = groupSpan(match, 'value');
        if (span) found.push({ ...span, kind, level: 'count', confidence: 0.5, reason, evidence: ['word'] });
      }
    };
    add(FAMILY, 'family', 'family');
    add(ORIGIN, 'origin', 'origin');
    add(CONDITION, 'condition', 'condition');
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
    { text: 'suivi pour mucoviscidose', kind: 'condition', value: 'mucoviscidose', level: 'count' },
  ],
  ignores: ['jumeaux, drépanocytose, patient sénégalais', 'VIH, sarcoïdose, maladie de Crohn'],
  misses: [{ text: 'porteur d’un syndrome de Kabuki', kind: 'condition', value: 'syndrome de Kabuki' }],
};
