import { looksClinical } from '../lexicon/conditions';
import { isEponym } from '../lexicon/eponyms';
import { isAmbiguousName, isGivenName } from '../lexicon/given-names';
import { isGrammar, isOrdinary, ordinaryEnding } from '../lexicon/ordinary';
import { isSurname, isWordSurname } from '../lexicon/surnames';
import { groupSpan, matches } from '../matching';
import { RELATIVE_FR } from '../names/kin';
import { nameLikeness } from '../names/likeness';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const FIRST = '[a-z]{3,14}(?:-[a-z]{3,12})?';
const AGE =
  '(?:agee? de )?\\d{1,3} ?(?:ans|an|a|mois|m|sem|semaines|j|jours|yo|y\\/o|y|f)(?![a-z])|\\d{1,3}[fm](?![a-z])';
/** "8 mois auparavant": no age. */
const LATER =
  /^[^a-z\d]{0,3}\d{1,3} ?[a-z/]{1,8} (?:auparavant|apres|avant|plus|de suivi|de recul|later|ago|earlier|post)/;

/** "le petit ilyes", "papa mickael", "la gamine (lina": the list must know the name. */
const CALLED = new RegExp(
  `(?<![a-z'-])(?:(?:l[ea]|ma|mon|notre|du|au|cet?|cette|de la|the) (?:petite?|p'tite?|jeune|gentille?|pauvre|vieux|vieille)|(?:l[ea]|ma|mon|notre|un|une|cette|ce|du|cet|l') ?(?:gamine?|patiente?|pte?|enfant|fillette|gosse|ado|bebe|nourrisson|residente?)(?: ?[:,(]| est)|papa|maman|mamie|papi|papy|tonton|tata|bebe|bb|enfant|nourrisson|little|baby|uncle|auntie|prenom(?:mee?)?(?: ?:)?|s'appelle|nommee?|initial(?:es)?|(?:sa|son|ses|leur|ma|mon) (?:petite? )?(?:${RELATIVE_FR})(?:,| \\()) ?(?<value>${FIRST})(?![a-z'-])`,
  'dg',
);
/** "resultat de yvonne (f 83)", "avis pour kevin, 12 ans", "gontran (h 59)". */
const BESIDE = new RegExp(
  `(?<![a-z'@#.-])(?<value>${FIRST})(?=(?: \\d{1,3} ?(?:yo|y\\/o|[fm])(?![a-z]))|(?: ?[,(] ?)(?:[hf] ?\\d{1,3}(?![\\d,.])|${AGE}|nee? |ddn|dob))`,
  'dg',
);
const BEFORE = new RegExp(
  `(?<![a-z'-])(?:resultats?|nouvelles|dossier|scanner|irm|ecg|bilan|suivi|parents|pere|mere|maman|papa|fille|fils|soeur|frere|mari|femme) d(?:e |')(?<value>${FIRST})(?![a-z'-])`,
  'dg',
);
/** "camille r. 24 ans", "sofiane b., ddn". */
const INITIALED = new RegExp(
  `(?<![a-z'@#.-])(?<value>(?<first>${FIRST}) [a-z])(?![a-z])\\.?,? \\(?(?=${AGE}|ddn|dob|nee? )`,
  'dg',
);
/** "aminata diop, 31a": first name, surname, age. */
const FULL = new RegExp(
  `(?<![a-z'@#.-])(?<value>(?<first>${FIRST}) (?<last>[a-z]{3,16}(?:-[a-z]{2,14})?)),? ?\\(?(?=${AGE}|ddn|dob|nee? )`,
  'dg',
);
/** "mme diallo nee keita". */
const BORN =
  /(?<![a-z'-])(?:mme|madame|m\.|mr)\.? [a-z'-]{2,20},? nee? (?<value>[a-z]{3,16}(?:[ -][a-z]{3,14})?)(?=,|\.| ?\(| \d| et | pour | \n|$|\n)/dg;

const sure = (word: string): boolean =>
  isGivenName(word) && !isAmbiguousName(word) && !isOrdinary(word) && !isEponym(word);

/** Names typed without capitals. Whatever has one is left to the others. */
export const smallName: Recognizer = {
  name: 'small-name',
  kinds: ['person'],
  description: 'A first name typed in small letters, where the words around vouch for it ("le petit ilyes").',
  find({ low, plain }) {
    const found: Candidate[] = [];
    const add = (start: number, end: number, confidence: number, evidence: readonly string[]): void => {
      if (/[A-Z]/.test(plain.slice(start, end))) return;
      found.push({ start, end, kind: 'person', level: 'stop', confidence, reason: 'given-name', evidence });
    };
    for (const pattern of [CALLED, BESIDE, BEFORE])
      for (const match of matches(pattern, low)) {
        const span = groupSpan(match, 'value');
        if (span && sure(match.groups?.value ?? ''))
          add(span.start, span.end, 0.72, ['context', 'first name']);
      }
    for (const match of matches(INITIALED, low)) {
      const span = groupSpan(match, 'value');
      const first = match.groups?.first ?? '';
      if (span && isGivenName(first) && !isOrdinary(first) && !isGrammar(first))
        add(span.start, span.end, 0.75, ['first name', 'initial', 'age']);
    }
    for (const match of matches(FULL, low)) {
      const span = groupSpan(match, 'value');
      const { first = '', last = '' } = match.groups ?? {};
      if (!span || isOrdinary(last) || isGrammar(last) || looksClinical(last) || isEponym(last)) continue;
      if (LATER.test(low.slice(span.end, span.end + 30)) || ordinaryEnding(last)) continue;
      if (
        sure(first) &&
        (isGivenName(last) || (isSurname(last) && !isWordSurname(last)) || nameLikeness(last) > 0.2)
      )
        add(span.start, span.end, 0.75, ['first name', 'age']);
      else if (sure(last) && isSurname(first) && !isOrdinary(first) && !isGrammar(first))
        add(span.start, span.end, 0.72, ['surname', 'first name', 'age']);
    }
    for (const match of matches(BORN, low)) {
      const span = groupSpan(match, 'value');
      const words = (match.groups?.value ?? '').split(' ');
      if (span && words.every((word) => !isOrdinary(word) && !isGrammar(word)))
        add(span.start, span.end, 0.8, ['title', 'birth']);
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'le petit ilyes, fébrile', kind: 'person', value: 'ilyes' },
    { text: 'papa mickaël dit que non', kind: 'person', value: 'mickaël' },
    { text: 'la gamine (lina, 7 ans) boite', kind: 'person', value: 'lina' },
    { text: 'camille r. 24 ans sous pilule', kind: 'person', value: 'camille r' },
    { text: 'sofiane b., ddn 120394', kind: 'person', value: 'sofiane b' },
    { text: 'aminata diop, 31a, ictère', kind: 'person', value: 'aminata diop' },
    { text: 'le résultat de yvonne (F 83)', kind: 'person', value: 'yvonne' },
    { text: 'mme diallo née keïta, 33 SA', kind: 'person', value: 'keïta' },
    { text: 'sunita 34yo, migraine', kind: 'person', value: 'sunita' },
    { text: 'little archie, croup', kind: 'person', value: 'archie' },
  ],
  ignores: [
    'papa fumeur, maman asthmatique',
    'la petite rose, 3 ans après',
    'bébé né hier, enfant vu ce jour',
    'le résultat de biopsie (F 83)',
    'mme vue hier née à terme',
    'claire, 3 ans après',
    'une toux sèche, 3 mois',
  ],
  misses: [{ text: 'papa wiremu dit que non', kind: 'person', value: 'wiremu' }],
};
