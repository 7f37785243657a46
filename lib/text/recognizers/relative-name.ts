import { isAmbiguousName, isGivenName } from '../lexicon/given-names';
import { isOrdinary } from '../lexicon/ordinary';
import { after, groupSpan, matches } from '../matching';
import { ADJECTIVE, RELATIVE_EN, RELATIVE_FR } from '../names/kin';
import { readName } from '../names/shape';
import type { Candidate, Examples, Recognizer } from '../recognizer';

/** "Le papa (Sofiane)", "son mari SLA (Maurice, 74 ans)", "(parents : Cédric et Magali)". */
const BRACKETED = new RegExp(
  `(?<![A-Za-z'-])(?:[Ll]es? |[Ll]a |[Ss]on |[Ss]a |[Ss]es |[Uu]ne? |[Mm]on |[Mm]a |[Nn]otre |[Hh]is |[Hh]er |[Tt]he )?${ADJECTIVE}(?:${RELATIVE_FR}|${RELATIVE_EN}|patiente?|enfant|eleve|residente?|bebe|nourrisson|patient)(?: [A-Za-z]{2,14}){0,2} ?(?:\\(|: ?)(?=[A-Z])`,
  'g',
);
/** "son mari jean-claude": small letters, so the list must know the name. */
const SMALL = new RegExp(
  `(?<![a-z'-])(?:sa|son|leur|ma|mon|ses|la|le|les|de sa|de son|his|her|their|my|our) ${ADJECTIVE}(?:${RELATIVE_FR}|${RELATIVE_EN}) (?<name>[a-z]{3,14}(?:-[a-z]{3,12})?)(?![a-z'-])`,
  'dg',
);

export const relativeName: Recognizer = {
  name: 'relative-name',
  kinds: ['person'],
  description:
    'A relative\'s first name in brackets or in small letters ("Le papa (Sofiane)", "son mari jean-claude").',
  find(passage) {
    const found: Candidate[] = [];
    const push = (start: number, end: number, confidence: number, evidence: readonly string[]): void => {
      found.push({ start, end, kind: 'person', level: 'stop', confidence, reason: 'given-name', evidence });
    };
    for (const match of matches(BRACKETED, passage.plain)) {
      const name = readName(passage, match.index + match[0].length);
      const first = name?.parts[0];
      if (name === undefined || first === undefined || !isGivenName(first.word)) continue;
      // "Patiente : Rose, 40 ans" is a field; "parents : Rose et Max" too.
      if (isAmbiguousName(first.word) && !/^(?: et |,|\))/.test(after(passage.low, name.end, 4))) continue;
      push(name.start, name.end, 0.8, ['context', 'first name']);
    }
    for (const match of matches(SMALL, passage.low)) {
      const span = groupSpan(match, 'name');
      const word = match.groups?.name ?? '';
      // In the text itself it has a capital, and another pattern has read it.
      if (span === undefined || passage.plain[span.start] !== word[0]) continue;
      if (isGivenName(word) && !isAmbiguousName(word) && !isOrdinary(word))
        push(span.start, span.end, 0.7, ['context', 'first name']);
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'Louane (parents : Cédric et Magali)', kind: 'person', value: 'Cédric' },
    { text: 'son mari SLA (Maurice, 74 ans)', kind: 'person', value: 'Maurice' },
    { text: 'vu avec son mari jean-claude', kind: 'person', value: 'jean-claude' },
  ],
  ignores: ['le papa (inquiet)', 'sa maman diabétique', 'ses parents (HTA, DT2)', 'sa sœur rose de colère'],
  misses: [{ text: 'son mari wiremu', kind: 'person', value: 'wiremu' }],
};
