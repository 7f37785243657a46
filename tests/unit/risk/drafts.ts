/** Drafts for the tests of the estimate: read, described and measured as in the extension. */
import '../../../lib/text/lexicon/packed/provided';
import { type CrowdOptions, crowdOf } from '../../../lib/risk/crowd';
import { describe, type ScannedText } from '../../../lib/risk/describe';
import type { Fact } from '../../../lib/risk/fact';
import type { Language } from '../../../lib/text/finding';
import { scan } from '../../../lib/text/scan';

export const scanned = (text: string, lang: Language = 'fr'): ScannedText => ({
  text,
  scan: scan(text, { lang }),
});

export const crowd = (text: string, options: Partial<CrowdOptions> = {}) =>
  crowdOf([scanned(text, options.language)], { language: 'fr', practice: null, ...options });

const effect = ({ effect: told }: Fact): string => {
  switch (told.by) {
    case 'ages':
      return `${told.from}-${told.to}${told.part === undefined ? '' : `/${Math.round(1 / told.part)}`}`;
    case 'sex':
      return told.sex;
    case 'people':
      return `${told.people} people`;
    case 'share':
      return `${Number(told.share.toPrecision(1))}`;
  }
};

/** Each patient's facts, as "kind words = effect", with "!" for an anchor. */
export const facts = (text: string, lang: Language = 'fr'): string[][] =>
  describe([scanned(text, lang)]).map((description) =>
    description.facts.map((fact) => `${fact.kind}${fact.anchor ? '!' : ''} ${fact.words} = ${effect(fact)}`),
  );
