import { after, before, matches } from '../matching';
import { readName } from '../names/shape';
import type { Candidate, Examples, Recognizer } from '../recognizer';

/** "Mme Joly née Morel", "née Petit le 12/03/1938": born under a name is not born in a place. */
const MAIDEN =
  /(?<![A-Za-z-])(?:[Nn]ee?|NEE?|[Nn]e\(e\)|(?<=[A-Z][A-Za-z'-]{1,20},? )(?:[Ee]p\.?|EP\.?|[Ee]pouse|EPOUSE|[Vv]ve\.?|VVE|[Vv]euve|VEUVE)) (?=[A-Z])/g;

const MONTH =
  /^(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|prematuree?|a)$/;

export const maidenName: Recognizer = {
  name: 'maiden-name',
  kinds: ['person'],
  description: 'The name that somebody was born under: "Mme Joly née Morel".',
  find(passage) {
    const found: Candidate[] = [];
    const push = (start: number, end: number, confidence: number, evidence: readonly string[]): void => {
      found.push({ start, end, kind: 'person', level: 'stop', confidence, reason: 'full-name', evidence });
    };
    for (const match of matches(MAIDEN, passage.plain)) {
      const name = readName(passage, match.index + match[0].length, { vouched: true });
      if (name === undefined || MONTH.test(name.parts[0]?.word ?? '')) continue;
      // After a name it is her other one; alone, only where nothing makes a place of it.
      if (
        !/[A-Z][A-Za-z'-]+,? $/.test(before(passage.plain, match.index, 30)) &&
        !/^(?: ?[,.;:()\n]| le \d| ?$| (?:ddn|ipp|habit|agee?|\d|a |en |qui |vue? |est |consult))/.test(
          after(passage.low, name.end, 12),
        )
      )
        continue;
      push(name.start, name.end, 0.86, ['context', 'shape']);
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'Mme Bertin ép. MARTINEL, 40 ans', kind: 'person', value: 'MARTINEL' },
    { text: 'Mme Durand née Morel va bien', kind: 'person', value: 'Morel' },
    { text: 'Mme Joly née Saintal, 77 ans', kind: 'person', value: 'Saintal' },
    { text: 'née Petit le 12/03/1938', kind: 'person', value: 'Petit' },
    { text: 'de son nom de fille Morel', kind: 'person', value: 'Morel' },
  ],
  ignores: ['Née prématurée', 'née à terme', 'elle est née ici'],
  misses: [],
};
