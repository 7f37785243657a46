import type { Span } from '../../lib/text/finding';

// Written for the measure and on purpose not shared with the engine: what a reader would call a title, a label or a relative.
const TITLE =
  'm\\.?|mm\\.|mr\\.?|mme\\.?|mlle\\.?|melle\\.?|monsieur|madame|mademoiselle|mrs\\.?|ms\\.?|miss|mister|dame|famille|veuve|vve|epouse|époux|épouse|née?|m\\. et mme|mr et mme|mr and mrs|dr\\.?|docteur|docteure|doctor|prof\\.?|professeure?|pr\\.?';
const LABEL =
  "noms?(?: (?:de naissance|d['’]usage|de famille|de jeune fille|marital|usuel|du patient))?|prénoms?|prenoms?|identité|patiente?s?|pat\\.?|pt|pte|malade|assurée?|name|surname|first name|last name|forename|given name|family name|maiden name|full name|prénommée?|nommée?|surnommée?|s['’]appelle|named|called|known as|enfant|usager|résidente?|bénéficiaire|nourrisson|se disant|nok|toddler|concernant|objet|contact|personne (?:de confiance|à prévenir)|next of kin";
const RELATIVE =
  'père|mère|maman|papa|fille|fils|frère|sœur|soeur|mari|femme|époux|épouse|conjointe?|compagne|compagnon|tante|oncle|grand-mère|grand-père|mamie|papi|papy|nièce|neveu|cousine?|petit-fils|petite-fille|belle-mère|beau-père|belle-fille|gendre|belle-sœur|beau-frère|jumeau|jumelle|amie?|voisine?|petite?|bébé|mother|father|mum|mom|dad|daughter|son|brother|sister|husband|wife|partner|aunt|uncle|grandmother|grandfather|grandma|grandpa|granny|nan|niece|nephew|cousin|twin|baby|little|neighbou?r|friend|carer';
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${TITLE}|${LABEL}|${RELATIVE})(?:\\(s\\)|s)?[\\s:=|.,("«“*-]{0,6}(?:(?:de |la |le |l['’]|d['’]|aînée? |cadette? |et |and |is |was |est ){0,2})(?:\\p{L}\\.? ?)?$`,
  'iu',
);
/** As far back as a title, a label or a relative reaches. */
const REACH = 48;

/** Does a title, a label or a relative stand right before the name? */
export const isVouched = (text: string, { start }: Span): boolean =>
  BEFORE.test(text.slice(Math.max(0, start - REACH), start));
