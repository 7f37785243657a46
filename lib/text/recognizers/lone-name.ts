import { isBrand } from '../lexicon/brands';
import { isCondition, looksClinical } from '../lexicon/conditions';
import { EPONYM_HEAD, EPONYM_TAIL, isBareDisease, isDoubleEponym, isEponym } from '../lexicon/eponyms';
import { isAmbiguousName, isGivenName } from '../lexicon/given-names';
import { isGrammar, isOrdinary } from '../lexicon/ordinary';
import { placeOf } from '../lexicon/places';
import { after, before, groupSpan, matches } from '../matching';
import { isCountryName, isPlaceReading } from '../names/evidence';
import { RELATIVE_FR } from '../names/kin';
import { soundsLikeName } from '../names/likeness';
import type { Passage } from '../passage';
import type { Candidate, Examples, Recognizer } from '../recognizer';

/** One capitalised word, with the initial of a surname when one follows. */
const WORD =
  /(?<![A-Za-z\d'@#_^./-]|[a-z,] [A-Z][a-z'-]{1,20} )(?<value>(?:[DNOM]')?[A-Z][a-z]{2,14}(?:-[A-Z][a-z]{1,12})?(?: [A-Z]\.(?= ?[,;:(]| [a-z]))?)(?![A-Za-z@\d])(?!['-](?!s ))(?! [A-Z][a-z])(?! [A-Z]{1,3}(?![A-Za-z.])(?! ?\d))/dg;

/** After these a person stands, known to the lists or not. */
const SURELY = new RegExp(
  `(?<![a-z])(?:(?:m'adresse|m'envoie|m'amene|m'adressent|m'envoient|m'amenent|me ramene|me presente|qui s'appelle|prenommee?|denommee?|(?:un|une) certaine?|initiales|(?:ma|mon|notre) (?:patiente?|doyenne?|pte|petite?|petits?)(?:,| :)?|(?:le|la|l'|les|de|du|sa|son|ses|des) ?(?:${RELATIVE_FR}|tutrice|tuteur|copine|copain|aidante?|bebe|accompagnante?) d[e'](?: la petite)?|(?:^|[^a-z'])(?:jeunes?|jumeaux|jumelles|bb|ado|fratrie|freres?|soeurs?) ?:?|(?:parents|mother|father|mum|dad|son|daughter|wife|husband|sister|brother|carer|niece|nephew|cousin|friend) of)) ?$`,
);
/** After these a known first name is most likely a patient's. */
const LIKELY =
  /(?<![a-z])(?:vue?|revue?|rappelles|parle de|celle de|celui de|recue?|vois|voir|suis|suivi|connais|accompagne|appelle|appelee?|rappelle|operee?|examine|rencontre|perdu|adresse|recois|remercie|pour|chez|avec|que|qu'|revois|retrouve|(?:souvenez|rappelez)(?: vous|-vous)? de|bon courage a|courage a|hommage a|pensees? (?:pour|a)|nouvelles de|sms de|tel de|appel de|message de|mail de|mot de|lettre de|visite de|visite a|(?:resultats?|scanner|irm|ecg|echo|bilan|radio|lame|biopsie|dossier|courrier|cr|cas|histoire|prise de sang|ordonnance|creat|inr|tension|traitement|domicile|chambre|lit|ecbu|cliche) d[e']|(?:l[ea]|l'|mon|ma|notre|son|sa|ce|cette|nos|pauvre|vieux|vieille|cher|chere|brave|gentille?) ?[a-z-]{3,16}|pauvre|vieux|vieille|cher|chere|uncle|aunt|auntie|saw|seen|see|told|asked|rang|called|phoned|met|with|from|for|about|on|of|says?|lost|reviewed|update on|remember|rip) ?$/;
/** What a person does or has done, in either language. */
const DOES =
  /^ {1,2}(?:ddn|dn \d|dob|nee? (?:le |\d)|(?:ne |n')?(?:veut|dort|mange|boit|tousse|vomit|pleure|refuse|accepte|demande|rentre|habite|vit|vient|revient|va(?! de)|sort|marche|tombe|respire|crie|hurle|insiste|prend|supporte|tolere|saigne|souffre|consulte|appelle|rappelle|dit|raconte|croit|pense|sait|parle|attend|arrive|arrete|reste|s'est|s'appelle|m'a|me |nous |y (?:etait|est|va|a|sera|retourne|etaient)|est (?:de(?:cedee?|primee?|sorti|ja)|mort|tombe|parti|reven|hospit|sui|rentre|enceint|fatigu|diabet|venu|en pleurs|arriv|ne[e ])|etait (?:venue?|suivie?|hospit)|avait \d|a (?:\d|eu|fait|chut|ete|convuls|vomi|mal|perdu|pris|encore|arret|refus|appel|oubli|aval|bu|dormi|mang)|aime|deteste|fume|convulse|desature|decompense|delire|fugue|mesure|pese)|suivie?|admise?|sortie?|operee?|hospitalisee?|adressee?|decedee?|nee?|connue?|vue?|revue?|habitant|vivant|qui|agee?|enceinte|porteu[rs]e?|vaccinee?|traitee?|is (?:\d|back|home|dead|dying|here|in (?:bed|pain)|on his|on her|refusing|pregnant|known|intubated)|was (?:seen|admitted|discharged|born|found|crying)|had (?:a|an|her|his|another)|has (?:a|an|had|been|no)|hasn't|isn't|wasn't|won't|can't|wants|refuses?|says|said|came|comes|died|fell|still|again|keeps|gets|denies|feels|rang|called|lives|takes|doesn't|didn't|in bed|from bed|hypo|needs?)(?![a-z'])/;
