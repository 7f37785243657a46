import type { EnglishReader } from './english';
import { withEnglishReader } from './english';
import type { Finding, Language, Scan } from './finding';
import { isReady } from './lexicon/lexicon';
import { followNames } from './names/recurrence';
import { isDoubted } from './names/tagger/doubt';
import { type Claim, LONGEST, settleOverlaps } from './overlap';
import { type PassageOptions, readPassage, type Source } from './passage';
import { RECOGNIZERS } from './recognizers';
import { claimSeenNames } from './seen-names';
import { suggest } from './suggest';
import { type ReadyTerms, withTerms } from './terms';

export interface ScanOptions {
  /** The doctor's choice wins; 'auto' (the default) asks the words. */
  readonly lang?: Language | 'auto' | undefined;
  readonly now?: Date | undefined;
  readonly source?: Source | undefined;
  /** Second reader for names in English; see `english.ts`. Without it the first reader's word stands. */
  readonly english?: EnglishReader | undefined;
  /** The doctor's own words, made ready by `readyTerms`. */
  readonly terms?: ReadyTerms | undefined;
  /** Names read on pictures of the same post: repeated in the text, they are the patient's. */
  readonly seen?: readonly string[] | undefined;
  /** For the ablation: says which claims, by their evidence, are heard at all. */
  readonly keep?: ((claim: Claim) => boolean) | undefined;
}

/**
 * Everything in `text` that identifies, or helps to. Pure and synchronous, linear in the length of the text,
 * never throws; offsets are UTF-16 code units of `text`. Names and places come from the lexicon, which `provideLexicon`
 * hands in beforehand; without it the answer says that the text was not checked.
 */
export function scan(text: string, options: ScanOptions = {}): Scan {
  const passage = readPassage(text, options satisfies PassageOptions);
  const found = RECOGNIZERS.flatMap((recognizer) =>
    recognizer.find(passage).map((candidate) => ({ ...candidate, recognizer: recognizer.name })),
  ).filter((claim) => options.keep?.(claim) !== false && !isDoubted(passage, claim));
  const names = followNames(passage, found).map((candidate) => ({ ...candidate, recognizer: 'recurrence' }));
  const claims: Claim[] = [];
  for (const candidate of [...found, ...names]) {
    const { start, end } = passage.inText(candidate);
    if (end > start && end - start <= LONGEST) claims.push({ ...candidate, start, end });
  }
  if (options.seen) claims.push(...claimSeenNames(passage, options.seen, claims));
  const heard =
    options.english && passage.language === 'en' ? withEnglishReader(claims, text, options.english) : claims;
  const ruled = options.terms ? withTerms(heard, passage, options.terms) : heard;
  const findings = settleOverlaps(ruled).map(toFinding);
  return {
    findings: withSuggestions(text, findings, passage.language),
    language: passage.language,
    checked: isReady(),
  };
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
const SAMPLES = [
  'Mme Jeanne Exemple, nee le 1 mars 1950 (12/03/2024), 1 rue des Lilas 21000 Ville, IPP 123456, tel 06 00 00 00 00',
  'Vu a Noel 2023 avec le Dr Exemple et sa soeur "Lili" (la maman) : O1/12/2O19, 0 6 0 0 0 0 0 0 0 0, @lili https://we.tl/a, a@b.fr',
  'COMPTE RENDU\nService ORL\nNom : EXEMPLE^JEAN\nDr A. EXEMPLE, B. EXEMPLE\n- 1987 : 3 mai, maire de Ville, Explosion de Ville, 2 enfants de 3 et 5 ans\n1 2 3 5 8 1 3 2 1',
  'Mrs Jane Sample, born on March 3rd 1950, lives at 12 High Street, her son, 8, was seen at the Sample Hospital, phone 555-123-4567',
];

/**
 * Makes the first keystroke as fast as the next ones: patterns are compiled on first use. Call it when a composer
 * gets the focus for the first time; `warmUpSteps` does the same a few milliseconds at a time.
 */
export function warmUp(): void {
  for (const _ of warmUpSteps());
}

/** One recognizer a step, then whole scans: stop between two steps whenever the page wants its thread back. */
export function* warmUpSteps(): Generator<void> {
  for (const sample of SAMPLES) {
    const passage = readPassage(sample);
    for (const recognizer of RECOGNIZERS) {
      recognizer.find(passage);
      yield;
    }
  }
  for (const sample of SAMPLES)
    for (const text of [sample, `${sample} \u{1F476}`]) {
      scan(text);
      yield;
    }
}
