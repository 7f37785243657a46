import { isCountry } from './english-streets';
import { isEnglishWord, isTown } from './english-words';

/** Has one word a name of its own, or is all of it of the language ("Eye Clinic", "Community Hospital")? */
export function hasProperName(value: string): boolean {
  const words = value
    .toLowerCase()
    .split(' ')
    .filter((word) => /^[a-z]/.test(word));
  if (words.length > 2 && isTown(words[0] ?? '')) return true;
  return (
    words.some((word) => {
      const bare = word.replace(/'s?$/, '');
      return (
        !isEnglishWord(bare) &&
        !isEnglishWord(word) &&
        !GENERIC.test(bare) &&
        !isCountry(bare) &&
        bare.length > 2
      );
    }) ||
    (/^(?:st\.?|saint|mount|our lady of|royal) [a-z]/i.test(value) && words.length > 2)
  );
}
/** Kinds of places and of care, which name none. */
const GENERIC =
  /^(?:hospital|infirmary|hospice|home|cent(?:er|re)|surgery|practice|clinic|school|academy|college|university|institute|imaging|diagnostics|laborator(?:y|ies)|labs?|pharmacy|chemist|trust|prison|ed|er|general|community|memorial|district|regional|children|childrens|teaching|medical|royal|county|city|cottage|primary|high|secondary|nursing|care|health|eye|dental|memory|fracture|passport|travel|memory|warfarin|vaccine|vaccination|hub|quarry|brewery|nursery|elementary|grammar|comprehensive|warehouse|depot|plant|factory|mine|mill|refinery|ward|icu|itu|hdu|[a-z]{3,12}(?:ology|iatrics?|ics|etrics))$/;
