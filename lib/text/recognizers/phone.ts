import { after, before, digitsOf, groupSpan, matches, ocrDigits } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

/** Ten digits from 0, in groups of an even length, whatever stands between; O for 0 as an OCR reads it. */
const FRENCH =
  /(?<![a-z\d+])(?<!\d[.,-])(?<value>(?:(?:\+|00) ?33 ?(?:\(0\) ?)?|\(?[0o])[ .-]?[1-9]\)?(?:[ .\-_]{0,2}[\do]{2}){4})(?![\d])(?!-\d)/dg;
const TRUNCATED = /(?<![\w.,/-])(?<value>0[1-9](?:\.\d\d){3})(?![\w])(?![.,/-]\d)/dg;
const ABROAD = /(?<![\w+])(?<value>(?:\+ ?|00 ?)[1-9](?:[ .\-/()]{0,3}\d){7,13})(?!\d)/dg;
const BRACKETED = /(?<![\w])(?<value>\(\d{2,3}\) ?\d(?:[ .-]?\d{2}){4})(?!\d)/dg;
const AMERICAN =
  /(?<![\d.-])(?<value>(?:1[ .-])?(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-. ]\d{4}(?: ?(?:x|ext\.?) ?\d{1,6})?)(?![\d])(?!-\d)/dg;
const BRITISH =
  /(?<![\d.])(?<value>0(?:7\d{3}[ -]?\d{3}[ -]?\d{3}|20 ?\d{4} ?\d{4}|1\d{2,3} \d{3} ?\d{3,4}|8[3-9]\d? \d{3} \d{4}|[12]\d{9}))(?!\d)/dg;
