import { sayingOf } from '../lexicon/phrases';
import { after, before, groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

/** "seul véto de sa vallée", "the only dentist in her valley": where, told by a word and not by a name. */
const SOLE =
  /(?<![a-z])(?<value>(?:seule?|unique|derniere?|only|last|sole) (?<trade>[a-z-]{2,20}(?: (?:de |d')?[a-z-]{3,14}){0,2}?))(?= (?:de|du|d'|dans|sur|of|in|on|for) ?(?<whose>sa |son |leur |his |her |their )?(?:la |le |l'|cette |cet |ce |the |this |whole |petite? |small |tiny ){0,2}(?:vallee|canton|village|bourg|hameau|ile|commune|vallon|plateau|massif|valley|dale|glen|island|isle|hamlet|parish|fjord|county)(?![a-z]))/dg;
/** Who writes may be the only doctor: these are the patient's only with an age beside, or "sa", "her". */
const CARER =
  /^(?:medecin|generaliste|gp|doctor|infirm|nurse|sage-femme|midwife|pharmac|paramedic|ambulanc|interne|urgentiste|pediatre|kine|physio)/;
const AGE_BEFORE =
  /(?:\d ?(?:ans|a|yo|y\/o)|\d ?[mfh]|(?<![a-z\d])[fhm] ?\d{2})[ ,(]{1,3}(?:(?:est|is|l[ea]|the) )?$/;
const AGE_AFTER = /^[^.\n]{4,36}, \(?\d{2} ?(?:ans|a(?![a-z])|yo|[mfh](?![a-z])|[,)])/;

export const soleTrade: Recognizer = {
  name: 'sole-trade',
  kinds: ['occupation'],
  description: 'The only one of a trade in a valley, an island, a village that has no name in the text.',
  find({ low }) {
    const found: Candidate[] = [];
    for (const match of matches(SOLE, low)) {
      const span = groupSpan(match, 'value');
      const { trade = '', whose } = match.groups ?? {};
      if (span === undefined || sayingOf('trades', trade) === null) continue;
      const aged = AGE_BEFORE.test(before(low, match.index, 24)) || AGE_AFTER.test(after(low, span.end, 48));
      if (CARER.test(trade) && whose === undefined && !aged) continue;
      found.push({
        ...span,
        kind: 'occupation',
        level: 'warn',
        confidence: 0.9,
        reason: 'occupation',
        evidence: ['sole'],
      });
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'H 54a, seul véto de sa vallée, fièvre', kind: 'occupation', value: 'seul véto' },
    { text: '47F, the only dentist in her valley', kind: 'occupation', value: 'only dentist' },
    { text: 'unique garagiste de l’île, BPCO', kind: 'occupation', value: 'unique garagiste' },
    { text: 'Seule ostéo de son canton, 44 ans', kind: 'occupation', value: 'Seule ostéo' },
  ],
  ignores: [
    'seul médecin de l’île, je cherche un avis',
    'only GP on the island, no CT here, any tips?',
    'le seul traitement de la vallée, seule urgence du village',
  ],
  misses: [{ text: 'personne d’autre ne ferre ici', kind: 'occupation', value: 'ne ferre' }],
};
