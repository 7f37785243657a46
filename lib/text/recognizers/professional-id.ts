import { FILLER, labelledCodes } from '../labelled-code';
import { after, before, groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const WHOSE =
  "(?:(?:(?:du|de|de la|de l'|d'un|d'une|le|la|l'|mon|son|ma|sa|c'est|pin|prescriber|remplacante?|infirmiere?|ide|medecin|prescripteur|docteur|praticien|kine|sage-femme|pharmacien|confrere|collegue|dr|et|ej|geo(?:graphique)?|juridique)(?![a-z])|n°)[^\\w\\n]{0,3}){0,4}";
/** Names of the registers of those who care and of the places where they do, French, British and American. */
const LABELLED = new RegExp(
  `(?<![a-z])(?:r\\.?p\\.?p\\.?s|adeli|finess(?: (?:et|ej|geo(?:graphique)?|juridique))?|(?:n°|numero|num) ?am|am(?= \\d{2} ?\\d ?\\d{5})|n° ?ordre|(?:n°|numero|num) ?(?:d'ordre|ordinal|d'inscription|de facturation|(?:de )?prescripteur|facturation)|code prescripteur|prescripteur n°|siret|siren|g\\.?m\\.?c|npi|dea|nmc(?: pin)?|hcpc|gphc|gdc|goc|prescriber(?: (?:code|id|no|number|#))?|gp code|(?<!driver'?s?'? |driving )(?:medical )?licen[cs]e (?:no|number|#)(?! ?plate))(?![a-z])${FILLER}${WHOSE}`,
  'g',
);
/** "Prescriber OKORIE-LANE G8412205": a name stands between. */
const AFTER_NAME =
  /(?<![a-z])(?:prescriber|prescripteur|prescribed by)[ :]{1,3}(?:(?:dr|pr)\.? )?[a-z' .-]{3,30}[ (]{1,3}(?=[a-z]?\d{6,})/g;

/** Eleven figures from 10 behind a doctor's name or a prescription: the RPPS without its label (ANS). */
const RPPS = /(?<![\d.,/+-])(?<value>10(?: ?\d){9})(?! ?\d)/dg;
const DOCTOR_BEFORE =
  /(?<![a-z])(?:dr|pr|docteur|professeur|ordo(?:nnance)?|prescri[a-z]{1,8}|signee?|medecin|sage-femme|ide|tampon|cachet|confrere|remplacante?)(?![a-z])[^\n\d]{0,40}$/;

export const professionalId: Recognizer = {
  name: 'professional-id',
  kinds: ['professional-id'],
  description:
    'RPPS, ADELI, FINESS, GMC, NMC, NPI numbers after their label: they name the doctor or the place.',
  find(passage) {
    const found: Candidate[] = [];
    if (!passage.hasDigit) return found;
    for (const pattern of [LABELLED, AFTER_NAME])
      for (const { start, end, digits } of labelledCodes(passage, pattern, 4))
        if (digits <= 14 && !/^ ?(?:€|euros?|£|\$)/.test(after(passage.low, end, 6)))
          found.push({
            start,
            end,
            kind: 'professional-id',
            level: 'warn',
            confidence: 0.965,
            reason: 'professional-id',
            evidence: ['label'],
          });
    for (const match of matches(RPPS, passage.figures)) {
      const span = groupSpan(match, 'value');
      if (span && DOCTOR_BEFORE.test(before(passage.low, span.start, 50)))
        found.push({
          ...span,
          kind: 'professional-id',
          level: 'warn',
          confidence: 0.9,
          reason: 'professional-id',
          evidence: ['shape'],
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
    { text: 'N° RPPS 1O1O2 88 311 7', kind: 'professional-id', value: '1O1O2 88 311 7' },
    { text: 'numéro AM 69 1 20418 5', kind: 'professional-id', value: '69 1 20418 5' },
    { text: 'NMC pin 11H7718E', kind: 'professional-id', value: '11H7718E' },
    { text: 'Prescriber ADEYEMI-ROSS  G7712048', kind: 'professional-id', value: 'G7712048' },
    { text: 'Ordo du Dr Exemplin, 1010 1209 118', kind: 'professional-id', value: '1010 1209 118' },
    { text: 'DEA number BR7712048', kind: 'professional-id', value: 'BR7712048' },
  ],
  ignores: [
    'pas de RPPS',
    'mon ADELI est périmé',
    'licence 3 de bio',
    'GMC fee went up to £455 in 2026',
    'AM 500 mg, NMC strike on 3 wards',
  ],
  misses: [{ text: 'RPPS dix cent trois', kind: 'professional-id', value: 'dix cent trois' }],
};
