import { isCondition } from '../lexicon/conditions';
import { isEponym } from '../lexicon/eponyms';
import { isGrammar, isOrdinary } from '../lexicon/ordinary';
import { isSurname, isWordSurname } from '../lexicon/surnames';
import { before, groupSpan, matches } from '../matching';
import { nameLikeness } from '../names/likeness';
import type { Candidate, Examples, Recognizer } from '../recognizer';

/** One or two initials and a surname: "A. LEMAR", "J.-P. Roux", "Ph. ROCHE". */
const NAME =
  /(?<![A-Za-z\d.'-])(?<value>(?:[A-Z]h?\.? ?-?){1,2}(?<=[.\s-]) ?(?<surname>[A-Z](?:[A-Z'-]{2,20}|[a-z]{2,20}(?:-[A-Z][a-z]{1,20})?)))(?![A-Za-z])/dg;
/** Only where a list, a field or a line begins: "vitamine D. Traitement" is no name. */
const OPENS = /(?:^|[\n:(/|-]|(?<![a-z\d])(?:par|avec|patiente?|pt|pte|signe|by|with))[ "]{0,3}$/;
const LIST = /^ ?(?:,|et|-|;|\/|and) {0,2}(?:[A-Z]h?\.? ?-?){1,2}[ .]{1,2}[A-Z][A-Za-z'-]{2,}/;
const IN_LIST = /(?:[A-Z]h?\.[ -]?){1,2} ?[A-Z][A-Za-z'-]{2,20} ?(?:,|et|-|;|\/|and) {0,2}$/;
const STAFF_AFTER =
  /^ ?[(,-] ?(?:interne|externe|cca|ph\b|chef|ide\b|mg\b|infirmi|chirurgien|medecin|sage-femme|kine|registrar|consultant)/;
const SPECIES =
  /^(?:coli|aureus|pylori|difficile|pneumoniae|pneumophila|influenzae|tuberculosis|albicans|faecalis|faecium|aeruginosa|epidermidis|burgdorferi|gondii|falciparum|fumigatus|meningitidis|gonorrhoeae|trachomatis|catarrhalis|vaginalis|jejuni|enteritidis|typhi|bovis|avium|henselae|burnetii|pallidum|cloacae|mirabilis|freundii)$/;

const staffAfter = (plain: string, end: number): boolean =>
  STAFF_AFTER.test(plain.slice(end, end + 24).toLowerCase());

/** "JM Castaing", "J-P Morvan": two initials of a double first name, without points. */
const DOUBLE =
  /(?<![A-Za-z\d.'-])(?<value>J-?[A-Z] (?<surname>[A-Z](?:[A-Z'-]{3,20}|[a-z]{3,20}(?:-[A-Z][a-z]{1,20})?)))(?![A-Za-z])/dg;

export const initialName: Recognizer = {
  name: 'initial-name',
  kinds: ['person', 'professional'],
  description:
    'An initial with a surname where a list, a field or a line begins ("Présents : A. Lemar, U. Jouan").',
  find({ plain }) {
    const found: Candidate[] = [];
    for (const match of matches(NAME, plain)) {
      const span = groupSpan(match, 'value');
      const surname = (match.groups?.surname ?? '').toLowerCase();
      if (
        span === undefined ||
        isOrdinary(surname) ||
        isGrammar(surname) ||
        isEponym(surname) ||
        SPECIES.test(surname)
      )
        continue;
      const left = before(plain, span.start, 40);
      const dotted = /^[A-Z]h?\./.test(match[0]);
      const listed = LIST.test(plain.slice(span.end, span.end + 40)) || IN_LIST.test(left);
      const opens = OPENS.test(left.toLowerCase());
      // "M. DAUBERT" has a title, which another recognizer reads.
      if (/^M\. /.test(match[0]) && !listed) continue;
      const upper = /^[A-Z'-]{3,}$/.test(match.groups?.surname ?? '');
      const staff = STAFF_AFTER.test(plain.slice(span.end, span.end + 24).toLowerCase());
      if (!(dotted && staff) && !(dotted && ((opens && (upper || listed)) || (listed && IN_LIST.test(left)))))
        continue;
      found.push({
        ...span,
        kind: staff ? 'professional' : 'person',
        level: 'warn',
        confidence: 0.6,
        reason: staff ? 'colleague-name' : 'full-name',
        evidence: ['initial', listed ? 'list' : 'field'],
      });
    }
    for (const match of matches(DOUBLE, plain)) {
      const span = groupSpan(match, 'value');
      const surname = (match.groups?.surname ?? '').toLowerCase();
      if (
        span === undefined ||
        isOrdinary(surname) ||
        isEponym(surname) ||
        isCondition(surname) ||
        isWordSurname(surname) ||
        !(isSurname(surname) || staffAfter(plain, span.end) || nameLikeness(surname) > 0.2)
      )
        continue;
      const staff = staffAfter(plain, span.end);
      found.push({
        ...span,
        kind: staff ? 'professional' : 'person',
        level: staff ? 'warn' : 'stop',
        confidence: 0.68,
        reason: staff ? 'colleague-name' : 'full-name',
        evidence: ['initial', 'surname'],
      });
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'Présents : A. Lemar, U. Jouan', kind: 'person', value: 'A. Lemar' },
    { text: 'Présents : A. Lemar, U. Jouan', kind: 'person', value: 'U. Jouan' },
    { text: 'revu hier Z.Philibot (Interne)', kind: 'professional', value: 'Z.Philibot' },
    {
      text: 'patient de JM Castaing (MG retraité)',
      kind: 'professional',
      value: 'JM Castaing',
      level: 'warn',
    },
    { text: 'bilan de JP Kerouredan', kind: 'person', value: 'JP Kerouredan', level: 'stop' },
    { text: 'Patient Ph. ROCHETTE', kind: 'person', value: 'Ph. ROCHETTE' },
    { text: 'relu hier A. Lemar', kind: 'person', value: 'A. Lemar' },
  ],
  ignores: [
    'carence en vitamine D. Traitement en cours',
    'E. coli, S. Aureus',
    'groupe A. Pas de fièvre',
    'hépatites A, B. Patient suivi',
  ],
  misses: [],
};
