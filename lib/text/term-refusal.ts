import type { Finding, Kind } from './finding';
import { fold } from './fold';
import { scan } from './scan';
import { isPattern, LONGEST_TERM } from './terms';

/** Why a term can't stand in a list; a sentence for each in `lib/words/term-refusals.ts`. */
export type TermRefusal =
  | 'empty'
  | 'too-short'
  | 'too-long'
  | 'patient-name'
  | 'phone'
  | 'email'
  | 'national-id'
  | 'record-number'
  | 'birthdate'
  | 'other-number'
  | 'pattern-too-wide';

const NUMBERS: Partial<Record<Kind, TermRefusal>> = {
  phone: 'phone',
  email: 'email',
  'national-id': 'national-id',
  'record-id': 'record-number',
  birthdate: 'birthdate',
  'insurance-id': 'other-number',
  iban: 'other-number',
  card: 'other-number',
  'identity-document': 'other-number',
  plate: 'other-number',
  'device-id': 'other-number',
};

function refusalOf({ kind, level, reason }: Finding): TermRefusal | undefined {
  if (level !== 'stop') return undefined;
  // A bare name may be the doctor's own; with a title or in a field it is somebody's.
  if (kind === 'person')
    return reason === 'title-name' || reason === 'form-name' || reason === 'initials'
      ? 'patient-name'
      : undefined;
  return NUMBERS[kind];
}

/**
 * Why `term` may not be kept among the words to flag or not to flag: lists are stored, and a patient's data must
 * never be. Undefined when it may.
 */
export function refuseTerm(term: string): TermRefusal | undefined {
  const written = term.trim();
  if (!/[\p{L}\p{N}]/u.test(written)) return 'empty';
  if (written.length > LONGEST_TERM) return 'too-long';
  for (const finding of scan(written).findings) {
    const refusal = refusalOf(finding);
    if (refusal) return refusal;
  }
  // Figures alone are a number of something: six or more name a patient, fewer would fit doses.
  if (/^[\d\s./-]+$/.test(written))
    return written.replace(/\D/g, '').length >= 6 ? 'record-number' : 'too-short';
  return fold(written).low.replace(/[^a-z\d]/g, '').length < 3 ? 'too-short' : undefined;
}

/** Why `pattern` may not be kept among the shapes of local numbers; undefined when it may. */
export function refusePattern(pattern: string): TermRefusal | undefined {
  const written = pattern.trim();
  if (written === '') return 'empty';
  if (written.length > LONGEST_TERM) return 'too-long';
  // A real number typed instead of its shape.
  if ((written.match(/[0-8]/g)?.length ?? 0) > 3) return 'record-number';
  return isPattern(written) ? undefined : 'pattern-too-wide';
}