const IS =
  /^ (?:est|etait|a|avait|aura|doit|peut|is|was|has|had|got|now|not|will|with|on (?:the|her|his))(?![a-z'])/;
/** Nothing but a person does this, known to a list or not. */
const PERSONAL =
  /^ (?:(?:ne |n')?(?:refuse|vomit|pleure|dort|tousse|insiste|rappelle|habite|boite|delire|hurle|fugue|veut|mange|crie)|a (?:fui|vomi|convulse|chute|refuse|appele)|m'a|me (?:dit|demande)|s'appelle|refuses|lives|says|denies|wants|insists|phoned|rang|told me)(?![a-z'])/;
/** A status that only a person has, after a comma or in brackets. */
const STATUS =
  /^ ?[,(] ?(?:[hfm] ?\d{2}|\d{1,3} ?(?:ans|a|mois|yo|y|f|m)(?![a-z])|mna|sdf|ame|oqtf|ddn|dob|nhs|mrn|ipp|recepisse|passeport|passport|demandeu|refugie|migrant|etudiant|lyceen|retraite[e ]|macon|chauff|veuf|veuve|g\dp\d|au pair|ex-)/;
/** What is put beside a person after a comma or in brackets: age, trade, status, history. */
const BESIDE =
  /^ ?[,:(] ?(?:(?:la|le|un|une|ma|mon|notre|son|sa|her|his|my|our|the|an?|qui|celle|celui|who|whose) [a-z]|l'[a-z]|[hfm] ?\d|\d{1,3} ?(?:ans|a|mois|m|sem|j|yo|y|f|m|weeks|months|sa|\/)|mna|sdf|ame|oqtf|ddn|dob|nhs|mrn|ipp|dossier|recepisse|passeport|passport|demandeu|refugie|migrant|etudiant|lyceen|retraite|suivie?|porteu|diabet|drepano|enceinte|g\dp\d|sous |admis|hospital|opere|adresse|connue?|trisom|atcd|nee?[ (]|ex[- ]|macon|agricult|aide|chauff|employ|avs|ouvri|infirm|coiff|boulang|etudes|celib|veuf|veuve|marie|divorc|parents|pere|mere|fille|fils|frere|soeur|jumea|jumel|mother|father|son|daughter|aged|au pair|retired|postpartum|known|previously|smoker|accouch|primi|multip|c'est|still|alias|dit[e ])/;
const AGED = /^, ?\d{1,3} ?(?:ans|a|mois|yo|y|[fmh])(?![a-z'])/;
const POSSESSIVE = /^'s [a-z]/;
/** Months, feasts, books of drugs. */
const NOBODY =
  /^(?:prince|princesse|noel|avril|mars|loi|vidal|theriaque|prescrire|ramadan|carnaval|toussaint|paques|pentecote|ascension|chandeleur|halloween|diwali|hanukkah|hanoukka|thanksgiving|kippour|passover|lent|advent|aid|eid|martindale|merck|harrison|cochrane|lancet)$/;
/** Somebody's age or sex, anywhere in a post: then it speaks of a patient. */
const OF_A_PATIENT =
  /(?<![\d,.a-z])(?:[hfm] ?(?:de )?\d{1,2} ?(?:ans|a)?(?![\d%a-z,.])|\d{1,3} ?(?:ans|mois|yo|y\/o)(?![a-z])|\d{1,2} ?[afm](?![a-z\d'])|\d{1,2}\/(?:12|52))|(?<![a-z])(?:ma|mon) patiente?(?![a-z])/;
/** A reader is greeted or thanked, alone or in a list. */
const GREETED =
  /(?<![a-z])(?:merci|bonjour|bonsoir|hello|hi|hey|dear|(?<!ce )cher|(?<!cette )chere|thanks|thank you|salut|coucou|bravo|felicitations|congrats|cc|@\w{1,20})(?![a-z])[^.!?\n#]{0,14}[ ,]$/;
const NAMED_THING =
  /(?<![a-z])(?:saint|sainte|st|ste|rue|place|avenue|hopital|clinique|institut|bd|lycee|college|ecole|fondation|prix|signes?|score|test|type|of|classe|stade|d'apres|et al|loi|plan|affaire|effet|paradoxe|methode|critere|criteres|echelle|syndrome|sd|maladie|echelle de|rapport|decret|tempete|cyclone|ouragan|vaccin|pilule|sous|marque|on dit|qu'on dit) {0,1}$/;
const WHERE = /(?<![a-z])(?:a|au|aux|en|vers|sur|in|at|near) $/;
/** "Olivier en fleurs", "Blanche comme un linge". */
const OF_A_THING = /^ (?:sous|en|comme|de|du|des|d'|a|au|aux|sur|par|ou|si|et)(?![a-z])/;

/** Why a lone word is somebody; each says how much it counts. A note from `NOTED`, a stop from `SURE`. */
const WEIGHTS = {
  /** The list holds it as a first name and as nothing else. */
  known: 0.5,
  /** A first name that is a word, a drug or a disease as well. */
  ambiguous: 0.08,
  /** A first name that texts are full of as a word: only an age after a comma makes it one. */
  ordinary: -0.2,
  /** On no list, but spelled like a name. */
  stranger: 0.08,
  surely: 0.5,
  likely: 0.22,
  does: 0.42,
  /** "… est", "… has": things are and have as well. */
  is: 0.2,
  /** "vissage de Herbert": things are called after people. */
  of: -0.15,
  /** "la cheville de Stephanie": in a post it is a patient's. */
  owner: 0.14,
  beside: 0.32,
  /** ", 9F,": set off by a comma. */
  aged: 0.25,
  /** "Kieran's potassium". */
  possessive: 0.3,
  /** The post gives an age or a sex. */
  patient: 0.14,
  /** The initial of a surname follows. */
  initial: 0.2,
} as const;
const NOTED = 0.49;
const SURE = 0.63;
/** Longer texts are letters and articles: their authors have names, and an age stands in every one. */
const POST = 1200;

const isSure = (word: string): boolean => isGivenName(word) && !isAmbiguousName(word) && !isEponym(word);

function standing(word: string): 'known' | 'ambiguous' | 'ordinary' | 'stranger' | undefined {
  if (isGrammar(word) || isBareDisease(word) || NOBODY.test(word)) return undefined;
  if (isBrand(word)) return isGivenName(word) ? 'ambiguous' : undefined;
  if (word.includes('-') && word.split('-').every(isEponym)) return undefined;
  if (isOrdinary(word)) return isGivenName(word) ? 'ordinary' : undefined;
  if (isCondition(word)) return undefined;
  if (isGivenName(word)) return isAmbiguousName(word) || isEponym(word) ? 'ambiguous' : 'known';
  if (isEponym(word) || looksClinical(word) || placeOf(word) !== null || word.length < 4) return undefined;
  return soundsLikeName(word) ? 'stranger' : undefined;
}

function weigh(
  passage: Passage,
  start: number,
  end: number,
  ofPatient: () => boolean,
): { score: number; evidence: string[] } | null {
  const { low, plain } = passage;
  const word = low.slice(start, end).replace(/ [a-z]\.$/, '');
  const kind = standing(word);
  if (kind === undefined || (kind === 'stranger' && plain.length > POST)) return null;
  // "Jackson-Pratt", "Martin-Hopkins": a drain, a formula. "Fowler et Philip": two authors.
  if (word.includes('-') && word.split('-').some(isEponym) && !isSure(word.split('-')[0] ?? '')) return null;
  const paired = /([A-Z][a-z-]{2,20}) (?:et|and|&) $/.exec(before(plain, start, 28))?.[1]?.toLowerCase();
  if (paired !== undefined && !isGivenName(paired) && !isOrdinary(paired)) return null;
  const left = before(low, start, 40);
  const right = after(low, end, 30);
  const previous = /([A-Za-z-]{2,20}) $/.exec(before(low, start, 22))?.[1] ?? '';
  if (isDoubleEponym(`${previous} ${word}`) || isCountryName(`${previous} ${word}`)) return null;
  const post = plain.length < POST && passage.source === 'post';
  // "merci pour Emilie" thanks for her, not her.
  if (
    (GREETED.test(left) && !/ pour $/.test(left)) ||
    NAMED_THING.test(left) ||
    EPONYM_HEAD.test(left) ||
    EPONYM_TAIL.test(right)
  )
    return null;
  // "Sondes : en place" heads a line.
  if (/(?:^|\n) ?$/.test(left) && /^ ?:/.test(right) && kind !== 'known') return null;
  // "Zoé est le nom du nouveau logiciel", "Martha's Rule", "Ashton manual".
  if (
    /^(?: (?:manual|manuel|handbook|protocol|protocole|guidelines?|regimen?|schedule|diet|otoscope|stethoscope|chart|charts|trial|study)(?![a-z])| (?:est|etait|sera) le (?:petit )?nom d|'s (?:rule|law|act|inquiry|charter|sign|fund|trust|appeal)(?![a-z]))/.test(
      right,
    )
  )
    return null;
  const goesOn = /[a-z,] $/.test(before(plain, start, 2));
  const listed = kind === 'known' && /^ (?:et|and|&) [A-Z]/.test(after(plain, end, 7));
  if (!goesOn && OF_A_THING.test(right) && !listed) return null;
  const surely = SURELY.test(left);
  if (!surely && !LIKELY.test(left) && WHERE.test(left) && (kind !== 'known' || placeOf(word) !== null))
    return null;
  const evidence: string[] = [kind];
  let score: number = WEIGHTS[kind];
  const add = (name: keyof typeof WEIGHTS): void => {
    score += WEIGHTS[name];
    evidence.push(name);
  };
  if (surely) add('surely');
  else if (kind !== 'stranger' && LIKELY.test(left)) add('likely');
  // "de Lucienne" alone tells little, and no more tells "Val de".
  // "de Lucienne" alone tells little, and no more tells "Val de"; "l'ECG de Fabiani (62 ans)" does.
  else if (
    kind !== 'known' &&
    /(?<![a-z])(?:de|du|d'|des|la|le|les|un|une|of|the) ?$/.test(left) &&
    !(/ de $/.test(left) && /^ \(/.test(right) && STATUS.test(right))
  )
    return null;
  else if (kind === 'known' && /(?<![a-z])(?:du|des|les?|la|un|une|l') ?$/.test(left)) return null;
  if (kind === 'ordinary' && !AGED.test(right)) return null;
  if (POSSESSIVE.test(right)) {
    if (isEponym(word) || kind === 'stranger') return null;
    add('possessive');
  }
  if (AGED.test(right)) add('aged');
  if (kind === 'stranger') {
    if (PERSONAL.test(right)) add('does');
    else if (STATUS.test(right)) add('beside');
  } else if (DOES.test(right)) add('does');
  else if (IS.test(right)) add('is');
  else if (BESIDE.test(right)) add('beside');
  if (!surely && /(?<![a-z])(?:de|d') ?$/.test(left) && !LIKELY.test(left)) add(post ? 'owner' : 'of');
  if (plain[end - 1] === '.') add('initial');
  if (post && ofPatient()) add('patient');
  return { score, evidence };
}

export const loneName: Recognizer = {
  name: 'lone-name',
  kinds: ['person'],
  description:
    'One name alone, weighed: what the lists and its spelling say, the words before and after, an age in the post.',
  find(passage) {
    const found: Candidate[] = [];
    let told: boolean | undefined;
    const ofPatient = (): boolean => (told ??= OF_A_PATIENT.test(passage.low));
    for (const match of matches(WORD, passage.plain)) {
      const span = groupSpan(match, 'value');
      if (span === undefined) continue;
      const { start } = span;
      const end = span.end;
      const weighed = weigh(passage, start, end, ofPatient);
      if (weighed === null || weighed.score < NOTED) continue;
      if (isPlaceReading(passage, { start, end })) continue;
      found.push({
        start,
        end: passage.plain[end - 1] === '.' ? end - 1 : end,
        kind: 'person',
        level: weighed.score >= SURE ? 'stop' : 'warn',
        confidence: Math.min(0.8, weighed.score),
        reason: 'given-name',
        evidence: weighed.evidence,
      });
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'Ludivine refuse la péridurale', kind: 'person', value: 'Ludivine' },
    { text: 'les parents d’Anouk hésitent', kind: 'person', value: 'Anouk' },
    { text: 'On m’adresse Yacouba pour éosinophilie', kind: 'person', value: 'Yacouba' },
    { text: 'F 28 a, avis pour Josette', kind: 'person', value: 'Josette' },
    {
      text: '#DocTocToc Tsegayo, demandeur d’asile, 24 ans',
      kind: 'person',
      value: 'Tsegayo',
      level: 'warn',
    },
    { text: 'Sandrine tousse encore', kind: 'person', value: 'Sandrine' },
    { text: 'jumelles Inaya et Sirine, otites', kind: 'person', value: 'Inaya' },
    { text: 'Gethin still fitting, 34M', kind: 'person', value: 'Gethin' },
    { text: 'le gros Zouzou du bar, 60 ans', kind: 'person', value: 'Zouzou' },
    { text: 'Rose est décédée ce matin, 90 ans', kind: 'person', value: 'Rose' },
  ],
  ignores: [
    'Merci Sophie et Julien !',
    'Jasmine est en rupture, que proposer ?',
    'effet Lazare après une RCP',
    'Alice in Wonderland syndrome',
    'Saint-Valentin, on est de garde',
    'Val de Loire, désert médical',
    'Frank haematuria today, 70M',
    'Doliprane est en rupture',
    'HbA1c à revoir après Ramadan. Vidal dit non. Sevrage : Ashton manual traduit ?',
    'Salomé est le nom du nouveau logiciel de garde. Natasha’s Law applies here too.',
  ],
  misses: [{ text: 'Ça ira, Clémence', kind: 'person', value: 'Clémence' }],
};
