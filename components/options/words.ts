import { type OptionsWords, optionsWords } from '../../lib/words/options';
import { useWords } from '../language';

/** The sentences of the options, in the language of everything around. */
export const useOptionsWords = (): OptionsWords => optionsWords(useWords().language);
