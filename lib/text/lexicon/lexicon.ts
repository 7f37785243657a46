import { lookUp, type SortedList } from './sorted-list';

/** The lists that are too large for the script that guards Post; `packed/index.ts` holds them. */
export interface Lexicon {
  /** `=` after the tab: an ordinary word as well. */
  readonly givenNames: SortedList;
  /** `=` after the tab: an ordinary word as well. Hyphens are spaces. */
  readonly surnames: SortedList;
  /** See `places.ts` for what stands after the tab. */
  readonly places: SortedList;
  /** Drugs and devices. */
  readonly brands: SortedList;
  /** Diseases that few have, and trades, with how many; see `phrases.ts` for what stands after the tab. */
  readonly conditions: SortedList;
  readonly trades: SortedList;
  /** Inhabitants of départements, régions, districts and places where English is spoken. */
  readonly peoples: SortedList;
  /** How names are spelled: one character for each three letters; see `names/likeness.ts`. */
  readonly likeness: string;
  /** What speaks for a name, one character a slot; see `names/tagger/scores.ts`. */
  readonly nameWeights: string;
}

type ListName = Exclude<keyof Lexicon, 'likeness' | 'nameWeights'>;

const EMPTY: Lexicon = {
  givenNames: '',
  surnames: '',
  places: '',
  brands: '',
  conditions: '',
  trades: '',
  peoples: '',
  likeness: '',
  nameWeights: '',
};

/** A draft is scanned at every keystroke and asks about the same words again. */
const REMEMBERED = 2048;

let lexicon: Lexicon = EMPTY;
let ready = false;
const answers: Readonly<Record<ListName, Map<string, string | null>>> = {
  givenNames: new Map(),
  surnames: new Map(),
  places: new Map(),
  brands: new Map(),
  conditions: new Map(),
  trades: new Map(),
  peoples: new Map(),
};

/** Hands the lists in, once for the whole context. The lists are only held, so this takes no time. */
export function provideLexicon(lists: Lexicon): void {
  lexicon = lists;
  ready = true;
  for (const known of Object.values(answers)) known.clear();
}

/** Without the lists a text is not checked, however little was found in it. */
export const isReady = (): boolean => ready;

/** What a list says of a folded, lower-case key; null when it does not hold it. */
export function ask(list: ListName, key: string): string | null {
  const known = answers[list];
  const before = known.get(key);
  if (before !== undefined) return before;
  const answer = lookUp(lexicon[list], key);
  if (known.size >= REMEMBERED) known.clear();
  known.set(key, answer);
  return answer;
}

/** The table of `names/likeness.ts`; empty without the lexicon. */
export const likeness = (): string => lexicon.likeness;

/** The key as the lists hold names of several words: hyphens and apostrophes are spaces. */
export const spaced = (folded: string): string => folded.replace(/[-']+/g, ' ').trim();

/** The weights of `names/tagger`; empty without the lexicon. */
export const nameWeights = (): string => lexicon.nameWeights;
