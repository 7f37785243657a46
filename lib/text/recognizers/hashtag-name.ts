import { isEnglishWord } from '../english-words';
import { looksClinical } from '../lexicon/conditions';
import { isEponym } from '../lexicon/eponyms';
import { isAmbiguousName, isGivenName } from '../lexicon/given-names';
import { isOrdinary } from '../lexicon/ordinary';
import { isSurname, isWordSurname } from '../lexicon/surnames';
import { groupSpan, matches } from '../matching';
import { nameLikeness } from '../names/likeness';
import type { Candidate, Examples, Recognizer } from '../recognizer';

/** "#JusticePourMaëlle": what is asked for somebody, and her first name; other hashtags are silent. */
const TAG =
  /#(?:(?:[A-Z][a-z]+)?(?:Pour|For)|Je[Ss]uis|RIP|Avec|With|Adieu|HommageA|SoutienA|Sauvons|Sauvez|Save|Free|Team|Pray)_?(?<value>[A-Z][a-z]{2,14})(?![a-z])/dg;
/** "#CharlineVasseur": a first name and a surname run together. */
const WHOLE = /#(?<value>(?<first>[A-Z][a-z]{2,12})(?<last>[A-Z][a-z]{3,16}))(?![A-Za-z\d_])/dg;
const TOLD_OF =
  /(?<![a-z])(?:patiente?|pte?|pt|mere|maman|mum|mom|mother|pere|papa|dad|father|famille|family|parents?|hospitalisee?|suivie?|chez nous|our|my|mon|ma|notre)(?![a-z])/;
const CAUSE =
  /^(?:charlie|france|paris|ukraine|gaza|marie|life|hope|faith|grace|soignants?|justice|victoire|clemence|all|noel|eden)$/;

export const hashtagName: Recognizer = {
  name: 'hashtag-name',
  kinds: ['person'],
  description: 'A first name in a hashtag that asks something for somebody ("#JusticePourMaëlle").',
  find({ plain, low }) {
    const found: Candidate[] = [];
    if (!plain.includes('#')) return found;
    for (const match of matches(TAG, plain)) {
      const span = groupSpan(match, 'value');
      const word = (match.groups?.value ?? '').toLowerCase();
      // A tag alone is a cause of the news; beside a patient or a mother it is the patient's.
      if (span === undefined || !isGivenName(word) || CAUSE.test(word) || !TOLD_OF.test(low)) continue;
      found.push({
        ...span,
        kind: 'person',
        level: 'stop',
        confidence: 0.75,
        reason: 'given-name',
        evidence: ['hashtag', 'first name'],
      });
    }
    for (const match of matches(WHOLE, plain)) {
      const span = groupSpan(match, 'value');
      const first = (match.groups?.first ?? '').toLowerCase();
      const last = (match.groups?.last ?? '').toLowerCase();
      if (!span || !isGivenName(first) || isAmbiguousName(first) || CAUSE.test(first)) continue;
      if (isOrdinary(last) || isEponym(last) || looksClinical(last) || isEnglishWord(last)) continue;
      if (!(isSurname(last) && !isWordSurname(last)) && nameLikeness(last) < 0.85) continue;
      found.push({
        ...span,
        kind: 'person',
        level: 'stop',
        confidence: 0.7,
        reason: 'full-name',
        evidence: ['hashtag', 'first name', 'surname'],
      });
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: '#JusticePourMaëlle, la mère insiste', kind: 'person', value: 'Maëlle' },
    { text: '#PrayForCallum says the leaflet of his mum', kind: 'person', value: 'Callum' },
    { text: '#SolveigVasseur : tout le village partage', kind: 'person', value: 'SolveigVasseur' },
  ],
  ignores: [
    '#JeSuisCharlie',
    '#JusticePourThéo #violences, #FreeBritney',
    '#JusticeSociale #PourLeClimat',
    '#DocTocToc #TeamDiabete #LouisPasteur #MarieCurie #OctobreRose #ClaireVoyante',
  ],
  misses: [{ text: '#maelle_courage', kind: 'person', value: 'maelle' }],
};
