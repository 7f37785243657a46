import type { Kind, ReasonKey } from '../../text/finding';
import type { ReadWord } from '../report';
import { bare } from './letters';

/** What stands after a label on a form, a screen or a film. */
export interface Labelled {
  readonly kind: Extract<Kind, 'person' | 'birthdate' | 'record-id' | 'national-id' | 'phone' | 'address'>;
  readonly reason: ReasonKey;
}

const NAME: Labelled = { kind: 'person', reason: 'form-name' };
const BIRTH: Labelled = { kind: 'birthdate', reason: 'birthdate' };
const RECORD: Labelled = { kind: 'record-id', reason: 'record-id' };
const NATIONAL: Labelled = { kind: 'national-id', reason: 'national-id' };
const PHONE: Labelled = { kind: 'phone', reason: 'phone' };
const ADDRESS: Labelled = { kind: 'address', reason: 'address' };

/** Labels without accents and signs, French then English. */
const LABELS: ReadonlyMap<string, Labelled> = new Map([
  ...each(
    NAME,
    'nom',
    'nom prenom',
    'nom et prenom',
    'nom prenoms',
    'noms',
    'prenom',
    'prenoms',
    'nom de naissance',
  ),
  ...each(
    NAME,
    'nom usuel',
    "nom d'usage",
    'nom de famille',
    'nom marital',
    'patient',
    'patiente',
    'nom du patient',
  ),
  ...each(
    NAME,
    'name',
    'patient name',
    'full name',
    'last name',
    'first name',
    'surname',
    'given name',
    "patient's name",
  ),
  ...each(
    BIRTH,
    'ne le',
    'nee le',
    'ne e le',
    'date de naissance',
    'date naissance',
    'naissance',
    'ddn',
    'dn',
    'd n',
  ),
  ...each(BIRTH, 'dob', 'd o b', 'birth date', 'birthdate', 'date of birth', 'born'),
  ...each(
    RECORD,
    'ipp',
    'iep',
    'nip',
    'nda',
    'ins',
    'dossier',
    'n dossier',
    'no dossier',
    'numero de dossier',
    'id',
  ),
  ...each(
    RECORD,
    'pid',
    'id patient',
    'patient id',
    'identifiant',
    'mrn',
    'acc',
    'accession',
    'acc no',
    'accession no',
  ),
  ...each(
    RECORD,
    'n examen',
    'no examen',
    'n sejour',
    'n patient',
    'n venue',
    'hosp no',
    'case no',
    'exam id',
    'visit',
  ),
  ...each(
    NATIONAL,
    'nir',
    'n ss',
    'n secu',
    'secu',
    'n de securite sociale',
    'numero de securite sociale',
    'nss',
  ),
  ...each(PHONE, 'tel', 'telephone', 'portable', 'mobile', 'phone'),
  ...each(ADDRESS, 'adresse', 'address', 'domicile'),
]);

function each(labelled: Labelled, ...labels: readonly string[]): [string, Labelled][] {
  return labels.map((label) => [label, labelled]);
}

/** Words that the longest label has. */
const MOST_WORDS = 4;

function labelOf(words: readonly ReadWord[]): Labelled | undefined {
  const text = bare(words.map((word) => word.text).join(' '));
  if (/\d/.test(text)) return undefined;
  const plain = text
    .replace(/n\s?°|n\s?º|\bno\b\.?/g, 'n ')
    .replace(/[^a-z']+/g, ' ')
    .trim();
  return LABELS.get(plain);
}

/** A label that begins the words: how many it takes, whether a colon ends it, and what follows it. */
export interface Heading {
  readonly labelled: Labelled;
  readonly words: number;
  readonly colon: boolean;
}

/** The longest label that the words begin with. */
export function headingOf(words: readonly ReadWord[]): Heading | undefined {
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
    const labelled = labelOf(words.slice(0, count));
    if (!labelled) continue;
    const colon = [words[count - 1], words[count]].some((word) => /^:|[:=]$/.test(word?.text ?? ''));
    const sign = /^[:=]$/.test(words[count]?.text ?? '') ? 1 : 0;
    return { labelled, words: count + sign, colon };
  }
  return undefined;
}

/** The label that the words end with, when nothing follows it. */
export function endsWithLabel(words: readonly ReadWord[]): boolean {
  for (let start = Math.max(0, words.length - MOST_WORDS); start < words.length; start++) {
    const heading = headingOf(words.slice(start));
    if (heading && heading.words === words.length - start) return true;
  }
  return (words.at(-1)?.text ?? '').endsWith(':');
}

/** Whether the words are a label and nothing else. */
export function isLabelAlone(words: readonly ReadWord[]): boolean {
  const heading = headingOf(words);
  return heading !== undefined && heading.words === words.length;
}
