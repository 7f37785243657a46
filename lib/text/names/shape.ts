import type { Span } from '../finding';
import { isCommonSurname } from '../lexicon/eponyms';
import { isAmbiguousName, isGivenName } from '../lexicon/given-names';
import { isGrammar, isOrdinary, ordinaryEnding } from '../lexicon/ordinary';
import { wordSet } from '../lexicon/word-set';
import type { Passage } from '../passage';

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
const TOKEN = /[A-Za-z]{1,40}(?:['-][A-Za-z]{1,40}){0,3}(?![A-Za-z0-9])/y;
const PARTICLES = wordSet(
  `de du des da do dos das del della di d' le la les el al ould ben bin ibn bint abd abou abu van von der den ter ten st ste saint af av zu mac mc o y
  si sidi n' vande vander`,
);
/** These go on with a surname whatever stood before; "de" and "du" may as well open a place. */
const FIRM = wordSet(
  'da do dos das del della di el al ould ben bin ibn bint abd abou abu van von der den ter ten',
);

/** With a capital they open a surname: "Le Goff", "Ben Salah", "Van der Linden". */
const CAPITAL_PARTICLES = wordSet(
  'le la de du des da do dos del della di el al ould ben bin ibn bint van von der den ter st saint abou',
);

function shapeOf(token: string): 'capital' | 'upper' | 'lower' | 'initial' | undefined {
  if (token.length === 1) return /[A-Z]/.test(token) ? 'initial' : undefined;
  if (/^[A-Z](?:-[A-Z])+$/.test(token)) return 'initial';
  if (/^[A-Z][A-Z'-]+$/.test(token)) return 'upper';
  // "L'examen" opens a sentence; "N'Diaye" and "M'barek" are names.
  if (/^[A-LO-Z]'[a-z]/.test(token)) return undefined;
  // d'Almeida, McDonald, Jean-Pierre, O'Brien, DiCaprio.
  if (/^(?:[dlo]')?[A-Z]/.test(token) && /[a-z]/.test(token)) return 'capital';
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
  if (shape !== 'capital' && PARTICLES.has(word)) return { start: at, end, word, shape: 'particle' };
  if (shape === 'capital' && CAPITAL_PARTICLES.has(word)) return { start: at, end, word, shape: 'particle' };
  return { start: at, end, word, shape };
}

/** Where the next part of a name would begin: after one or two spaces, or the point or hyphen of an initial. */
function nextStart(plain: string, part: NamePart): number | undefined {
  let at = part.end;
  if (part.shape === 'initial' && plain[at] === '.') at++;
  const glued = at > part.end;
  if (plain[at] === '-' && glued) return at + 1;
  let spaces = 0;
  while (plain[at] === ' ' && spaces < 2) {
    at++;
    spaces++;
  }
  return spaces > 0 || glued ? at : undefined;
}

/**
 * The name that begins at `at` (an offset of the passage), or nothing. It ends before a word that is no name:
 * grammar always, ordinary and clinical words from the second part on, an acronym after a surname.
 */
export function readName(passage: Passage, at: number, options: NameOptions = {}): NameReading | undefined {
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
  switch (shape) {
    case 'initial':
      // A closing initial may open the next sentence instead ("Mme Durand A 45 ans").
      return first || /^\.?(?:[ -][A-Z]|[,)]|$)/.test(passage.plain.slice(part.end, part.end + 3));
    case 'particle':
      if (first || FIRM.has(word)) return true;
      return parts.every((known) =>
        known.shape !== 'capital' && known.shape !== 'upper' ? true : isGivenName(known.word),
      );
    case 'capital':
      if (isGrammar(word)) return false;
      if (first && options.vouched) return true;
      if (previous?.shape === 'particle') return true;
      return !isOrdinary(word) || isGivenName(word);
    case 'upper':
      if (isGrammar(word) || ROMAN.test(word)) return false;
      if (isOrdinary(word))
        return (
          (first && options.vouched === true && (isGivenName(word) || isNameToo(word))) ||
          (isSureGiven(previous) && word.length > 3)
        );
      if (first || previous.shape !== 'capital') return true;
      // "Durand HTA": after a surname in small letters, short capitals are an abbreviation.
      return isGivenName(previous.word) || word.length > 4;
    case 'lower': {
      if (!options.lowerCase || isGrammar(word) || word.length < 3) return false;
      if (isOrdinary(word)) return first && isNameToo(word);
      if (isParticiple(passage, part)) return false;
      if (first || previous.shape === 'particle') return isGivenName(word) || !ordinaryEnding(word);
      // "mme marie dupont" goes on, "mr dubois vomit" does not.
      return (
        (previous.shape === 'lower' || options.vouched === true) &&
        isGivenName(previous.word) &&
        !ordinaryEnding(word)
      );
    }
  }
}

/** After a first name that is nothing else, even "GROS" or "PETIT" is a surname. */
const isSureGiven = (part: NamePart | undefined): boolean =>
  part !== undefined && isGivenName(part.word) && !isAmbiguousName(part.word);

/** "mr petit": an adjective that many bear as a name. */
const isNameToo = (word: string): boolean =>
  isCommonSurname(word) && !/^(?:jeune|still|child|hand|paris)$/.test(word);

/** "Classe III", "grade IV". */
const ROMAN = /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xvi?)$/;

/** "hospitalisée": the accents are off in the fold, so the text itself is asked. */
function isParticiple(passage: Passage, part: NamePart): boolean {
  const { start, end } = passage.inText(part);
  const written = passage.text.slice(start, end).normalize('NFC');
  return /(?:és|ée|ées|ués|uée)$/.test(written) || (/é$/.test(written) && !isGivenName(part.word));
}

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
  if (first === undefined || second === undefined || !/^(?:de|du|des|d'|la|le|les)$/.test(first.word))
    return name;
  return { start: second.start, end: name.end, parts: name.parts.slice(1) };
}

/** After a surname in capitals, ", Julien" is the first name. */
export function withFirstNameAfterComma(passage: Passage, name: NameReading): NameReading {
  const last = name.parts[name.parts.length - 1];
  if (last?.shape !== 'upper') return name;
  const comma = /^ ?, {0,2}/.exec(passage.plain.slice(name.end, name.end + 4));
  if (comma === null) return name;
  const first = readName(passage, name.end + comma[0].length);
  const head = first?.parts[0];
  if (first === undefined || head === undefined || !first.parts.some((part) => isGivenName(part.word)))
    return name;
  return { start: name.start, end: first.end, parts: [...name.parts, ...first.parts] };
}
