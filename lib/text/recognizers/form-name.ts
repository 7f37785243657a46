import { looksClinical } from '../lexicon/conditions';
import { isEponym } from '../lexicon/eponyms';
import { isGivenName } from '../lexicon/given-names';
import { isOrdinary } from '../lexicon/ordinary';
import { isSurname, isWordSurname } from '../lexicon/surnames';
import { matches } from '../matching';
import { nameLikeness } from '../names/likeness';
import { type NameReading, readName, withFirstNameAfterComma } from '../names/shape';
import type { Passage } from '../passage';
import type { Candidate, Examples, Recognizer } from '../recognizer';

/** A field of a form; "nom" in all its forms, "prénom", "name" and the like. */
const FIELD =
  /(?<![a-z])(?:nom(?:s)?(?: (?:utilise|d'usage|naissance|naiss\.?|de naiss\.?|usage|us\.?|marital|de (?:naissance|jeune fille|famille)|d'usage|d'epouse|marital|patronymique|usuel|du patient|de la patiente|de l'enfant|du bebe|de l'eleve|du resident|de la mere|du pere|et prenoms?|prenoms?))?|prenoms?(?: (?:usuel|de naissance|du patient))?|identite(?: du patient)?|patronyme|(?:patient(?:'s)? |full |first |last |given |maiden |family |legal |baby(?:'s)? |mother(?:'s)? )?name|surname|forename|nom\/prenom|nom, prenom)s?(?:\(s\))? ?(?<sign>[:=>]|\||\n| - | {1,4}(?=[a-z])) {0,3}/g;
