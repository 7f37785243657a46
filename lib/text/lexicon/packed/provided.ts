/** Imported for its effect, where the lexicon is at hand from the start: tests, scripts and the image engines. */
import { provideLexicon } from '../lexicon';
import { packedLexicon } from '.';

provideLexicon(packedLexicon());
