import { firstIn } from './read';
import type { Rule, RuleExamples } from './rule';

const GROUP =
  /\b(?:groupe|canal|conversation|chat|group) (?:facebook |whatsapp |telegram |signal |fb )?(?:prive|ferme|secret|whatsapp|telegram|facebook|fb)\b|\b(?:private|closed|secret) (?:facebook |whatsapp |telegram |fb )?(?:group|chat|channel)\b|\b(?:whatsapp|telegram|facebook|fb) group\b/;

export const privateGroup: Rule = {
  id: 'private-group',
  references: ['CSP R.4127-4', 'Presse, 2020 : « Divan des médecins »'],
  find: (draft) => firstIn(draft, GROUP),
};

export const examples: RuleExamples = {
  finds: [
    'Je vous mets les photos sur le groupe WhatsApp. #DocTocToc',
    'Full images in the private Facebook group',
  ],
  ignores: ['Thérapie de groupe, ça marche ? #DocTocToc', 'Groupe A positif, RAI négatives'],
};
