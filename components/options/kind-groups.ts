import type { Kind } from '../../lib/text/finding';

/** In which group of the options a kind stands. */
export const KIND_GROUPS = {
  patient: ['person', 'birthdate', 'age', 'sex', 'relative', 'family', 'origin'],
  numbers: [
    'national-id',
    'record-id',
    'insurance-id',
    'professional-id',
    'identity-document',
    'iban',
    'card',
    'plate',
    'device-id',
  ],
  contact: ['phone', 'email', 'handle', 'url', 'ip', 'address', 'postcode'],
  places: ['place', 'facility', 'professional'],
  story: ['date', 'occupation', 'role', 'condition', 'event', 'custom'],
  pictures: ['face', 'barcode', 'unread', 'metadata', 'sound'],
} as const satisfies Record<string, readonly Kind[]>;

/** Kinds that hold Post by Discret's own judgement, always or in some of their forms. */
export const HOLDING: ReadonlySet<Kind> = new Set([
  'person',
  'birthdate',
  'national-id',
  'record-id',
  'insurance-id',
  'identity-document',
  'iban',
  'card',
  'plate',
  'device-id',
  'phone',
  'email',
  'url',
  'ip',
  'address',
  'postcode',
  'custom',
  'face',
  'barcode',
]);
