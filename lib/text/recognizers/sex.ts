import { groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const WORD =
  /(?<![a-z'-])(?<value>homme|femme|patiente|garcon|garconnet|fille|fillette|monsieur|madame|dame|mme|mlle|man|woman|male|female|boy|girl|gentleman|lady)(?![a-z'-])/dg;
const LETTER = /(?<![A-Za-z\d/'-])(?<value>[HFM])(?= ?\d{1,3} ?(?:ans|a|mois|yo|y\/o)(?![a-z]))/dg;
/** "58F", "F/58", "M 45,": the sign of an English post. */
const BESIDE =
  /(?<![A-Za-z\d.,/°-])(?:\d{1,2} ?(?<value>[FM])(?=[ ,.:;)\n]|$)|(?<first>[FMH])[/ ]?(?=\d{2}(?:[ ,.:;)\n]|$)(?! ?(?:mg|ml|kg|cm|mm|%|SA))))/dg;
/** What only a woman or only a man is. */
const AGREED =
  /(?<![a-z-])(?<value>agee|nee|enceinte|menopausee|allaitante|primipare|multipare|parturiente|pregnant|postmenopausal|grand-mere|grand-pere|adressee|hospitalisee|operee|(?<=\b(?:un|mon|ce) )patient)(?![a-z-])/dg;

export const sex: Recognizer = {
  name: 'sex',
  kinds: ['sex'],
  description: 'Words and letters that say the sex: it only counts.',
  find({ low, plain }) {
    const found: Candidate[] = [];
    for (const [pattern, text] of [
      [WORD, low],
      [LETTER, plain],
      [BESIDE, plain],
      [AGREED, low],
    ] as const) {
      for (const match of matches(pattern, text)) {
        const span = groupSpan(match, 'value') ?? groupSpan(match, 'first');
        if (span)
          found.push({
            ...span,
            kind: 'sex',
            level: 'count',
            confidence: 0.6,
            reason: 'sex',
            evidence: ['word'],
          });
      }
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'femme de 40 ans', kind: 'sex', value: 'femme', level: 'count' },
    { text: 'H 67 ans', kind: 'sex', value: 'H', level: 'count' },
    { text: '58F with chest pain', kind: 'sex', value: 'F', level: 'count', lang: 'en' },
    { text: 'adressée pour dyspnée', kind: 'sex', value: 'adressée', level: 'count' },
    { text: '40-year-old woman', kind: 'sex', value: 'woman', level: 'count' },
  ],
  ignores: ['homme de 40 ans', 'F35a'],
  misses: [],
};
