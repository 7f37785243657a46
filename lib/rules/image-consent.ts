import { isSaid } from './read';
import type { Rule, RuleExamples } from './rule';

/** A word on the patient's agreement, however it is put. */
const CONSENT =
  /\b(?:accord|consentement|autorisation|autorise[es]?|consent|consented|permission|agreed to share|avec son ok)\b/;

export const imageConsent: Rule = {
  id: 'image-consent',
  references: [
    { cite: 'Code pénal, art. 226-1', url: null },
    { cite: 'CSP R.4127-73', url: null },
    { cite: 'ICMJE, Protection of Research Participants', url: null },
  ],
  find: (draft) => (draft.faces && !isSaid(draft, CONSENT) ? 'nowhere' : undefined),
};

export const examples: RuleExamples = {
  finds: [{ text: 'Lésion de la joue, avis ? #DocTocToc', pictures: 1, faces: true }],
  ignores: [
    { text: 'Lésion de la joue, accord écrit de la patiente. Avis ? #DocTocToc', pictures: 1, faces: true },
    { text: 'Cheek lesion, written consent obtained. Thoughts? #DocTocToc', pictures: 1, faces: true },
    { text: 'ECG de ce matin, avis ? #DocTocToc', pictures: 1 },
    {
      text: 'Lésion de la joue, avis ? #DocTocToc',
      alt: 'Joue, avec l’accord du patient',
      pictures: 1,
      faces: true,
    },
  ],
};
