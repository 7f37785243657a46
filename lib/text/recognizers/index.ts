import type { Recognizer } from '../recognizer';
import { address } from './address';
import { age } from './age';
import { birthdate } from './birthdate';
import { card } from './card';
import { date } from './date';
import { deviceId } from './device-id';
import { digitGrid } from './digit-grid';
import { email } from './email';
import { facility } from './facility';
import { formName } from './form-name';
import { fullName } from './full-name';
import { givenName } from './given-name';
import { handle } from './handle';
import { healthNumber } from './health-number';
import { iban } from './iban';
import { identityDocument } from './identity-document';
import { initialName } from './initial-name';
import { initials } from './initials';
import { insuranceId } from './insurance-id';
import { ip } from './ip';
import { nationalId } from './national-id';
import { phone } from './phone';
import { place } from './place';
import { plate } from './plate';
import { postcode } from './postcode';
import { professional } from './professional';
import { professionalId } from './professional-id';
import { recordId } from './record-id';
import { sex } from './sex';
import { titleName } from './title-name';
import { url } from './url';

/** All of them; the order settles ties (see `overlap.ts`). One line a recognizer. */
export const RECOGNIZERS: readonly Recognizer[] = [
  nationalId,
  healthNumber,
  birthdate,
  phone,
  email,
  iban,
  card,
  insuranceId,
  identityDocument,
  professionalId,
  recordId,
  digitGrid,
  plate,
  deviceId,
  titleName,
  initials,
  formName,
  professional,
  givenName,
  fullName,
  initialName,
  address,
  postcode,
  facility,
  place,
  handle,
  url,
  ip,
  date,
  age,
  sex,
];
