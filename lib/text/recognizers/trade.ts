import { phrasesIn, sayingOf } from '../lexicon/phrases';
import { after, before } from '../matching';
import type { Examples, Recognizer } from '../recognizer';

/** Right after who the patient is: "F 45 ans, notaire", "patiente carmélite", "profession : luthier". */
const OF_PATIENT =
  /(?:(?:\d ?(?:ans|a|yo|y\/o|y\.o\.?|years?[- ]old)|patiente?|homme|femme|dame|monsieur|garcon|man|woman|male|female|lady|gentleman|\d ?[fmh]|[fmh] ?\d{2}|profession|metier|job|occupation|travaille(?: comme)?|exerce comme|works as|est|is|etait|was|retired|former|ancien(?:ne)?|ex|retraitee?)[ ,:(-]{1,3}(?:(?:est|is|etait|comme|an?|une?|etat|retraitee?|ancien(?:ne)?|ex|former|retired|actuellement|de profession|de metier)[ ,:-]{1,3}){0,2}(?:soeur )?)$/;
/** "curé de 71 ans", "médecin d'Ouessant de 45 ans", "Carmélite, 62 ans". */
const AGED =
  /^(?: (?:de |d'|du |a )[A-Z][A-Za-z'-]{2,24})?,? ?(?:\(|retraitee? )?(?:de |d'environ )?(?:\d{2,3} ?(?:ans|a(?![a-z'])|yo|y\/o)|aged \d{2}|in (?:his|her) (?:[a-z]+ )?(?:\d0s|[a-z]+ies)|[1-8]\d ?[mfMFH]?(?=[,;)] ?(?![\d,])))(?! de | d')/;
/** "58 ans, médecin traitant injoignable": who treats is not who is treated. */
const CARER_AFTER =
  /^ (?:traitante?|referente?|liberale? (?:passe|vient)|de (?:garde|famille|l'ehpad|ville)|du (?:travail|samu|smur)|d'(?:accueil|astreinte)|regulat|scolaire|on call|reviewed|says|asks|veut|demande|propose|me |m'|refuse|dit |pense)/;

/** So many in the country that the trade and an age lead to one of them. */
const FEW = 300;

export const trade: Recognizer = {
  name: 'trade',
  kinds: ['occupation'],
  description:
    'A trade of the table that stands beside the patient’s age or sex: it counts, and is a note when few hold it.',
  find: ({ low, plain }) =>
    phrasesIn('trades', low, plain)
      .filter(
        ({ start, end }) =>
          (OF_PATIENT.test(before(low, start, 44)) && !CARER_AFTER.test(after(low, end, 24))) ||
          AGED.test(after(plain, end, 48)),
      )
      .map(({ start, end }) => {
        const few = (sayingOf('trades', low.slice(start, end))?.value ?? FEW + 1) <= FEW;
        return {
          start,
          end,
          kind: 'occupation',
          level: few ? 'warn' : 'count',
          confidence: few ? 0.7 : 0.5,
          reason: 'occupation',
          evidence: ['table'],
        };
      }),
};

export const examples: Examples = {
  finds: [
    { text: 'H 52 ans, chanteur lyrique, dysphonie', kind: 'occupation', value: 'chanteur lyrique' },
    { text: 'F 52 ans, notaire, céphalées', kind: 'occupation', value: 'notaire', level: 'count' },
    { text: 'patiente carmélite, 60 ans', kind: 'occupation', value: 'carmélite', level: 'count' },
    { text: 'H 58 ans grutier, lombalgie', kind: 'occupation', value: 'grutier', level: 'count' },
    {
      text: '45M, commercial diver, ear pain',
      kind: 'occupation',
      value: 'commercial diver',
      level: 'count',
      lang: 'en',
    },
  ],
  ignores: ['F 40 ans, médecin traitant en vacances', 'H 58 ans grutier', 'la sage-femme passe demain'],
  misses: [{ text: 'il élève des lamas', kind: 'occupation', value: 'élève des lamas' }],
};
