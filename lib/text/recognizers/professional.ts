import { isBrand } from '../lexicon/brands';
import { looksClinical } from '../lexicon/conditions';
import { isEponym } from '../lexicon/eponyms';
import { isGivenName } from '../lexicon/given-names';
import { isOrdinary } from '../lexicon/ordinary';
import { placeOf } from '../lexicon/places';
import { isSurname, isWordSurname } from '../lexicon/surnames';
import { after, matches } from '../matching';
import { nameLikeness } from '../names/likeness';
import { type NameReading, readName, withFirstNameAfterComma } from '../names/shape';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const TITLE =
  /(?<![A-Za-z\d.'-])(?:D[rR]s?|P[rR]s?|Doct?eure?|DOCTEUR|Prof(?:esseure?)?|PROFESSEUR|Doctor|Professor|prof(?=\.? [A-Z])|Sage-femme|Maitre|dr|(?<=(?:le|du|au|par|avec) )pr(?=\.? [a-z]{4})|docteure?|(?:[Mm]edecin(?: [a-z]{4,14})?|MEDECIN|[Pp]rescripteur|PRESCRIPTEUR|[Oo]perateur|[Dd]emandeur|[Cc]orrespondant|[Pp]hysician|Operator)(?= ?:)|professeure?|(?:l'|[Ll]es |[Uu]n |[Ll]'|[Uu]ne )?(?:[Ii]nfirmiere?|[Ii]nterne|[Ee]xterne|[Kk]ine|IDE|[Nn]urse|[Pp]rescriber|(?:ANP|HCA|ACP|CNS|CPN|SHO|HCP|OT|SLT|AVS|ATSEM|AMP|AES|ASH|IPA|IBODE|IADE|ARM)(?= [A-Z][a-z])|(?<=^|\n)Med(?=\.? [A-Z])|[Cc]onsultant|[Pp]sychologue|[Oo]rthophoniste|[Cc]hirurgien(?:ne)?|[Rr]adiologue))(?![A-Za-z])\.? {0,2}(?:\((?=[A-Z]))?(?<colon>: ?)?(?:(?:Mme|Mr) )?/g;
const ROLE =
  /(?:edecin|MEDECIN|Med|ANP|HCA|ACP|CNS|CPN|SHO|HCP|OT|SLT|AVS|ATSEM|AMP|AES|ASH|IPA|IADE|ARM|rescri|RESCRI|perat|emand|orresp|hysic|nterne|xterne|nfirm|IDE|urse|ine|onsultant|ogue|oniste|urgien)/;
/** Doctors that nobody is treated by, and words that follow the short form of "pour", of an interval, of a teacher. */
const NOBODY =
  /^(?:google|house|chatgpt|doctolib|doctissimo|internet|wikipedia|facebook|tiktok|mamour|knock|mabuse|folamour|jekyll|who|watson|strange|domicile|finess|rpps|adeli|siret|absente?|presente?|[a-z]*(?:ecoles|lettres|maths))$/;
const likely = (word: string): boolean =>
  !isWordSurname(word) &&
  !looksClinical(word) &&
  (isSurname(word) || isGivenName(word) || nameLikeness(word) > 0.85);
/** Where a colleague works or comes from. */
const NOT_WHO = /(?:aise?|ois|oise|ien|ienne|aine?)$|^(?:doctolib|ramsay|elsan|vivalto|samu|smur)$/;
const INITIAL_ONLY = /^(?:[A-Z]\.? ?-?){1,3}(?![A-Za-z'\d])/;

/** Fields of a report that a colleague's name stands in. */
const FIELD =
  /(?<![A-Za-z])(?:[Oo]p(?:er|r)?\.|OP(?:R)?\.|[Aa]ides?(?: [Oo]p\w{0,8}\.?)?|[Tt]echnicien(?:ne)?|TECHNICIEN|[Pp]raticien(?:ne)?(?: [a-z]{4,12})?|PRATICIEN|[Vv]alide(?:e)? (?:biologiquement |electroniquement )?par|VALIDE PAR|[Ss]igne(?:e)?(?: (?:elec\w{0,14}\.?|par|numeriquement))?|SIGNE|[Mm]ed\.|[Mm]edecin [A-Z]{2,4}|[Bb]iologistes?|[Aa]nesthesistes?|[Rr]adiologues?|[Cc]hirurgiens?|[Rr]edige par|[Dd]icte par|[Tt]ranscrit par|[Ss]aisi par|[Ii]nvestigateur(?: principal)?|[Ii]nternes?|[Ee]xternes?|[Ii]nfirmier(?:e)?s?|IDEL?|IADE|IBODE|ASH|ARM|DEA|[Mm]anipulat(?:eur|rice)s?|MER|[Kk]ines?|[Cc]adres?(?: de sante)?|[Ss]ecretaires?|[Ss]ecretariat(?: [Mm]edical)?|[Cc]onsultants?|[Cc]hefs? de (?:clinique|service|pole)|[Rr]esponsable|[Cc]hef d'agres|[Ll]ecteur|[Ss]ignataire|[Rr]eported by|[Ss]igned(?: by)?|[Aa]ttending) ?(?:: ?\n?|\n|(?<=par|PAR|[A-Z]{3}) (?=[A-Z]\.)|(?<=[Oo]pr\.) {0,2}(?=[A-Z]))(?:(?:Dr|Pr|Mme|M\.|Mr|Adj\.|Cdt|Cne|Sgt) )?/g;

/** "le médecin d'avant (Combelles, parti)", "Cabinet dentaire MARCHE-SAUVAGE": who keeps a practice. */
const OLD =
  /(?<![A-Za-z])(?:(?:[Mm]edecin|[Dd]octeur|[Gg]eneraliste|[Cc]onfrere|[Cc]onsoeur|[Cc]ardio(?:logue)?|[Pp]sychiatre|[Pp]sy|[Cc]hirurgien(?:ne)?|[Kk]ine|[Dd]entiste|[Gg]yneco(?:logue)?|[Pp]ediatre|[Ss]age-femme|[Pp]redecesseur|[Rr]emplacante?|[Aa]ssociee?|MT|MG|GP|registrar|consultant|surgeon)(?: (?:d'avant|precedente?|traitante?|referente?|habituele?|du village|du coin|retraitee?|libera[le]{1,2}))? \((?=[A-Z][a-z]{3,16}(?:-[A-Z][a-z]{2,14})?(?:,|\)))|[Cc]abinet (?:dentaire|medical|infirmier|de kine\w{0,14}|de radiologie|du docteur|des docteurs) (?=[A-Z][A-Z'-]{3,24}(?![A-Za-z])))/g;

/** "Dr Martin et Faure": what goes on the list must look like a name by itself, unless the title is a plural. */
const isListed = (name: NameReading, plural: boolean): boolean =>
  plural
    ? (name.parts[0]?.shape !== 'lower' || isGivenName(name.parts[0].word)) &&
      !name.parts.some((part) => isOrdinary(part.word) && !isGivenName(part.word))
    : name.parts.some((part) => part.shape === 'upper' && part.word.length > 4 && !isOrdinary(part.word));

/** "vu avec le Dr Martin": the colleague's name, not the title. */
export const professional: Recognizer = {
  name: 'professional',
  kinds: ['professional'],
  description:
    "A colleague's name after Dr, Pr, Docteur, Professeur or a trade (interne, infirmiere, nurse).",
  find(passage) {
    const found: Candidate[] = [];
    const add = (start: number, end: number, confidence: number, evidence: readonly string[]): void => {
      found.push({
        start,
        end,
        kind: 'professional',
        level: 'warn',
        confidence,
        reason: 'colleague-name',
        evidence,
      });
    };
    /** "Drs Martin et Faure", "Radiologues : A. Lemar, U. Jouan": those who follow. */
    const others = (from: number, plural: boolean): void => {
      let end = from;
      for (let more = 0; more < 12; more++) {
        const join = /^\.? ?(?:,|et|-|\/|&|and|;)\s{1,2}(?!le |la |les )/.exec(
          after(passage.plain, end, 8),
        )?.[0];
        const next = join && readName(passage, end + join.length, { vouched: plural, lowerCase: plural });
        if (!next || !isListed(next, plural) || next.parts.some((part) => NOBODY.test(part.word))) return;
        add(next.start, next.end, plural ? 0.93 : 0.75, ['title', 'list']);
        end = next.end;
      }
    };
    for (const match of matches(FIELD, passage.plain)) {
      const name = readName(passage, match.index + match[0].length, { vouched: true, lowerCase: true });
      if (name === undefined) continue;
      const [first, second] = name.parts;
      // "Infirmiers : theodore roux": in small letters a first name that the list knows, then another word.
      if (first?.shape === 'lower' && (second === undefined || !isGivenName(first.word))) continue;
      // "Technicien : Absent": one capitalised word proves little.
      if (
        second === undefined &&
        first?.shape === 'capital' &&
        !isGivenName(first.word) &&
        isOrdinary(first.word)
      )
        continue;
      if (name.parts.some((part) => NOBODY.test(part.word))) continue;
      const whole = withFirstNameAfterComma(passage, name);
      add(whole.start, whole.end, whole.parts.length > 1 ? 0.93 : 0.78, ['label']);
      others(whole.end, /s ?:/.test(match[0]));
    }
    for (const match of matches(OLD, passage.plain)) {
      const name = readName(passage, match.index + match[0].length);
      const [first] = name?.parts ?? [];
      if (name === undefined || first === undefined) continue;
      const words = first.word.split('-');
      if (
        words.some((word) => isEponym(word) || looksClinical(word) || isBrand(word)) ||
        NOT_WHO.test(first.word)
      )
        continue;
      if (isOrdinary(first.word) || (placeOf(first.word) !== null && !isSurname(first.word))) continue;
      add(name.start, name.end, 0.7, ['trade', 'shape']);
    }
    for (const match of matches(TITLE, passage.plain)) {
      const title = match[0];
      if (!/[ .(]$/.test(title) && match.groups?.colon === undefined) continue;
      const at = match.index + title.length;
      const role = ROLE.test(title);
      // "rotation externe. L'examen": a full stop after a trade ends the sentence.
      if (role && title.includes('.')) continue;
      const read = readName(passage, at, {
        vouched: !role,
        lowerCase: !role,
      });
      if (read) {
        const first = read.parts[0];
        const lone = first?.shape === 'lower' ? first.word : '';
        // "le pr propose", "Pr appropriate": in small letters a name must be one.
        if (/^(?:Sage|Maitre)/.test(title) && lone !== '' && !isGivenName(lone)) continue;
        if (/^[Pp]r/.test(title) && lone !== '' && !likely(lone)) continue;
        if (role && first !== undefined && read.parts.length === 1 && looksClinical(first.word)) continue;
        // "PR ALLONGÉ", "PR constant" are intervals, "interne Urgences" a place of work.
        if (/^PR/.test(title) && first?.shape !== 'capital') continue;
        // "Prof des écoles", "Pr de méd g".
        if (first?.shape === 'particle' && read.parts[1]?.shape === 'lower' && /^d/.test(first.word))
          continue;
        // "interne (Camille R.)": in brackets the list must know the name.
        if (title.endsWith('(') && role && !read.parts.some((part) => isGivenName(part.word))) continue;
        // "DR Wojtek FINESS 59…": the next label is no part of the name.
        const stop = read.parts.findIndex((part) => NOBODY.test(part.word));
        const kept = stop > 0 ? read.parts.slice(0, stop) : read.parts;
        const last = kept[kept.length - 1];
        if (stop === 0 || last === undefined || kept.every(({ shape }) => shape === 'initial')) continue;
        const name =
          stop > 0 ? { ...read, end: last.end, parts: kept } : withFirstNameAfterComma(passage, read);
        add(name.start, name.end, role ? 0.7 : 0.96, ['title']);
        others(name.end, /^(?:Drs|Prs|Docteurs|Professeurs)/.test(title));
        continue;
      }
      if (role || /^PR/.test(title)) continue;
      // "boîtier Azure XT DR MRI": a device, and what it may do.
      if (/^DR/.test(title) && /^(?:MRI|IRM|ICD|VVI|DDD)/.test(after(passage.plain, at, 4))) continue;
      const letters = INITIAL_ONLY.exec(after(passage.plain, at, 12))?.[0].replace(/[. -]+$/, '');
      if (letters && !/^[XYZ]{1,3}$/.test(letters)) add(at, at + letters.length, 0.7, ['title', 'initials']);
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'vu avec le Dr Martin', kind: 'professional', value: 'Martin' },
    { text: 'le Pr Lefèvre propose un TEP', kind: 'professional', value: 'Lefèvre' },
    { text: 'le pr haddad propose une chimio', kind: 'professional', value: 'haddad' },
    { text: 'IBODE: Coralie', kind: 'professional', value: 'Coralie' },
    { text: 'Prescriber OKORIE-LANE today', kind: 'professional', value: 'OKORIE-LANE' },
    { text: 'GA=22w3d   Opr. Tissandier', kind: 'professional', value: 'Tissandier' },
    { text: 'Cabinet dentaire MARCHE-SAUVIGNE', kind: 'professional', value: 'MARCHE-SAUVIGNE' },
    { text: 'Le DR Wojtekowski FINESS 590', kind: 'professional', value: 'Wojtekowski' },
    { text: 'le médecin d’avant (Combérail, parti) la traitait', kind: 'professional', value: 'Combérail' },
    { text: 'Dr. Smith agrees', kind: 'professional', value: 'Smith' },
    { text: 'Docteur Amandine Leclerc', kind: 'professional', value: 'Amandine Leclerc' },
    { text: 'Dr A. LABELLE 3e étage', kind: 'professional', value: 'A. LABELLE' },
    { text: 'adressé par le Docteur BEN AMOR', kind: 'professional', value: 'BEN AMOR' },
    { text: 'Prescripteur : LEFEBVRE', kind: 'professional', value: 'LEFEBVRE' },
    { text: 'vu avec les Drs Martin et Faure', kind: 'professional', value: 'Faure' },
    { text: 'adressé à Dr KERBRAT Yann et MONTAGNY A.', kind: 'professional', value: 'MONTAGNY A' },
    { text: 'Op.: Dagorn', kind: 'professional', value: 'Dagorn' },
    { text: 'Validé par : C. Vandermeer', kind: 'professional', value: 'C. Vandermeer' },
    { text: 'Infirmiers: theodore maury, claire dupont', kind: 'professional', value: 'theodore maury' },
    { text: 'Infirmiers: theodore maury, claire dupont', kind: 'professional', value: 'claire dupont' },
    { text: 'Validé par C. Vandermeer', kind: 'professional', value: 'C. Vandermeer' },
    { text: 'Dr TRAN VAN cardiologue', kind: 'professional', value: 'TRAN VAN' },
    { text: 'Internes : TALONNET Christine', kind: 'professional', value: 'TALONNET Christine' },
    { text: 'Secrétariat Médical\nMaryvonne Pizzoli', kind: 'professional', value: 'Maryvonne Pizzoli' },
    { text: 'avis du dr lopez demain', kind: 'professional', value: 'lopez' },
  ],
  ignores: [
    'le Dr. est passé',
    'PR 220 ms, QRS fins',
    'le médecin du travail',
    'un confrère, le docteur de garde',
    'pr avis svp, le pr propose un TEP, le pr du service',
    'Pr appropriate, nurse Practitioner',
    'Interne aux urgences',
    'DRS médiothoracique',
    'PR constant puis PR fœtal à 160 ms',
    'Prof des écoles, gale',
    'Dr Google a encore frappé',
    'Pr de méd g, je cherche un terrain de stage',
    'Kiné : marche avec deux cannes',
    'Azure XT DR MRI, mon médecin (Lille), le chirurgien (Toulousain)',
    'Interne : avis pris',
  ],
  misses: [{ text: 'vu avec Martin de garde', kind: 'professional', value: 'Martin' }],
};