/** A field that holds anything but a name: "nom du médicament : …". */
const PATIENT =
  /(?<![a-z])(?:patiente?s?(?: presente?s| discute?e?s)?|patient\(e\)s?|pts?|pte|pat(?![a-z])\.?|l'enfant|accompagnee? (?:de|par)|personne de confiance|personne a prevenir|eleve|victime(?: n?°? ?\d{1,2})?|porteu(?:r|se)|titulaire|locataire|adherente?|dossier(?: medical)? de|malade|assure(?:e)?|assure\(e\)|beneficiaire|concernant|conc|objet|contact|epouse|veuve|pere|mere|enfant|usager|resident|residente|client|messager) ?\.? ?(?<sign>:|=|-|(?<=dossier de|dossier medical de|pat|pat\.|eleve|victime|titulaire)) {0,3}(?:m\.|mme|mr|mlle)? {0,2}/g;
/** "MEDJOUBI/LAMIA", as a scanner writes it. */
const SLASHED =
  /(?<![A-Za-z\d/])(?<value>[A-Z][A-Z'-]{2,24}(?: [A-Z][A-Z'-]{2,24})?\/[A-Z][A-Z'-]{2,20})(?![A-Za-z\d/])/g;
const DICOM =
  /(?<![A-Za-z\d^])(?<value>[A-Z][A-Za-z' -]{1,30}\^[A-Z][A-Za-z' -]{0,30}(?:\^[A-Za-z' .-]{0,12}){0,3})(?![A-Za-z\d^])/g;

/** "Patient : Diabétique": one capitalised word proves nothing, a first name or two written parts do. */
function looksLikeSomeone(name: NameReading): boolean {
  const [first, second] = name.parts;
  if (first === undefined) return false;
  if (name.parts.some((part) => part.shape !== 'initial' && isGivenName(part.word))) return true;
  if (first.shape === 'initial' && second?.shape === 'upper') return true;
  // "PATIENT : RHIFDA", "Pat: WOJCIK Kasia": capitals that are no abbreviation.
  const core = name.parts.filter((part) => part.shape === 'upper' || part.shape === 'capital');
  // "pte : Delvigne"
  if (
    core.length === 1 &&
    core.every(
      ({ word }) =>
        !isOrdinary(word) &&
        !isEponym(word) &&
        !looksClinical(word) &&
        !isWordSurname(word) &&
        (isSurname(word) || nameLikeness(word) > 0),
    )
  )
    return true;
  const shouted = core.some((part) => part.shape === 'upper' && part.word.length > 4);
  return shouted && core.every((part) => !isOrdinary(part.word) && !isEponym(part.word));
}

const find = (passage: Passage): Candidate[] => {
  const found: Candidate[] = [];
  const add = (start: number, end: number, confidence: number, evidence: readonly string[]): void => {
    found.push({ start, end, kind: 'person', level: 'stop', confidence, reason: 'form-name', evidence });
  };
  for (const match of matches(FIELD, passage.low)) {
    const bare = /^\s*$/.test(match.groups?.sign ?? '');
    // Without a colon only an image's line is a form, and only its capitals a value.
    const shouts =
      (/^nom de naissance /.test(match[0]) &&
        /^[A-Z]{3}/.test(passage.plain.slice(match.index + match[0].length))) ||
      // "NOM QUERE  prenom Anne-Gaid"
      (passage.source === 'ocr' && /^prenom {1,3}$/.test(match[0]));
    if (bare && !shouts && !/^[A-Z]/.test(passage.plain.slice(match.index, match.index + 1))) continue;
    const name = readName(passage, match.index + match[0].length, { vouched: true, lowerCase: !bare });
    if (name === undefined || (bare && name.parts.every((part) => part.shape === 'lower'))) continue;
    if (bare && !name.parts.some((part) => part.shape === 'upper' || isGivenName(part.word))) continue;
    const whole = withFirstNameAfterComma(passage, name);
    add(whole.start, whole.end, bare ? 0.8 : 0.93, ['label', 'shape']);
  }
  for (const match of matches(PATIENT, passage.low)) {
    // "Patiente : M. DAUBERT": a woman's M is her initial.
    const initial = /^patiente[^a-z]*(m\. {0,2})$/.exec(match[0])?.[1]?.length ?? 0;
    const name = readName(passage, match.index + match[0].length, { vouched: false });
    if (name === undefined || !looksLikeSomeone(name)) continue;
    const whole = withFirstNameAfterComma(passage, name);
    add(whole.start - initial, whole.end, 0.88, ['label', 'first name']);
  }
  if (passage.source === 'ocr') {
    for (const match of matches(SLASHED, passage.plain)) {
      const given = match[0].slice(match[0].indexOf('/') + 1).toLowerCase();
      if (
        isGivenName(given) ||
        /(?<![a-z])pat(?:ient)?e?\.? ?:? ?$/.test(
          passage.low.slice(Math.max(0, match.index - 12), match.index),
        )
      )
        add(match.index, match.index + match[0].length, 0.85, ['shape']);
    }
  }
  if (passage.plain.includes('^')) {
    for (const match of matches(DICOM, passage.plain)) {
      const value = match[0].replace(/[\^ ]+$/, '');
      add(match.index, match.index + value.length, 0.95, ['dicom']);
    }
  }
  return found;
};

export const formName: Recognizer = {
  name: 'form-name',
  kinds: ['person'],
  description: 'A name in a field: Nom, Prénom, Patient, Name, Surname, or as DICOM writes it (DUPONT^JEAN).',
  find,
};

export const examples: Examples = {
  finds: [
    { text: 'Nom naiss. : ROUGEVAL', kind: 'person', value: 'ROUGEVAL' },
    { text: 'Nom : Kowalczyk', kind: 'person', value: 'Kowalczyk' },
    { text: 'Prénom : Aïssatou', kind: 'person', value: 'Aïssatou' },
    { text: 'Nom de naissance : LE BRAS', kind: 'person', value: 'LE BRAS' },
    { text: 'Nom de naissance DURAND', kind: 'person', value: 'DURAND' },
    { text: 'Nom : PETIT', kind: 'person', value: 'PETIT' },
    { text: 'NOM Prénom : NGUYEN Linh', kind: 'person', value: 'NGUYEN Linh' },
    { text: 'Patient : Juliette DUPONT', kind: 'person', value: 'Juliette DUPONT' },
    { text: 'Patiente: M. DAUBERT', kind: 'person', value: 'M. DAUBERT' },
    { text: 'Name: Rebecca Thornton', kind: 'person', value: 'Rebecca Thornton' },
    { text: 'Surname: Okafor', kind: 'person', value: 'Okafor' },
    { text: 'DUPONT^JEAN^^M', kind: 'person', value: 'DUPONT^JEAN^^M' },
    { text: 'PATIENT: RHIMDOU', kind: 'person', value: 'RHIMDOU' },
    { text: 'Pat: WOJCIKOW Kasia', kind: 'person', value: 'WOJCIKOW Kasia' },
    { text: 'Dossier de Pasteur Jean | M', kind: 'person', value: 'Pasteur Jean' },
    { text: 'Élève : LOUVIER Camille CM2', kind: 'person', value: 'LOUVIER Camille' },
    { text: "Nom de l'enfant FERRARI--DIAZ Eliott", kind: 'person', value: 'FERRARI--DIAZ Eliott' },
    { text: 'pte : Delvigne, 45 a', kind: 'person', value: 'Delvigne' },
    { text: 'Nom utilisé : SAÏDANE-MOREL', kind: 'person', value: 'SAÏDANE-MOREL' },
    { text: 'nom: benali', kind: 'person', value: 'benali' },
  ],
  ignores: [
    'Patient : diabétique, HTA',
    'Patient : Homme de 45 ans',
    'Patient : BPCO stade 3',
    'Patient : PARKINSON, DRESS ?',
    'dossier de presse',
    'le nom du médicament ?',
    'Au nom de tous, merci',
    'Conclusion : Poumons clairs',
    'PATHOLOGY REPORT\nPATIENT: well',
  ],
  misses: [{ text: 'Patient : Knightthorpe', kind: 'person', value: 'Knightthorpe' }],
};
