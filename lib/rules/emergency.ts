import { firstIn } from './read';
import type { Rule, RuleExamples } from './rule';

/** Something vital, and a word that it is happening now. */
const NOW =
  "(?:en cours|la maintenant|en ce moment|devant moi|sous mes yeux|a l'instant|right now|in front of me|as we speak|is happening)";
const VITAL =
  '(?:arret cardiaque|acr|detresse respi(?:ratoire)?|choc (?:anaphylactique|septique|hemorragique)|anaphylaxie|etat de mal|hemorragie|convulse|ne respire plus|coma|glasgow [3-8]|idm|stemi|avc|infarctus|cardiac arrest|anaphylaxis|seizing|not breathing|major bleed|stroke)';
const EMERGENCY = new RegExp(
  `\\b${VITAL}\\b[^.?!\\n]{0,60}\\b${NOW}|\\b${NOW}\\b[^.?!\\n]{0,60}\\b${VITAL}\\b|\\b(?:vite|urgent|help)\\b ?[!:,][^.?\\n]{0,50}\\b${VITAL}\\b|\\b${VITAL}\\b[^.?\\n]{0,50}\\b(?:vite|que faire|what do i do|quick)\\b ?[!?]`,
);
const CALLED =
  /\b(?:samu|le 15|le 112|smur|999|911|112) (?:prevenu|appele|en route|arrive|on (?:its|the) way|called)|\b(?:appele le (?:15|112)|called 999|called 911)\b/;

export const emergency: Rule = {
  id: 'emergency',
  references: [],
  find: (draft) => (draft.posts.some(({ low }) => CALLED.test(low)) ? undefined : firstIn(draft, EMERGENCY)),
};

export const examples: RuleExamples = {
  finds: [
    'Choc anaphylactique devant moi au cabinet, pas d’adré ! #DocTocToc',
    'Vite ! état de mal chez un enfant, quelle dose ? #DocTocToc',
    'Pt seizing right now, no IV access. Dose? #DocTocToc',
  ],
  ignores: [
    'AVC il y a 3 mois, reprise de la conduite ? #DocTocToc',
    'Choc anaphylactique en 2019, vaccin possible ? #DocTocToc',
    'Choc anaphylactique devant moi, SAMU prévenu, quelle dose en attendant ?',
    'Post-stroke fatigue, any tips? #DocTocToc',
  ],
};
