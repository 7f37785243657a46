import { isBrand } from '../text/lexicon/brands';
import { firstIn, isSaid } from './read';
import type { Rule, RuleExamples } from './rule';

/** Praise right before or after a product: naming a drug to ask about it is daily bread and stays silent. */
const PRAISE =
  /\b(?:je (?:vous )?(?:recommande|conseille) (?:vivement |fortement )?|grace (?:a|au) |adoptez |essayez |testez |fan de |merci (?:a|au) (?:labo(?:ratoire)? )?|i (?:highly |strongly )?recommend |thanks to |try |loving )(?:la |le |l'|the )?(?<product>[a-z][a-z0-9-]{3,24})\b/;
const DECLARED =
  /\b(?:(?:pas|aucun|sans|mes|absence) (?:de )?(?:liens?|conflits?)(?: d'interets?)?|liens? d'interets?|no (?:coi|conflicts?)|conflicts? of interest|disclosure|#pub|#ad|collaboration commerciale)\b|#(?:pub|ad)\b/;

export const productInterest: Rule = {
  id: 'product-interest',
  references: ['CSP L.4113-13, R.4113-110'],
  find(draft) {
    if (isSaid(draft, DECLARED)) return undefined;
    return firstIn(draft, PRAISE, ({ product }) => product !== undefined && isBrand(product));
  },
};

export const examples: RuleExamples = {
  finds: [
    'Je recommande vivement Dupixent, résultats bluffants dans l’eczéma',
    'I highly recommend Ozempic to all my patients',
  ],
  ignores: [
    'Je recommande Dupixent, aucun lien d’intérêt',
    'Je recommande un avis ORL',
    'Dupixent ou ciclosporine ? #DocTocToc',
    'Grâce à vous j’ai trouvé !',
  ],
};
