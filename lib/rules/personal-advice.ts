import { firstIn } from './read';
import type { Rule, RuleExamples } from './rule';

/** Telling a stranger what to take: "you" with a verb of treatment. */
const TO_YOU =
  /\b(?:arretez|stoppez|reprenez|prenez|doublez|diminuez) (?:votre|vos|le|la|les|un|une|deux|[1-9])\b[^.?!\n]{0,40}\b(?:traitement|comprimes?|gelules?|mg|cp|antibio(?:tique)?s?|cortisone|insuline|metformine|doliprane|kardegic|anticoagulants?|pilule|dose)|\bvous (?:devriez|devez|pouvez) (?:arreter|prendre|doubler|diminuer|reprendre) (?:votre|vos|le|la|un|une)|\b(?:stop|take|double|halve) your (?:medication|meds|tablets?|pills?|insulin|dose|statin|antibiotics?)|\byou should (?:stop|take|double|start) (?:your|taking|a|an|the)\b/;

export const personalAdvice: Rule = {
  id: 'personal-advice',
  references: ['Charte du CNOM, 16 janvier 2025'],
  find: (draft) => firstIn(draft, TO_YOU),
};

export const examples: RuleExamples = {
  finds: [
    '@jeanne Arrêtez votre traitement et prenez deux comprimés de doliprane',
    'Vous devriez arrêter votre bêtabloquant.',
    'You should stop taking your statin.',
  ],
  ignores: [
    'Vous arrêtez les AOD combien de jours avant ? #DocTocToc',
    'Prenez soin de vous les confrères',
    'Would you stop the statin at 88? #DocTocToc',
  ],
};
