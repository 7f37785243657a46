import { isGivenName } from '../lexicon/given-names';
import { after, before, groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const LINK =
  /(?<![a-z\d@])(?:https?:\/\/|www\.|(?=(?:[a-z\d-]{1,40}\.){1,3}(?:com|fr|net|org|gle|app|me|ly|gl|uk|eu|be|ch|ca|care|health|sante|bzh|io|co|blog|site|page|me|tv|info|online|example)\/))[^\s<>"'()[\]]{4,200}/g;
const ABOUT_A_PATIENT =
  /[?&/;](?:patient|patientid|patient_id|id_patient|ipp|nip|dossier|dmp|mrn|nda|iep|sejour|studyuid|studyinstanceuid|accession|token|share|invite|visit|acc)[=/]|[?&;](?:nom|prenom|name|lastname|firstname|surname|ddn|dob|nir|nhs)=|\/(?:pt|patient|px)[-_]?\d{2,}(?!\d)|(?:^|[/.])pacs[./]/;
/** Houses of blogs: whoever has a name there writes of themselves, once the post tells of a patient. */
const BLOG =
  /(?<![a-z\d@./-])(?<value>[a-z\d][a-z\d-]{2,40}\.(?:over-blog|wordpress|blogspot|canalblog|skyrock|tumblr|substack|wixsite|livejournal|weebly|eklablog|jimdofree|carrd|blog4ever|centerblog|typepad|hautetfort|unblog|ghost|mystrikingly)\.(?:com|fr|org|net|co|io|me))(?![a-z\d])/dg;
/** A bare address: only where the sentence says whose page it is. */
const BARE =
  /(?<![a-z\d@./-])(?<value>[a-z\d][a-z\d-]{2,40}(?:\.[a-z\d-]{2,20})?\.(?:com|fr|net|org|blog|me|info|eu|be|ch|ca|uk|co\.uk|bzh|site|online))(?![a-z\d@/-])/dg;
const TELLS_BEFORE =
  /(?<![a-z])(?:(?:elle|il|she|he|qui|patiente?|pt|maman|mere|pere|famille|family|mum|mom|dad) (?:\([^)\n]{0,30})?(?:l'|y |se |s')?(?:tient|raconte|ecrit|publie|poste|blogue|decrit|diffuse|temoigne|keeps|writes|runs|blogs|posts|vlogs|tells|shares|documents)[^.!?\n]{0,30}|diffuse des videos[^.!?\n]{0,40}|(?:sa|son|leur|his|her|their|[a-z]{3,14}'s) (?:blog|vlog|site|chaine(?: youtube)?|page|channel|website)[ :,(]{1,3}(?:est |is |on |sur )?)$/;
/** Somebody's account on a platform for all. */
const ACCOUNT =
  /(?:youtube\.com|youtu\.be|tiktok\.[a-z]{2,3}|twitch\.tv|x\.com|twitter\.com|instagram\.com|facebook\.com)\/(?:@|c\/|channel\/|user\/)?[a-z\d._-]{3,}/;
/** Said of the link: it is the patient's own. */
const PATIENTS_BEFORE =
  /(?<![a-z])(?:(?:my|our|this|the|a) )?(?:pt|patient|client)(?:'s)? (?:blog|site|website|page|profile|account|channel|photos?|video|link|post)s?(?: is| here)?:? {1,2}$/;
/** "son blog", "Mme X's page", "sa cagnotte": the page of somebody whom the post tells of. */
const OWNED_BEFORE =
  /(?<![a-z])(?:(?:son|sa|leur|ses|his|her|their|mum's|mom's|dad's|wife's|husband's|daughter's|son's|family's|[a-z]{2,20}'s) )(?:[a-z]{3,12} )?(?:blog|vlog|cagnotte|(?:page|compte|profil) (?:perso|insta|facebook|fb|tiktok|insta(?:gram)?)|chaine(?: youtube)?|insta(?:gram)?|tiktok|facebook|gofundme|fundraiser|crowdfund\w{0,4}|caringbridge|just ?giving)(?: (?:est|is|ici|here|perso))?[ :(,]{1,4}$/;
const HIS_PAGE_BEFORE =
  /(?<![a-z])(?:son|sa|his|her|(?:mum|mom|dad|wife|husband|daughter|son|family|[a-z]{3,20})'s|(?:parents?|famille|maman|mere|pere|fille|fils|family|mother|father) (?:a|ont|has|have) (?:ouvert|cree|lance|fait|mis|opened|set up|started|posted)) (?:[a-z]{2,12} )?(?:page|site(?: web)?|website|profile?|compte|account|channel|video|album|photos?|post|story|journal|diary|annonce)s?(?: (?:est|is|ici|here|perso))?[ :(,]{1,4}$/;
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
  /(?:drive\.google|docs\.google|photos\.(?:google|app\.goo)|dropbox\.com\/|wetransfer|we\.tl\/|1drv\.ms|onedrive\.live|sharepoint\.com|icloud\.com\/(?:share|photos)|grosfichiers|smash|swisstransfer|(?:^|[/.])(?:facebook|fb)\.[a-z]{2,7}\/(?!groups|events|sharer|watch|pages\/category)[a-z\d.]{4,}|instagram\.[a-z]{2,7}\/(?!p\/|explore)[a-z\d._]{3,}|tiktok\.[a-z]{2,7}\/@|linkedin\.[a-z]{2,7}\/in\/|snapchat\.[a-z]{2,7}\/add|copainsdavant|strava\.[a-z]{2,7}\/athletes|(?:leetchi|gofundme|go-fund-me|cotizup|onparticipe|lepotcommun|lepotsolidaire|helloasso\.[a-z]{2,7}\/.*collectes?|justgiving|crowdfunder|caringbridge|givesendgo|kisskissbankbank|ulule)[./]|avis-?de-?deces|dansnoscoeurs|libramemoria|legacy\.[a-z]{2,7}\/|obituar|findagrave|doctolib\.fr\/(?:account|documents|appointments))/;

/** What a person's own page has in its address: "…journey", "my-story", "attend-bebe", "team-…", "…-wedding". */
const OWN_WORDS =
  /journey|my-?story|my-?life-?with|(?<![a-z])(?:ma-?vie|mon-?(?:histoire|combat|journal|cancer|parcours)|my-?(?:cancer|battle|fight|diary|blog))|diary|carnet-?de-?bord|attend-?(?:un-?)?bebe|bebe-?arrive|warrior|survivor|wedding|mariage-?de|(?<![a-z])(?:vs|versus|contre|beats?|fights?)-?(?:le-?|la-?|my-?)?(?:cancer|crabe|myeloma|leuk|lymphom|als|sla|ms|sep|muco)|(?<=[a-z]{3})vs(?:cancer|myelom|leuk|lymphom|als)|in-?memor(?:y|iam)|memorial-?(?:de|of|for)|(?<![a-z])(?:pray|hope|justice|help|save|team|prions|aidons|aider|sauvons|sauver|soutien|soutenons|pour|ensemble-pour|tous-(?:avec|pour))-?(?:for-?|a-)?(?<name>[a-z]{3,14})/;

/** Is the page somebody's own, by the words of its address? A first name must stand where only a wish tells. */
function isPersonal(address: string): boolean {
  const match = OWN_WORDS.exec(address);
  if (match === null) return false;
  const name = match.groups?.name;
  return name === undefined || isGivenName(name);
}

/** The post tells of somebody: a patient, a relative, "she". */
const TOLD_OF =
  /(?<![a-z])(?:patiente?|pte?|malade|elle|il|sa|son|leur|maman|mere|pere|fille|fils|she|he|her|his|their|mum|mom|daughter|son|\d{1,3} ?(?:ans|yo|[fmh](?![a-z])))(?![a-z])/;

export const url: Recognizer = {
  name: 'url',
  kinds: ['url'],
  description:
    "Private links: into a hospital's network, with a patient's number, a shared document, a person's page.",
  find({ low }) {
    const found: Candidate[] = [];
    if (!/\/|www\.|[a-z\d]\.[a-z]{2}/.test(low)) return found;
    const bare = (match: RegExpExecArray): void => {
      const span = groupSpan(match, 'value');
      if (span)
        found.push({
          ...span,
          kind: 'url',
          level: 'warn',
          confidence: 0.85,
          reason: 'private-link',
          evidence: ['context'],
        });
    };
    for (const match of matches(BLOG, low))
      if (
        TOLD_OF.test(low) &&
        !/(?:mon|notre|my|our) (?:blog|site|billet|post)[^.!?\n]{0,16}$/.test(before(low, match.index, 40))
      )
        bare(match);
    for (const match of matches(BARE, low))
      if (TELLS_BEFORE.test(before(low, match.index, 60)) && !PUBLIC.test(match[0])) bare(match);
    for (const match of matches(LINK, low)) {
      const value = match[0].replace(/[.,;:!?…]+$/, '');
      const open = PUBLIC.test(value);
      const key = !open && RESULTS.test(value) && KEY.test(value.replace(/^(?:https?:\/\/)?[^/]*/, ''));
      const stop = key || ABOUT_A_PATIENT.test(value) || INSIDE.test(value);
      const theirs =
        PATIENTS_BEFORE.test(before(low, match.index, 40)) ||
        (ACCOUNT.test(value) && TELLS_BEFORE.test(before(low, match.index, 60))) ||
        (!open &&
          (isPersonal(value) ||
            OWNED_BEFORE.test(before(low, match.index, 60)) ||
            HIS_PAGE_BEFORE.test(before(low, match.index, 60)))) ||
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
      text: 'ils ont ouvert www.leetchi.example/c/un-fauteuil',
      kind: 'url',
      value: 'www.leetchi.example/c/un-fauteuil',
      level: 'warn',
    },
    {
      text: 'it is on https://ottiliesjourney.blogs.example/2024',
      kind: 'url',
      value: 'https://ottiliesjourney.blogs.example/2024',
      level: 'warn',
    },
    {
      text: 'son blog : hortense-raconte.example/semaine-12',
      kind: 'url',
      value: 'hortense-raconte.example/semaine-12',
      level: 'warn',
    },
    {
      text: 'https://mesresultats.biolac.example/p/8841?nom=exemplin',
      kind: 'url',
      value: 'https://mesresultats.biolac.example/p/8841?nom=exemplin',
      level: 'stop',
    },
    {
      text: 'elle tient maelle-et-sa-sep.over-blog.com, enceinte',
      kind: 'url',
      value: 'maelle-et-sa-sep.over-blog.com',
    },
    { text: 'her blog, kidneykaren.example.com, no', kind: 'url', value: 'kidneykaren.example.com' },
    {
      text: 'Diffuse des vidéos de sa crise sur https://www.youtube.com/@lili-et-sa-nep',
      kind: 'url',
      value: 'https://www.youtube.com/@lili-et-sa-nep',
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
    'le blog https://medecin-de-garde.example/billets/12, https://shop.example/name/gants',
    'their website https://www.resus.org.uk/guidelines, https://petition.example/sauvons-la-maternite',
    'great blog https://thoughtsofagp.example/post on burnout',
    'reco : https://www.has-sante.fr/jcms/c_2024618',
    'https://pubmed.ncbi.nlm.nih.gov/31234567/',
    'et/ou, 3 x/j, mg/kg/j',
    'sur son site has-sante.fr, elle écrit à ameli.fr',
    'mon blog carnet-de-garde.wordpress.com, la patiente va bien',
  ],
  misses: [],
};
