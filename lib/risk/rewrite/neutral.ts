/**
 * Neutral wording, on request only: the sex goes, and a relative or a colleague of the doctor becomes somebody they know.
 * Nothing becomes false: a woman is spoken of as "une personne", a man as "un adulte", so that French agreement stays as
 * it was written and nobody changes sex.
 */

import { correctAll } from '../../text/correct';
import { applyEdit } from '../../text/edit';
import type { Edit, Language } from '../../text/finding';
import { fold } from '../../text/fold';
import { englishNeutral } from './neutral-english';
import { frenchNeutral } from './neutral-french';
import { readsOn } from './reads-on';

export type Neutral =
  | { readonly kind: 'neutral'; readonly text: string; readonly edit: Edit }
  /** The case itself tells the sex (a pregnancy, a prostate): wording cannot hide it. */
  | { readonly kind: 'told-by-the-case' }
  | { readonly kind: 'nothing-to-do' };

const TELLS =
  /(?<![a-z])(?:enceinte|grossesse|gravid|menopaus|g\d ?p\d|parturient|accouch|allait|post-?partum|uter|ovair|ovar|vagin|vulv|endometr|metrorrag|menstru|regles|fcu(?![a-z])|frottis|sterilet|diu(?![a-z])|prostat|testic|psa(?![a-z])|hbp(?![a-z])|verge|penis|erecti|scrot|varicocel|pregnan|menopaus|postpartum|breastfe|gravida|cervical smear)/;

/** The draft's text in neutral words; never throws. */
export function neutral(text: string, language: Language): Neutral {
  if (TELLS.test(fold(text).low)) return { kind: 'told-by-the-case' };
  const edits = language === 'fr' ? frenchNeutral(text) : englishNeutral(text);
  const edit = edits.length === 0 ? null : correctAll(text, edits);
  if (edit === null) return { kind: 'nothing-to-do' };
  const neutralised = applyEdit(text, edit);
  return readsOn(text, neutralised)
    ? { kind: 'neutral', text: neutralised, edit }
    : { kind: 'nothing-to-do' };
}
