import { ask } from './lexicon';

/** Is the folded, lower-case word a drug, by brand or substance, or a maker or model of a device? */
export const isBrand = (word: string): boolean => ask('brands', word) !== null;
