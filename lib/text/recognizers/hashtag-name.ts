import { isGivenName } from '../lexicon/given-names';
import { groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

/** "#JusticePourMaëlle": what is asked for somebody, and her first name; other hashtags are silent. */
const TAG =
  /#(?:(?:[A-Z][a-z]+)?(?:Pour|For)|Je[Ss]uis|RIP|Avec|With|Adieu|HommageA|SoutienA|Sauvons|Sauvez|Save|Free|Team|Pray)_?(?<value>[A-Z][a-z]{2,14})(?![a-z])/dg;
const CAUSE =
  /^(?:charlie|france|paris|ukraine|gaza|marie|life|hope|faith|grace|soignants?|justice|victoire|clemence|all|noel|eden)$/;

export const hashtagName: Recognizer = {
  name: 'hashtag-name',
  kinds: ['person'],
  description: 'A first name in a hashtag that asks something for somebody ("#JusticePourMaëlle").',
  find({ plain }) {
    const found: Candidate[] = [];
    if (!plain.includes('#')) return found;
    for (const match of matches(TAG, plain)) {
      const span = groupSpan(match, 'value');
      const word = (match.groups?.value ?? '').toLowerCase();
      if (span === undefined || !isGivenName(word) || CAUSE.test(word)) continue;
      found.push({
        ...span,
        kind: 'person',
        level: 'stop',
        confidence: 0.75,
        reason: 'given-name',
        evidence: ['hashtag', 'first name'],
      });
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: '#JusticePourMaëlle, la mère insiste', kind: 'person', value: 'Maëlle' },
    { text: '#PrayForCallum says the leaflet', kind: 'person', value: 'Callum' },
  ],
  ignores: ['#JeSuisCharlie', '#JusticeSociale #PourLeClimat', '#DocTocToc #TeamDiabete'],
  misses: [{ text: '#maelle_courage', kind: 'person', value: 'maelle' }],
};
