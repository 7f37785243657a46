import { isSaid } from './read';
import type { Rule, RuleExamples } from './rule';

/** The community's bot passes on posts that ask: without a question mark few colleagues see the post. */
const ASKS = /\?/;
const TAGGED = /#(?:doc|docs|pharma|ide|kine|sf|sante)toctoc\b/;
/** Answers, thanks and news under the tag ask nothing and need not. */
const TELLS = /\b(?:merci|update|maj|mise a jour|reponse|epilogue|thanks|thank you|answer)\b/;

export const noQuestion: Rule = {
  id: 'no-question',
  references: [],
  find: (draft) =>
    isSaid(draft, TAGGED) && !isSaid(draft, ASKS) && !isSaid(draft, TELLS) ? 'nowhere' : undefined,
};

export const examples: RuleExamples = {
  finds: ['#DocTocToc F35a, éruption depuis 2 jours, je sèche', 'Rash day 3, out of ideas #DocTocToc'],
  ignores: [
    '#DocTocToc F35a, éruption depuis 2 jours. Idées ?',
    'Merci à tous pour le #DocTocToc d’hier',
    'Beau coucher de soleil',
  ],
};
