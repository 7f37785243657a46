import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Words, words } from '../lib/words/index';

/** The dictionary of everything below it in the tree. */
export const WordsContext = createContext<Words>(words('fr'));

export const useWords = (): Words => useContext(WordsContext);
