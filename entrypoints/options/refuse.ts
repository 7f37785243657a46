import type { TermRefusal } from '../../lib/text/term-refusal';
import type { Terms } from '../../lib/text/terms';

export type Refuse = (list: keyof Terms, term: string) => TermRefusal | undefined;

/** The rules and the names that say whether a term may be kept; loaded when the first term comes. */
export async function loadRefusals(): Promise<Refuse> {
  const [{ refusePattern, refuseTerm }] = await Promise.all([
    import('../../lib/text/term-refusal'),
    import('../../lib/text/lexicon/packed/provided'),
  ]);
  return (list, term) => (list === 'patterns' ? refusePattern(term) : refuseTerm(term));
}
