import type { Span } from '../finding';
import { type Sex, sexOfName } from './given-names';

/** What agrees with the patient in French. Only forms that seldom speak of anything but a person. */
const WOMAN =
  /(?<!\p{L})(?:elle|née|âgée|agée|patiente|pte|hospitalisée|opérée|adressée|admise|enceinte|ménopausée|décédée|transférée|institutionnalisée|retraitée|veuve|mariée|accouchée|primipare|multipare|(?:suivie|traitée|connue) (?:pour|en|par|depuis)|vue (?:ce|en|aux|au|pour|hier|par|avec)|(?:jeune )?(?:femme|dame|fille) de \d|fillette|[fF](?=[\s,]{0,2}\d{1,3}\s?(?:ans|a)(?!\p{L}))|♀)(?!\p{L})/u;
const MAN =
  /(?<!\p{L})(?:[iI]l (?!y a|faut|fallait|s['’]agit|semble|existe|reste|convient)|né(?= )|âgé|agé|hospitalisé|opéré|adressé|admis|décédé|transféré|institutionnalisé|retraité|veuf|marié|(?:suivi|traité|connu) (?:pour|en|par|depuis)|(?:jeune )?homme de \d|garçon|[hH](?=[\s,]{0,2}\d{1,3}\s?(?:ans|a)(?!\p{L}))|♂)(?!\p{L})/u;
const PATIENT_NOUN = /(?<![A-Za-zÀ-ÖØ-öø-ÿ])[Pp]atient(e?)(?![A-Za-zÀ-ÖØ-öø-ÿ])/;

/** Every name of a text asks the same of it. */
let spokenOf: { readonly text: string; readonly sex: Sex | undefined } = { text: '', sex: undefined };

const REACH = 160;

function nearest(words: string): Sex | undefined {
  const woman = words.search(WOMAN);
  const man = words.search(MAN);
  if (woman < 0 && man < 0) return undefined;
  return man < 0 || (woman >= 0 && woman < man) ? 'f' : 'm';
}

/** The rest of the sentence and the one after it. */
const onwards = (words: string): string => /^[^.!?\n]*(?:[.!?\n]+[^.!?\n]*)?/u.exec(words)?.[0] ?? '';
const sentenceSoFar = (words: string): string => /[^.!?\n]*$/u.exec(words)?.[0] ?? '';

/**
 * The patient's sex as the words around a French name tell it: the first name, then what agrees with it, then how
 * the post speaks of the patient elsewhere. Undefined when nothing tells.
 */
export function sexByAgreement(text: string, { start, end }: Span): Sex | undefined {
  const named = sexOfName(text.slice(start, end));
  if (named !== undefined) return named;
  const here =
    nearest(onwards(text.slice(end, end + REACH))) ??
    nearest(sentenceSoFar(text.slice(Math.max(0, start - REACH), start)));
  if (here !== undefined) return here;
  if (text !== spokenOf.text) {
    const elsewhere = PATIENT_NOUN.exec(text);
    spokenOf = { text, sex: elsewhere === null ? undefined : elsewhere[1] === '' ? 'm' : 'f' };
  }
  return spokenOf.sex;
}
