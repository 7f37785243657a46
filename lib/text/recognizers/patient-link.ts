import { after, before, groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const LINK =
  /(?<![a-z\d@.-])(?<value>(?:https?:\/\/|www\.)[^\s<>"'()[\]]{4,118}|[a-z\d-]{2,40}(?:\.[a-z\d-]{2,40}){1,3}\/[^\s<>"'()[\]]{2,80})/dg;
/** What the sentence says of the link: the patient's own page, or pictures and results of one. */
const THEIRS =
  /(?<![a-z])(?:patiente?s?|(?:sa|son|leur|his|her|their) (?:blog|page|site|forum|profil|compte|chaine|cagnotte)|(?:tient|ecrit|publie|raconte|poste)[^\n.]{0,16}|cagnotte|(?:photos?|cliches?|resultats?|dossier)(?= ?:? ?$)|(?:ses|les|son|sa) (?:images?|videos?|bilan|compte[ -]rendu|dossier|imagerie|scanner|irm|ecg|radio))(?: [a-z']{1,14}){0,4} ?[:(]? {0,2}$/;
const THEIRS_AFTER = /^ ?[,(]? ?(?:ou |where )?(?:ma|mon|notre|my|our) (?:patient|malade)/;
const PUBLIC =
  /(?:pubmed|ncbi|doi\.org|has-sante|ansm|ameli|cochrane|nejm|thelancet|bmj|jama|nature\.com|sciencedirect|wiley|springer|elsevier|who\.int|cdc\.gov|nice\.org|nhs\.uk|vidal|theriaque|lecrat|antibioclic|orpha|sfmu|sfar|sfcardio|prescrire|cismef|legifrance|service-public|sante\.fr|gouv\.fr|wikipedia|youtube|youtu\.be|twitter|x\.com|radiopaedia|litfl|medscape|uptodate|\.edu|\.gov)/;

export const patientLink: Recognizer = {
  name: 'patient-link',
  kinds: ['url'],
  description:
    "A link that the sentence says is the patient's, or shows one; on an image, any site's address.",
  find({ low, source }) {
    const found: Candidate[] = [];
    if (!/\/|www\./.test(low)) return found;
    for (const match of matches(LINK, low)) {
      const span = groupSpan(match, 'value');
      const value = (match.groups?.value ?? '').replace(/[.,;:!?)]+$/, '');
      if (span === undefined || PUBLIC.test(value)) continue;
      const theirs =
        THEIRS.test(before(low, span.start, 60)) ||
        THEIRS_AFTER.test(after(low, span.start + value.length, 24));
      // "et/ou", "mg/l": without a scheme only what is said to be theirs is a link at all.
      const scheme = /^(?:https?:|www\.)/.test(value);
      if (!theirs && !(source === 'ocr' && scheme)) continue;
      if (!scheme && !/\.[a-z]{2,10}\//.test(value)) continue;
      found.push({
        start: span.start,
        end: span.start + value.length,
        kind: 'url',
        level: 'warn',
        confidence: 0.8,
        reason: 'private-link',
        evidence: [theirs ? 'context' : 'image'],
      });
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    {
      text: 'mon patient tient le blog https://ma-stomie.example/gilles',
      kind: 'url',
      value: 'https://ma-stomie.example/gilles',
    },
    {
      text: 'lien vers les photos : https://partage.example/s/9fKq2',
      kind: 'url',
      value: 'https://partage.example/s/9fKq2',
    },
    {
      text: 'Sur www.mamans.example/profil/steph ma patiente raconte',
      kind: 'url',
      value: 'www.mamans.example/profil/steph',
    },
  ],
  ignores: [
    'reco : https://www.has-sante.fr/jcms/c_2024618',
    'article : https://exemple.example/etude',
    'dossier de la revue https://pubmed.ncbi.nlm.nih.gov/3123',
    'photos et/ou schéma, bilan 3 mg/l',
  ],
  misses: [{ text: 'tout est sur mamans.example', kind: 'url', value: 'mamans.example' }],
};
