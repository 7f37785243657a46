import { advertising } from './advertising';
import { disparaging } from './disparaging';
import { emergency } from './emergency';
import { eyesOnly } from './eyes-only';
import { imageConsent } from './image-consent';
import { misspeltTag } from './misspelt-tag';
import { news } from './news';
import { noQuestion } from './no-question';
import { personalAdvice } from './personal-advice';
import { privateGroup } from './private-group';
import { productInterest } from './product-interest';
import type { Advice, DraftReading, Rule, RuleId } from './rule';

/** Most pressing first. */
export const RULES: readonly Rule[] = [
  emergency,
  imageConsent,
  eyesOnly,
  news,
  disparaging,
  personalAdvice,
  advertising,
  productInterest,
  privateGroup,
  misspeltTag,
  noQuestion,
];

/** What a colleague would mention about the draft, rules in `off` left out. Pure; never holds anything. */
export function advise(draft: DraftReading, off: ReadonlySet<RuleId> = new Set()): Advice[] {
  return RULES.flatMap((rule): Advice[] => {
    if (off.has(rule.id)) return [];
    const at = rule.find(draft);
    return at === undefined ? [] : [{ rule: rule.id, at: at === 'nowhere' ? null : at }];
  });
}
