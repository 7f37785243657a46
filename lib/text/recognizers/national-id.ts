import type { Span } from '../finding';
import { after, before, groupSpan, matches, ocrDigits } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const DIGIT = '[\\doilsb]';
const GAP = '[ .\\-]{0,2}';
/** 13 figures, with or without the key; 2A and 2B for Corsica; spaces anywhere. */
const LONG = new RegExp(
  `(?<![a-z\\d])(?<value>[1-478l](?:${GAP}[\\doilsab]){12}(?:${GAP}${DIGIT}){2})(?![a-z\\d])`,
  'dg',
);
const SHORT = new RegExp(
  `(?<![a-z\\d])(?<value>[1-478l](?:${GAP}[\\doilsab]){12})(?![a-z\\d])(?! ?\\d)`,
  'dg',
);
const LABEL =
  /(?:nir|ins|n\.?i\.?r|insc|secu(?:rite)?(?: ?sociale?)?|n° ?ss|ss|assuree?(?:\(e\))?|immatriculation|identification|national|nss|vitale|carte)(?:[^\d\n]{0,24})$/;
const LABELLED =
  /(?<![a-z])(?:nir|nss|n° ?(?:de )?(?:ss|secu(?:rite)?(?: ?sociale)?)|(?:numero|num)(?: de| d')? ?(?:securite sociale|secu|assuree?(?: social)?|ss)|matricule ins|ins|n°? ?d'identification|n°? ?d'id(?:entite)? national)(?![a-z])[^\d\n]{0,12}(?<value>\d(?:[ .-]{0,2}[\da-b]){9,16})(?!\d)/dg;

/**
 * Sex, month and département of a NIR have a meaning; the key is 97 − (N mod 97), with 2A read as 19 and 2B
 * as 18 (INSEE). The key speaks for a number, its lack against none.
 */
function readNir(written: string): { readonly shaped: boolean; readonly key: boolean } {
  const bare = written.replace(/[ .-]/g, '');
  const island = bare[5] === '2' && (bare[6] === 'a' || bare[6] === 'b');
  const digits = ocrDigits(
    island ? `${bare.slice(0, 5)}${bare[6] === 'a' ? '19' : '18'}${bare.slice(7)}` : bare,
  );
  const month = Number(digits.slice(3, 5));
  const place = Number(digits.slice(5, 7));
  const shaped =
    digits.length >= 13 &&
    /^[1-478]/.test(digits) &&
    ((month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50) &&
    place >= 1 &&
    place <= 99 &&
    place !== 96;
  const key =
    shaped &&
    digits.length === 15 &&
    97 - Number(BigInt(digits.slice(0, 13)) % 97n) === Number(digits.slice(13));
  return { shaped, key };
}

/** Where a NIR is parted: sex, year, month, département, commune, order, key. OCRs lose some of the spaces. */
const JOINTS = new Set([1, 3, 5, 7, 10, 13]);

/** Parted as a NIR is, or figure by figure, or not at all; what is parted otherwise is a row of other numbers. */
function isPartedLikeNir(written: string): boolean {
  const groups = written.split(/[ .-]+/);
  if (groups.every((group) => group.length === 1)) return /^\w(?: \w)+$/.test(written);
  let at = 0;
  return groups.slice(0, -1).every((group) => {
    at += group.length;
    return JOINTS.has(at);
  });
}

const mostlyDigits = (value: string): boolean => value.replace(/\D/g, '').length >= 11;

/** A number that no other number touches, parted by spaces only. */
const standsAlone = (low: string, { start, end }: Span, value: string): boolean =>
  !/[.-]/.test(value) &&
  !/\d[ .,:;/-]{0,2}$/.test(before(low, start, 3)) &&
  !/^[ .,:;/-]{0,2}\d/.test(after(low, end, 3));

export const nationalId: Recognizer = {
  name: 'national-id',
  kinds: ['national-id'],
  description:
    'French social security number (NIR, INS), spaced or not, with or without its key, as an OCR reads it too.',
  find(passage) {
    const found: Candidate[] = [];
    if (!passage.hasDigit) return found;
    const { low } = passage;
    const add = (span: { start: number; end: number }, value: string, labelled: boolean): void => {
      // A medicine's pack number (CIP 13) is as long and names a product.
      if (/^3400[39]\d{8}$/.test(ocrDigits(value))) return;
      const { shaped, key } = readNir(value);
      // Figure by figure: what goes on is another row of boxes.
      if (
        /^\w(?: \w)+$/.test(value) &&
        (/^ \d(?: |$)/.test(after(low, span.end, 3)) || /\d $/.test(before(low, span.start, 2)))
      )
        return;
      const key2 = /^ ?\(?cle ?:? ?(\d\d)(?!\d)/.exec(after(low, span.end, 10));
      if (key2)
        found.push({
          start: span.end + key2[0].length - 2,
          end: span.end + key2[0].length,
          kind: 'national-id',
          level: 'stop',
          confidence: 0.9,
          reason: 'national-id',
          evidence: ['label'],
        });
      if (!labelled && !(shaped && (isPartedLikeNir(value) || standsAlone(low, span, value)))) return;
      found.push({
        ...span,
        kind: 'national-id',
        level: 'stop',
        confidence: key ? 0.99 : labelled ? 0.95 : 0.87,
        reason: key ? 'national-id-key' : 'national-id',
        evidence: [
          ...(shaped ? ['shape'] : []),
          ...(key ? ['checksum'] : []),
          ...(labelled ? ['label'] : []),
        ],
      });
    };
    for (const pattern of [LONG, SHORT]) {
      for (const match of matches(pattern, low)) {
        const span = groupSpan(match, 'value');
        const value = match.groups?.value ?? '';
        if (span && mostlyDigits(value)) add(span, value, LABEL.test(before(low, span.start, 40)));
      }
    }
    for (const match of matches(LABELLED, low)) {
      const span = groupSpan(match, 'value');
      if (span) add(span, match.groups?.value ?? '', true);
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'NIR 2 56 03 21 231 045 67', kind: 'national-id', value: '2 56 03 21 231 045 67' },
    { text: 'sécu : 1850578006084', kind: 'national-id', value: '1850578006084' },
    { text: '2 5 6 0 3 2 1 2 3 1 0 4 5 6 7', kind: 'national-id', value: '2 5 6 0 3 2 1 2 3 1 0 4 5 6 7' },
    { text: 'N° SS 1 85 05 2A 006 084', kind: 'national-id', value: '1 85 05 2A 006 084' },
    { text: 'INS 2 56 O3 21 231 O45 67', kind: 'national-id', value: '2 56 O3 21 231 O45 67' },
    { text: 'Numéro de sécurité sociale : 173 2857 4932', kind: 'national-id', value: '173 2857 4932' },
  ],
  ignores: [
    'CIP 3400936328723 en rupture, CIP 34OO9 300 126 4 5',
    'GB 12 500, plaquettes 250 000',
    'V1 à V6 puis 1 2 3 4 5 6',
    '3 x/j pendant 10 j, 2 cp',
  ],
  misses: [],
};
