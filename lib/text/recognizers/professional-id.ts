import { groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const LABELLED =
  /(?<![a-z])(?:r\.?p\.?p\.?s|adeli|finess(?: (?:et|ej|geo(?:graphique)?|juridique))?|n° ?am|n° ?ordre|n° ?(?:d'ordre|d'inscription|de facturation)|siret|siren|gmc|npi|dea|nmc)(?![a-z])[^\w\n]{0,5}(?:(?:n°|no|number|num(?:ero)?|est|is|:|du|de|la|le|l'|remplacante?|infirmiere?|medecin|prescripteur|docteur|praticien|kine)[^\w\n]{0,3}){0,4}(?<value>[a-z]{0,2}\d(?:[ .]?\d){4,13})(?![\d])/dg;

export const professionalId: Recognizer = {
  name: 'professional-id',
  kinds: ['professional-id'],
  description: 'RPPS, ADELI, FINESS, GMC, NPI numbers after their label: they name the doctor or the place.',
  find({ low, hasDigit }) {
    const found: Candidate[] = [];
    if (!hasDigit) return found;
    for (const match of matches(LABELLED, low)) {
      const span = groupSpan(match, 'value');
      if (span)
        found.push({
          ...span,
          kind: 'professional-id',
          level: 'warn',
          confidence: 0.95,
          reason: 'professional-id',
          evidence: ['label'],
        });
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'RPPS 10003456789', kind: 'professional-id', value: '10003456789' },
    { text: 'N° FINESS : 210987654', kind: 'professional-id', value: '210987654' },
    { text: 'ADELI 21 1 00456 7', kind: 'professional-id', value: '21 1 00456 7' },
    { text: 'GMC number 7012345', kind: 'professional-id', value: '7012345' },
  ],
  ignores: ['pas de RPPS', 'mon ADELI est périmé', 'licence 3 de bio'],
  misses: [],
};
