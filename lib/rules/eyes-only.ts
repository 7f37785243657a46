import { firstIn } from './read';
import type { Rule, RuleExamples } from './rule';

const BARRED =
  /\b(?:yeux|regard|eyes)(?: (?:ont ete|sont|etaient|de la patiente|du patient|were|are|have been))? (?:masques?|barres?|floutes?|caches?|pixelises?|masked|covered|blurred|blacked out)\b|\b(?:bandeau|barre|rectangle)(?: noire?)? sur les yeux\b|\bblack (?:bar|box) (?:over|on) (?:the|her|his|their) eyes\b/;

export const eyesOnly: Rule = {
  id: 'eyes-only',
  references: ['ICMJE, Protection of Research Participants', 'BMJ, patient consent and confidentiality'],
  find: (draft) => firstIn(draft, BARRED),
};

export const examples: RuleExamples = {
  finds: [
    'Photo du visage, yeux masqués. Rosacée ? #DocTocToc',
    'J’ai mis un bandeau noir sur les yeux. Avis ? #DocTocToc',
    'Photo attached, eyes blurred. Any idea? #DocTocToc',
  ],
  ignores: ['Yeux rouges depuis 3 jours, sclérite ? #DocTocToc', 'Visage entièrement caché sur la photo.'],
};
