import type { Finding, Suggestion } from '../finding';
import { after, before, leftwards, rightwards, startOf } from './nearby';
import { type Passage, removal, wording } from './phrasing';
import { startsSentence } from './sentence';

/** Words that announce a number, an address of the network or a document, in both languages. */
const WORDS = [
  // telephone
  'tél(?:éphone)?s?|tels?|téléphones?|telephone|phones?|portables?|port|mobiles?|fixe|gsm|cell(?:phone)?|fax|télécopie|ligne directe|whatsapp',
  // mail and web
  'adresses? (?:e-?)?mail|(?:e-?|g)?mails?|courriels?|mèl|mel|e-?mail address|messagerie|mssanté|liens?|links?|url|adresse ip|ip address|ip|compte|instagram|insta|twitter|facebook',
  // national and insurance numbers
  'nir|ins(?:-?(?:nir|c))?|nia|nss|nhs|ssn|sécurité sociale|sécu|sécu\\.? sociale|s\\.?s\\.?|carte vitale|immatriculation|social security|nino|national insurance|mutuelle|adhérente?|assurée?|contrat|police|policy|member(?: id)?|insurance|medicare|medicaid|health card',
  // hospital records
  'ipp|nip|nda|iep|dpi|ins|mrn|dossiers?(?: patiente?| médical)?|patient(?: id| number)|id(?:entifiant)?(?: patiente?)?|séjour|venue|épisode|échantillon|prélèvement|examen|demande|accession|acc|samples?|specimen|hospital|hosp|record|medical record|case|lab|ref(?:erence)?|réf(?:érence)?|bon|étiquette|chart|visit|encounter',
  // professionals
  'rpps|adeli|am|finess|gmc|npi|nmc|ordre',
  // bank and documents
  "iban|rib|bic|cb|carte(?: bancaire| bleue)?|(?:credit |bank |debit )?card|compte(?: bancaire)?|cni|carte (?:nationale )?d['’]identité|passeport|passport|permis(?: de conduire)?|driving licen[cs]e|titre de séjour|pièce d['’]identité",
  // things
  'immatriculée?s?|plaque|immat|registration|reg|plate|série|serial|s/n|sn|udi|lot|device',
].join('|');
const COUNTER = 'n[°ºo]\\.?|nos?\\.?|nr\\.?|num\\.?|numéros?|numbers?|id|#|code';
const ARTICLE = "(?:le|la|les|son|sa|leur|mon|ma|un|une|the|his|her|their|my|a|an|au|du)\\s+|l['’]";
const LABEL = leftwards(
  `(?:(?:avec|sous|with|under)\\s+)?(?:${ARTICLE})?` +
    `(?:(?:${COUNTER})\\s*(?:de\\s+|d['’]|du\\s+|of\\s+)?)?(?:${WORDS})\\.?` +
    `(?:\\s*(?:de\\s+|of\\s+)?(?:${COUNTER}))?(?:\\s+(?:est|is|étant))?(?:\\s+(?:le|la|au|on))?\\s*[:=#.–—-]*\\s*`,
);
const BARE_COUNTER = leftwards(
  "(?:(?:au|le|la|son|sa|leur|mon|ma|l['’]|the|his|her|my)\\s*)?(?:n[°º]|nos?\\.|numéros?(?: suivants?)?|num\\.|number)(?:\\s+(?:est|is))?(?:\\s+le)?\\s*[:=]?\\s*",
);
const POINTER = leftwards('(?:voir|cf\\.?|see)\\s+(?:le\\s+|la\\s+|the\\s+)?');
/** A sign for a telephone, a letter or a link, with the variation selector that may follow it. */
const SIGN = /(?:[☎📞📱📧✉📩🔗👉➡]\uFE0F?|->|→)\s*[:=]?\s*$/u;
const REACHED = leftwards(
  '(?:(joignables?|contactée?s?|jointe?s?|joindre|contact(?:er|ez)|écrire|écrivez|reach(?:able)?|be reached|contact)\\s+)(?:au|à|sur|via|on|at|by|par)\\s+(?:le\\s+)?',
);
const PREPOSITION = leftwards('(?:au|du|à|sur|via|on|at|to|le|from|par|de|by)\\s+(?:le\\s+)?');
const BEHIND_PHONE = rightwards(
  '\\s*\\((?:tél|portable|fixe|mobile|fax|home|work|domicile|perso|pro)[^)\\n]{0,12}\\)',
);

/** What a preposition still needs behind it: "remboursement sur …", "drove off in …". */
const THINGS: Readonly<Record<string, readonly [fr: string, en: string]>> = {
  iban: ['un compte', 'an account'],
  card: ['une carte', 'a card'],
  plate: ['un véhicule', 'a vehicle'],
  ip: ['une adresse IP', 'an IP address'],
};
/** What was told, behind the verb: "a dicté 4556 …". */
const TOLD = leftwards('(?:dicté|donné|envoyé|noté|lu|communiqué|read|gave|sent|dictated|typed)\\s+');
const LED = leftwards('(?:sur|depuis|avec|via|par|dans|à|de|from|on|in|at|with|by|to|into)\\s+');
const BY: Readonly<Record<string, readonly [fr: string, en: string]>> = {
  phone: ['par téléphone', 'by phone'],
  email: ['par mail', 'by e-mail'],
};

/** The key behind a member's number. */
const KEY_LETTER = /^ [A-Z](?=[\s,.;]|$)/u;

