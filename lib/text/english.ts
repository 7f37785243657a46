import { isEnglishWord } from './english-words';
import type { Span } from './finding';
import { isBrand } from './lexicon/brands';
import { isCondition } from './lexicon/conditions';
import { EPONYM_TAIL, isDoubleEponym, isEponym } from './lexicon/eponyms';
import { isAmbiguousName, isGivenName } from './lexicon/given-names';
import type { Claim } from './overlap';

/** Reads persons' names in an English text; spans in offsets of that text. `english-reader.ts` makes one. */
export type EnglishReader = (text: string) => readonly Span[];

const AGREES = 0.08;
const DISAGREES = 0.1;
/** Words of the first reader that stand whatever the second says. */
const FIRM = new Set(['title-name', 'form-name', 'initials', 'professional']);

/**
 * Lets the second reader speak. It raises the confidence of a person that it sees too and lowers one that it does
 * not; what it alone sees is a note (`warn`) and never more, since alone it is wrong too often.
 */
export function withEnglishReader(claims: readonly Claim[], text: string, read: EnglishReader): Claim[] {
  const heard = read(text);
  const meets = (claim: Span) => heard.some((span) => span.start < claim.end && claim.start < span.end);
  const weighed = claims.map((claim) => {
    if (claim.kind !== 'person' || FIRM.has(claim.recognizer)) return claim;
    const confidence = claim.confidence + (meets(claim) ? AGREES : -DISAGREES);
    return { ...claim, confidence: Math.min(0.97, Math.max(0.05, confidence)) };
  });
  for (const span of heard) {
    const written = text.slice(span.start, span.end);
    if (claims.some((claim) => span.start < claim.end && claim.start < span.end)) continue;
    const words = written
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(Boolean);
    if (
      words.length === 0 ||
      !/^\p{Lu}/u.test(written) ||
      words.some((word) => isEponym(word) || isEnglishWord(word) || isCondition(word)) ||
      (words.length === 1 && (isAmbiguousName(words[0] ?? '') || /^\p{Lu}{2,4}$/u.test(written))) ||
      /(?<!\p{L})the $/iu.test(text.slice(Math.max(0, span.start - 5), span.start)) ||
      /\p{Ll}\p{Lu}|\sv(?:s\.?)?\s/u.test(written) ||
      words.some((word) => isBrand(word)) ||
      isDoubleEponym(words.join(' ')) ||
      // "TOBY criteria", "TIA, wants to fly".
      EPONYM_TAIL.test(text.slice(span.end, span.end + 24).toLowerCase()) ||
      /^\p{Lu}{2,4}$/u.test(written)
    )
      continue;
    // One word alone must be a first name, or stand inside a sentence with its capital.
    if (
      words.length === 1 &&
      !isGivenName(words[0] ?? '') &&
      !/[\p{Ll},] $/u.test(text.slice(Math.max(0, span.start - 2), span.start))
    )
      continue;
    weighed.push({
      ...span,
      kind: 'person',
      level: 'warn',
      confidence: 0.4,
      reason: 'second-reader',
      evidence: ['second reader'],
      recognizer: 'english',
    });
  }
  return weighed;
}
