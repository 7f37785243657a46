import { isBrand } from '../lexicon/brands';
import { isOrdinary } from '../lexicon/ordinary';
import { placeOf } from '../lexicon/places';
import { isSurname } from '../lexicon/surnames';
import { before, matches } from '../matching';
import { nameLikeness } from '../names/likeness';
import { hasMisreadLetters, withLetters } from '../names/misread';
import { readName, withFirstNameAfterComma } from '../names/shape';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const TITLE =
  /[mr](?<=(?<![a-z\d.'-])[mr])(?:(?<=m)(?:adame|adarne|adam|ademoiselle|onsieur|onsleur|esdames|essieurs|me|rne|le|lle|lles|mes|rs|r|ss|s|x|iss|ister|istress|elle|m)?|(?<=r)nme)(?![a-z\d])\.? {0,2}\n?(?:(?:l'|le |la )?(?:patiente?|veuve|vve|epouse) )?/g;
/** Germs and muscles that an "M." opens. */
const NOT_A_PERSON =
  /^(?:tuberculosis|avium|bovis|leprae|kansasii|marinum|abscessus|chelonae|fortuitum|ulcerans|xenopi|africanum|pneumoniae|genitalium|hominis|catarrhalis|morganii|canis|furfur|luteus|longissimus|psoas|soleaire|(?:grand|petit) (?:dorsal|pectoral|fessier|rond|dentele|droit|adducteur|oblique|palmaire|zygomatique)|biceps|triceps|deltoide)/;
const WEAK = /^(?:m|mm|ms|mx|miss)\b/;
/** "40 MR.", "Metformin MR.": a tablet that lets its drug out slowly. */
const MODIFIED_RELEASE =
  /^MR(?:\.| (?:tablets?|tabs?|caps?|capsules?|preps?|preparations?|formulations?|version|form|once|bd|od|daily)(?![a-z]))/;
/** "mmeDelcroix": the space is lost, the capital tells. */
const GLUED = /[Mm](?<=(?<![A-Za-z])[Mm])(?:me|r|lle)\.?(?=[A-Z][a-z])/g;
/** "Madame la directrice", "Monsieur le médecin-conseil": an office, not a name. */
const OFFICE =
  /^(?:l[ae] |l')(?:[a-z]|(?:President|Direct|Ministre|Maire|Prefet|Juge|Procureur|Doyen|Professeur|Docteur|Medecin|Rapporteur|Depute|Senat|Conseil|Secretaire|Recteur|Commissaire|Chef|Premier|Proviseur|Principal|Inspect|Administr|Coordin))/;
/** Does a dose or a drug stand before? */
const isDose = (left: string): boolean =>
  /(?:\d|mg|mcg) ?$/.test(left) || isBrand(/([a-z-]{4,20}) $/.exec(left)?.[1] ?? '');
/** "Madame l'Urssaf", "Mme la Sécurité sociale": who is no one, and gets a title in jest. */
function isInstitution(next: string): boolean {
  if (/^l'[A-Z]/.test(next)) return true;
  const word = /^la ([A-Z][A-Za-z-]{2,20})/.exec(next)?.[1]?.toLowerCase();
  return word !== undefined && (isOrdinary(word) || !(isSurname(word) || nameLikeness(word) > 0.85));
}
const CROWNED = /(?:reigning|former|ex-?|elected|crowned|elue|dauphine de|une) ?$/;
/** Who stands for anybody. */
const ANYBODY =
  /^(?:tout-le-monde|toutlemonde|untel|unetelle|machin|bidule|truc|chose|lambda|anonyme|propre|sport|bricolage|muscle|je-sais-tout)$/;

/** "Mme Élodie Marchetti": the name, not the title. */
export const titleName: Recognizer = {
  name: 'title-name',
  kinds: ['person'],
  description: 'A name after M., Mme, Mr, Mrs and their like, capitals or not.',
  find(given) {
    const passage = hasMisreadLetters(given) ? withLetters(given) : given;
    const found: Candidate[] = [];
    for (const match of matches(GLUED, passage.plain)) {
      const name = readName(passage, match.index + match[0].length, { vouched: true });
      if (name)
        found.push({
          start: name.start,
          end: name.end,
          kind: 'person',
          level: 'stop',
          confidence: 0.85,
          reason: 'title-name',
          evidence: ['title', 'shape'],
        });
    }
    for (const match of matches(TITLE, passage.low)) {
      const at = match.index + match[0].length;
      if (match[0].includes('\n') && WEAK.test(match[0])) continue;
      const next = passage.plain.slice(at, at + 30);
      if (NOT_A_PERSON.test(next) || OFFICE.test(next) || isInstitution(next)) continue;
      const weak = WEAK.test(match[0]);
      // "ms", "m" without point or capital are units; "miss" alone is a verb.
      if (weak && !/^[MW]/.test(passage.plain.slice(match.index, match.index + 1))) {
        if (!/^m\./.test(match[0])) continue;
      }
      if (match[0] === 'm' || (match[0].startsWith('m ') && passage.plain[match.index] === 'm')) continue;
      // "1,70 m. Examen": metres.
      if (
        weak &&
        /\d ?$/.test(before(passage.plain, match.index, 2)) &&
        !/(?:^|[^\d.,])\d{1,2} ?[:hH] ?\d\d ?$/.test(before(passage.plain, match.index, 8))
      )
        continue;
      if (
        MODIFIED_RELEASE.test(passage.plain.slice(match.index, match.index + 18)) &&
        (match[0] === 'mr ' || isDose(before(passage.low, match.index, 24)))
      )
        continue;
      const glued = !/[ .\n]$/.test(match[0]);
      if (glued) continue;
      const read = readName(passage, at, { vouched: true, lowerCase: !/^m /.test(match[0]) });
      if (read === undefined) continue;
      const name = withFirstNameAfterComma(passage, read);
      const lower = name.parts[0]?.shape === 'lower';
      const [only, second] = name.parts;
      if (second === undefined && only !== undefined && ANYBODY.test(only.word)) continue;
      const letters = second === undefined && only?.shape === 'upper' && only.word.length < 4;
      found.push({
        start: name.start,
        end: name.end,
        kind: 'person',
        level: 'stop',
        // "Miss Nguyen" is no beauty queen, "Miss Normandie" is one.
        confidence: lower
          ? 0.75
          : /^miss/.test(match[0]) &&
              !CROWNED.test(before(passage.low, match.index, 12)) &&
              placeOf(only?.word ?? '') === null
            ? 0.985
            : weak
              ? 0.88
              : 0.95,
        reason: letters ? 'initials' : 'title-name',
        evidence: lower ? ['title'] : ['title', 'shape'],
      });
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'Mme Durand, 86 ans, tousse.', kind: 'person', value: 'Durand' },
    { text: 'mme castaing 101 ans, mr keromen-traoré 67 ans', kind: 'person', value: 'keromen-traoré' },
    { text: 'Mme Kalonji wa Mbuyi, 36 SA', kind: 'person', value: 'Kalonji wa Mbuyi' },
    { text: 'Mme 0ctavie a mal, Mr Fl0rent aussi', kind: 'person', value: '0ctavie' },
    { text: 'Reçu ce jour Mme Élodie Marchetti pour avis', kind: 'person', value: 'Élodie Marchetti' },
    { text: 'mr dubois ne vient plus', kind: 'person', value: 'dubois' },
    { text: 'M. SANCHEZ Maria-Dolores', kind: 'person', value: 'SANCHEZ Maria-Dolores' },
    { text: 'Monsieur Yacine Ben Salah diabétique', kind: 'person', value: 'Yacine Ben Salah' },
    { text: 'Mme Van der Linden sort demain', kind: 'person', value: 'Van der Linden' },
    { text: 'Mlle d’Almeida (fièvre)', kind: 'person', value: 'd’Almeida' },
    { text: '👩🏽‍⚕️ M. et Mme Le Goff consultent', kind: 'person', value: 'Le Goff' },
    { text: 'Mme de La Tour-Maubert a chuté', kind: 'person', value: 'de La Tour-Maubert' },
    { text: 'Mrs O’Connell came back', kind: 'person', value: 'O’Connell' },
    { text: 'Mme Grand a mal au dos', kind: 'person', value: 'Grand' },
    { text: 'I saw Mrs Smith’s son', kind: 'person', value: 'Smith' },
    { text: 'Saw Mr. Brown and his wife', kind: 'person', value: 'Brown' },
    { text: 'Miss Llewellyn-Pryce 27F, otalgia', kind: 'person', value: 'Llewellyn-Pryce' },
    { text: 'Ms Patel-Singh, 40', kind: 'person', value: 'Patel-Singh' },
    { text: 'Mme\u00a0Petit va mieux', kind: 'person', value: 'Petit' },
    { text: 'mme marie lefort, apyrétique', kind: 'person', value: 'marie lefort' },
    { text: 'demande de mme grand louis, 80 ans', kind: 'person', value: 'grand louis' },
    { text: 'mmeLefebure 63 ans', kind: 'person', value: 'Lefebure' },
    { text: 'IPP 801234 NDA 5512 Mme Durand', kind: 'person', value: 'Durand' },
    { text: 'Mme VERONIQUE BONNET FIXÉE hier', kind: 'person', value: 'VERONIQUE BONNET' },
    { text: 'Mme\nVautrin tousse', kind: 'person', value: 'Vautrin' },
    { text: 'Mme Élodie\nMARCHETTI', kind: 'person', value: 'Élodie\nMARCHETTI' },
    { text: 'demande de mme petit jean, 81a', kind: 'person', value: 'petit jean' },
    { text: '09:20 M. OUEDRAOGO suivi', kind: 'person', value: 'OUEDRAOGO' },
    { text: 'Madarne Eyrault, N°ss inconnu', kind: 'person', value: 'Eyrault' },
    { text: 'MR TRAORE Moussa HTA connue', kind: 'person', value: 'TRAORE Moussa' },
  ],
  ignores: [
    'Mme, 45 ans, céphalées',
    'M. et Mme sont repartis',
    'mr de 45 ans, tabagique',
    'mme hospitalisée hier, monsieur asthmatique',
    'culture positive à M. tuberculosis, puis M. avium',
    'Madame X, 40 ans',
    'Monsieur âgé de 50 ans',
    'PR à 200 ms chez un homme',
    'We miss nothing here',
    'Madame la directrice de l’école, Monsieur le médecin-conseil, Mme la Présidente',
    'M. Tout-le-Monde lit sa bio',
    'Metformin MR. Next? Gliclazide 30 MR. Continue?',
    'We keep crushing the MR tablets. Why MR once daily?',
    'Madame la Sécurité sociale, Monsieur l’Ordre, Madame l’Urssaf',
    'Mr asthmatique de 67 ans, mme fatiguée, mr opéré hier, mme hémiplégique',
    'pour moi la dose est de 1,70 m. Examen normal',
  ],
  misses: [],
};