/** "on my e-mail", "dans le dossier": a noun of the sentence, which stays when its number goes. */
const IN_SENTENCE = leftwards(
  `(?:${ARTICLE}|(?:for|of|on|to|with|from|de|pour|sur|à|dans|par)\\s+)(?:dossier|téléphone|portable|mobile|phone|fixe|fax|e-?mail|mail|courriel|(?:credit |bank )?card|carte(?: bancaire| vitale)?|passe?port|permis|compte|contrat|mutuelle|liens?|links?|séjour|échantillon|prélèvement|sample|record|plaque|plate|insurance)\\s+((?:au|à|on|at)\\s+)?`,
);

/** A preposition behind the value makes its label the subject of the sentence that it begins. */
const GOES_ON = rightwards('\\s+(?:on|in|of|at|from|du|de|des|à la|sur|is|was|were|est|était|ne)(?=\\s)');
/** Said of a number or a card, never of a patient. */
const SAID_OF_IT = rightwards(
  "\\s+(?:rejected|denied|revoked|typed|stolen|lost|expired|belongs|won['’]t|invalid|oubliée?|périmée?|notée?|perdue?|volée?|expirée?|rejetée?|refusée?|trouvée?|retrouvée?|apparaît|circule|invalide|inconnue?)(?!\\p{L})",
);
const COUNTER_ONLY = /(?:\s*(?<!\p{L})(?:n[°º]\.?|no\.?|nr\.?|num\.|#))?(?:\s+(?:is|est))?\s*[:=]?\s*$/iu;
const OWNED =
  /(?:(?<!\p{L})(?:ce|cet|cette|ces|le|la|un|une|son|sa|leur|mon|ma|notre|votre|this|the|his|her|their|my|a|an)\s+|l['’]|['’]s\s+)(?:(?:même|vrai|faux|real|old|new)\s+)?$/iu;
const BEGINS_OWNED = new RegExp(`^(?:${ARTICLE})`, 'iu');
/** Labels that are things of the world, spoken of with an article: "son RIB", "la CNI", "the plate". */
const THING =
  /(?:dossier|file|chart|rib|iban|cb|carte|card|cni|passe?port|permis|licen[cs]e|plaque|plate|ipp|nir|rpps|num[ée]ros?|numbers?|nhs no|record|contrat|mutuelle|compte|account|policy)[^\p{L}]*(?:\p{L}{1,3}\s*)?(?:n[°º]|no\.?)?(?:\s+(?:is|est))?\s*[:=]?\s*$/iu;

/** Where the label of the value `[start, end)` begins; `start` itself when it has none or the label stays. "Mon numéro : 06…" is no thing of the world but how one is `reachable`. */
export function startOfLabel(text: string, start: number, end = start, reachable = true): number {
  const label = before(text, start, LABEL) ?? before(text, start, BARE_COUNTER) ?? before(text, start, SIGN);
  if (label === null) return start;
  const nearest = startOf(label, start);
  // "Tél. portable : 06…", "INS/NIR 2…": two words of one label.
  const second = before(text, nearest, LABEL);
  const apart =
    second === null || BEGINS_OWNED.test(second[0]) || OWNED.test(text.slice(0, startOf(second, nearest)));
  const named = apart ? nearest : startOf(second, nearest);
  const article = BEGINS_OWNED.exec(text.slice(named, start))?.[0] ?? '';
  const owned = article !== '' || OWNED.test(text.slice(Math.max(0, named - 24), named));
  const subject =
    end > start &&
    (after(text, end, SAID_OF_IT) !== null ||
      (after(text, end, GOES_ON) !== null && startsSentence(text.slice(0, named))));
  if (subject || (owned && !reachable && THING.test(text.slice(named, start))))
    return startOf(before(text, start, COUNTER_ONLY), start);
  const from = startOf(before(text, named, POINTER), named);
  // "📞 Tél. : 06…": the sign goes with the word.
  return startOf(before(text, from, SIGN), from);
}
/** A number, a mail address or a link goes with the label that announces it. */
export function labelled({ kind, start, end }: Finding, { text, language }: Passage): readonly Suggestion[] {
  const tail = kind === 'phone' ? BEHIND_PHONE : kind === 'insurance-id' ? KEY_LETTER : null;
  const to = end + (tail === null ? 0 : (after(text, end, tail)?.[0].length ?? 0));
  const by = BY[kind];
  const reached = by === undefined ? null : before(text, start, REACHED);
  if (by !== undefined && reached !== null) {
    const from = startOf(reached, start) + (reached[1]?.length ?? 0) + 1;
    return [wording(text, from, to, language === 'fr' ? by[0] : by[1]), removal(from, to)];
  }
  const inSentence = before(text, start, IN_SENTENCE);
  if (inSentence !== null) return [removal(start - (inSentence[1]?.length ?? 0), to)];
  const told = kind === 'card' || kind === 'iban' ? before(text, start, TOLD) : null;
  if (told !== null)
    return [wording(text, start, to, language === 'fr' ? 'un numéro' : 'a number'), removal(start, to)];
  const from = startOfLabel(text, start, to, by !== undefined);
  if (from < start) return [removal(from, to)];
  const thing = THINGS[kind];
  const led = before(text, start, LED);
  if (led !== null && thing !== undefined)
    return [
      wording(text, start, to, language === 'fr' ? thing[0] : thing[1]),
      removal(startOf(led, start), to),
    ];
  if (by === undefined) return [removal(startOf(led, start), to)];
  return [removal(startOf(before(text, start, PREPOSITION), start), to)];
}
