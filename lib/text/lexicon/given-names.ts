import { ask } from './lexicon';
import { wordSet } from './word-set';

/**
 * Is the folded, lower-case word a first name heard in a French or an English waiting room? A double one
 * ("marie-claire") is when its first part is.
 */
export function isGivenName(word: string): boolean {
  if (ask('givenNames', word) !== null) return true;
  const hyphen = word.indexOf('-');
  return hyphen > 1 && ask('givenNames', word.slice(0, hyphen)) !== null;
}

// Frequent first names that are also words of medicine or of every day; the list marks the rarer ones itself.
const AMBIGUOUS = wordSet(`
  aime aimee angel ange aurore ben bill capucine claire clemence constance constant colin desire desiree faustin fleur flore florence
  france  grace guy honorine iris jade  line lou luce  marine  may medina merlin modeste noel olympe ambre
  parfait pierre pier prosper reine reda romain romaine rim rose rosette rosine  sana  tess valence victoire violette
  vera virginia georgia  carmen felicite mai kim don art mark max dan   rob  penny summer dawn joy hope faith
  will drew chase grant miles mason hunter carter tyler parker cooper jordan  lourdes  tina  line   
  israel austin madison  victor lance paris francis olive prune clementine cerise anis basile  eden lila
  lois martin elisa ann robin gilbert jules bernard simon vincent martial germain gram
  ada ana ion isa      aya   gaye    dieudonne placide moise  
`);

/** A first name that is also an ordinary word, a place or an abbreviation: it needs a companion. */
export const isAmbiguousName = (word: string): boolean =>
  AMBIGUOUS.has(word) || ask('givenNames', word) === '=';
