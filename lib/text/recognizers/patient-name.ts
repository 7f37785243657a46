import { isBrand } from '../lexicon/brands';
import { looksClinical } from '../lexicon/conditions';
import { isEponym } from '../lexicon/eponyms';
import { isAmbiguousName, isGivenName } from '../lexicon/given-names';
import { isOrdinary } from '../lexicon/ordinary';
import { placeOf } from '../lexicon/places';
import { isSurname, isWordSurname } from '../lexicon/surnames';
import { after, before, groupSpan, matches } from '../matching';
import { nameLikeness, soundsLikeName } from '../names/likeness';
import { type NameReading, readName, withoutTitle } from '../names/shape';
import type { Candidate, Examples, Recognizer } from '../recognizer';

/** "Nourrisson Ayden", "dame Prudence Ahouansou", "pat. MBALLA Eyenga": a noun for the patient, then capitals. */
const PATIENT =
  /(?<![a-z'-])(?:patiente?|pte?\.?|pat\.|dame|monsieur|nourrisson|bebe|nouveau-nee?|enfant|garcon|fille(?:tte)?|ado(?:lescente?)?|homme|femme|residente?|eleve|victime|(?:nourrisson|bebe|nouveau-nee?|enfants?|consult(?:ation)?) de) $/;
const CAPITAL = /(?<= )[A-Z]/g;
/** "Rendez-vous pour Ilario Bonnano", "Pour BERTHA MAUREL, consultation": two parts that no list knows. */
const FOR =
  /(?<![A-Za-z'-])(?:(?:[Rr]endez-vous|[Rr]dv|RDV|[Cc]onvocation|[Cc]onsultation|[Oo]rdonnance|[Cc]ertificat|[Cc]ourrier|[Cc]ompte[ -]rendu|CR|[Aa]ppel|[Vv]isite|[Bb]ilan|[Rr]esultats?)(?: [a-z]{4,12})? (?:pour|de|concernant) |(?:^|\n) ?(?:[Pp]our|[Cc]oncernant|[Cc]oncerne|[Oo]bjet) ?:? )(?=[A-Z])/g;
/** "chez les Vandenbulcke", "la tribu Traoré", "dossier Kaczmarek": one surname, of a list or spelled like nothing else. */
const HOUSE =
  /(?<![A-Za-z])(?:[Cc]hez les|[Ll]es petits|[Tt]ribu|[Ff]ratrie|[Cc]lan|[Dd]ossier|[Cc]ouple|[Ll]e cas|[Bb]ebe|[Ll]'enfant) (?<value>[A-Z][a-z]{4,16}(?:-[A-Z][a-z]{2,14})?)(?![A-Za-z'-])(?! [A-Z])/dg;
const isHousehold = (word: string): boolean =>
  !isOrdinary(word) &&
  !isEponym(word) &&
  !isBrand(word) &&
  !looksClinical(word) &&
  !isWordSurname(word) &&
  !FROM.test(word) &&
  placeOf(word) === null &&
  (isSurname(word) || nameLikeness(word) > 1.2);
/** What stands after a person and seldom after a disease or a drug. */
const ABOUT_SOMEONE =
  /^[A-Za-z.]{0,2}(?:,? ?\(?(?:agee? de )?\d{1,3} ?(?:ans|an|a|mois|m|sem|semaines|j|jours|yo)(?![a-z])|,? ?\(?nee? |,? ?\(?(?:[hfm] )?[0-3]?\d[/.][01]?\d[/.]| ?(?::|,) ?[0-3]?\d[/.][01]?\d[/.]|[ ,]{1,2}(?:ipp|nir|ddn|nda|n° ?ss|oqtf|sdf|habite|vit|consulte|vient|revient|tousse|refuse|demande|veut|appelle|pleure|dort|mange|vomit|va|dit|se|ne|a|est)(?![a-z]))/;

/** "patient Malien", "patiente Bordelaise": where from. */
const FROM = /(?:iene?|ienne|ois|oise|ais|aise|aine?)$/;
/** What stands after a patient's name and not after a disease's: a stop, a verb, what was done to them. */
const CLOSED =
  /^ ?[:,(]|^ (?:est|a|va|revient|refuse|arrive|consulte|ne|n'|se|is|was|has|refuses|wants|came|hospitalisee?s?|operee?|suivie?|adressee?|admise?|connue?|vue?|revue?|sortie?|transferee?|traitee?|decedee?|rentree?|venue?|seen|admitted|known|still|back)(?![a-z])/;

/** "patient Parkinson", "patiente HELLP", "patient Covid": what they have, not who they are. */
const isMedicine = (name: NameReading): boolean =>
  name.parts.every((part) => part.word.split('-').every(isEponym) && !isGivenName(part.word)) ||
  name.parts.some(
    (part) =>
      (part.shape === 'capital' || part.shape === 'upper') &&
      isOrdinary(part.word) &&
      !isGivenName(part.word),
  ) ||
  name.parts.some((part) => MEDICINE.test(part.word) || isBrand(part.word));
const MEDICINE =
  /^(?:lewis|gilbert|wilson|turner|marfan|down|covid|parkinson|alzheimer|hellp|sapho|dress|crest|melas|poems|covid-\d+|douleur|sclero\w*|lupus|[a-z]{3,}(?:ique|ose|ite|emie|mab|nib|xaban|statine|prazole|cilline|sartan|olol|pril|vir|mycine|azole))$/;

export const patientName: Recognizer = {
  name: 'patient-name',
  kinds: ['person'],
  description:
    'A name after a word for the patient or for what was arranged ("Nourrisson Ayven", "Rendez-vous pour …").',
  find(passage) {
    const found: Candidate[] = [];
    const push = (start: number, end: number, confidence: number, evidence: readonly string[]): void => {
      found.push({ start, end, kind: 'person', level: 'stop', confidence, reason: 'full-name', evidence });
    };
    for (const match of matches(CAPITAL, passage.plain)) {
      if (!PATIENT.test(before(passage.low, match.index, 20))) continue;
      const read = readName(passage, match.index);
      const name = read && withoutTitle(read);
      if (name === undefined || isMedicine(name)) continue;
      const tail = ABOUT_SOMEONE.test(after(passage.low, name.end, 24));
      const known = name.parts.some(
        (part) => part.shape !== 'initial' && isGivenName(part.word) && !isEponym(part.word),
      );
      const parts = name.parts.filter((part) => part.shape !== 'particle');
      const loud = parts.some((part) => part.shape === 'upper' && part.word.length > 4);
      const stranger =
        parts.length === 1 || (parts.length === 2 && parts[0]?.shape === 'initial')
          ? parts.some(
              (part) =>
                part.shape !== 'initial' &&
                part.word.length > (part.shape === 'upper' ? 4 : 3) &&
                !isEponym(part.word) &&
                !FROM.test(part.word) &&
                !looksClinical(part.word) &&
                !isWordSurname(part.word) &&
                (isSurname(part.word) ||
                  (parts.length === 2 && part.shape === 'capital' && part.word.length > 4) ||
                  soundsLikeName(part.word) ||
                  (part.shape === 'capital' && nameLikeness(part.word) > 0.1 && placeOf(part.word) === null)),
            )
          : false;
      const closed = CLOSED.test(after(passage.low, name.end, 16));
      const sure = known && parts.every((part) => !isAmbiguousName(part.word));
      if (
        parts.length > 1
          ? !(known || loud || tail || stranger)
          : sure
            ? false
            : !(
                (tail &&
                  (known ||
                    loud ||
                    stranger ||
                    (parts[0]?.shape === 'capital' && !looksClinical(parts[0].word)))) ||
                (stranger && closed)
              )
      )
        continue;
      push(name.start, name.end, known ? 0.82 : 0.7, ['context', known ? 'first name' : 'shape']);
    }
    for (const match of matches(HOUSE, passage.plain)) {
      const span = groupSpan(match, 'value');
      const word = (match.groups?.value ?? '').toLowerCase();
      if (span && word.split('-').every(isHousehold)) push(span.start, span.end, 0.7, ['context', 'surname']);
    }
    for (const match of matches(FOR, passage.plain)) {
      const name = readName(passage, match.index + match[0].length);
      const core = name?.parts.filter((part) => part.shape !== 'particle' && part.shape !== 'initial') ?? [];
      if (name === undefined || core.length < 2 || core.length > 3 || isMedicine(name)) continue;
      if (core.some((part) => isEponym(part.word) && !isGivenName(part.word))) continue;
      if (
        !/^(?: ?[,.;:(\n]| ?$| (?:le|prevue?|du|au|nee?|ipp|ce|a|demain|qui|agee?|\d)(?![a-z]))/.test(
          after(passage.low, name.end, 10),
        )
      )
        continue;
      push(name.start, name.end, 0.7, ['context', 'shape']);
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'Rendez-vous pour Ilarion Bonnamo prévu demain', kind: 'person', value: 'Ilarion Bonnamo' },
    { text: 'Pt. A. BEAUVALET 1 h d’attente', kind: 'person', value: 'A. BEAUVALET' },
    { text: 'Nourrisson Ayven 5 sem, vomit', kind: 'person', value: 'Ayven' },
    { text: 'pat. MBALLOU Eyeng, 26a', kind: 'person', value: 'MBALLOU Eyeng' },
    { text: 'dame Prudence Ahouan 31 a', kind: 'person', value: 'Prudence Ahouan' },
    { text: 'pt WEISSENBERG : 30.06.39', kind: 'person', value: 'WEISSENBERG' },
    { text: 'dossier : patiente Kowalenko hospitalisée', kind: 'person', value: 'Kowalenko' },
    { text: 'chez les Vandenbroucke, gale pour tous', kind: 'person', value: 'Vandenbroucke' },
    { text: 'dossier Kaczmarek : bilan', kind: 'person', value: 'Kaczmarek' },
    { text: 'Rehab pt Struane, TBI', kind: 'person', value: 'Struane' },
    { text: 'patient S. Kouroumane, fièvre', kind: 'person', value: 'S. Kouroumane' },
    { text: 'Patient T. Lebrument, arrêt depuis 5 mois', kind: 'person', value: 'T. Lebrument' },
    { text: 'Pt Ravatomango : kaliémie à 6,8', kind: 'person', value: 'Ravatomango' },
    { text: 'Nourrisson de Jennifer et Bryan', kind: 'person', value: 'Jennifer' },
  ],
  ignores: [
    'patiente Horton suspecté',
    'patient Parkinson 78 ans, patiente COVID 40 ans, patient VIH, pt BPCO',
    'Patient Diabétique, 60 ans',
    'Patiente Lupus, 34 ans, patient Covid : J5',
    'dossier Doctolib, dossier Ameli, le cas Semmelweis, chez les Bretons, le couple Mirena-Levonor, dossier Pharmaceutique',
    'Femme Ménopausée 54 ans',
    'patient Malien, patiente Bordelaise, pt Alzheimer hospitalisé, patiente Crohn suivie, patient Brestois opéré',
    'Consultation de Médecine Générale, bilan de Thrombophilie',
  ],
  misses: [{ text: 'patient Tamasese', kind: 'person', value: 'Tamasese' }],
};
