/**
 * Whether the diagnosis hangs on the age. A plain rule: under three years a month counts; up to eighteen when the post
 * speaks of growth, puberty or vaccines; at any age when it speaks of pregnancy, fertility, menopause or screening.
 */
import { fold } from '../../text/fold';
import type { Effect } from '../fact';

const SMALL = 3;
const GROWN = 18;
const GROWING =
  /(?<![a-z])(?:croissance|pubert|menarche|premieres regles|retard de|percentile|vaccin|growth|height|milestone|vaccine|menarche)/;
const DECIDED =
  /(?<![a-z])(?:enceinte|grossesse|gravid|g\d ?p\d|\d{1,2} ?sa(?![a-z])|\d{1,2} weeks pregnant|pregnan|fiv(?![a-z])|pma(?![a-z])|fertilite|amh(?![a-z])|menopaus|perimenopaus|depistage|mammo|fcu(?![a-z])|frottis|hpv|coloscopie|psa(?![a-z])|screening|mammogram|smear|colonoscopy|fertility|ivf)/;

/** `effect` is that of the age; null when none is told. */
export function ageMatters(text: string, effect: Effect | null): boolean {
  const { low } = fold(text);
  if (DECIDED.test(low)) return true;
  if (effect?.by !== 'ages') return false;
  return effect.to < SMALL || (effect.to < GROWN && GROWING.test(low));
}
