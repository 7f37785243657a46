import { firstIn } from './read';
import type { Rule, RuleExamples } from './rule';

const WHO =
  '(?:patiente?s?|malades?|collegues?|confreres?|consoeurs?|urgentistes?|generalistes?|internes?|infirmieres?|ide|chirurgiens?|medecins?|dr|docteur|famille|mere|pere|parents|patients?|colleagues?|surgeons?|gps?|nurses?|doctors?|family)';
const SLUR =
  '(?:con(?:ne|nes|s)?|debile|idiote?s?|nulle?s?|incompetente?s?|incapables?|abrutie?s?|cretine?s?|boulets?|chiante?s?|insupportables?|folle|cinglee?s?|tarees?|grosse vache|cassos|charlatans?|guignols?|branquignols?|stupid|idiots?|useless|incompetent|morons?|clueless|nuts|crazy|pain in the (?:ass|arse))';
const DISPARAGING = new RegExp(
  `\\b(?:quelle? (?:bande de )?${SLUR}|espece de ${SLUR}|${SLUR} de ${WHO}|${WHO} (?:completement |totalement |vraiment |un peu |aussi |hyper |so |completely |totally |such an? |is (?:an? )?|est (?:une? )?(?:vrai(?:e)? )?|sont (?:des )?(?:vrais? )?)?${SLUR}|(?:such an? )?${SLUR} ${WHO})(?![a-z])`,
);

export const disparaging: Rule = {
  id: 'disparaging',
  references: ['CSP R.4127-2, R.4127-3, R.4127-31, R.4127-56'],
  find: (draft) => firstIn(draft, DISPARAGING),
};

export const examples: RuleExamples = {
  finds: [
    'Encore une patiente complètement folle ce matin…',
    'Le chirurgien est un guignol, il a oublié une compresse',
    'My useless colleague missed the STEMI',
  ],
  ignores: [
    'Patient très anxieux, comment rassurer ? #DocTocToc',
    'Toux chiante depuis 3 semaines',
    'Test nul, je refais ? #DocTocToc',
    'Con, conduction ? Patient stable',
  ],
};
