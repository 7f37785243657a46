import { type Code, readCode } from './code';
import { matches } from './matching';
import type { Passage } from './passage';

/** Between a label and its number: signs, a verb, an article, "n°", whose number it is. Source of a pattern. */
export const FILLER =
  "[^\\w\\n]{0,6}(?:(?:n°|(?:est|etait|etant|is|was|le|la|the|my|no|nr|nb|num(?:ero)?|number|ref|id|du patient|du sejour|de la patiente|de l'enfant|patiente?|suivant|following)(?![a-z]))[^\\w\\n]{0,4}){0,3}";

/** Ways to say "number" before the word that tells of what. Source of a pattern. */
export const NUMBER =
  "(?:n°|n[o.]?|nr|nums?\\.?|numeros?|ref(?:erence)?s?\\.?) ?(?:de |du |des |d'|de l'|de la )?(?:la |l')?";

/** Ways to say "number" after it. Source of a pattern. */
export const NUMBERED =
  '(?: ?(?:n°|nr|num(?:ero)?|number|no|ref(?:erence)?|#|id|code)(?![a-z])\\.?| n(?= ?[:.]? ?\\d))';

const QUALIFIER =
  /(?!(?:de|des|du|d|a|au|aux|en|et|ou|sous|puis|avec|sans|pour|par|sur|dans|depuis|refusee?s?|ouvert|ferme|clos|est|sont|qui|que|les|mes|nos|vos|of|for|with|and|or|in|on|at|by|than|from|to|is|are|was|over|after|before|since|until|about|lots?|version|item|cip|ean|gtin|pmid|pmc|doi|nct|amm|forms?|art|articles?|section|level|class|grade|stade|stage|type|phase|loi|law|cerfa|fiche|page|pages|room|chambre|lit|bed|les)(?![a-z]))[a-z'-]{2,14}(?: (?!de |des |du |en |sous |of |for )[a-z']{2,14})?(?:\.? {0,2}[:(,] ?|\.? {1,2})(?:(?:n°|(?:no|numero|number|ref)(?![a-z])|#)[^\w\n]{0,3})?/y;

/**
 * The codes that follow a label. `pattern` is global, read over `low`, and ends where the code may begin; one word or
 * two may stand between ("adhérent MGEN 7 412 …"), and then only what is clearly a code counts.
 */
export function labelledCodes(
  { low, plain }: Pick<Passage, 'low' | 'plain'>,
  pattern: RegExp,
  least: number,
): Code[] {
  const codes: Code[] = [];
  for (const match of matches(pattern, low)) {
    const at = match.index + match[0].length;
    const code = readCode(plain, at);
    if (code !== undefined) {
      if (code.digits >= least) codes.push(code);
      continue;
    }
    QUALIFIER.lastIndex = at;
    const qualifier = QUALIFIER.exec(low);
    const later = qualifier === null ? undefined : readCode(plain, at + qualifier[0].length);
    if (later !== undefined && later.digits >= Math.max(least, later.shaped ? 5 : 7)) codes.push(later);
  }
  return codes;
}
