/** How many people the draft fits, counted once for each state of it. */
import type { DraftText } from '../../lib/review/draft';
import type { CrowdOptions, DraftCrowd } from '../../lib/risk/crowd';
import type { Settings } from '../../lib/settings/settings';
import type { Language } from '../../lib/text/finding';
import { offeredEngine } from '../engine/offer';

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
    const isBlank = texts.every(({ text }) => text.trim() === '');
    crowds = isBlank ? [] : (offeredEngine()?.crowdsOf(texts, crowdOptions(texts, settings)) ?? []);
    return crowds;
  };
}
