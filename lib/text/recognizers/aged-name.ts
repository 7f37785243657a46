import { isBrand } from '../lexicon/brands';
import { looksClinical } from '../lexicon/conditions';
import { EPONYM_HEAD, EPONYM_TAIL, isBareDisease, isEponym } from '../lexicon/eponyms';
import { isAmbiguousName, isGivenName } from '../lexicon/given-names';
import { isGrammar, isOrdinary } from '../lexicon/ordinary';
import { placeOf } from '../lexicon/places';
import { isSurname, isWordSurname } from '../lexicon/surnames';
import { after, before, matches } from '../matching';
import { isEponymReading, isPlaceReading } from '../names/evidence';
import { nameLikeness } from '../names/likeness';
import { isNameToo, type NameReading, readName, withFirstNameAfterComma, withoutTitle } from '../names/shape';
import type { Passage } from '../passage';
import type { Candidate, Examples, Recognizer } from '../recognizer';

/** An age, a birth or a sex that follows at once: what is said of a person and of nobody's disease. */
const AGE =
  /^,? ?(?:\(|: ?|- ?)?(?:(?:[hfm]|agee? de|aged) ?)?(?:\d{1,3}|\dl|l\d) ?(?:ans|an|a(?! ?\d)|mois|m|sem|semaines|jours|sa|yo|y\/o|y|months?|weeks?)(?![a-z'])(?! ?(?:de (?:suivi|recul|traitement)|d'evol|plus tard|apres|avant|a raison|[x/]))/;
const BORN =
  /^,? ?(?:\(|: ?|- ?)?(?:(?:[hfm] ?[,|]? ?)?(?:nee?|ddn|ne\(e\)|dob|born)(?![a-z])|(?:1er|[0-3]?\d) (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre) (?:19|20)\d\d(?!\d)|(?:[hfm] {1,2})?[0-3]?\d(?:[/.][01]?\d[/.](?:19|20)?\d\d|-[01]?\d-(?:19|20)\d\d)(?!\d)|[hfm] {1,2}(?:19|20)\d{6}(?!\d)|\^{0,2} {1,2}(?:nir|ipp|nda)(?![a-z])|,? ?\(?(?:mrn|nhs|dob|ipp|ddn|n° ?ss|passeport|passport|recepisse|hospital n)(?![a-z]))/;
/** "LEJARD 1er mai 1952": a whole day of a whole year. */
const BORN_IN_WORDS = /^,? ?(?:1er|[0-3]?\d) [a-z]{3,9} (?:19|20)\d\d(?!\d)/;
/** A street that follows a name at once: "Ivana MORELLI 12 bd de la Gare". */
const HOME =
  /^,? {1,3}(?:\d{1,4}|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix),? (?:bis |ter )?(?:rue|av(?:enue)?\.?|b(?:oulevar)?d\.?|chemin|impasse|allees?|place|quai|route|cours|residence) [a-z]/;
/** "Mélisse (la maman)". */
const KIN =
  /^ ?[(,] ?(?:la|le|sa|son|leur|ma|mon|the|his|her) (?:maman|mere|papa|pere|fille|fils|femme|mari|epouse|soeur|frere|tante|oncle|mamie|papi|grand-\w{4}|conjointe?|compagne|compagnon|voisine?|amie?|aidante?|tut(?:eur|rice)|curat(?:eur|rice)|niece|neveu|mother|father|mum|dad|wife|husband|daughter|son|sister|brother)(?![a-z])/;
/** "Kowal-Brun de son nom", "Pachou (c'est son surnom)", "Kiki comme l'appelle le service". */
const CALLED =
  /^,? \(?(?:c'est |de )?(?:son|leur|votre|his|her) (?:vrai |petit |real )?(?:nom|prenom|surnom|name|nickname)(?![a-z])|^,? \(?(?:comme (?:l'appel|on l'appel|l'a (?:surnomm|appel)|tout le monde l'appel|(?:il|elle) (?:aime|veut|se) )|as (?:everyone|we all|the ward) calls? (?:him|her|them))/;
/** "Blessing Osa, patiente AME": after two words only. */
const PATIENT =
  /^,? [(]?(?:une? |a |an? [a-z]{3,9} )?(?:patiente?|pte?|residente?|resident|detenue?)(?![a-z'-])/;
const OPENS = /(?:^|\n|#[A-Za-z]{2,24} {1,2}|[.!?:] {1,2}|^- )$/;
/** An age at once, nothing between: "Zielonka 54 ans". */
const AT_ONCE =
  /^ \d{1,3} ?(?:ans|a|mois)(?![a-z'])(?! ?(?:de |d'|[x/]|plus tard|apres|avant|sous|non|minimum|maxi|max|et plus|ou plus|revolu))/;
/** For one word alone that no list knows: the age must be set off, or the birth said in words. */
const SET_OFF =
  /^(?:, ?|,? ?\()(?:\d{1,3} ?(?:ans|a|mois|semaines|sem|jours|months?|yo|y\/o|[fm](?! ?\d))(?![a-z'])|nee? )|^,? nee? /;
const CAPITAL = /(?<![A-Za-z\d'@#^_./-])[A-Z](?=[A-Za-z.'-])/g;
/** Small letters and nothing but the comma and the age: "sanaa, 22 ans". */
const SMALL = /, ?\d{1,3} ?(?:ans|a|mois)(?![a-z])/g;
const SMALL_NAME = /(?:^|[:\n,] ?|\. )([a-z]{3,14}(?:-[a-z]{3,12})?)$/;

/** "F35a Sandrine", "H 72 ans KOWALSKI Jan": the sex and the age may stand before. */
const AGED_BEFORE = /(?:^|[^a-z])(?:[hf]|homme|femme|garcon|fille) ?(?:de )?\d{1,3} ?(?:ans|a)?,? $/;

const NOUN =
  /^(?:signee?|editee?|imprimee?|validee?|recue?|prelevee?|saisie?|creee?|modifiee?|posee?|ado|bebe|enfant|nourrisson|patiente?|homme|femme|fille|garcon)$/;

/** Where a sentence goes on, a capital says that a name stands here; where one begins it says nothing. */
const goesOn = (left: string): boolean => /[a-z,] $/.test(left) && !/[.!?:]\s*$/.test(left);
/** "le luthier de Mirecourt, 61 ans": where, unless a list says who. */
const WHERE = /(?<![a-z])(?:de|du|des|a|au|aux|en|la|le|vers|sur) $/;

function confidence(name: NameReading, left: string, right: string, born: boolean): number {
  const core = name.parts.filter((part) => part.shape !== 'particle');
  if (
    core.some(
      (part) =>
        part.shape !== 'initial' &&
        (isOrdinary(part.word) || isGrammar(part.word)) &&
        !isGivenName(part.word) &&
        !(part.shape === 'upper' && core.length > 1 && isNameToo(part.word)),
    )
  )
    return 0;
  const first = core[0];
  if (first === undefined || core.some((part) => isBrand(part.word) || NOUN.test(part.word))) return 0;
  const known = core.some((part) => part.shape !== 'initial' && isGivenName(part.word));
  const sure = core.some(
    (part) => part.shape !== 'initial' && isGivenName(part.word) && !isAmbiguousName(part.word),
  );
  const loud = core.some((part) => part.shape === 'upper' && part.word.length > 3);
  const medical = core.every((part) => isEponym(part.word));
  if (core.length > 1) {
    if (medical && !known) return 0;
    if (sure) return 0.85;
    if (loud && (known || HOME.test(right) || core.some((part) => part.shape !== 'upper'))) return 0.75;
    return known || goesOn(left) || born || first.shape === 'initial' ? 0.7 : 0;
  }
  if (medical) return known && !isBareDisease(first.word) ? 0.62 : 0;
  if (CALLED.test(right) && !looksClinical(first.word)) return 0.72;
  if (!known && looksClinical(first.word)) return 0;
  if (first.shape === 'upper')
    return loud &&
      (known ||
        (OPENS.test(left) && AT_ONCE.test(right) && isSurname(first.word) && !isWordSurname(first.word)) ||
        ((SET_OFF.test(right) || BORN_IN_WORDS.test(right)) && born && first.word.length > 4))
      ? 0.7
      : 0;
  if (sure) return 0.82;
  if (known) return 0.68;
  if (KIN.test(right)) return 0.7;
  if (OPENS.test(left) && AT_ONCE.test(right) && isSurelyStrange(first.word)) return 0.66;
  // Even at the head of a sentence, a word on no list that is spelled like a name.
  if (
    isStranger(first.word) &&
    (SET_OFF.test(right) || (born && /^,? ?\(?(?:mrn|nhs|dob|ipp|ddn|pass|recep|hosp)/.test(right)))
  )
    return WHERE.test(left.toLowerCase()) ? 0 : 0.64;
  return goesOn(left) &&
    !WHERE.test(left.toLowerCase()) &&
    first.word.length > 3 &&
    !first.word.includes('-') &&
    SET_OFF.test(right)
    ? 0.62
    : 0;
}

/** How much rather like a name than like a word: letters alone, or a frequent surname. */
const LIKE_A_NAME = 0.45;
function isStranger(word: string): boolean {
  // "Zy'Aire", "De'Andre"
  if (/^(?!qu)[a-z]{2,4}'[a-z]{3,}$/.test(word)) return true;
  if (word.length < 4 || placeOf(word) !== null || isWordSurname(word)) return false;
  return (isSurname(word) && !isEponym(word)) || nameLikeness(word) > LIKE_A_NAME;
}

const isSurelyStrange = (word: string): boolean =>
  word.length > 4 && isStranger(word) && (isSurname(word) || nameLikeness(word) > 1.1);

/** "Pierre, 12 ans" is a boy, "maladie de Gilbert, 30 ans" is none. */
const ownedByMedicine = (passage: Passage, name: NameReading): boolean =>
  // "Hutchinson-Reid, MRN …"
  !(/-/.test(name.parts[0]?.word ?? '') && RECORDED.test(after(passage.low, name.end, 16))) &&
  ownedBy(passage, name);
const RECORDED = /^,? ?\(?(?:mrn|nhs|dob|ipp|ddn)(?![a-z])/;

const ownedBy = (passage: Passage, name: NameReading): boolean =>
  name.parts.length === 1 && isGivenName(name.parts[0]?.word ?? '')
    ? EPONYM_HEAD.test(before(passage.low, name.start, 40))
    : isEponymReading(passage, name);

export const agedName: Recognizer = {
  name: 'aged-name',
  kinds: ['person'],
  description:
    'A name with an age, a birth or a record number right after it ("Noé, 8 mois", "ROUSSEAU T. 17a").',
  find(passage) {
    const found: Candidate[] = [];
    const { low, plain } = passage;
    let past = 0;
    for (const match of matches(CAPITAL, plain)) {
      if (match.index < past) continue;
      const read = readName(passage, match.index);
      if (read === undefined) continue;
      const name = withFirstNameAfterComma(passage, closedInitial(plain, withoutTitle(read)));
      past = name.end;
      const right = after(low, name.end, 34).replace(/^\./, '');
      const born = BORN.test(right) || (name.parts.length > 1 && PATIENT.test(right)) || CALLED.test(right);
      const aged = AGED_BEFORE.test(before(low, name.start, 18));
      if (!aged && !born && !AGE.test(right) && !KIN.test(right) && !HOME.test(right)) continue;
      // What a sentence says after an age may be a disease ("H 40 ans Crohn"): there the list must know the name.
      if (
        aged &&
        !born &&
        !AGE.test(right) &&
        !name.parts.some(
          (part) => isGivenName(part.word) && !isAmbiguousName(part.word) && !isEponym(part.word),
        )
      )
        continue;
      const left = before(plain, name.start, 24);
      const weight = confidence(name, left, right, born);
      if (
        weight === 0 ||
        EPONYM_TAIL.test(right) ||
        ownedByMedicine(passage, name) ||
        isPlaceReading(passage, name)
      )
        continue;
      found.push({
        start: name.start,
        end: name.end,
        kind: 'person',
        level: 'stop',
        confidence: weight,
        reason: name.parts.length > 1 ? 'full-name' : 'given-name',
        evidence: [born ? 'birth' : 'age', 'shape'],
      });
    }
    for (const match of matches(SMALL, low)) {
      const word = SMALL_NAME.exec(before(plain, match.index, 31))?.[1] ?? '';
      if (!isGivenName(word) || isAmbiguousName(word) || isOrdinary(word)) continue;
      found.push({
        start: match.index - word.length,
        end: match.index,
        kind: 'person',
        level: 'stop',
        confidence: 0.7,
        reason: 'given-name',
        evidence: ['age', 'first name'],
      });
    }
    return found;
  },
};

/** "ROUSSEAU T. 17a": an initial may close a name when its point stands there. */
function closedInitial(plain: string, name: NameReading): NameReading {
  const last = name.parts[name.parts.length - 1];
  if (last?.shape !== 'upper' || name.parts.length !== 1) return name;
  const initial = /^ ([A-Z])\.?(?= ?[,(]? ?\d)/.exec(plain.slice(name.end, name.end + 6));
  if (initial === null) return name;
  const start = name.end + 1;
  return {
    start: name.start,
    end: start + 1,
    parts: [
      ...name.parts,
      { start, end: start + 1, word: (initial[1] ?? '').toLowerCase(), shape: 'initial' },
    ],
  };
}

export const examples: Examples = {
  finds: [
    { text: 'Noé, 8 mois, pleure', kind: 'person', value: 'Noé' },
    { text: 'LEVARDON 1er mai 1952, homme, découverte', kind: 'person', value: 'LEVARDON' },
    { text: 'Peds: Zy’Quane, 6M, fever', kind: 'person', value: 'Zy’Quane', lang: 'en' },
    { text: 'Zielonska 54 ans opéré du genou', kind: 'person', value: 'Zielonska' },
    { text: 'Pte de 34a, Kovalik-Brun de son nom', kind: 'person', value: 'Kovalik-Brun' },
    { text: 'dent 36 de Pachoune (c’est son surnom)', kind: 'person', value: 'Pachoune' },
    { text: 'le dossier de Faith Osaro, patiente AME', kind: 'person', value: 'Faith Osaro' },
    { text: 'T. Rakotovelo, 39SA+5, rupture', kind: 'person', value: 'T. Rakotovelo' },
    { text: 'épilogue : Jean-Baptiste, 14 a', kind: 'person', value: 'Jean-Baptiste' },
    { text: 'BOURDEAU T. 17a intoxication', kind: 'person', value: 'BOURDEAU T' },
    { text: 'F 33 GISELE KOVAL thalassémie', kind: 'person', value: 'GISELE KOVAL' },
    { text: '03 - IVANA PRIGOSIN deux bd de la Gare', kind: 'person', value: 'IVANA PRIGOSIN' },
    { text: 'PETIT Jean, 67 ans', kind: 'person', value: 'PETIT Jean' },
    { text: 'P. Hautebois 61 a, prostatite', kind: 'person', value: 'P. Hautebois' },
    { text: 'KASPEREK Teodor 91 ans M 168 cm', kind: 'person', value: 'KASPEREK Teodor' },
    { text: 'appel de Ginette, sa voisine', kind: 'person', value: 'Ginette' },
    { text: 'merci, Mélisse (la maman)', kind: 'person', value: 'Mélisse' },
    { text: 'avis pour Swanny, 10 mois', kind: 'person', value: 'Swanny' },
    { text: 'Zabihoullah, 22 ans, PTSD', kind: 'person', value: 'Zabihoullah' },
    { text: 'O’Connor, 45 ans, AVP', kind: 'person', value: 'O’Connor' },
    { text: 'Pierre, 12 ans, souffle', kind: 'person', value: 'Pierre' },
    { text: 'conseil : yannis, 22 ans', kind: 'person', value: 'yannis' },
    { text: 'Yannis, né le 7 juin 2019', kind: 'person', value: 'Yannis' },
    { text: 'CASABELLA Ghjuvan NIR inconnu, 1 PTG', kind: 'person', value: 'CASABELLA Ghjuvan' },
  ],
  ignores: [
    'Sever, 10 ans, talonnettes',
    'Retour du Costa Rica, 27 ans, ulcère. Sri Lanka, 31 ans, dengue',
    'Otite, 3 ans',
    'Oxybate 3 ans sans effet. Guérie 2 ans après. Tramadol 54 ans de vente. Divorcée 3 ans, puis seule',
    'Roséole, 9 mois. Chikungunya, 56 ans. Eczéma, 2 ans. Kyleena, 3 ans. Gilbert, 20 ans',
    'Kawasaki 4 ans, Still 30 ans, PTI 12 ans',
    'Abilify 5 mg, 11 ans',
    'ttt Androcur 3 ans, puis Aldara 6 sem',
    'Ki 67 à 15 %, scintigraphie au Tc-99m, RT-PCR du SARS-CoV-2',
    'sous Ritaline depuis 11 ans',
    'H 40 ans Crohn, F35a Basedow, H67 HTA',
    'Ado 16a, Patiente 30 ans',
    'TSA, 8 ans ; TDAH 9 ans',
    'Femme, 45 ans. Homme, 60 ans',
    'Diane 35 à 44 ans, qui arrête ?',
    'Bristol 1 à 2, 4 ans, encoprésie',
    'Purpura, 4 ans, puis Lyme 12 ans après',
  ],
  misses: [{ text: 'Bichette, 10 mois', kind: 'person', value: 'Bichette' }],
};
