/** How many people the draft fits, counted once for each state of it. */
import type { DraftText } from '../../lib/review/draft';
import { type CrowdOptions, crowdsOf, type DraftCrowd } from '../../lib/risk/crowd';
import type { Settings } from '../../lib/settings/settings';
import type { Language } from '../../lib/text/finding';

export type CrowdSettings = Pick<Settings, 'crowdTarget' | 'crowdStrict' | 'practice'>;

/** Whose people are counted: those of the country whose language the longest text speaks. */
export function crowdOptions(
  texts: readonly DraftText[],
  { crowdTarget, crowdStrict, practice }: CrowdSettings,
): CrowdOptions {
  const longest = texts.reduce<DraftText | null>(
    (most, text) => (most === null || text.text.length > most.text.length ? text : most),
    null,
  );
  const language: Language = longest?.scan.language ?? 'fr';
  return {
    language,
    practice,
    target: crowdTarget,
    strict: crowdStrict,
    year: new Date().getFullYear(),
  };
}

export type DraftCrowds = (texts: readonly DraftText[], settings: CrowdSettings) => readonly DraftCrowd[];

/** The same scans and settings get the very same answer, so that others can remember what they made of it. */
export function draftCrowds(): DraftCrowds {
  let scans: readonly DraftText['scan'][] = [];
  let counted: CrowdSettings | null = null;
  let crowds: readonly DraftCrowd[] = [];
  return (texts, settings) => {
    const same = texts.length === scans.length && texts.every(({ scan }, at) => scan === scans[at]);
    if (same && counted === settings) return crowds;
    scans = texts.map(({ scan }) => scan);
    counted = settings;
    crowds = crowdsOf(texts, crowdOptions(texts, settings));
    return crowds;
  };
}

const SAMPLES = [
  'Notaire de 86 ans a Saint-Flour, veuve, opérée le 12 mars 2024 au CHU de Rennes, maladie de Fabry. Mère de jumeaux.',
  '45 year old solicitor from Truro, twin, seen on 12 March 2024 at the Royal Infirmary, Fabry disease.',
];

/** The tables are unpacked at the first count: a step a sample, in the page's idle moments. */
export function* warmUpCrowds(scan: (text: string) => DraftText['scan']): Generator<void> {
  for (const text of SAMPLES) {
    const scanned = { text, scan: scan(text) };
    yield;
    crowdsOf([scanned], { language: scanned.scan.language, practice: null });
    yield;
  }
}
