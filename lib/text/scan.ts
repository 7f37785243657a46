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
  return { findings: withSuggestions(text, findings, passage.language), language: passage.language };
}

/** As many findings as no post has: the wording of one mention asks for the others, which must stay few. */
const TOGETHER = 200;

function withSuggestions(text: string, findings: readonly Finding[], language: Language): Finding[] {
  const worded: Finding[] = [];
  for (let at = 0; at < findings.length; at += TOGETHER)
    worded.push(...suggest(text, findings.slice(at, at + TOGETHER), language));
  return worded;
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

/** Bites on most patterns, once in ASCII and once with wider characters: engines compile a pattern for each. */
const SAMPLE =
  'Mme Jeanne Exemple, nee le 1 mars 1950 (12/03/2024), 1 rue des Lilas 21000 Ville, IPP 123456, tel 06 00 00 00 00';

/**
 * Makes the first keystroke as fast as the next ones: patterns are compiled on first use, which takes some 50 ms.
 * Call it when a composer gets the focus for the first time.
 */
export function warmUp(): void {
  for (const text of [SAMPLE, `${SAMPLE} \u2026`]) for (let run = 0; run < 3; run++) scan(text);
}
