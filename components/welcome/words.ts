import { type WelcomeWords, welcomeWords } from '../../lib/words/welcome';
import { useWords } from '../language';

/** The sentences of the welcome page, in the language of everything around. */
export const useWelcomeWords = (): WelcomeWords => welcomeWords(useWords().language);
