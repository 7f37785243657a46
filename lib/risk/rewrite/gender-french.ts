/** What the noun before a French age agrees as. */
import type { Setting } from './ladder';

const FEMININE_NOUN =
  /(?<![\p{L}])(?:patiente|femme|dame|personne|fille|fillette|mère|grand-mère|soeur|sœur|résidente|retraitée|veuve|adolescente|pte|mme|une [\p{L}-]+|cette [\p{L}-]+|ma [\p{L}-]+|la [\p{L}-]+|elle(?: est| était)?)[\s,]{0,2}$/iu;
const MASCULINE_NOUN =
  /(?<![\p{L}])(?:patient|homme|monsieur|garçon|père|grand-père|frère|mari|résident|retraité|veuf|adolescent|nourrisson|bébé|m\.?|mr|un [\p{L}-]+|cet? [\p{L}-]+|mon [\p{L}-]+|le [\p{L}-]+|il(?: est| était)?)[\s,]{0,2}$/iu;
/** Whether an adjective put at `at` takes the feminine. */
export function isFeminine({ text, fact, sex }: Setting, at: number): boolean {
  const left = text.slice(Math.max(0, at - 40), at);
  if (FEMININE_NOUN.test(left)) return true;
  if (MASCULINE_NOUN.test(left)) return false;
  if (/F\s?\/?\s?$/u.test(left)) return true;
  if (/H\s?\/?\s?$/u.test(left)) return false;
  return sex === 'female' || (sex === null && at === fact.start);
}