const LABELLED =
  /(?<![a-z])(?:tel(?:ephone)?s?|phone|mobile|portable|port|ph|mob|fax|telecopie|cell(?:phone)?|gsm|whatsapp|joignables?|rappeler|appeler|appelle[rz]?|contacter|contact|call(?:ing)?|desk|home|work|office)(?![a-z])(?<gap>[^\d\n+(]{0,24}(?:\([a-z' ]{2,18}\)[ :]{0,3})?\n?[^\d\n+(]{0,4})(?<value>[+(]?\d(?:[ .\-/()]{0,2}\d){5,14}(?: ?(?:x|ext\.?) ?\d{1,6})?)(?!\d)/dg;
/** What is said around a number in English: "answering at …", "messages to …", "… office", "…-Fax". */
const SPOKEN =
  /(?<![a-z])(?:messages?|texts?|texted|texting|sms|ring|rings|rang|rung|dial(?:led|ed)?|answer(?:s|ed|ing)?|reach(?:ed|able|ing)?|whatsapp(?:ed)?|voicemail|contactable|nok|next of kin)(?: (?:me|us|him|her|them|mum|mom|dad|the (?:son|daughter|wife|husband|family)))?(?: (?:to|at|on|from|is|was|via))?:? {1,2}(?<value>[+(]?\d(?:[ .\-/()]{0,2}\d){6,14}(?: ?(?:x|ext\.?) ?\d{1,6})?)(?!\d)(?![.,/-]\d)/dg;
const NAMED_AFTER =
  /(?<![\w.,/+-])(?<value>[+(]?\d(?:[ .\-/()]{0,2}\d){6,14})(?= ?[-(]? ?(?:office|fax|mobile|cell|home|work|desk|phone|voicemail|landline)(?![a-z]))/dg;
/** A number inside the house: "poste 73389", "bip 4512". */
const EXTENSION =
  /(?<![a-z])(?:poste|bip|dect|joignables? au|bleep|pager|extension|ext\.|tel ?[.:])(?: ?(?:n°|:|\.|au))? {0,2}(?<value>\d(?:[ .]?\d){3,5})(?![\d/])(?! ?(?:mg|ml|ui|%))/dg;

const STARTS_WITH_A_DATE = /^[0-3]\d[ .-][01]\d[ .-](?:19|20)\d\d(?!\d)/;
/** Pairs, no gaps at all, or the groups that an OCR makes of pairs when it loses spaces: 2-4-4, 4-2-2-2. */
const EVEN_GROUPS = /^\D?(?:(?:\+|00) ?33 ?)?(?:\(0\) ?)?[\do]{1,2}([ .\-_]{0,2})(?:[\do]{2}\1){3}[\do]{2}$/;
/** The word before says that the figures are another number. */
const OTHER_NUMBER =
  /(?<![a-z])(?:nir|nss|ins|ssn|nhs|chi|ipp|nip|nda|iep|mrn|crn|pid|csn|id|iban|rib|siret|siren|finess|rpps|adeli|npi|gmc|dossier|serie|serial|s\/n|sn|adherente?|amc|contrat|police|policy|member(?:ship)?|sinistre|passeport|passport|cni|permis|licen[cs]e|ref|carte|card|cb|visa|imei|udi|acc#?|accession|specimen|sample|echantillon|tube|code[- ]barres?|venue|sejour|cip|ean)(?![a-z])[^\d\n+(]{0,14}$/;
/** "Valeurs 01 22 35 41 58 sur l'audio": read off a table, not dialled. */
const MEASURED =
  /(?<![a-z])(?:valeurs?|values?|audio(?:gramme)?|seuils?|thresholds?|scores?|grille|db|hz|series? de|resultats?)[ :=(]{1,3}$/;
const MEASURED_AFTER = /^ ?(?:sur l'audio|db|hz|khz|a l'audio|on the audio)/;
/** Inside a service a number of four figures names nobody. */
const SERVICE_BEFORE =
  /(?:service|unite|secretariat|accueil|standard|bureau|pole|ward|desk|reception)[^\n\d]{0,40}$/;
const OWN_WORD = /(?:tel|phone|mobile|portable|fax|gsm)/;
const PHONE_WORD = /(?:tel|phone|mobile|portable|fax|appel|joignable|call|gsm)[^\n]{0,16}$/;

export const phone: Recognizer = {
  name: 'phone',
  kinds: ['phone'],
  description:
    'Phone and fax numbers: French in any grouping, abroad with a prefix, US, UK, extensions with a label.',
  find(passage) {
    const found: Candidate[] = [];
    if (!passage.hasDigit) return found;
    const { figures: low } = passage;
    const add = (
      pattern: RegExp,
      confidence: number,
      evidence: string,
      accepts: (value: string, at: number) => boolean,
    ) => {
      for (const match of matches(pattern, low)) {
        const whole = groupSpan(match, 'value');
        const value = match.groups?.value ?? '';
        if (whole === undefined || !accepts(value, whole.start)) continue;
        // 0800, 0808: lines that anyone may call.
        if (!passage.isRecord && /^0 ?80[08][ .]?\d/.test(value)) continue;
        const other = OTHER_NUMBER.exec(before(low, whole.start, 32));
        if (other && !OWN_WORD.test(other[0])) continue;
        if (MEASURED.test(before(low, whole.start, 24)) || MEASURED_AFTER.test(after(low, whole.end, 16)))
          continue;
        // "Tél. (01 42 15 93 30)": the bracket is the sentence's.
        const span =
          value.startsWith('(') && !value.includes(')') ? { ...whole, start: whole.start + 1 } : whole;
        const labelled = evidence === 'label' || PHONE_WORD.test(before(low, span.start, 24));
        found.push({
          ...span,
          kind: 'phone',
          level: 'stop',
          confidence: labelled ? Math.max(confidence, 0.96) : confidence,
          reason: 'phone',
          evidence: labelled ? [evidence, 'label'] : [evidence],
        });
      }
    };
    add(FRENCH, 0.92, 'shape', (value, at) => {
      const digits = ocrDigits(value);
      // 0 800, 0 820, 0 890: lines that the whole country may call.
      if (!passage.isRecord && /^0 ?8\d\d[ .]\d\d[ .]\d\d[ .]\d\d$/.test(value)) return false;
      if (digitsOf(value).length < 8 || digits.length < 10 || STARTS_WITH_A_DATE.test(value)) return false;
      // In a table of figures any ten of them look like a number: there the groups must be a phone's.
      return EVEN_GROUPS.test(value) || !/^ \d/.test(after(low, at + value.length, 2));
    });
    // Four pairs with points: an OCR lost the fifth. Only where numbers of a letter stand.
    if (passage.isRecord) add(TRUNCATED, 0.55, 'shape', () => true);
    add(ABROAD, 0.85, 'shape', () => true);
    add(BRACKETED, 0.8, 'shape', () => true);
    add(AMERICAN, 0.8, 'shape', () => true);
    add(BRITISH, 0.85, 'shape', () => true);
    add(LABELLED, 0.9, 'label', (value, at) => {
      const digits = digitsOf(value);
      if (digits.length < 6 || digits.length > 15) return false;
      if (/^[0-3]?\d[ ./-][01]?\d[ ./-](?:19|20)?\d\d$/.test(value) && !/^0\d(?:[ .-]\d\d){4}/.test(value))
        return false;
      return !/^ ?(?:mg|ml|ui|kg|g\/|mmol|\/mm|%)/.test(after(low, at + value.length, 6));
    });
    for (const pattern of [SPOKEN, NAMED_AFTER])
      add(
        pattern,
        0.88,
        'label',
        (value) => !STARTS_WITH_A_DATE.test(value) && !/^\d{4}-\d\d-\d\d/.test(value),
      );
    add(
      EXTENSION,
      0.8,
      'label',
      (value, at) =>
        !(value.length === 4 && SERVICE_BEFORE.test(before(low, at, 60).replace(/(?:poste|ext\.) ?$/, ''))) &&
        (!/^(?:19|20)\d\d$/.test(value) || /(?:poste|bip|dect|bleep|pager|ext)/.test(before(low, at, 14))),
    );
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'Tél. : 06 12 34 56 78', kind: 'phone', value: '06 12 34 56 78' },
    { text: 'son fils au 0612345678 svp', kind: 'phone', value: '0612345678' },
    { text: 'joindre 01.42.15.93.30', kind: 'phone', value: '01.42.15.93.30' },
    { text: 'Tél O1.42.15.93.3O', kind: 'phone', value: 'O1.42.15.93.3O' },
    { text: 'fax 04 7812 3456', kind: 'phone', value: '04 7812 3456' },
    { text: '+33 6 12 34 56 78', kind: 'phone', value: '+33 6 12 34 56 78' },
    { text: '0033 (0)1 44 55 66 77', kind: 'phone', value: '0033 (0)1 44 55 66 77' },
    { text: 'sa fille en Belgique +32 475 12 34 56', kind: 'phone', value: '+32 475 12 34 56' },
    { text: 'call her on 555-123-4567', kind: 'phone', value: '555-123-4567' },
    { text: 'mobile: 07700 900 123', kind: 'phone', value: '07700 900 123' },
    { text: 'nobody answering at 78 651 450', kind: 'phone', value: '78 651 450' },
    { text: 'send texts to 0688 872 49 99 please', kind: 'phone', value: '0688 872 49 99' },
    { text: '(37) 788-063-Office', kind: 'phone', value: '(37) 788-063' },
    { text: 'NOK 01632 960 733', kind: 'phone', value: '01632 960 733' },
    { text: 'Fax: 345-899-3560x4587', kind: 'phone', value: '345-899-3560x4587' },
    { text: 'joindre au O7 61 38 OO 57', kind: 'phone', value: 'O7 61 38 OO 57' },
    { text: 'Mobile (mother) 087 555 O118', kind: 'phone', value: '087 555 O118' },
    { text: 'son fils au O638 55 2O 9l', kind: 'phone', value: 'O638 55 2O 9l' },
    { text: '(740) 555-0l38', kind: 'phone', value: '(740) 555-0l38' },
    { text: 'bip 4512 si besoin', kind: 'phone', value: '4512' },
    {
      text: 'Portable\u202f: 06\u00a012\u00a034\u00a056\u00a078',
      kind: 'phone',
      value: '06\u00a012\u00a034\u00a056\u00a078',
    },
  ],
  ignores: [
    'appeler le 15 ou le 112',
    'numéro vert 0 800 05 95 95, ou 0 820 12 12 12',
    'valeurs 01 22 35 41 58 sur l’audio',
    'Service de gastro   poste 4412',
    'TA 12/8, FC 80, SpO2 98 %',
    'plaquettes 120 000, GB 12 500',
    'le 3114 répond jour et nuit',
    'insuline 10-8-12 UI',
    'NFS 4,5 12,3 250 000',
    'number 1 2 3 of 12',
    'the number is 120 000 a year',
    'answer at 2, then 4, then 6',
  ],
  misses: [
    {
      text: 'zéro six douze trente-quatre cinquante-six',
      kind: 'phone',
      value: 'zéro six douze trente-quatre cinquante-six',
    },
  ],
};
