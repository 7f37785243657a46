import type { Recognizer } from '../recognizer';
import { address } from './address';
import { age } from './age';
import { ageWords } from './age-words';
import { agedName } from './aged-name';
import { background } from './background';
import { barePlace } from './bare-place';
import { bareRole } from './bare-role';
import { birthdate } from './birthdate';
import { card } from './card';
import { chain } from './chain';
import { condition } from './condition';
import { date } from './date';
import { deviceId } from './device-id';
import { digitGrid } from './digit-grid';
import { doyen } from './doyen';
import { email } from './email';
import { employer } from './employer';
import { englishAddress } from './english-address';
import { englishAge } from './english-age';
import { englishFacility } from './english-facility';
import { englishHandle } from './english-handle';
import { englishName } from './english-name';
import { englishPlace } from './english-place';
import { englishPlate } from './english-plate';
import { englishRecord } from './english-record';
import { englishSite } from './english-site';
import { facility } from './facility';
import { formName } from './form-name';
import { fullName } from './full-name';
import { gathering } from './gathering';
import { givenName } from './given-name';
import { handle } from './handle';
import { hashtagName } from './hashtag-name';
import { healthNumber } from './health-number';
import { hospitalName } from './hospital-name';
import { iban } from './iban';
import { identityDocument } from './identity-document';
import { initialName } from './initial-name';
import { initials } from './initials';
import { insuranceId } from './insurance-id';
import { ip } from './ip';
import { likelyName } from './likely-name';
import { locality } from './locality';
import { loneName } from './lone-name';
import { maidenName } from './maiden-name';
import { nationalId } from './national-id';
import { newsEvent } from './news-event';
import { nickname } from './nickname';
import { occupation } from './occupation';
import { pageFacility } from './page-facility';
import { patientLink } from './patient-link';
import { patientName } from './patient-name';
import { phone } from './phone';
import { place } from './place';
import { plate } from './plate';
import { postcode } from './postcode';
import { professional } from './professional';
import { professionalId } from './professional-id';
import { publicRole } from './public-role';
import { recordId } from './record-id';
import { regiment } from './regiment';
import { relative } from './relative';
import { relativeName } from './relative-name';
import { roomName } from './room-name';
import { scene } from './scene';
import { settlement } from './settlement';
import { sex } from './sex';
import { smallName } from './small-name';
import { soleTrade } from './sole-trade';
import { surnameInitial } from './surname-initial';
import { tiedTrade } from './tied-trade';
import { titleName } from './title-name';
import { trade } from './trade';
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
  englishRecord,
  digitGrid,
  plate,
  englishPlate,
  deviceId,
  titleName,
  initials,
  formName,
  professional,
  givenName,
  loneName,
  smallName,
  roomName,
  hashtagName,
  surnameInitial,
  relativeName,
  patientName,
  maidenName,
  fullName,
  initialName,
  agedName,
  nickname,
  englishName,
  likelyName,
  address,
  englishAddress,
  postcode,
  facility,
  regiment,
  employer,
  chain,
  hospitalName,
  englishFacility,
  pageFacility,
  englishSite,
  place,
  barePlace,
  englishPlace,
  locality,
  handle,
  englishHandle,
  url,
  patientLink,
  ip,
  publicRole,
  bareRole,
  doyen,
  occupation,
  tiedTrade,
  soleTrade,
  newsEvent,
  scene,
  gathering,
  relative,
  date,
  age,
  englishAge,
  sex,
  ageWords,
  settlement,
  trade,
  background,
  condition,
];
