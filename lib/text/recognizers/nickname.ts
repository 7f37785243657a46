import { isEponym } from '../lexicon/eponyms';
import { isGivenName } from '../lexicon/given-names';
import { isGrammar, isOrdinary } from '../lexicon/ordinary';
import { after, before, groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const QUOTED = /"[ ]?(?<value>[A-Z][a-z]{1,14}(?:[ -][A-Z][a-z]{1,14})?)[ ]?"/dg;
const SAID_BEFORE =
  /(?:surnom\w{0,4}|alias|dit|dite|appele[er]?|appelle|prenomme|nomme|disant|connue? sous|comme|bebe|patiente?|enfant|nourrisson|petite?|papi|papy|mamie|nicknamed?|called|known as|aka|baby) ?:? ?\(?$/;
const SAID_AFTER =
  /^[ ,(]{0,3}(?:le |la |l'|son |comme )?(?:surnom|pour tout|tout (?:le|l'|la)|pour (?:les intimes|le service|la famille|tous)|comme (?:on|elle|il|tout)|c'est (?:son|le) (?:nom|surnom)|as (?:she|he|everyone)|\d{1,3} ?(?:ans|a|mois)(?![a-z])|(?:boulanger|coiffeu|garagiste|facteu|epici))/;

export const nickname: Recognizer = {
  name: 'nickname',
  kinds: ['person'],
  description: 'A nickname in quotation marks that the sentence says somebody is called by.',
  find({ plain, low }) {
    const found: Candidate[] = [];
    if (!plain.includes('"')) return found;
    for (const match of matches(QUOTED, plain)) {
      const span = groupSpan(match, 'value');
      if (span === undefined) continue;
      const words = low.slice(span.start, span.end).split(/[ -]/);
      if (words.some((word) => isGrammar(word) || isEponym(word) || (isOrdinary(word) && !isGivenName(word))))
        continue;
      if (
        !SAID_BEFORE.test(before(low, match.index, 28)) &&
        !SAID_AFTER.test(after(low, match.index + match[0].length, 32))
      )
        continue;
      found.push({
        ...span,
        kind: 'person',
        level: 'stop',
        confidence: 0.75,
        reason: 'given-name',
        evidence: ['quotes', 'context'],
      });
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'H 72 ans, « Dédé » pour tout le village', kind: 'person', value: 'Dédé' },
    { text: 'Bébé « Loulou » (surnom donné par le service)', kind: 'person', value: 'Loulou' },
    { text: 'X se disant "Momo" env. 30 ans', kind: 'person', value: 'Momo' },
    { text: 'Mme F comme « Fauvet »', kind: 'person', value: 'Fauvet' },
  ],
  ignores: [
    'Monsieur « tout va bien »',
    'le signe « Oméga »',
    'le patient dit « Non »',
    'un résultat « Normal »',
  ],
  misses: [{ text: 'le gros Zouzou du bar', kind: 'person', value: 'Zouzou' }],
};
