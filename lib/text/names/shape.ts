import type { Span } from '../finding';
import { isCommonSurname } from '../lexicon/eponyms';
import { isAmbiguousName, isGivenName } from '../lexicon/given-names';
import { isGrammar, isOrdinary, ordinaryEnding } from '../lexicon/ordinary';
import { isSurname, isWordSurname } from '../lexicon/surnames';
import { wordSet } from '../lexicon/word-set';
import type { Passage } from '../passage';
import { nameLikeness } from './likeness';

/** How a word of a name is written: Dupont, DUPONT, dupont, D., de. */
export type Shape = 'capital' | 'upper' | 'lower' | 'initial' | 'particle';

export interface NamePart extends Span {
  /** Folded, lower case. */
  readonly word: string;
  readonly shape: Shape;
}

export interface NameReading extends Span {
  /** Particles included; the first and the last are none, except a leading "de" or "el". */
  readonly parts: readonly NamePart[];
}

export interface NameOptions {
  /** Something before the name (a title, a label) vouches for it: ordinary words may be names here. */
  readonly vouched?: boolean;
  /** Lower case counts as well ("mr dubois"). */
  readonly lowerCase?: boolean;
}

const MOST_PARTS = 6;
const TOKEN = /[A-Za-z]{1,40}(?:(?:['-]|--)[A-Za-z]{1,40}){0,3}(?![A-Za-z0-9])/y;
const PARTICLES = wordSet(
  `de du des da do dos das del della di d' le la les el al ould ben bin ibn bint abd abou abu van von der den ter ten st ste saint af av zu mac mc o y
  si sidi n' vande vander ait ouled oulad wa ap ab ferch binti`,
);
/** These go on with a surname whatever stood before; "de" and "du" may as well open a place. */
const FIRM = wordSet(
  'da do dos das del della di el al ould ben bin ibn bint abd abou abu van von der den ter ten ait ouled oulad wa ap ab ferch binti',
);

/** With a capital they open a surname: "Le Goff", "Ben Salah", "Van der Linden". */
const CAPITAL_PARTICLES = wordSet(
  'le la de du des da do dos del della di el al ould ben bin ibn bint van von der den ter st saint abou ait ouled oulad ni nic',
);

function shapeOf(token: string): 'capital' | 'upper' | 'lower' | 'initial' | undefined {
  if (token.length === 1) return /[A-Z]/.test(token) ? 'initial' : undefined;
  if (/^(?:[A-Z](?:-[A-Z])+|J[A-Z]|Ph|Ch)$/.test(token)) return 'initial';
  if (/^[A-Z][A-Z'-]+$/.test(token)) return 'upper';
  // "L'examen" opens a sentence; "N'Diaye" and "M'barek" are names.
  if (/^[A-LO-Z]'[a-z]/.test(token)) return undefined;
  // d'Almeida, McDonald, Jean-Pierre, O'Brien, DiCaprio.
  if (/^(?:[dlo]')?[A-Z]/.test(token) && /[a-z]/.test(token)) return 'capital';
  // "j'ai", "c'est", "n'est": words run together, no name.
  if (/^[cjmnqst]'/.test(token)) return undefined;
  if (/^[a-z'-]+$/.test(token)) return 'lower';
  return undefined;
}

/** "J", "J.", "J.-P.", "JP" are read one by one; the mark after an initial belongs to it. */
function partAt(plain: string, low: string, at: number): NamePart | undefined {
  TOKEN.lastIndex = at;
  // "Mrs Smith's son": the name ends before the possessive.
  const token = TOKEN.exec(plain)?.[0].replace(/'s$/i, '');
  if (token === undefined) return undefined;
  const shape = shapeOf(token);
  if (shape === undefined) return undefined;
  const word = low.slice(at, at + token.length);
  const end = at + token.length;
  if (shape === 'initial') return { start: at, end, word, shape };
  // "TRAN VAN": capitals that nothing follows are the name itself.
  if (shape === 'upper' && PARTICLES.has(word) && !/^ [A-Z]{2}/.test(plain.slice(end, end + 3)))
    return { start: at, end, word, shape };
  if (shape !== 'capital' && PARTICLES.has(word)) return { start: at, end, word, shape: 'particle' };
  if (shape === 'capital' && CAPITAL_PARTICLES.has(word)) return { start: at, end, word, shape: 'particle' };
  return { start: at, end, word, shape };
}

/** Where the next part of a name would begin: after one or two spaces, or the point or hyphen of an initial. */
function nextStart(plain: string, part: NamePart): number | undefined {
  let at = part.end;
  if (part.shape === 'initial' && plain[at] === '.') at++;
  // "St. Clair"
  if (part.shape === 'particle' && plain[at] === '.' && /^ste?$/.test(part.word)) return at + 2;
  const glued = at > part.end;
  if (plain[at] === '-' && glued) return at + 1;
  let spaces = 0;
  while (plain[at] === ' ' && spaces < 2) {
    at++;
    spaces++;
  }
  if (spaces > 0 || glued) {
    // "L.\nHespadon": the line ended after the initial.
    return glued && plain[at] === '\n' ? at + 1 : at;
  }
  return plain[at] === '\n' && isBroken(plain, part, at + 1) ? at + 1 : undefined;
}

/** Does the line end inside a name? Only where the two halves are written unlike: "Élodie\nMARCHETTI". */
function isBroken(plain: string, part: NamePart, next: number): boolean {
  const below = /^([A-Z][A-Z'-]{2,30}|[A-Z][a-z]{2,20}(?:-[A-Z][a-z]{2,20})?)(?= ?(?:[\n,.;]|$))/.exec(
    plain.slice(next, next + 34),
  )?.[1];
  if (below === undefined) return false;
  const word = below.toLowerCase();
  if (isOrdinary(word) || isGrammar(word)) return false;
  if (part.shape === 'capital') return /^[A-Z'-]+$/.test(below) && isSureGiven(part);
  return part.shape === 'upper' && !/^[A-Z'-]+$/.test(below) && isGivenName(word) && !isAmbiguousName(word);
}

/**
 * The name that begins at `at` (an offset of the passage), or nothing. It ends before a word that is no name:
 * grammar always, ordinary and clinical words from the second part on, an acronym after a surname.
 */
export function readName(passage: Passage, at: number, options?: NameOptions): NameReading | undefined {
  if (options) return read(passage, at, options);
  const readings = kept.get(passage) ?? new Map<number, NameReading | undefined>();
  if (readings.size === 0) kept.set(passage, readings);
  else if (readings.has(at)) return readings.get(at);
  const reading = read(passage, at, PLAIN);
  readings.set(at, reading);
  return reading;
}

/** Plain readings of a passage: several recognizers look at the same capitals. */
const kept = new WeakMap<Passage, Map<number, NameReading | undefined>>();
const PLAIN: NameOptions = {};

function read(passage: Passage, at: number, options: NameOptions): NameReading | undefined {
  const { plain, low } = passage;
  const parts: NamePart[] = [];
  for (let next: number | undefined = at; next !== undefined && parts.length < MOST_PARTS; ) {
    const part = partAt(plain, low, next);
    if (part === undefined || !accepts(passage, parts, part, options)) break;
    parts.push(part);
    next = nextStart(plain, part);
  }
  return trim(parts);
}

function accepts(
  passage: Passage,
  parts: readonly NamePart[],
  part: NamePart,
  options: NameOptions,
): boolean {
  const previous = parts[parts.length - 1];
  const first = previous === undefined;
  const { word, shape } = part;
  // "D. BLUTHIES ID: 93": the next field's label.
  if (
    !first &&
    shape === 'upper' &&
    word.length < 5 &&
    /^ ?[:=]/.test(passage.plain.slice(part.end, part.end + 2))
  )
    return false;
  switch (shape) {
    case 'initial':
      // A closing initial may open the next sentence instead ("Mme Durand A 45 ans").
      // "LEROY-BOYER A. va mieux": after capitals the point makes it one.
      if (previous?.shape === 'upper' && previous.word.length > 3 && passage.plain[part.end] === '.')
        return true;
      // "Rhys ap G. logs in"
      if (previous?.shape === 'particle' && parts.length > 1 && passage.plain[part.end] === '.') return true;
      return first || /^\.?(?:[ -][A-Z]|[,)]|$)/.test(passage.plain.slice(part.end, part.end + 3));
    case 'particle':
      // "ap chute" is after a fall; "Rhys ap Gwilym" is somebody.
      if (/^(?:ap|ab|wa)$/.test(word))
        return !first && /^ [A-Z]/.test(passage.plain.slice(part.end, part.end + 2));
      if (first || FIRM.has(word)) return true;
      return parts.every((known) =>
        known.shape !== 'capital' && known.shape !== 'upper' ? true : isGivenName(known.word),
      );
    case 'capital':
      if (isGrammar(word)) return false;
      if (first && options.vouched) return true;
      if (previous?.shape === 'particle') return true;
      // "BOFFIN Lily Prélever": a surname in capitals and a first name make a whole.
      if (
        parts[0]?.shape === 'upper' &&
        parts.some((known) => known.shape === 'capital' && isGivenName(known.word)) &&
        !isGivenName(word)
      )
        return false;
      return !isOrdinary(word) || isGivenName(word);
    case 'upper':
      if (isGrammar(word) || ROMAN.test(word)) return false;
      if (isOrdinary(word))
        return (
          (first && options.vouched === true && (isGivenName(word) || isNameToo(word))) ||
          (first && isNameToo(word) && isGivenName(wordAfter(passage, part))) ||
          (isSureGiven(previous) && word.length > 3)
        );
      // "VERONIQUE BONNET FIXÉ": a participle in capitals.
      if (parts.length > 1 && isParticiple(passage, part)) return false;
      if (first || previous.shape !== 'capital') return true;
      // "Durand HTA": after a surname in small letters, short capitals are an abbreviation.
      return word.length > 3 || (isGivenName(previous.word) && isSurname(word));
    case 'lower': {
      // "RHIFDA aziz": forms that shout the surname only.
      if (
        previous?.shape === 'upper' &&
        previous.word.length > 3 &&
        isGivenName(word) &&
        !isAmbiguousName(word)
      )
        return !isOrdinary(word);
      if (!options.lowerCase || isGrammar(word) || word.length < 3) return false;
      if (isOrdinary(word)) return first && isNameToo(word);
      // "mme petit jean", "mme diallo fatou": the first name comes last.
      if (
        previous?.shape === 'lower' &&
        parts.length === 1 &&
        isGivenName(word) &&
        (!isAmbiguousName(word) || isNameToo(previous.word))
      )
        return true;
      if (isParticiple(passage, part)) return false;
      if (first || previous.shape === 'particle')
        return isGivenName(word) || isLikely(word) || !ordinaryEnding(word);
      // "mme marie dupont" goes on, "mr dubois vomit" does not.
      return (
        (previous.shape === 'lower' || options.vouched === true) &&
        isGivenName(previous.word) &&
        !ordinaryEnding(word)
      );
    }
  }
}

/** "PETIT Jean": the next word when it has a capital and small letters, else ''. */
const wordAfter = ({ plain }: Passage, part: NamePart): string =>
  /^ {1,2}([A-Z][a-z]{2,20}(?:-[A-Z][a-z]{2,20})?)(?![A-Za-z])/
    .exec(plain.slice(part.end, part.end + 46))?.[1]
    ?.toLowerCase() ?? '';

/** After a first name that is nothing else, even "GROS" or "PETIT" is a surname. */
const isSureGiven = (part: NamePart | undefined): boolean =>
  part !== undefined && isGivenName(part.word) && !isAmbiguousName(part.word);

/** "mr petit", "PETIT Jean": an adjective that many bear as a name. */
export const isNameToo = (word: string): boolean =>
  isCommonSurname(word) && !/^(?:jeune|still|child|hand|paris)$/.test(word);

/** "Classe III", "grade IV". */
const ROMAN = /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xvi?)$/;

/** "hospitalisée": the accents are off in the fold, so the text itself is asked. */
function isParticiple(passage: Passage, part: NamePart): boolean {
  const { start, end } = passage.inText(part);
  const written = passage.text.slice(start, end).normalize('NFC').toLowerCase();
  if (/(?:és|ée|ées|ués|uée)$/.test(written)) return true;
  // "mr kerjouan-traoré": half a participle makes none of the whole.
  const last = part.word.slice(part.word.lastIndexOf('-') + 1);
  return /é$/.test(written) && !isGivenName(part.word) && !isLikely(last);
}

/** "mme castaing", "mr traoré": the ending is a word's, and the word a name all the same. */
const isLikely = (word: string): boolean =>
  !isWordSurname(word) && (isSurname(word) || nameLikeness(word) > 0.3);

function trim(parts: readonly NamePart[]): NameReading | undefined {
  let last = parts.length - 1;
  while (last >= 0 && parts[last]?.shape === 'particle') last--;
  const kept = parts.slice(0, last + 1);
  const head = kept[0];
  const tail = kept[kept.length - 1];
  if (head === undefined || tail === undefined) return undefined;
  if (kept.every((part) => part.shape === 'initial' || part.shape === 'particle')) return undefined;
  return { start: head.start, end: tail.end, parts: kept };
}

/** "la maman de Noah": a preposition before a first name is no part of it. */
export function withoutPreposition(name: NameReading): NameReading {
  const [first, second] = name.parts;
  // "les parents d'Anouk"
  if (first !== undefined && /^d'/.test(first.word) && isGivenName(first.word.slice(2))) {
    const bare = { ...first, start: first.start + 2, word: first.word.slice(2) };
    return { start: bare.start, end: name.end, parts: [bare, ...name.parts.slice(1)] };
  }
  if (first === undefined || second === undefined || !/^(?:de|du|des|d'|la|le|les)$/.test(first.word))
    return name;
  return { start: second.start, end: name.end, parts: name.parts.slice(1) };
}

/** After a surname in capitals, ", Julien" is the first name. */
export function withFirstNameAfterComma(passage: Passage, name: NameReading): NameReading {
  const last = name.parts[name.parts.length - 1];
  // Two letters before a comma are initials of a reference: "Umpierrez GE, Miles JM".
  if (last?.shape !== 'upper' || last.word.length < 3 || name.parts.some((part) => part.shape === 'capital'))
    return name;
  const comma = /^ ?, {0,2}/.exec(passage.plain.slice(name.end, name.end + 4));
  if (comma === null) return name;
  const first = readName(passage, name.end + comma[0].length);
  const head = first?.parts[0];
  if (first === undefined || head === undefined || !first.parts.some((part) => isGivenName(part.word)))
    return name;
  return { start: name.start, end: first.end, parts: [...name.parts, ...first.parts] };
}

/** "M. ROBERT Antoine": the M is no initial of his. */
export function withoutTitle(name: NameReading): NameReading {
  const [first, second] = name.parts;
  return first?.word === 'm' && first.shape === 'initial' && second !== undefined
    ? { start: second.start, end: name.end, parts: name.parts.slice(1) }
    : name;
}
