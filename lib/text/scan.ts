import type { EnglishReader } from './english';
import { withEnglishReader } from './english';
import type { Finding, Language, Scan } from './finding';
import { type Claim, LONGEST, settleOverlaps } from './overlap';
import { type PassageOptions, readPassage, type Source } from './passage';
import { RECOGNIZERS } from './recognizers';
import { suggest } from './suggest';

export interface ScanOptions {
  /** The doctor's choice wins; 'auto' (the default) asks the words. */
  readonly lang?: Language | 'auto' | undefined;
  readonly now?: Date | undefined;
  readonly source?: Source | undefined;
  /** Second reader for names in English; see `english.ts`. Without it the first reader's word stands. */
  readonly english?: EnglishReader | undefined;
}

/**
 * Everything in `text` that identifies, or helps to. Pure and synchronous, linear in the length of the text,
 * never throws; offsets are UTF-16 code units of `text`.
 */
export function scan(text: string, options: ScanOptions = {}): Scan {
  const passage = readPassage(text, options satisfies PassageOptions);
  const claims: Claim[] = [];
  for (const recognizer of RECOGNIZERS) {
    for (const candidate of recognizer.find(passage)) {
      const { start, end } = passage.inText(candidate);
      if (end > start && end - start <= LONGEST)
        claims.push({ ...candidate, start, end, recognizer: recognizer.name });
    }
  }
  const heard =
    options.english && passage.language === 'en' ? withEnglishReader(claims, text, options.english) : claims;
  const findings = settleOverlaps(heard).map(toFinding);
  return { findings: suggest(text, findings, passage.language), language: passage.language };
}

function toFinding(claim: Claim): Finding {
  const { start, end, kind, level, confidence, reason, recognizer } = claim;
  return {
    start,
    end,
    kind,
    level,
    confidence: Math.round(confidence * 100) / 100,
    reason,
    recognizer,
    suggestions: [],
  };
}
