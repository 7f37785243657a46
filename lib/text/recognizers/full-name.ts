import { isBrand } from '../lexicon/brands';
import { isEponym } from '../lexicon/eponyms';
import { isAmbiguousName, isGivenName } from '../lexicon/given-names';
import { isOrdinary } from '../lexicon/ordinary';
import { isSurname, isWordSurname } from '../lexicon/surnames';
import { after, before, matches } from '../matching';
import { isEponymReading, isPlaceReading, surnameWeight } from '../names/evidence';
import { isNameToo, type NameReading, readName, withFirstNameAfterComma } from '../names/shape';
import type { Passage } from '../passage';
import type { Candidate, Examples, Recognizer } from '../recognizer';

/** Where a name may begin: a capital at the edge of a word. */
const CAPITAL = /(?<![A-Za-z\d'@#^_./-])[A-Z](?=[A-Za-z.'-])/g;
const STAFF_BEFORE =
  /(?:(?<![a-z])(?:dr|pr|docteure?|professeure?|prof|interne|externe|infirmieres?|infirmiers?|ide|chirurgiens?|consultante?s?|radiologues?|cadre|secretaire|secretariat|adjoints?|cliniciens?(?: associes)?|staff|equipe|medecins?(?: referent| traitant)?|signe|valide par|redige par|prescripteur|doctor|professor|nurse|consultant|surgeon|gp|[a-z]{3,14}(?:ologues?|iatres?|pathes?|ologist|iatrist)|kine|psy|medecin du travail|pharmacien(?:ne)?|sage-femme)\.? ?[:,(]? {0,2}(?:m\.|mme|mr)? ?)$/;
const STAFF_AFTER =
  /^ ?[(,-] ?(?:interne|externe|phc?\b|cca|pu-?ph|mcu|ide\b|asp\b|chef|chirurgien|cardiologue|infirmi|sage|kine|md\b|consultant|registrar|pharmac|radiologue|secretaire|medecin)/;

/** Words that lists of first names hold and texts use otherwise. */
const NO_NAME =
  /^(?:iban|bic|scm|siret|facturation|val|signe|noel|loi|lois?|kit|google|scholar|pubmed|scale|score|journal|candida|ann|act|signe|val|transparence|sante|iban|rib|typhim|facturation)$/;

/** What the first name, the shape and the surname say together, 0 to 1. */
function strength(name: NameReading): number {
  const core = name.parts.filter((part) => part.shape !== 'particle' && part.shape !== 'initial');
  if (core.length < 2) return 0;
  if (core.some((part) => NO_NAME.test(part.word) || (isBrand(part.word) && !isGivenName(part.word))))
    return 0;
  // "IGA Kappa", "AP Teló": three capitals are letters of something before they are a first name.
  const given = core.filter(
    (part) =>
      isGivenName(part.word) &&
      !(
        part.shape === 'upper' &&
        (part.word.length < 4 || isAmbiguousName(part.word)) &&
        !core.some((other) => other !== part && other.shape === 'upper' && other.word.length > 3)
      ),
  );
  if (given.length === 0) return surnameWeight(core);
  const sure = given.some((part) => !isAmbiguousName(part.word));
  const surnames = core.filter((part) => !given.includes(part));
  const capitals =
    core.some((part) => part.shape === 'upper') && core.some((part) => part.shape === 'capital');
  // A title of a book or a heading in capitals: one capital shape throughout tells less than "DUPONT Jean".
  let weight = sure ? 0.7 : 0.45;
  if (capitals) weight += 0.2;
  if (surnames.length > 0 && !surnames.some((part) => isOrdinary(part.word))) weight += 0.1;
  // "Jordan Pouliquen": the surname is one of the frequent ones and nothing else.
  if (
    !sure &&
    surnames.some((part) => isSurname(part.word) && !isWordSurname(part.word) && !isEponym(part.word))
  )
    weight += 0.1;
  if (surnames.length === 0) weight -= 0.1;
  if (core.length > 4) weight -= 0.2;
  if (surnames.length > 2) weight -= 0.15;
  return weight;
}

const find = (passage: Passage): Candidate[] => {
  const found: Candidate[] = [];
  let past = 0;
  for (const match of matches(CAPITAL, passage.plain)) {
    if (match.index < past) continue;
    const name = readName(passage, match.index);
    if (name === undefined) continue;
    const whole = withFirstNameAfterComma(passage, name);
    past = whole.end;
    const best = narrow(whole);
    if (best === undefined) continue;
    const weight = strength(best);
    if (weight < 0.5 || isEponymReading(passage, best) || isPlaceReading(passage, best)) continue;
    const staff =
      STAFF_BEFORE.test(before(passage.low, best.start, 40)) ||
      STAFF_AFTER.test(after(passage.low, best.end, 24));
    found.push({
      start: best.start,
      end: best.end,
      kind: staff ? 'professional' : 'person',
      level: staff || weight < 0.6 ? 'warn' : 'stop',
      confidence: Math.min(0.92, weight),
      reason: staff ? 'colleague-name' : 'full-name',
      evidence: ['first name', 'shape'],
    });
  }
  return found;
};

/** A reading may begin with a word that only opens the sentence: "Patiente Sandrine Colin", "Revu Jean Dupont". */
function narrow(name: NameReading): NameReading | undefined {
  let parts = name.parts;
  while (
    parts[0] &&
    parts[0].shape !== 'initial' &&
    isOrdinary(parts[0].word) &&
    !isGivenName(parts[0].word) &&
    !(parts[0].shape === 'upper' && isNameToo(parts[0].word))
  )
    parts = parts.slice(1);
  // "M. SANCHEZ" begins with a title.
  if (parts[0]?.shape === 'initial' && parts[0].word === 'm') parts = parts.slice(1);
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (first === undefined || last === undefined || parts.length < 2) return undefined;
  return { start: first.start, end: last.end, parts };
}

export const fullName: Recognizer = {
  name: 'full-name',
  kinds: ['person', 'professional'],
  description:
    'A first name with a surname, in either order ("Jean Dupont", "DUPONT Jean"); eponyms are left alone.',
  find,
};

export const examples: Examples = {
  finds: [
    { text: 'Que penser de Sandrine Kowalczyk, 40 ans ?', kind: 'person', value: 'Sandrine Kowalczyk' },
    { text: 'vu hier PETIT Jean pour lombalgie', kind: 'person', value: 'PETIT Jean' },
    { text: 'DUPONT Jean HTA', kind: 'person', value: 'DUPONT Jean' },
    { text: 'Fatoumata DIALLO revient', kind: 'person', value: 'Fatoumata DIALLO' },
    { text: 'avis pour Mohamed El Amrani svp', kind: 'person', value: 'Mohamed El Amrani' },
    { text: 'Jean-Pierre Le Goff', kind: 'person', value: 'Jean-Pierre Le Goff' },
    { text: 'Emily Thornton came in with a rash', kind: 'person', value: 'Emily Thornton' },
    {
      text: 'Son oncologue (Sophie Berthier) refuse',
      kind: 'professional',
      value: 'Sophie Berthier',
      level: 'warn',
    },
    {
      text: 'CR signé JALONNET Christine (Interne)',
      kind: 'professional',
      value: 'JALONNET Christine',
      level: 'warn',
    },
    { text: 'Wiremu Tamasese revient demain', kind: 'person', value: 'Wiremu Tamasese' },
  ],
  ignores: [
    'syndrome de Guillain-Barré, maladie de Charcot-Marie-Tooth',
    'Wolff-Parkinson-White',
    'Claude Bernard-Horner à gauche',
    'la leçon de Jean Martin Charcot',
    'maladie de Horton, signe de Babinski, score de Glasgow',
    'test au Rose Bengale',
    'Hashimoto thyroiditis, Cushing’s syndrome',
    'Marie Curie',
    'Doliprane Codéine, Kardegic Lasilix',
    'Charles Bonnet ou Lewy ? Marcus Gunn +',
    'Signe de Koebner net, Val de Loire sans maternité',
    'base Transparence Santé, IBAN SCM à donner',
    'Lewy ou Charles Bonnet ? Marcus Gunn à droite',
    'Val de Loire, IBAN SCM du cabinet, Signe de Koebner',
  ],
  misses: [],
};
