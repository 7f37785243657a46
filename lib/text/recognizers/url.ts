import { after, before, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const LINK =
  /(?<![a-z\d@])(?:https?:\/\/|www\.|(?=(?:[a-z\d-]{1,40}\.){1,3}(?:com|fr|net|org|gle|app|me|ly|gl|uk|eu|be|ch|care|health|sante|bzh|io|co)\/))[^\s<>"'()[\]]{4,200}/g;
const ABOUT_A_PATIENT =
  /[?&/;](?:patient|patientid|patient_id|id_patient|ipp|nip|dossier|dmp|mrn|nda|iep|sejour|studyuid|studyinstanceuid|accession|token|share|invite|visit|acc)[=/]|\/(?:pt|patient|px)[-_]?\d{2,}(?!\d)|(?:^|[/.])pacs[./]/;
/** Said of the link: it is the patient's own. */
const PATIENTS_BEFORE =
  /(?<![a-z])(?:(?:my|our|this|the|a) )?(?:pt|patient|client)(?:'s)? (?:blog|site|website|page|profile|account|channel|photos?|video|link|post)s?(?: is| here)?:? {1,2}$/;
const PATIENTS_AFTER =
  /^ ?(?:\(|, |- )?(?:is|was|belongs to|run by|by) (?:my|our|the|a) (?:pt|patient|client)/;
const INSIDE =
  /^(?:https?:\/\/)?(?:localhost|(?:\d{1,3}\.){3}\d{1,3}|[a-z\d-]{1,40}(?::\d|\/)|[a-z\d.-]{1,80}\.(?:local|lan|intra|intranet|internal|corp|home))(?![a-z\d.-])/;
/** A place where results, pictures and letters wait for one patient. */
const RESULTS =
  /^(?:https?:\/\/)?[^/?#]{0,60}(?:resultats?|results?|labo|biolog|viewer|visionneuse|pacs|imagerie|radiolog|imagelink|imageshare|portail|portal|my-?(?:health|chart|results?|scan)|patients?|partage|share|dossier|telesuivi|teleconsult|visio|espace-?(?:patient|sante)|followmyhealth|documents?)/;
/** What no page for everybody has in its address: a key of letters and figures, a PIN. */
const KEY =
  /[?&#](?:pin|code|key|cle|pwd|pass|otp|id|ref|k|t)=[^&]{3,}|\/(?=[\w-]*\d)(?=[\w-]*[a-z])(?![a-z-]+-?(?:19|20)\d\d(?:[/?#]|$))(?!(?:c|p|id)?_?\d{5,}(?:[/?]|$))[\w-]{5,40}(?=[/?#]|$)/;
/** Where papers, guidelines and laws stand: a key in these addresses is a document's. */
const PUBLIC =
  /(?:pubmed|ncbi|nih\.gov|doi\.org|has-sante|ansm|ameli|cochrane|nejm|thelancet|bmj|jama|nature\.com|sciencedirect|wiley|springer|elsevier|who\.int|cdc\.gov|nice\.org|nhs\.uk|vidal|theriaque|lecrat|orpha|sfmu|sfar|legifrance|service-public|gouv\.fr|wikipedia|youtu|twitter|x\.com|radiopaedia|medscape|uptodate|statpearls|pinimg|slideshare|researchgate|github|clinicaltrials|surveymonkey|typeform|forms\.gle|docs\.google\.com\/forms|framaforms|eventbrite|change\.org|podcast|spotify|lemonde|liberation|theguardian|bbc\.)/;
/** A document or a picture that somebody shared, a person's page, a collection of money for a person. */
const SHARED =
  /(?:drive\.google|docs\.google|photos\.(?:google|app\.goo)|dropbox\.com\/|wetransfer|we\.tl\/|1drv\.ms|onedrive\.live|sharepoint\.com|icloud\.com\/(?:share|photos)|grosfichiers|smash|swisstransfer|facebook\.com\/(?!groups|events|sharer)[a-z\d.]{4,}|instagram\.com\/(?!p\/)[a-z\d._]{3,}|tiktok\.com\/@|linkedin\.com\/in\/|snapchat\.com\/add|leetchi\.com|gofundme\.com|cotizup|onparticipe|doctolib\.fr\/(?:account|documents|appointments))/;

export const url: Recognizer = {
  name: 'url',
  kinds: ['url'],
  description:
    "Private links: into a hospital's network, with a patient's number, a shared document, a person's page.",
  find({ low }) {
    const found: Candidate[] = [];
    if (!/\/|www\./.test(low)) return found;
    for (const match of matches(LINK, low)) {
      const value = match[0].replace(/[.,;:!?…]+$/, '');
      const open = PUBLIC.test(value);
      const key = !open && RESULTS.test(value) && KEY.test(value.replace(/^(?:https?:\/\/)?[^/]*/, ''));
      const stop = key || ABOUT_A_PATIENT.test(value) || INSIDE.test(value);
      const theirs =
        PATIENTS_BEFORE.test(before(low, match.index, 40)) ||
        PATIENTS_AFTER.test(after(low, match.index + value.length, 30));
      if (!stop && !theirs && !SHARED.test(value)) continue;
      found.push({
        start: match.index,
        end: match.index + Math.min(value.length, 120),
        kind: 'url',
        level: stop ? 'stop' : 'warn',
        confidence: stop ? 0.93 : 0.8,
        reason: 'private-link',
        evidence: [stop ? 'private' : 'shared'],
      });
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    {
      text: 'cf https://pacs.chu.example/view?patient=8012',
      kind: 'url',
      value: 'https://pacs.chu.example/view?patient=8012',
      level: 'stop',
    },
    { text: 'http://10.1.20.3/dossier', kind: 'url', value: 'http://10.1.20.3/dossier', level: 'stop' },
    {
      text: 'photos : https://we.tl/t-AbC123',
      kind: 'url',
      value: 'https://we.tl/t-AbC123',
      level: 'warn',
    },
    {
      text: 'https://life-with-a-stoma.example/joe is my patient’s page',
      kind: 'url',
      value: 'https://life-with-a-stoma.example/joe',
      level: 'warn',
    },
    {
      text: 'pictures https://share.example/u/pt-8841 of the rash',
      kind: 'url',
      value: 'https://share.example/u/pt-8841',
      level: 'stop',
    },
    {
      text: 'bilan : https://resultats.biolac.example/p/7kQ2-wLx4/crp',
      kind: 'url',
      value: 'https://resultats.biolac.example/p/7kQ2-wLx4/crp',
      level: 'stop',
    },
    {
      text: 'scan at https://share.scanbox.example/v/7Qx2?pin=7712',
      kind: 'url',
      value: 'https://share.scanbox.example/v/7Qx2?pin=7712',
      level: 'stop',
    },
  ],
  ignores: [
    'résultats de l’étude : https://results.sfhta.example/congres-2026',
    'portail : https://portail.sante.gouv.fr/fiche/a12b34c56',
    'great blog https://thoughtsofagp.example/post on burnout',
    'reco : https://www.has-sante.fr/jcms/c_2024618',
    'https://pubmed.ncbi.nlm.nih.gov/31234567/',
    'et/ou, 3 x/j, mg/kg/j',
  ],
  misses: [],
};
