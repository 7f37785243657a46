import { looksClinical } from '../lexicon/conditions';
import { isEponym } from '../lexicon/eponyms';
import { isGivenName } from '../lexicon/given-names';
import { isGrammar, isOrdinary } from '../lexicon/ordinary';
import { after, before, groupSpan, matches } from '../matching';
import { soundsLikeName } from '../names/likeness';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const QUOTED =
  /"[ ]?(?<value>(?:(?<=[Dd]ite? " ?|[Ss]urnomme ?e? " ?|[Aa]lias " ?)(?:l[ae] |l'))?[A-Z][a-z]{1,14}(?:[ -][A-Z][a-z]{1,14})?)(?<who> (?:de|du|des|d'|la|le|l') ?[A-Za-z' -]{2,24})?[ ]?"/dg;
/** What a patient says, and no one is called. */
const INTERJECTION =
  /^(?:aie|oui|non|ouf|stop|bof|ok|ah|oh|zut|merde|merci|pardon|bravo|jamais|toujours|rien|normal|docteur|docteure|madame|monsieur|attention|urgent|positif|negatif|help|yes|no|maybe|never)$/;
const SAID_BEFORE =
  /(?:surnom\w{0,4}|alias|dit|dite|appele[er]?|appelle|prenomme|nomme|disant|monsieur|madame|ma|mon|notre|un certain|une certaine|connue? sous|comme|bebe|patiente?|enfant|nourrisson|petite?|papi|papy|mamie|nicknamed?|called|known as|aka|baby) ?:? ?\(?$/;
const SAID_AFTER =
  /^[ ,(]{0,3}(?:le |la |l'|son |comme )?(?:surnom|pour tout|tout (?:le|l'|la)|pour (?:les intimes|le service|la famille|tous)|comme (?:on|elle|il|tout)|c'est (?:son|le) (?:nom|surnom)|as (?:she|he|everyone)|sdf|bien connue?|notre |ma |mon |une? |la |clochard|retraite|doyen|patient|habitue|\d{1,3} ?(?:ans|a|mois)(?![a-z])|(?:boulanger|coiffeu|garagiste|facteu|epici))/;

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
      const words = low
        .slice(span.start, span.end)
        .replace(/^(?:l[ae] |l')/, '')
        .split(/[ -]/);
      if (words.some((word) => INTERJECTION.test(word) || looksClinical(word))) continue;
      // "Nanou de la poste": so people are told apart.
      const told =
        match.groups?.who !== undefined && (isGivenName(words[0] ?? '') || soundsLikeName(words[0] ?? ''));
      if (words.some((word) => isGrammar(word) || isEponym(word) || (isOrdinary(word) && !isGivenName(word))))
        continue;
      if (
        !told &&
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
    { text: '« Bébert », SDF du quartier', kind: 'person', value: 'Bébert' },
    { text: '« Nanou de la poste » : 58 ans', kind: 'person', value: 'Nanou' },
    { text: 'Mme F comme « Fauvet »', kind: 'person', value: 'Fauvet' },
  ],
  ignores: [
    'Monsieur « tout va bien »',
    'le signe « Oméga »',
    'le patient dit « Non » puis « Aïe »',
    'un résultat « Normal »',
  ],
  misses: [{ text: 'le gros Bibiche du bar', kind: 'person', value: 'Bibiche' }],
};
