import type { Span } from '../finding';
import { looksClinical } from '../lexicon/conditions';
import { isEponym } from '../lexicon/eponyms';
import { isAmbiguousName, isGivenName } from '../lexicon/given-names';
import { isGrammar, isOrdinary, ordinaryEnding } from '../lexicon/ordinary';
import { placeOf } from '../lexicon/places';
import { isSurname, isWordSurname } from '../lexicon/surnames';
import { before, groupSpan, matches } from '../matching';
import { RELATIVE_FR } from '../names/kin';
import { nameLikeness } from '../names/likeness';
import type { Passage } from '../passage';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const FIRST = '[a-z]{3,14}(?:-[a-z]{3,12})?';
/** "8 mois auparavant": no age. */
const LATER =
  /^[^a-z\d]{0,3}\d{1,3} ?[a-z/]{1,8} (?:auparavant|apres|avant|plus|de suivi|de recul|later|ago|earlier|post)/;

/** "le petit ilyes", "papa mickael", "la gamine (lina": the list must know the name. */
const CALLED = new RegExp(
  `(?<![a-z'-])(?:(?:l[ea]|ma|mon|notre|du|au|cet?|cette|de la|the) (?:petite?|p'tite?|jeune|gentille?|pauvre|vieux|vieille)|(?:l[ea]|ma|mon|notre|un|une|cette|ce|du|cet|l') ?(?:gamine?|patiente?|pte?|enfant|fillette|gosse|ado|bebe|nourrisson|residente?)(?: ?[:,(]| est)|papa|maman|mamie|papi|papy|tonton|tata|bebe|bb|enfant|nourrisson|little|baby|uncle|auntie|prenom(?:mee?)?(?: ?:)?|s'appelle|nommee?|initial(?:es)?|(?:sa|son|ses|leur|ma|mon) (?:petite? )?(?:${RELATIVE_FR})(?:,| \\()) ?(?<value>${FIRST})(?![a-z'-])`,
  'dg',
);
/** An age, a sex with one or a birth: whose it is stands before it. */
const AGE =
  /(?<![a-z\d,.])(?:(?:agee? de )?\d{1,3} ?(?:ans|an|a|mois|m|sem|semaines|j|jours|yo|y\/o|y|f)(?![a-z'])|\d{1,3}[fm](?![a-z])|[hf] ?\d{1,3}(?![\d,.])|nee? |ddn|dob)/g;
const SET_APART = /(?: ?[,(] ?\(?| )$/;
/** "yvonne (f 83)", "camille r. 24 ans", "aminata diop, 31a": one word, two, or one and an initial. */
const WORDS = new RegExp(
  `(?<![a-z'@#.\\d-])(?:(?<first>${FIRST}) )?(?<last>[a-z]{1,16}(?:-[a-z]{2,14})?)\\.?$`,
);
/** Where a name in small letters may begin with nothing set off after it. */
const HEAD =
  /(?:^|\n|#[a-z]{2,24} {1,2}|[.!?:] {1,2}|^- |(?<![a-z])(?:pour|chez|avec|dossier(?: de)?|avis|cas(?: de)?|pte?|patiente?|revue?|vue?|ma|mon|saw|with|for|re) )$/;
/** "kevin du box 3", "lit 4 berthomieu". */
const ROOM = /(?<![a-z])(?:ch|chambre|lit|box|bed|room|bay) ?(?:n°? ?)?\d{1,3}(?![\d,.]\d|\d)/g;
const BY_ROOM = new RegExp(
  `(?<![a-z'@#.\\d-])(?<value>${FIRST}) (?:du |de la |au |a la |in |en |from |, )?$`,
);
const AFTER_ROOM = new RegExp(`^ ?[:,-]? {0,2}(?<value>${FIRST})(?![a-z'-])`);
/** "zoubida refuse", "kevin a encore chuté", where a sentence begins. */
const ACTS = new RegExp(
  `(?:^|\\n|[.!?:] |#[a-z]{2,24} )(?<value>${FIRST}) (?=(?:(?:ne |n')?(?:refuse|vomit|tousse|dort|mange|pleure|insiste|rappelle|habite|boite|delire|hurle|fugue|veut|revient|reconsulte|convulse|desature|appelle)|a (?:encore|r[ae][a-z]{3,9}|fait|chute|vomi|convulse|refuse|fugue|appele|accouche|mal)|est (?:mort|decede|sorti|tombe|parti|reven|rentre|hospit)|m'a|me (?:dit|demande)|refuses|lives|says|denies|wants|insists|phoned|rang|told me|keeps|came back|fell|is back|still)(?![a-z']))`,
  'dg',
);
/** "h55 dos santos", "f 34 fatima". */
const SEXED =
  /(?<![a-z])[hf] ?\d{1,3} ?(?:ans|a)?,? (?<value>(?:(?:dos|da|el|ben|van|ould|di|al|bin|ait) )?(?<word>[a-z]{3,14}))(?![a-z'-])/dg;
/** "okafor, chidinma - 24F": a list's order, where a line begins. */
const INVERTED =
  /(?:^|\n|(?<![a-z])(?:pt|patient|re):? )(?<value>(?<last>[a-z]{3,16}(?:-[a-z]{2,14})?), (?<first>[a-z]{3,14}))(?= ?[-,(:]? ?(?:\d|[hfm] ?\d|dob|ddn|nee? ))/dg;
const BEFORE = new RegExp(
  `(?<![a-z'-])(?:resultats?|nouvelles|dossier|scanner|irm|ecg|bilan|suivi|parents|pere|mere|maman|papa|fille|fils|soeur|frere|mari|femme) d(?:e |')(?<value>${FIRST})(?![a-z'-])`,
  'dg',
);
/** "mme diallo nee keita". */
const BORN =
  /(?<![a-z'-])(?:mme|madame|m\.|mr)\.? [a-z'-]{2,20},? nee? (?<value>[a-z]{3,16}(?:[ -][a-z]{3,14})?)(?=,|\.| ?\(| \d| et | pour | \n|$|\n)/dg;

const sure = (word: string): boolean =>
  isGivenName(word) && !isAmbiguousName(word) && !isOrdinary(word) && !isEponym(word);

/** On no list of first names, but a surname that is no word, or spelled like nothing but a name. */
const isStranger = (word: string): boolean =>
  word.length > 4 &&
  !isOrdinary(word) &&
  !isGrammar(word) &&
  !isEponym(word) &&
  !looksClinical(word) &&
  !ordinaryEnding(word) &&
  placeOf(word) === null &&
  !isWordSurname(word) &&
  (isSurname(word) || nameLikeness(word) > 1.2);

interface Said extends Span {
  readonly first: string;
  readonly last: string;
  readonly age: string;
  readonly apart: string;
  readonly dot: number;
  /** What stands before the last word, and before both. */
  readonly head: string;
  readonly both: string;
}

/** Whose the age is: both words before it, the last one, or nobody's. */
function sayOf(passage: Passage, said: Said): 'both' | 'last' | undefined {
  const { first, last, age, apart } = said;
  const plainly = !/^[hf] ?\d/.test(age);
  if (last.length === 1)
    return plainly && isGivenName(first) && !isOrdinary(first) && !isGrammar(first) ? 'both' : undefined;
  if (said.dot > 0 || last.length < 3) return undefined;
  const word = !isOrdinary(last) && !isGrammar(last) && !looksClinical(last) && !isEponym(last);
  if (plainly && first !== '' && word && !ordinaryEnding(last)) {
    if (
      sure(first) &&
      (isGivenName(last) || (isSurname(last) && !isWordSurname(last)) || nameLikeness(last) > 0.2)
    )
      return 'both';
    if (sure(last) && isSurname(first) && !isOrdinary(first) && !isGrammar(first)) return 'both';
  }
  const set = apart !== ' ' || /(?:yo|y\/o|\d ?[fm])$/.test(age);
  if (!set && !HEAD.test(said.head)) return undefined;
  if (sure(last)) {
    const { start, end } = passage.inText(said);
    return /^mari[^e]/.test(passage.text.slice(start, end).normalize('NFC')) ? undefined : 'last';
  }
  return !set && plainly && /(?:^|\n|#[a-z]{2,24} {1,2})$/.test(said.head) && isStranger(last)
    ? 'last'
    : undefined;
}

/** Names typed without capitals. Whatever has one is left to the others. */
export const smallName: Recognizer = {
  name: 'small-name',
  kinds: ['person'],
  description: 'A first name typed in small letters, where the words around vouch for it ("le petit ilyes").',
  find(passage) {
    const { low, plain } = passage;
    const found: Candidate[] = [];
    const add = (start: number, end: number, confidence: number, evidence: readonly string[]): void => {
      if (/[A-Z]/.test(plain.slice(start, end))) return;
      found.push({ start, end, kind: 'person', level: 'stop', confidence, reason: 'given-name', evidence });
    };
    for (const pattern of [CALLED, BEFORE, ACTS])
      for (const match of matches(pattern, low)) {
        const span = groupSpan(match, 'value');
        if (span && sure(match.groups?.value ?? ''))
          add(span.start, span.end, 0.72, ['context', 'first name']);
      }
    for (const { index, 0: age } of matches(AGE, low)) {
      const left = before(low, index, 48);
      const apart = SET_APART.exec(left)?.[0];
      if (apart === undefined) continue;
      const { first = '', last = '' } = WORDS.exec(left.slice(0, left.length - apart.length))?.groups ?? {};
      const dot = left[left.length - apart.length - 1] === '.' ? 1 : 0;
      const end = index - apart.length - dot;
      const start = end - last.length;
      const both = start - 1 - first.length;
      if (last === '' || LATER.test(low.slice(end, end + 30))) continue;
      const says = sayOf(passage, {
        first,
        last,
        age,
        apart,
        dot,
        head: before(low, start, 28),
        both: before(low, both, 28),
        start,
        end,
      });
      if (says === 'both') add(both, end, 0.75, ['first name', 'age']);
      else if (says === 'last') add(start, end, 0.72, ['context', 'first name']);
    }
    for (const { index, 0: room } of matches(ROOM, low)) {
      const owner = BY_ROOM.exec(before(low, index, 34))?.groups?.value ?? '';
      if (sure(owner)) {
        const at = low.lastIndexOf(owner, index);
        add(at, at + owner.length, 0.72, ['room', 'first name']);
      }
      const from = index + room.length;
      const next = AFTER_ROOM.exec(low.slice(from, from + 34));
      const word = next?.groups?.value ?? '';
      if (next && (sure(word) || isStranger(word)))
        add(from + next[0].length - word.length, from + next[0].length, 0.7, ['room', 'shape']);
    }
    for (const match of matches(SEXED, low)) {
      const span = groupSpan(match, 'value');
      const { word = '', value = '' } = match.groups ?? {};
      const particle = value !== word;
      if (span && (sure(word) || (particle && (isGivenName(word) || isSurname(word) || isStranger(word)))))
        add(span.start, span.end, 0.7, ['age', 'shape']);
    }
    for (const match of matches(INVERTED, low)) {
      const span = groupSpan(match, 'value');
      const { first = '', last = '' } = match.groups ?? {};
      if (
        span &&
        sure(first) &&
        !isOrdinary(last) &&
        !isGrammar(last) &&
        !looksClinical(last) &&
        !isEponym(last) &&
        (isSurname(last) || nameLikeness(last) > 0)
      )
        add(span.start, span.end, 0.78, ['surname first', 'first name']);
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
    { text: '#DocTocToc sylvianne 55 ans, livedo', kind: 'person', value: 'sylvianne' },
    { text: 'kevin du box 3 a encore arraché sa perf', kind: 'person', value: 'kevin' },
    { text: 'ch 12 delacroix : K 6,2', kind: 'person', value: 'delacroix' },
    { text: 'sabrina a rappelé, elle saigne', kind: 'person', value: 'sabrina' },
    { text: 'zoubida refuse la dialyse', kind: 'person', value: 'zoubida' },
    { text: 'h55 dos santos coloscopie demain', kind: 'person', value: 'dos santos' },
    { text: 'okonkwo, chidinma - 24F, sickle', kind: 'person', value: 'okonkwo, chidinma' },
    { text: 'kaczmarek 54 ans opéré hier', kind: 'person', value: 'kaczmarek' },
    { text: 'papa wiremu dit que non', kind: 'person', value: 'wiremu' },
  ],
  ignores: [
    'papa fumeur, maman asthmatique',
    'la petite rose, 3 ans après',
    'bébé né hier, enfant vu ce jour',
    'le résultat de biopsie (F 83)',
    'mme vue hier née à terme',
    'claire, 3 ans après',
    'une toux sèche, 3 mois',
    'marié 30 ans, divorcé. retraitée 2 ans plus tôt. metformine 3 ans, stop. box 3 libre',
    'lit 4 occupé, chambre 12 fermée, box 2 plâtre, ch 8 isolement, bed 4 empty',
    'rose refuse de pâlir ; douleur refuse de céder. lumbago, chronique - 3 ans',
    'h55 tabagique, f34 enceinte, h60 del 5q, f 20 ben voilà',
  ],
  misses: [],
};
