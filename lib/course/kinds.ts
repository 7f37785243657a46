import type { Kind } from '../text/finding';

/** What a learner is asked to see. `sign`: a tattoo, a scar, a jewel. */
export const COURSE_KINDS = [
  'person',
  'professional',
  'relative',
  'birthdate',
  'date',
  'age',
  'place',
  'address',
  'postcode',
  'facility',
  'phone',
  'email',
  'handle',
  'url',
  'national-id',
  'record-id',
  'insurance-id',
  'device-id',
  'plate',
  'occupation',
  'role',
  'family',
  'origin',
  'condition',
  'event',
  'face',
  'barcode',
  'sign',
] as const satisfies readonly (Kind | 'sign')[];
export type CourseKind = (typeof COURSE_KINDS)[number];

/** The texts behind the truths of the cases; each is quoted in `lib/words/course.<language>.ts`. */
export const REFERENCES = [
  'secrecy',
  'publication',
  'no-name-needed',
  'consent',
  'private-group',
  'image',
  'eyes',
  'imaging',
  'sum',
  'anonymisation',
  'safe-harbor',
] as const;
export type Reference = (typeof REFERENCES)[number];
