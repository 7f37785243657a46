import { ask, spaced } from './lexicon';

/** Is the folded, lower-case word (or words: "le gall", "da-silva") among the most frequent surnames? */
export const isSurname = (folded: string): boolean => ask('surnames', spaced(folded)) !== null;

/** A surname that is an ordinary word as well, in French or English: "petit", "boulanger", "mars", "young". */
export const isWordSurname = (folded: string): boolean => ask('surnames', spaced(folded)) === '=';
