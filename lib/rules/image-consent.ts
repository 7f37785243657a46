import { isSaid } from './read';
import type { Rule, RuleExamples } from './rule';

/** A word on the patient's agreement, however it is put. */
const CONSENT =
  /\b(?:accord|consentement|autorisation|autorise[es]?|consent|consented|permission|agreed to share|avec son ok)\b/;

export const imageConsent: Rule = {
  id: 'image-consent',
  references: ['Code pénal, art. 226-1', 'CSP R.4127-73', 'ICMJE, Protection of Research Participants'],
  find: (draft) => (draft.faces && !isSaid(draft, CONSENT) ? 'nowhere' : undefined),
};

export const examples: RuleExamples = {
  finds: [{ text: 'Lésion de la joue, avis ? #DocTocToc', faces: true }],
  ignores: [
    { text: 'Lésion de la joue, accord écrit de la patiente. Avis ? #DocTocToc', faces: true },
    { text: 'Cheek lesion, written consent obtained. Thoughts? #DocTocToc', faces: true },
    'ECG de ce matin, avis ? #DocTocToc',
    {
      text: 'Lésion de la joue, avis ? #DocTocToc',
      alt: 'Joue, avec l’accord du patient',
      faces: true,
    },
  ],
};
